import type { Nodes, Root } from 'mdast';
import { spanOf } from './offsets';

/**
 * Code, properties, HTML blocks and HTML comments hold no links and tags. Between and in the
 * tags of HTML in a paragraph the app does find them.
 */
function isHidden(node: Nodes, isInline: boolean, text: string): boolean {
  if (node.type === 'html') return !isInline || text.startsWith('<!--', spanOf(node).from);
  return node.type === 'inlineCode' || node.type === 'code' || node.type === 'yaml';
}

function collect(node: Nodes, text: string, spans: { from: number; to: number }[]): void {
  if (!('children' in node)) return;
  const isInline = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
  for (const child of node.children) {
    if (isHidden(child, isInline, text)) spans.push(spanOf(child));
    else collect(child, text, spans);
  }
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

/** A note's text in which what holds no links and tags is blanked out, so that offsets stay. */
export function findProse(root: Root, text: string): string {
  const spans: { from: number; to: number }[] = [];
  collect(root, text, spans);
  let prose = '';
  let at = 0;
  for (const { from, to } of spans) {
    prose += text.slice(at, from) + blank(text.slice(from, to));
    at = to;
  }
  return prose + text.slice(at);
}

