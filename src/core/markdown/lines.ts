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

/** All lines of a note. Fences as in CommonMark §4.5, HTML comments, Obsidian's `%%` comments, frontmatter on line one. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let open: Open = null;
  // A pattern, as V8 moves `includes` into the loop, where it looks through the note at each line.
  const hasComments = /<!--/.test(text);
  for (let from = 0; from <= text.length; ) {
    const next = text.indexOf('\n', from);
    const end = next < 0 ? text.length : next;
    const line = lineAt(text, from, end > from && text.charCodeAt(end - 1) === 0x0d ? end - 1 : end);
    let after: Open = null;
    if (open !== null) after = openAfter(text.slice(line.content, line.to), open);
    else if (from === 0 && hasFrontmatter(text)) after = { kind: 'frontmatter' };
    else if (hasComments || '`~%'.includes(text.charAt(line.content))) after = openedBy(text.slice(line.content, line.to));
    line.hidden = open !== null || (after !== null && after.kind !== 'html');
    lines.push(line);
    open = after;
    from = end + 1;
  }
  return lines;
}

/** A line, with where its text starts and how deep it's quoted. */
function lineAt(text: string, from: number, to: number): { -readonly [K in keyof Line]: Line[K] } {
  let content = from;
  let quotes = 0;
  for (; content < to; content++) {
    const char = text.charCodeAt(content);
    if (char === 0x3e) quotes++;
    else if (char !== 0x20 && char !== 0x09 && char !== 0xfeff) break;
  }
  if (mayBeMarker(text.charCodeAt(content))) {
    listMarker.lastIndex = content;
    if (listMarker.test(text) && listMarker.lastIndex <= to) content = listMarker.lastIndex;
  }
  return { from, to, content, quotes, hidden: false };
}

function mayBeMarker(char: number): boolean {
  return char === 0x2d || char === 0x2a || char === 0x2b || (char > 0x2f && char < 0x3a);
}

/** What is still open behind a line. */
function openAfter(line: string, open: Exclude<Open, null>): Open {
  switch (open.kind) {
    case 'frontmatter': return /^(?:---|\.\.\.)\s*$/.test(line) ? null : open;
    case 'html': return line.includes('-->') ? null : open;
    case 'obsidian': return line.includes('%%') ? null : open;
    case 'fence': return line.startsWith(open.mark) && line.trimEnd() === line[0]?.repeat(line.trimEnd().length) ? null : open;
  }
}

/** Whether the first line opens a frontmatter: a rule that nothing closes is a rule. */
function hasFrontmatter(text: string): boolean {
  return /^\ufeff?---[^\S\n]*\n/.test(text) && /\n(?:---|\.\.\.)[^\S\n]*(?:\n|$)/.test(text);
}

function openedBy(line: string): Open {
  const mark = /^(?:`{3,}|~{3,})/.exec(line)?.[0];
  if (mark && !(mark[0] === '`' && line.includes('`', mark.length))) return { kind: 'fence', mark };
  if (line.startsWith('%%')) return line.indexOf('%%', 2) < 0 ? { kind: 'obsidian' } : null;
  const comment = line.lastIndexOf('<!--');
  return comment >= 0 && !line.includes('-->', comment) ? { kind: 'html' } : null;
}
