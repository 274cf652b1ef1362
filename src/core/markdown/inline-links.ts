import { findMark, isSpace, protect, protectLoosely, type InlineReader } from './inline-reader';
import { matchesAt } from './html-syntax';

/** `[[target|shown]]`, an embed with `!`, or the start of some other bracket. */
export function readBracket(reader: InlineReader, at: number): number {
  return (reader.text.charCodeAt(at + 1) === 0x5b ? readWikilink(reader, at) : 0) || openBracket(reader, at);
}

function openBracket(reader: InlineReader, at: number): number {
  reader.brackets.push(at);
  return at + 1;
}

/** A wikilink ends in its line and holds no other; 0 where this is none. */
function readWikilink(reader: InlineReader, at: number): number {
  const { text } = reader;
  const close = findMark(reader, ']]', at + 2);
  if (close < 0) return 0;
  const inner = text.slice(at + 2, Math.min(close, at + 2000));
  if (/[\r\n]|\[\[/.test(inner) || at + 2 + inner.length < close) return 0;
  const embed = isEmbed(reader, at);
  if (!embed) reader.links.push(wikilink(inner, at, close));
  return protectLoosely(reader, embed ? at - 1 : at, close + 2, '`<');
}

function wikilink(inner: string, at: number, close: number): InlineReader['links'][number] {
  const pipe = inner.indexOf('|');
  const from = at + 2 + pipe + 1;
  const target = pipe < 0 ? inner : inner.slice(0, inner.charAt(pipe - 1) === '\\' ? pipe - 1 : pipe);
  return { kind: 'wiki', from: at, to: close + 2, target, shown: { from, to: close } };
}

function isEmbed({ text, from }: InlineReader, at: number): boolean {
  return at > from && text.charCodeAt(at - 1) === 0x21;
}

/**
 * Whatever stands in a pair of brackets is no prose: links and images (CommonMark §6.3, §6.4), references, footnote marks,
 * tasks, callout types, and `[words]`, which a link inside would turn into something else.
 */
export function readClosingBracket(reader: InlineReader, at: number): number {
  const open = reader.brackets.pop();
  if (open === undefined) return at + 1;
  if (reader.text.charCodeAt(at + 1) !== 0x28 || at + 1 >= reader.to) return readLabel(reader, open, at);
  const embed = isEmbed(reader, open);
  const end = linkEnd(reader.text, at + 2, reader.to);
  if (end > 0 && !embed) {
    const target = destination(reader.text.slice(at + 2, Math.min(end - 1, at + 2000)).trim());
    reader.links.push({ kind: 'markdown', from: open, to: end, target, shown: { from: open + 1, to: at } });
  }
  if (end > 0 && reader.text.charAt(open - 1) === ']') protectToBlank(reader, end);
  return protect(reader, embed ? open - 1 : open, end || brokenEnd(reader, at + 1));
}

/** In `[a][b](https://…)` some parsers take the first two for a link and the rest, up to a blank, for an address. */
function protectToBlank(reader: InlineReader, from: number): void {
  const end = Math.min(reader.to, from + 500);
  let at = from;
  while (at < end && !isSpace(reader.text.charCodeAt(at))) at++;
  protect(reader, from, at);
}

function destination(inside: string): string {
  return /^<([^<>]*)>/.exec(inside)?.[1] ?? /^\S*/.exec(inside)?.[0] ?? '';
}

/** The end of what looks like a link but isn't one, such as `[words](with blanks)`; the end of the line where nothing closes it. */
function brokenEnd(reader: InlineReader, at: number): number {
  const close = findMark(reader, ')', at);
  const lineEnd = findMark(reader, '\n', at);
  return close >= 0 ? close + 1 : lineEnd < 0 ? reader.to : lineEnd;
}

/** Brackets without a destination; at the start of a paragraph perhaps a link reference definition (CommonMark §4.7). */
function readLabel(reader: InlineReader, open: number, close: number): number {
  const { text, to } = reader;
  const start = isEmbed(reader, open) ? open - 1 : open;
  if (text.charCodeAt(close + 1) === 0x3a && startsLine(reader, open)) {
    const end = definitionEnd(text, close + 2, to);
    if (end > 0) return protect(reader, start, end);
  }
  return protect(reader, start, close + 1);
}

function startsLine({ text, from }: InlineReader, at: number): boolean {
  while (at > from && (text.charCodeAt(at - 1) === 0x20 || text.charCodeAt(at - 1) === 0x09)) at--;
  return at === from || text.charCodeAt(at - 1) === 0x0a || text.charCodeAt(at - 1) === 0x0d;
}

const definition = /[ \t]*(?:\r?\n[ \t]*)?(?:<[^<>\r\n]*>|[^\s<]\S*)/y;
const title = /(?:[ \t]+|[ \t]*\r?\n[ \t]*)(?:"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\((?:[^()\\]|\\[^])*\))[ \t]*(?=[\r\n]|$)/y;

function definitionEnd(text: string, at: number, to: number): number {
  if (!matchesAt(definition, text, at) || definition.lastIndex > to) return 0;
  const end = definition.lastIndex;
  if (matchesAt(title, text, end) && title.lastIndex <= to) return title.lastIndex;
  return matchesAt(/[ \t]*(?=[\r\n]|$)/y, text, end) ? end : 0;
}

const blanks = /[ \t]*(?:\r?\n[ \t]*)?/y;
const angled = /<(?:[^<>\r\n\\]|\\.)*>/y;
const linkTitle = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\((?:[^()\\]|\\[^])*\)/y;

/** The end of `destination "title")`, which may go on in the next line (CommonMark §6.3); 0 where this is none. */
function linkEnd(text: string, from: number, to: number): number {
  let at = skip(blanks, text, from);
  at = text.charCodeAt(at) === 0x3c ? skip(angled, text, at) : bareDestinationEnd(text, at, to);
  const afterBlanks = skip(blanks, text, at);
  if (afterBlanks > at) at = skip(blanks, text, skip(linkTitle, text, afterBlanks));
  return at < to && text.charCodeAt(at) === 0x29 ? at + 1 : 0;
}

/** Where the pattern ends that is tried at `at`; `at` where it doesn't match. */
function skip(pattern: RegExp, text: string, at: number): number {
  return matchesAt(pattern, text, at) ? pattern.lastIndex : at;
}

/** A destination without angle brackets: no blanks, parentheses in pairs, at most 32 deep as in the reference parser. */
function bareDestinationEnd(text: string, from: number, to: number): number {
  let depth = 0;
  for (let at = from; at < to; at++) {
    const char = text.charCodeAt(at);
    if (char <= 0x20) return at;
    if (char === 0x5c) at++;
    else if (char === 0x28 && ++depth > 32) return at;
    else if (char === 0x29 && --depth < 0) return at;
  }
  return to;
}
