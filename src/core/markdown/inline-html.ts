import { findMark, protect, type InlineReader } from './inline-reader';
import { htmlTag, literalElement, matchesAt } from './html-syntax';

const autolink = /<(?:[a-zA-Z][\w+.-]{1,31}:[^\s>]*|[^\s<>@]+@[^\s<>@]+)>/y;

/** Marks that begin like a tag, with their ends: comments, templates, instructions, CDATA, declarations (CommonMark §6.6). */
const spans: readonly (readonly [open: string, close: string])[] = [
  ['<!--', '-->'], ['<%', '%>'], ['<?', '?>'], ['<![CDATA[', ']]>'], ['<!', '>'],
];

/** Autolinks (CommonMark §6.5), tags and comments (§6.6); elements whose content is no prose go with it. */
export function readAngle(reader: InlineReader, at: number): number {
  const { text, to } = reader;
  if (matchesAt(htmlTag, text, at) && htmlTag.lastIndex <= to) return readElement(reader, at, htmlTag.lastIndex);
  if (matchesAt(autolink, text, at) && autolink.lastIndex <= to) return protect(reader, at, autolink.lastIndex);
  const span = spans.find(([open]) => text.startsWith(open, at));
  if (!span) return at + 1;
  let end = findMark(reader, span[1], at + span[0].length);
  if (end < 0) end = findMark(reader, span[1], at + 2);
  return end < 0 ? at + 1 : protect(reader, at, end + span[1].length);
}

function readElement(reader: InlineReader, at: number, tagEnd: number): number {
  literalElement.lastIndex = at;
  const name = literalElement.exec(reader.text)?.[1];
  const close = name === undefined ? -1 : findMark(reader, `</${name}`, tagEnd);
  const end = close < 0 ? -1 : findMark(reader, '>', close);
  return protect(reader, at, end < 0 ? tagEnd : end + 1);
}

const entity = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});/y;

/** A character reference (CommonMark §2.5). */
export function readEntity(reader: InlineReader, at: number): number {
  return matchesAt(entity, reader.text, at) && entity.lastIndex <= reader.to ? protect(reader, at, entity.lastIndex) : at + 1;
}
