import type { ListItem, Nodes, Root } from 'mdast';
import type * as obs from 'obsidian';
import { spanOf, type Positions } from './offsets';

interface Parent { readonly line: number; readonly listLine: number }

const taskMark = /^\s*(?:[-*+]|\d+[.)])\s+\[(.)\](?:\s|$)/u;

/** An item ends where its own text does, before the lists inside it. */
function ownEnd(item: ListItem): number {
  const own = item.children.filter((child) => child.type !== 'list');
  const last = own[own.length - 1];
  return last === undefined ? spanOf(item).from + 1 : spanOf(last).to;
}

/** At the top, minus the first line of the list (from 1); else the line of the item it lies in. */
function parentOf(parent: Parent): number {
  return parent.line >= 0 ? parent.line : Math.min(-parent.listLine, -1);
}

function readItem(item: ListItem, parent: Parent, positions: Positions): obs.ListItemCache {
  const { from } = spanOf(item);
  const end = Math.max(ownEnd(item), from + 1);
  const source = positions.text.slice(from, end);
  const task = taskMark.exec(source)?.[1];
  const id = /\s\^([A-Za-z0-9-]+)\s*$/.exec(source)?.[1];
  return {
    position: positions.range(from, end), parent: parentOf(parent),
    ...(id !== undefined && { id }), ...(task !== undefined && { task }),
  };
}

function itemsIn(node: Nodes, parentLine: number, positions: Positions): obs.ListItemCache[] {
  if (!('children' in node)) return [];
  if (node.type !== 'list') return node.children.flatMap((child) => itemsIn(child, parentLine, positions));
  const listLine = positions.loc(spanOf(node).from).line;
  return node.children.flatMap((item) => {
    const own = readItem(item, { line: parentLine, listLine }, positions);
    return [own, ...item.children.flatMap((child) => itemsIn(child, own.position.start.line, positions))];
  });
}

export function findListItems(root: Root, positions: Positions): obs.ListItemCache[] {
  return itemsIn(root, -1, positions);
}
