import { readBlocks } from '../markdown/blocks';
import type { Definition } from './glossary';

/** How far into a definition its first paragraph is looked for, in UTF-16 units. */
const reach = 20_000;

/**
 * The first paragraph of a definition as Markdown source, headings left out; the empty text where it has none. A list
 * or quote counts as one up to the first blank line. `text` is the note that holds the definition.
 */
export function excerpt(text: string, { body, heading }: Definition): string {
  const start = Math.max(0, body.from);
  const source = text.slice(start, Math.min(body.to, start + reach));
  const isInline = heading !== null && text.charAt(start - 1) !== '\n' && !/^[\r\n]/.test(source);
  if (isInline) return source.trim().replace(/\\\|/g, '|');
  for (const block of readBlocks(source)) {
    if (block.kind !== 'paragraph') continue;
    const from = source.lastIndexOf('\n', block.from) + 1;
    const blank = /\n[ \t>]*\r?\n/g;
    blank.lastIndex = block.from;
    const end = blank.exec(source)?.index ?? source.length;
    return source.slice(from, end).trimEnd();
  }
  return '';
}
