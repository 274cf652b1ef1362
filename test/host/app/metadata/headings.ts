import type { Nodes, Root } from 'mdast';
import type * as obs from 'obsidian';
import { spanOf, type Positions } from './offsets';

function headingNodes(node: Nodes): Nodes[] {
  if (node.type === 'heading') return [node];
  return 'children' in node ? node.children.flatMap(headingNodes) : [];
}

/** The heading's own Markdown, without its signs: `## a *b* ##` → `a *b*`. */
function written(source: string): string {
  return source.replace(/^\s{0,3}#{1,6}[ \t]*/, '').replace(/(?:^|[ \t]+)#+[ \t]*$/, '').replace(/\r?\n[ \t]{0,3}(?:=+|-+)[ \t]*$/, '').trim();
}

export function findHeadings(root: Root, positions: Positions): obs.HeadingCache[] {
  return headingNodes(root).map(node => {
    const { from, to } = spanOf(node);
    const level = node.type === 'heading' ? node.depth : 1;
    return { position: positions.range(from, to), heading: written(positions.text.slice(from, to)), level };
  });
}
