import type { ListItem, Nodes, Root } from 'mdast';
import type * as obs from 'obsidian';
import { spanOf, type Positions } from './offsets';

interface Parent { readonly line: number; readonly listLine: number; readonly contentColumn: number }

const taskMark = /^\s*(?:[-*+]|\d+[.)])\s+\[(.)\](?:\s|$)/u;

/** An item ends where its own text does, before the lists inside it. */
function ownEnd(item: ListItem): number {
  const own = item.children.filter(child => child.type !== 'list');
  const last = own[own.length - 1];
  return last === undefined ? spanOf(item).from + 1 : spanOf(last).to;
}

/** At the top, minus the first line of the list (from 1); else the line of the item it lies in. */
function parentOf(parent: Parent): number {
  return parent.line >= 0 ? parent.line : Math.min(-parent.listLine, -1);
}

/** An item starts at the column of its parent's text, where it is indented further, and never on another line. */
function startOf(item: ListItem, parent: Parent, positions: Positions): number {
  const { from } = spanOf(item);
  const lineStart = positions.lineStart(from);
  const indent = positions.text.slice(lineStart, from);
  if (parent.line < 0) return indent.trim() === '' ? lineStart : from;
  return positions.loc(from).line !== parent.line ? Math.min(from, lineStart + parent.contentColumn) : from;
}

/** The column where an item's text begins. */
function contentColumn(source: string, column: number): number {
  return column + (/^\s*(?:[-*+]|\d+[.)])(?: {1,4}(?=\S)| ?)/.exec(source)?.[0].trimStart().length ?? 2);
}

/** With an empty line and another item after it, an item takes in its line's end. */
function endOf(item: ListItem, from: number, isLast: boolean, text: string): number {
  const end = Math.max(ownEnd(item), from + 1);
  return !isLast && /^\r?\n[ \t]*\r?\n/.test(text.slice(end, end + 100)) ? text.indexOf('\n', end) + 1 : end;
}

interface Place { readonly parent: Parent; readonly isLast: boolean }

function readItem(item: ListItem, { parent, isLast }: Place, positions: Positions): obs.ListItemCache {
  const from = startOf(item, parent, positions);
  const end = endOf(item, from, isLast, positions.text);
  const source = positions.text.slice(from, end);
  const task = taskMark.exec(source)?.[1];
  const id = /\s\^([A-Za-z0-9-]+)\s*$/.exec(source)?.[1];
  return {
    position: positions.range(from, end), parent: parentOf(parent),
    ...(id !== undefined && { id }), ...(task !== undefined && { task }),
  };
}

interface Reading { readonly positions: Positions; readonly sections: readonly obs.SectionCache[] }

/** A list that a comment cuts counts from where it goes on. */
function listLineOf(list: Nodes, item: ListItem, { positions, sections }: Reading): number {
  const { from } = spanOf(item);
  const section = sections.find(({ type, position }) => type === 'list' && position.start.offset <= from && position.end.offset >= from);
  return Math.max(positions.loc(spanOf(list).from).line, section?.position.start.line ?? 0);
}

function itemsIn(node: Nodes, parent: Omit<Parent, 'listLine'>, reading: Reading): obs.ListItemCache[] {
  if (!('children' in node)) return [];
  if (node.type !== 'list') return node.children.flatMap(child => itemsIn(child, parent, reading));
  const { positions } = reading;
  return node.children.flatMap((item, at) => {
    const listLine = listLineOf(node, item, reading);
    const own = readItem(item, { parent: { ...parent, listLine }, isLast: at === node.children.length - 1 }, positions);
    const { from, to } = spanOf(item);
    const { line, col } = positions.loc(from);
    const inside = { line, contentColumn: contentColumn(positions.text.slice(from, to), col) };
    return [own, ...item.children.flatMap(child => itemsIn(child, inside, reading))];
  });
}

/** The items of all lists but those in a comment. */
export function findListItems(root: Root, reading: Reading): obs.ListItemCache[] {
  const comments = reading.sections.filter(({ type }) => type === 'comment');
  const isInComment = ({ position }: obs.ListItemCache): boolean =>
    comments.some(one => one.position.start.offset <= position.start.offset && one.position.end.offset > position.start.offset);
  return itemsIn(root, { line: -1, contentColumn: Infinity }, reading).filter(item => !isInComment(item));
}
