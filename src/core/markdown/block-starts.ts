import type { Cursor } from './line-cursor';
import { matchesAt } from './html-syntax';

/** Where the note begins behind its frontmatter: `---` on the first line, closed by `---` or `...`. */
export function bodyStart(text: string): number {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!matchesAt(/---[ \t]*(?:\r?\n)/y, text, start)) return start;
  const closing = /^(?:---|\.\.\.)[ \t]*\r?$/gm;
  closing.lastIndex = start + 4;
  const end = closing.exec(text);
  return end ? Math.min(text.length, end.index + end[0].length + 1) : start;
}

/** The end of a run of one character. */
function runEnd(text: string, at: number, end: number): number {
  const char = text.charCodeAt(at);
  while (at < end && text.charCodeAt(at) === char) at++;
  return at;
}

function isBlankFrom(text: string, at: number, end: number): boolean {
  for (; at < end; at++) {
    const char = text.charCodeAt(at);
    if (char !== 0x20 && char !== 0x09) return false;
  }
  return true;
}

function isBlankAt({ text, end }: Cursor, at: number): boolean {
  return at >= end || text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09;
}

/** A code fence (CommonMark §4.5): its mark, its length, and whether nothing follows it. */
export function fenceAt({ text, next, end }: Cursor): { mark: number; length: number; bare: boolean } | null {
  const mark = text.charCodeAt(next);
  if (mark !== 0x60 && mark !== 0x7e) return null;
  const after = runEnd(text, next, end);
  if (after - next < 3) return null;
  const tick = mark === 0x60 ? text.indexOf('`', after) : -1;
  return tick >= 0 && tick < end ? null : { mark, length: after - next, bare: isBlankFrom(text, after, end) };
}

/** An ATX heading (CommonMark §4.2). */
export function headingAt(cursor: Cursor): boolean {
  const { text, next, end } = cursor;
  if (text.charCodeAt(next) !== 0x23) return false;
  const after = runEnd(text, next, end);
  return after - next <= 6 && isBlankAt(cursor, after);
}

/** The underline of a setext heading (CommonMark §4.3). */
export function isUnderline({ text, next, end }: Cursor): boolean {
  const char = text.charCodeAt(next);
  return (char === 0x3d || char === 0x2d) && isBlankFrom(text, runEnd(text, next, end), end);
}

/** A thematic break (CommonMark §4.1). */
export function isRule({ text, next, end }: Cursor): boolean {
  const mark = text.charCodeAt(next);
  if (mark !== 0x2a && mark !== 0x2d && mark !== 0x5f) return false;
  let count = 0;
  for (let at = next; at < end; at++) {
    const char = text.charCodeAt(at);
    if (char === mark) count++;
    else if (char !== 0x20 && char !== 0x09) return false;
  }
  return count >= 3;
}

const ordered = /(\d{1,9})[.)]/y;

/**
 * A list marker (CommonMark §5.2): the columns from it to the content. In a paragraph only a marker with content, and of
 * numbers only 1, begins a list.
 */
export function listMarkerAt(cursor: Cursor, inParagraph: boolean): { width: number } | null {
  const { text, next, end, column, indent } = cursor;
  const length = markerLength(text, next, inParagraph);
  const after = next + length;
  if (length === 0 || !isBlankAt(cursor, after)) return null;
  const start = column + indent + length;
  let to = start;
  let at = after;
  for (; at < end && isBlankAt(cursor, at); at++) to += text.charCodeAt(at) === 0x09 ? 4 - (to & 3) : 1;
  if (at >= end) return inParagraph ? null : { width: length + 1 };
  return { width: length + (to - start > 4 ? 1 : to - start) };
}

function markerLength(text: string, at: number, inParagraph: boolean): number {
  const char = text.charCodeAt(at);
  if (char === 0x2d || char === 0x2b || char === 0x2a) return 1;
  if (char < 0x30 || char > 0x39) return 0;
  ordered.lastIndex = at;
  const match = ordered.exec(text);
  return !match || (inParagraph && Number(match[1]) !== 1) ? 0 : match[0].length;
}

/** The length of the label of a footnote's text, `[^label]:`; 0 where there is none. */
export function footnoteAt({ text, next }: Cursor): number {
  const label = /\[\^[^\]\s]{1,200}\]:/y;
  label.lastIndex = next;
  return label.exec(text)?.[0].length ?? 0;
}

const delimiterRow = /\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*(?=[\r\n]|$)/y;

/** A delimiter row of a pipe table (GFM, "Tables"). One without pipe and colon is a rule or an underline. */
export function isDelimiterRow({ text, next, end }: Cursor): boolean {
  const char = text.charCodeAt(next);
  if (char !== 0x7c && char !== 0x2d && char !== 0x3a) return false;
  return matchesAt(delimiterRow, text, next) && /[|:]/.test(text.slice(next, end));
}
