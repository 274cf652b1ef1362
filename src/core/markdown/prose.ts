import { partitionPoint } from '../search';
import type { Steps } from '../steps';
import type { Range } from '../text';
import type { Block } from './block-reader';
import { readBlocks } from './blocks';
import { readInline } from './inline';
import { MarkFinder, type Inline, type LinkSpan } from './inline-reader';
import { cellsOfRow } from './rows';

export type { Block } from './block-reader';
export type { Inline, LinkSpan } from './inline-reader';

/**
 * Where in a note words are read as words: what code, math, links, addresses, HTML, comments and tags leave over.
 * The blocks are found at once; the inline syntax of one is read when it's asked for, and kept.
 */
export interface Prose {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** What the block at this index holds; empty for a rule. */
  inline(index: number): Inline;
}

const nothing: Inline = { prose: [], links: [] };

/** Reads where the prose of a note is. Linear in its length; any text is a note. */
export function proseOf(text: string): Prose {
  return proseWith(text, readBlocks(text));
}

/** About how much of a note is read at a step, in UTF-16 units. */
const stepLength = 100_000;

/** The same, giving way now and then between blocks. */
export function* proseInSteps(text: string, length = stepLength): Steps<Prose> {
  const blocks: Block[] = [];
  for (let from = 0, next; from < text.length; from = next) {
    next = text.length;
    const least = from + length;
    const isEnough = (at: number) => at >= least && (next = at) > 0;
    for (const block of readBlocks(text, from, isEnough)) blocks.push(block);
    yield;
  }
  return proseWith(text, blocks);
}

/** The prose of a text whose blocks are known. */
export function proseWith(text: string, blocks: readonly Block[]): Prose {
  const known: (Inline | undefined)[] = [];
  const marks = new MarkFinder(text);
  return {
    text,
    blocks,
    inline(index) {
      const block = blocks[index];
      return block ? (known[index] ??= inlineOf(marks, block)) : nothing;
    },
  };
}

/** A text that is one line of prose as a whole, such as the title of a session: `# ` or `- ` at its start mean nothing. */
export function proseOfLine(text: string): Prose {
  const inline = readInline(new MarkFinder(text));
  return { text, blocks: [{ kind: 'paragraph', from: 0, to: text.length, marks: [], line: 0, fresh: true }], inline: () => inline };
}

/** The index of the first block that ends behind `offset`. */
export function blockAt(blocks: readonly Block[], offset: number): number {
  return partitionPoint(blocks, ({ to }) => to <= offset);
}

function inlineOf(marks: MarkFinder, block: Block): Inline {
  if (block.kind === 'rule') return nothing;
  if (block.marks.length > 0) return inlineOfQuoted(marks.text, block);
  return block.kind === 'row' ? inlineOfRow(marks, block) : readInline(marks, block.from, block.to);
}

/** Marks of quotes are taken for blanks, or one could end a tag that goes on in the next line. */
function inlineOfQuoted(text: string, { from, to, kind, marks }: Block): Inline {
  let plain = '';
  let at = from;
  for (let i = 0; i + 1 < marks.length; i += 2) {
    const [start, end] = [marks[i] ?? at, marks[i + 1] ?? at];
    plain += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  plain += text.slice(at, to);
  const finder = new MarkFinder(plain);
  const { prose, links } = kind === 'row' ? inlineOfRow(finder, { from: 0, to: plain.length }) : readInline(finder);
  return { prose: prose.map(offset => offset + from), links: links.map(link => moved(link, from)) };
}

function moved(link: LinkSpan, by: number): LinkSpan {
  return { ...link, from: link.from + by, to: link.to + by, shown: { from: link.shown.from + by, to: link.shown.to + by } };
}

/**
 * A row is divided into cells before anything else is read (GFM, "Tables"), so each cell is read alone. What the row as
 * a whole would protect is protected too: `[[a|b]]` without its escape is meant as one link.
 */
function inlineOfRow(marks: MarkFinder, { from, to }: Range): Inline {
  const prose: number[] = [];
  const links: LinkSpan[] = [];
  for (const range of cellsOfRow(marks.text, { from, to })) {
    const cell = readInline(marks, range.from, range.to);
    for (const offset of cell.prose) prose.push(offset);
    for (const link of cell.links) links.push(link);
  }
  const whole = readInline(marks, from, to);
  return { prose: intersection(prose, whole.prose), links };
}

/** What two lists of stretches have in common. */
function intersection(a: readonly number[], b: readonly number[]): number[] {
  const common: number[] = [];
  let [i, j] = [0, 0];
  while (i + 1 < a.length && j + 1 < b.length) {
    const from = Math.max(a[i] ?? 0, b[j] ?? 0);
    const [endA, endB] = [a[i + 1] ?? 0, b[j + 1] ?? 0];
    if (from < Math.min(endA, endB)) common.push(from, Math.min(endA, endB));
    if (endA < endB) i += 2;
    else j += 2;
  }
  return common;
}
