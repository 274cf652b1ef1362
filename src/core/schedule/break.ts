import { breakWords, notBreak } from './break-words';
import { lazy } from './lazy';
import { anyOf, asianLetter, normalised } from './letters';

/** A pause's title says little more than that: longer ones are talks about coffee. */
const mostWords = 6;
const mostLetters = 18;
/** All words by their first one, what finds any of them, and those that are not parted by blanks. */
const words = lazy(() => {
  const all = [...new Set(breakWords.flatMap(list => list.words.split('|')))];
  const byFirst = new Map<string, string[]>();
  for (const word of all) {
    const [first = ''] = /[\p{L}\d]+/u.exec(word) ?? [];
    byFirst.set(first, [...(byFirst.get(first) ?? []), word]);
  }
  return { byFirst, any: anyOf(all), asian: new RegExp(all.filter(word => asianLetter.test(word)).join('|')) };
});

/** True for the title of a pause: lunch, coffee, registration. */
export function isBreakTitle(title: string): boolean {
  if (title.length > 90) return false;
  const lower = normalised(title).toLowerCase();
  const { byFirst, any, asian } = words();
  if (!any.test(lower)) return false;
  const plain = lower.includes('(') ? lower.replace(/\([^()]*\)/g, part => (title.startsWith('(') ? part : ' ')).trim() : lower.trim();
  const [head = ''] = / [/|–—-] /.test(plain) ? plain.split(/\s[/|–—-]\s/, 1) : [plain];
  const found = head.match(/[\p{L}\d]+/gu) ?? [];
  if (found.length === 0 || found.length > mostWords) return false;
  const word = asianLetter.test(head) ? asian.exec(head)?.[0] : undefined;
  if (word && stands(head, word, found.length)) return true;
  return found.some(first => byFirst.get(first)?.some(candidate => stands(head, candidate, found.length)));
}

function stands(head: string, word: string, count: number): boolean {
  if (asianLetter.test(word)) return head.includes(word) && head.replace(/\s/g, '').length <= mostLetters - (head.startsWith(word) || head.startsWith('(') || head.endsWith(word) ? 0 : 8);
  const at = wordAt(head, word);
  if (at < 0) return false;
  const behind = head.slice(at + word.length);
  const before = head.slice(0, at);
  if (notBreak.behind.test(behind) || notBreak.before.test(before)) return false;
  return count <= 4 || /^[^\p{L}]*$/u.test(before) && /^\s*(?:[&,/+(!]|and\b|with\b|und\b|y\b|et\b|para\b|$)/u.test(behind);
}

/** Where a word stands whole in a text; -1 where it doesn't. */
function wordAt(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isWhole = !/[\p{L}\d]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\d]/u.test(text[at + word.length] ?? ' ');
    if (isWhole) return at;
  }
  return -1;
}
