import { plainText } from '../markdown/plain-text';
import type { Block, Prose } from '../markdown/prose';
import { isWide } from './collect-names';
import { compose } from './fold';

/** A line of a heading or paragraph, in composed letters (NFC). */
export interface Line {
  readonly text: string;
  /** For an offset in `text` the one in the note. */
  readonly place: (offset: number) => number;
  /** The index of its block. */
  readonly block: number;
  readonly kind: 'heading' | 'paragraph' | 'item';
  /** The words of the heading above, which may be empty. */
  readonly heading: string;
}

/** The longest piece of a line that's looked at, in UTF-16 units. */
const longestLine = 2000;

/** The most lines that a hard-wrapped definition goes on for. */
const mostLines = 8;

/** The lines of a note in which something may be defined. */
export function linesOf(prose: Prose): Line[] {
  const lines: Line[] = [];
  let heading = '';
  prose.blocks.forEach((block, index) => {
    if (block.kind !== 'heading' && block.kind !== 'paragraph') return;
    if (block.kind === 'heading') heading = plainText(prose.text.slice(block.from, Math.min(block.to, block.from + 300)).replace(/^#+|#+\s*$|\n[^]*$/g, ''));
    readLines(prose.text, block, line => lines.push({ ...line, block: index, heading }));
  });
  return lines;
}

function readLines(text: string, block: Block, found: (line: Pick<Line, 'text' | 'place' | 'kind'>) => void): void {
  const { from, to } = block;
  for (let at = from; at < to; ) {
    const next = text.indexOf('\n', at);
    const end = next < 0 || next > to ? to : next;
    const start = at === from ? at : at + (/^[ \t>]*/.exec(text.slice(at, Math.min(end, at + 200)))?.[0].length ?? 0);
    const isItem = at === from && /[-+*.)][ \t]+$/.test(text.slice(Math.max(block.line, from - 8), from));
    found({ ...readLine(text, start, Math.min(end, start + longestLine)), kind: block.kind === 'heading' ? 'heading' : isItem ? 'item' : 'paragraph' });
    at = end + 1;
  }
}

function readLine(text: string, from: number, to: number): Pick<Line, 'text' | 'place'> {
  const composed = compose(text, { from, to });
  return { text: (composed?.text ?? text.slice(from, to)).trimEnd(), place: offset => composed?.typed[offset] ?? from + offset };
}

/** The line that a heading, a question or a term on its own is answered in: the next one, if it's text or the first item below a heading. */
export function lineBelow(lines: readonly Line[], index: number): Line | null {
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line || !next || next.text === '' || next.kind === 'heading' || (next.kind === 'item' && line.kind !== 'heading')) return null;
  return next.block - line.block <= 1 ? next : null;
}

/** The lines that go on with a hard-wrapped one: each begins with a small letter, in scripts that have them. */
export function linesOn(lines: readonly Line[], index: number): Line[] {
  const on: Line[] = [];
  for (let at = index + 1; on.length < mostLines; at++) {
    const [before, next] = [lines[at - 1], lines[at]];
    if (!before || next?.block !== before.block || before.text.length < 40 || isWide(before.text) || !/^\p{Ll}/u.test(next.text) || /[.!?:。]$/.test(before.text)) break;
    on.push(next);
  }
  return on;
}
