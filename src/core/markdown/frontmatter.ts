import type { Edit, Range } from '../text';

/** One property of a note's frontmatter that holds a plain value on its own line; the range is the value's, without quotes. */
export interface Property extends Range {
  readonly key: string;
  readonly value: string;
}

const block = /^\ufeff?---[ \t]*\r?\n(?:[^]*?\r?\n)??(---|\.\.\.)[ \t]*(?=\r?\n|$)/;
const line = /^([^\s:#'"[\]{},-][^:\r\n]*|"[^"\r\n]*"[ \t]*|'[^'\r\n]*'[ \t]*):(?:[ \t]+|$)([^\r\n]*)/gm;

/** The plain properties of a note's frontmatter, in its order; none where it has no frontmatter. */
export function readProperties(text: string): Property[] {
  const end = frontmatterEnd(text);
  if (end === null) return [];
  const properties: Property[] = [];
  for (const match of text.slice(0, end).matchAll(line)) {
    const raw = match[2] ?? '';
    const start = match.index + match[0].length - raw.length;
    const { from, to } = valueRange(raw);
    properties.push({ key: (match[1] ?? '').trim().replace(/^["']|["']$/g, ''), value: raw.slice(from, to), from: start + from, to: start + to });
  }
  return properties;
}

/** Where the closing `---` of the frontmatter starts; null where the note has no frontmatter. */
function frontmatterEnd(text: string): number | null {
  const match = block.exec(text);
  return match ? match[0].lastIndexOf(match[1] ?? '') : null;
}

/** A value without its quotes, or without a comment behind it. */
function valueRange(raw: string): Range {
  const quoted = /^(["'])([^]*?)\1/.exec(raw);
  if (quoted) return { from: 1, to: 1 + (quoted[2]?.length ?? 0) };
  return { from: 0, to: (raw.startsWith('#') ? '' : raw.replace(/[ \t]#[^]*$/, '')).trimEnd().length };
}

/**
 * Writes one property: its value where the key is there (a list gives way to it), else a line at the end of the frontmatter, else a frontmatter.
 * Nothing else is touched, and line breaks are those of the note. No edit where it already says so.
 */
export function propertyEdits(text: string, key: string, value: string): Edit[] {
  const lineBreak = /\r?\n/.exec(text)?.[0] ?? '\n';
  const known = readProperties(text).find(property => property.key === key);
  if (known) {
    if (known.value === value) return [];
    const gap = /:$/.test(text.slice(0, known.from)) ? ' ' : '';
    const [list = ''] = known.value === '' ? /^(?:[ \t]*\r?\n[ \t]*-[ \t][^\r\n]*)+/.exec(text.slice(known.to, frontmatterEnd(text) ?? 0)) ?? [] : [];
    return [{ from: known.from, to: known.to + list.length, insert: gap + value }];
  }
  const end = frontmatterEnd(text);
  if (end !== null) return [{ from: end, to: end, insert: `${key}: ${value}${lineBreak}` }];
  return [{ from: 0, to: 0, insert: `---${lineBreak}${key}: ${value}${lineBreak}---${lineBreak}` }];
}
