import { isSpace, protect, type InlineReader } from './inline-reader';
import { matchesAt } from './html-syntax';
import { fileEndings, topDomains } from './address-endings';

// Words that mean a place or a name to a program: addresses, paths, tags. Each is found at the mark that gives it away.

/** The longest look back from a mark; no host name is longer (RFC 1035 §2.3.4). */
const reach = 255;

/** Where a word of the given characters that ends at `at` begins. */
function wordStart({ text, from }: InlineReader, at: number, chars: RegExp): number {
  const least = Math.max(from, at - reach);
  while (at > least && chars.test(text.charAt(at - 1))) at--;
  return at;
}

function wordEnd({ text, to }: InlineReader, at: number, chars: RegExp): number {
  while (at < to && chars.test(text.charAt(at))) at++;
  return at;
}

/**
 * Protects a bare URL, which ends before a blank or `<` (GFM, "Autolinks"), or at a bracket that may close a link around
 * it. Behind an opening bracket or a backtick in a URL parsers disagree, so nothing there is prose.
 */
function protectUrl(reader: InlineReader, from: number, at: number): number {
  const { text, to, brackets } = reader;
  for (; at < to; at++) {
    const char = text.charCodeAt(at);
    if (isSpace(char) || char === 0x3c || (char === 0x5d && brackets.length > 0)) break;
    if (char === 0x5b || char === 0x60) return protect(reader, from, to);
  }
  return protect(reader, from, at);
}

/** `scheme://…`, a drive such as `C:\…`, or the name of a field, `name:: value`. */
export function readColon(reader: InlineReader, at: number): number {
  const { text } = reader;
  const next = text.charCodeAt(at + 1);
  if (next === 0x3a) return readFieldName(reader, at);
  if (next === 0x2f && text.charCodeAt(at + 2) === 0x2f) {
    const start = wordStart(reader, at, /[a-zA-Z0-9+.-]/);
    return start < at ? protectUrl(reader, start, at) : at + 3;
  }
  if (next === 0x5c && wordStart(reader, at, /[a-zA-Z]/) === at - 1) return protectUrl(reader, at - 1, at + 2);
  return at + 1;
}

/** An inline field's name is all that stands before `::` in its line, task or parenthesis. */
function readFieldName(reader: InlineReader, at: number): number {
  const { text, from } = reader;
  const least = Math.max(from, at - 60);
  let start = at;
  while (start > least && /[\p{L}\p{M}\p{N} _*-]/u.test(text.charAt(start - 1))) start--;
  const before = text.charAt(start - 1);
  const isTask = before === ']' && text.charAt(start - 3) === '[';
  if (start === from || before === '\n' || before === '\r' || before === '(' || isTask) protect(reader, start, at + 2);
  return at + 2;
}

const hostChar = /[a-zA-Z0-9_.-]/;

/** `www.…`; a word with dots inside that ends as hosts and files do, and has more to it than two plain parts; `문서.md`. */
export function readDot(reader: InlineReader, at: number): number {
  const { text } = reader;
  if (/[wW]/.test(text.charAt(at - 1)) && /(?:^|[^a-z0-9])www$/i.test(text.slice(Math.max(reader.from, at - 4), at))) return protectUrl(reader, at - 3, at);
  if (!/[a-zA-Z0-9]/.test(text.charAt(at + 1))) return at + 1;
  const isWide = text.charCodeAt(at - 1) > 0x7f;
  const start = wordStart(reader, at, isWide ? /[\p{L}\p{M}\p{N}_./-]/u : hostChar);
  const end = wordEnd(reader, at, hostChar);
  if (isWide && start < at) return fileEndings.has(text.slice(at + 1, end)) ? protect(reader, start, end) : at + 1;
  const word = text.slice(start, Math.min(end, start + 2 * reach)).replace(/[.-]+$/, '');
  const isPlain = /^[^.-]*\.[^.-]*$/.test(word);
  if (!isPlain && endsAsAddress(word)) return protect(reader, start, end);
  return isPlain ? at + 1 : Math.max(at + 1, end);
}

function endsAsAddress(word: string): boolean {
  const ending = /\w\.([a-z0-9]+)$/.exec(word)?.[1];
  return ending !== undefined && (topDomains.has(ending) || fileEndings.has(ending));
}

const pathChar = /[\w.~+/-]/;

/** A path: `/…`, `./…`, `../…`, `~/…`, `C:/…`, `$HOME/…`, one that ends in a file, or one behind a host name. `CI/CD` is none. */
export function readSlash(reader: InlineReader, at: number): number {
  const { text, from } = reader;
  const start = wordStart(reader, at, /[\w.~+/:-]/);
  const end = wordEnd(reader, at, pathChar);
  const word = text.slice(start, Math.min(end, start + 4 * reach)).replace(/[.:]+$/, '');
  const opens = start === from || /[\s"'(<[=,]/.test(text.charAt(start - 1));
  const isRooted = (opens && /^(?:\.{0,2}|~|[a-zA-Z]:)\/[a-zA-Z0-9_.]/.test(word)) || (text.charAt(start - 1) === '$' && /^[A-Z_]+\//.test(word));
  if (isRooted || endsInFile(word) || endsAsAddress(/^[^/:]*/.exec(word)?.[0] ?? '')) return protect(reader, start, end);
  return Math.max(at + 1, end);
}

function endsInFile(word: string): boolean {
  return fileEndings.has(/\/[^/]*\w\.([a-z0-9]+)$/.exec(word)?.[1] ?? '');
}

/** An e-mail address, or a scoped name such as `@scope/name`. */
export function readAddress(reader: InlineReader, at: number): number {
  const start = wordStart(reader, at, /[\w.+-]/);
  const end = wordEnd(reader, at + 1, start < at ? /[\w.-]/ : /[\w./-]/);
  const isScoped = start === at && reader.text.slice(at, end).includes('/');
  return end > at + 1 && (start < at || isScoped) ? protect(reader, start, end) : at + 1;
}

const tag = /#[^\s!-,.:-@[-^`{-~\u2000-\u206f\u3000-\u303f\uff00-\uff0f]+/y;

/** A tag (Obsidian help, "Tags"): letters of any script, digits, `_`, `-` and `/` behind a `#` that follows a blank or an opening mark. */
export function readTag(reader: InlineReader, at: number): number {
  const { text, from, to } = reader;
  if (at > from && !/[\s("'*_~=>|,;]/.test(text.charAt(at - 1))) return at + 1;
  return matchesAt(tag, text, at) ? protect(reader, at, Math.min(tag.lastIndex, to)) : at + 1;
}

/** `^block-id` (Obsidian help, "Link to a block in a note"). */
export function readBlockId(reader: InlineReader, at: number): number {
  const { text, from, to } = reader;
  if (at > from && !isSpace(text.charCodeAt(at - 1))) return at + 1;
  return matchesAt(/\^[a-zA-Z0-9-]+/y, text, at) ? protect(reader, at, Math.min(to, wordEnd(reader, at + 1, /[a-zA-Z0-9-]/))) : at + 1;
}
