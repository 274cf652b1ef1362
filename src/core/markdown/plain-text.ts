import { namedCharacter } from './entities';

/**
 * What a reader sees of inline Markdown and HTML: links give their words, marks and tags go, entities and escapes give
 * their characters, and blanks become one space. `<br>`, list items and paragraphs become spaces too.
 */
export function plainText(source: string): string {
  return plainLines(source).join(' ');
}

/** The same line by line: `<br>`, list items, paragraphs and details begin a new line; empty lines are left out. */
export function plainLines(source: string): string[] {
  if (!markup.test(source)) return nonEmpty(tidy(source));
  const hasLiterals = /[\\`]/.test(source);
  let text = dropComments(source);
  if (hasLiterals) text = protectLiterals(text);
  if (text.includes('%%')) text = text.replace(/%%[^%]*%%/g, '');
  if (text.includes('<')) {
    text = text.replace(/<((?:https?|mailto):[^<>\s]*)>/g, '$1');
    if (untidy.test(text)) text = text.replace(/\s+/g, ' ');
    text = text.replace(/<\/?(?:br|li|ul|ol|p|div|tr|h[1-6]|details)(?![a-z0-9])[^<>]*>/gi, '\n').replace(/<\/?[a-z][^<>]*>/gi, '');
  }
  text = dropMarks(dropLinks(text));
  if (text.includes('&')) text = text.replace(/&(#?[a-z0-9]{1,8});/gi, entity);
  if (!hasLiterals && !text.includes('\n')) return nonEmpty(tidy(text));
  return text.split('\n').map(line => tidy(restoreLiterals(line))).filter(line => line !== '');
}

function dropComments(source: string): string {
  let out = '';
  let at = 0;
  for (let from = source.indexOf('<!--'); from >= 0; from = source.indexOf('<!--', at)) {
    const end = source.indexOf('-->', from + 4);
    if (end < 0) break;
    out += source.slice(at, from);
    at = end + 3;
  }
  return at === 0 ? source : out + source.slice(at);
}

function nonEmpty(line: string): string[] {
  return line === '' ? [] : [line];
}

const markup = /[<&\\*_`~=[\]%]/;
const untidy = /[\t\n\r\u00a0\u200b\u200e\u200f\u2003\u3000\ufeff]| {2}/;

function tidy(text: string): string {
  return untidy.test(text) ? text.replace(/[\s\u00a0\u200b\u200e\u200f\ufeff]+/g, ' ').trim() : text.trim();
}

/** Escaped characters and code are moved out of reach of the other rules, into the private use area of Unicode. */
const privateArea = 0xe000;
const escapedPipe = '\ue07c';

function protectLiterals(source: string): string {
  const move = (text: string) => text.replace(/[!-/:-@[-`{-~]/g, char => String.fromCharCode(privateArea + char.charCodeAt(0)));
  const text = source.includes('\\`') ? source.replace(/\\?`+/g, run => (run.startsWith('\\') ? move('`') + run.slice(2) : run)) : source;
  return text
    .replace(/(`{1,3})(?!`)([^`]+)\1(?!`)/g, (_, __, code: string) => move(code.replace(/\\\|/g, '|').trim()))
    .replace(/\\([!-/:-@[-`{-~])/g, (_, char: string) => move(char));
}

function restoreLiterals(text: string): string {
  return text.replace(/[\ue021-\ue07e]/g, char => String.fromCharCode(char.charCodeAt(0) - privateArea));
}

/** Links and images give their words; a wikilink its alias or its target; footnote marks go. */
function dropLinks(text: string): string {
  const words = dropWikilinks(text);
  if (!words.includes('[')) return words;
  return words
    .replace(/\[\^[^[\]\s]*\]/g, '')
    .replace(/!?\[([^[\]]*)\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?: +(?:"[^"]*"|'[^']*'))?\)/g, '$1')
    .replace(/!?\[([^[\]]+)\]\[[^[\]]*\]/g, '$1');
}

function dropWikilinks(text: string): string {
  let out = '';
  let from = 0;
  for (let open = text.indexOf('[['); open >= 0; open = text.indexOf('[[', Math.max(open + 1, from))) {
    let shown = open + 2;
    let end = shown;
    for (let char = text.charAt(end); char !== '' && char !== '[' && char !== ']'; char = text.charAt(++end)) {
      if (char === '|' || char === escapedPipe) shown = end + 1;
    }
    if (!text.startsWith(']]', end)) continue;
    out += text.slice(from, text.charAt(open - 1) === '!' ? Math.max(from, open - 1) : open) + text.slice(shown, end);
    from = end + 2;
  }
  return from === 0 ? text : out + text.slice(from);
}

/** Takes out pairs of `*`, `_`, `~~` and `==` that stand around words; a lone mark is a character. */
function dropMarks(text: string): string {
  // As plain numbers, as a title may hold a million: each mark's place and length, nought while it stays; and where those begin that may still be closed.
  const marks: number[] = [];
  const open: Record<string, number[]> = {};
  anyMark.lastIndex = 0;
  for (let mark = anyMark.exec(text); mark; mark = anyMark.exec(text)) {
    const { 0: { length }, index: at } = mark;
    const char = text.charAt(at);
    const before = text.charAt(at - 1);
    const after = text.charAt(at + length);
    if (char === '_' && isWord(before) && isWord(after)) continue;
    const stack = (open[char] ??= []);
    if (stack.at(-1) === length && before.trim() !== '') {
      stack.pop();
      marks[stack.pop() ?? 0] = length;
      marks.push(at, length);
    } else if (after.trim() !== '') {
      stack.push(marks.length + 1, length);
      marks.push(at, 0);
    }
  }
  return without(text, marks);
}

/** A run of `*` or `_`, or two of `~` or `=`. */
const anyMark = /\*+|_+|~~|==/g;

function without(text: string, marks: readonly number[]): string {
  let out = '';
  let from = 0;
  for (let i = 0; i < marks.length; i += 2) {
    const at = marks[i] ?? 0;
    const length = marks[i + 1] ?? 0;
    if (length === 0) continue;
    out += text.slice(from, at);
    from = at + length;
  }
  return out + text.slice(from);
}

function isWord(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char);
}

function entity(all: string, name: string): string {
  if (!name.startsWith('#')) return namedCharacter(name) ?? all;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
}
