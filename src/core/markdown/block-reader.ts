import type { Range } from '../text';
import type { Cursor } from './line-cursor';

/** A stretch of a note that a reader reads, or that begins a new section. Code, HTML, math and comments are no blocks. */
export interface Block extends Range {
  /** `row` is one row of a pipe table, wherever the table stands. */
  readonly kind: 'paragraph' | 'heading' | 'row' | 'rule';
  /** Marks of quotes before its later lines, as offsets in pairs. */
  readonly marks: readonly number[];
  /** Start of its first line. */
  readonly line: number;
  /** True where the note could be read from that line on as if nothing stood before it. */
  readonly fresh: boolean;
}

type OpenBlock = { -readonly [K in keyof Block]: Block[K] } & { marks: number[]; lastLine: number };

/** A quote, or a list item (also a footnote) with the columns its content is indented by; `bare` while nothing stands in it. */
type Container = { readonly kind: 'quote' } | { readonly kind: 'item'; readonly width: number; bare: boolean };

/**
 * What is open at the end of a line: a paragraph, a table, or literal text with what ends it (null: a blank line). `lazy`
 * text reaches out of its quote or list up to a blank line, as a paragraph does. `behindTable`: begun right below a quoted one.
 */
type Leaf =
  | { readonly kind: 'paragraph'; readonly block: OpenBlock; readonly behindTable: boolean }
  | { readonly kind: 'table' }
  | { readonly kind: 'fence'; readonly mark: number; readonly length: number }
  | { readonly kind: 'literal'; readonly end: RegExp | null; readonly lazy?: true }
  | null;

/** One reading of the blocks of a note. */
export interface Reader extends Cursor {
  readonly blocks: OpenBlock[];
  containers: Container[];
  quotes: number;
  leaf: Leaf;
  /** How many of the containers go on in this line. */
  matched: number;
  /** True while nothing of an earlier line reaches into this one. */
  fresh: boolean;
}

export const noMarks: number[] = [];

/** Ends what doesn't go on in this line. */
export function closeUnmatched(reader: Reader): void {
  reader.leaf = null;
  while (reader.containers.length > reader.matched) if (reader.containers.pop()?.kind === 'quote') reader.quotes--;
}

/** Opens a container in what goes on in this line. */
export function push(reader: Reader, container: Container): true {
  closeUnmatched(reader);
  markFilled(reader);
  reader.containers.push(container);
  if (container.kind === 'quote') reader.quotes++;
  reader.matched = reader.containers.length;
  return true;
}

/** The innermost item now has content, so a blank line no longer ends it. */
function markFilled(reader: Reader): void {
  const item = reader.containers[reader.containers.length - 1];
  if (item?.kind === 'item') item.bare = false;
}

/** A paragraph that this line would go on with if it began nothing; not one that only laziness keeps open. */
export function openParagraph(reader: Reader): OpenBlock | null {
  return reader.leaf?.kind === 'paragraph' && reader.matched === reader.containers.length ? reader.leaf.block : null;
}

/** Opens literal text; null where it ends in this line. */
export function openLiteral(reader: Reader, leaf: Leaf): true {
  closeUnmatched(reader);
  markFilled(reader);
  reader.leaf = leaf;
  return true;
}

/** A block of one line, which ends what stood before it. */
export function emit(reader: Reader, kind: Block['kind']): true {
  closeUnmatched(reader);
  add(reader, kind);
  return true;
}

/** Begins a block at the cursor. */
export function add(reader: Reader, kind: Block['kind']): OpenBlock {
  markFilled(reader);
  const { next, end, fresh, from } = reader;
  const block: OpenBlock = { kind, from: next, to: end, marks: noMarks, line: from, fresh, lastLine: next };
  reader.blocks.push(block);
  return block;
}

/** Adds this line to a paragraph. */
export function addLine(reader: Reader, block: OpenBlock): void {
  if (reader.quotes > 0) {
    if (block.marks === noMarks) block.marks = [];
    block.marks.push(reader.from, reader.next);
  }
  block.lastLine = reader.next;
  block.to = reader.end;
}
