import type { Range } from '../text';

/** One line of a note, without its line break. */
export interface Line extends Range {
  /** Where its own text starts, behind quote marks, list markers and blanks. */
  readonly content: number;
  /** How many quote marks (`>`) stand before it. */
  readonly quotes: number;
  /** True where its text is not read as prose or tables: frontmatter, fenced code, comments. */
  readonly hidden: boolean;
}

/** What goes on past the end of a line: a fence, a comment, or frontmatter; each names what closes it. */
type Open = { readonly kind: 'fence'; readonly mark: string } | { readonly kind: 'frontmatter' | 'html' | 'obsidian' } | null;

const listMarker = /(?:[-*+]|\d{1,9}[.)])[ \t]+(?=\|)/y;
const fence = /`{3,}|~{3,}/y;

/** All lines of a note. Fences as in CommonMark §4.5, HTML comments, Obsidian's `%%` comments, frontmatter on line one. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let open: Open = null;
  for (let from = 0; from <= text.length; ) {
    const next = text.indexOf('\n', from);
    const end = next < 0 ? text.length : next;
    const to = end > from && text[end - 1] === '\r' ? end - 1 : end;
    const { content, quotes } = prefixOf(text, from, to);
    const after: Open = openAfter({ text, from, content, to }, open);
    lines.push({ from, to, content, quotes, hidden: open !== null || (after !== null && after.kind !== 'html') });
    open = after;
    from = end + 1;
  }
  return lines;
}

/** Where the text of a line starts, and how deep it's quoted. */
function prefixOf(text: string, from: number, to: number): { content: number; quotes: number } {
  let content = from;
  let quotes = 0;
  for (; content < to; content++) {
    const char = text[content];
    if (char === '>') quotes++;
    else if (char !== ' ' && char !== '\t') break;
  }
  listMarker.lastIndex = content;
  return { content: listMarker.test(text) && listMarker.lastIndex <= to ? listMarker.lastIndex : content, quotes };
}

/** What is open behind a line. */
function openAfter({ text, from, content, to }: { text: string; from: number; content: number; to: number }, open: Open): Open {
  if (open === null) return openedBy(text.slice(content, to), from === 0);
  const line = text.slice(content, to);
  switch (open.kind) {
    case 'frontmatter': return /^(?:---|\.\.\.)\s*$/.test(line) ? null : open;
    case 'html': return line.includes('-->') ? null : open;
    case 'obsidian': return line.includes('%%') ? null : open;
    case 'fence': return line.startsWith(open.mark) && line.trimEnd() === line[0]?.repeat(line.trimEnd().length) ? null : open;
  }
}

function openedBy(line: string, first: boolean): Open {
  if (first && /^---\s*$/.test(line)) return { kind: 'frontmatter' };
  fence.lastIndex = 0;
  const mark = fence.exec(line)?.[0];
  if (mark && !(mark[0] === '`' && line.includes('`', mark.length))) return { kind: 'fence', mark };
  if (line.startsWith('%%')) return line.indexOf('%%', 2) < 0 ? { kind: 'obsidian' } : null;
  const comment = line.lastIndexOf('<!--');
  return comment >= 0 && !line.includes('-->', comment) ? { kind: 'html' } : null;
}
