import { readBracket, readClosingBracket } from './inline-links';
import { readAngle, readEntity } from './inline-html';
import { findMark, isSpace, protect, protectLoosely, type Inline, type InlineReader, type MarkFinder } from './inline-reader';
import { readAddress, readBlockId, readColon, readDot, readSlash, readTag } from './inline-words';

type ReadMark = (reader: InlineReader, at: number) => number;

/** What each mark may begin. Every reader gives the offset to go on from, which is past the mark. */
const readers: Readonly<Record<string, ReadMark>> = {
  '`': readCode, '\\': readEscape, $: readMath, '[': readBracket, ']': readClosingBracket, '<': readAngle,
  '%': (reader, at) => readPair(reader, at, '%%', '%%'), '{': (reader, at) => readPair(reader, at, '{{', '}}'),
  '&': readEntity, '#': readTag, '^': readBlockId, ':': readColon, '/': readSlash, '@': readAddress, '.': readDot,
};

/** The same by character code, so that plain text costs one look a character. */
const readersByCode: readonly (ReadMark | null)[] = Array.from({ length: 128 }, (_, code) => readers[String.fromCharCode(code)] ?? null);

/** Reads the inline syntax between two offsets: CommonMark §6, GFM's autolinks, and Obsidian's own marks. Linear. */
export function readInline(marks: MarkFinder, from = 0, to = marks.text.length): Inline {
  const reader: InlineReader = { text: marks.text, from, to, inert: [], links: [], brackets: [], marks, lastTicks: null, isMathOver: false };
  scan(reader);
  return { prose: complement(reader.inert, from, to), links: reader.links };
}

function scan(reader: InlineReader): void {
  const { text, from, to } = reader;
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    const read = code < 128 ? readersByCode[code] : null;
    at = read ? read(reader, at) : at + 1;
  }
}

function readPair(reader: InlineReader, at: number, open: string, close: string): number {
  if (!reader.text.startsWith(open, at)) return at + 1;
  const end = findMark(reader, close, at + open.length);
  return end < 0 ? at + open.length : protectLoosely(reader, at, end + close.length);
}

/**
 * A backslash takes the meaning of the mark behind it (CommonMark §2.4). Parsers disagree on a run of backticks whose
 * first is escaped, so nothing behind one is prose.
 */
function readEscape(reader: InlineReader, at: number): number {
  const { text, to } = reader;
  if (text.startsWith('``', at + 1)) return protect(reader, at, to);
  return /[!-/:-@[-`{-~]/.test(text.charAt(at + 1)) ? at + 2 : at + 1;
}

/** Inline code: a run of backticks ends with a run as long (CommonMark §6.1). */
function readCode(reader: InlineReader, at: number): number {
  const { text, to, lastTicks } = reader;
  const after = endOfRun(text, at, to);
  if (lastTicks && (lastTicks.get(after - at) ?? 0) <= at) return after;
  const runs = new Map<number, number>();
  for (let open = findMark(reader, '`', after); open >= 0; ) {
    const end = endOfRun(text, open, to);
    if (end - open === after - at) return protect(reader, at, end);
    runs.set(end - open, open);
    open = findMark(reader, '`', end);
  }
  reader.lastTicks ??= runs;
  return after;
}

function endOfRun(text: string, at: number, to: number): number {
  const char = text.charCodeAt(at);
  while (at < to && text.charCodeAt(at) === char) at++;
  return at;
}

/**
 * Math by Obsidian's rule: `$$…$$`; or `$…$` where no blank stands inside the marks and no digit follows the last one,
 * so that `$5 and $6` is money.
 */
function readMath(reader: InlineReader, at: number): number {
  const { text, to } = reader;
  if (text.charCodeAt(at + 1) === 0x24) return readPair(reader, at, '$$', '$$');
  if (at + 1 >= to || isSpace(text.charCodeAt(at + 1))) return at + 1;
  for (let end = reader.isMathOver ? -1 : findMark(reader, '$', at + 1); end >= 0; end = findMark(reader, '$', end + 1)) {
    if (closesMath(text, end)) return protectLoosely(reader, at, end + 1);
  }
  reader.isMathOver = true;
  return at + 1;
}

function closesMath(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  const before = text.charCodeAt(at - 1);
  return !isSpace(before) && before !== 0x5c && !(next >= 0x30 && next <= 0x39);
}

/** What lies between the stretches, in order. */
function complement(inert: number[], from: number, to: number): number[] {
  if (inert.length === 0) return from < to ? [from, to] : [];
  const gaps: number[] = [];
  let at = from;
  for (const [start, end] of inOrder(inert)) {
    if (start > at) gaps.push(at, start);
    at = Math.max(at, end);
  }
  if (at < to) gaps.push(at, to);
  return gaps;
}

function inOrder(pairs: readonly number[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (let i = 0; i + 1 < pairs.length; i += 2) ranges.push([pairs[i] ?? 0, pairs[i + 1] ?? 0]);
  return ranges.sort((a, b) => a[0] - b[0]);
}
