import { aroundBreak, breakWords, doubleWords, notBreak } from './break-words';
import { withoutLength } from './duration';
import { lazy } from './lazy';
import { alternatives, anyOf, asianLetter, normalised } from './letters';

/** A pause's title says little more than that: longer ones are talks about coffee. */
const mostWords = 6;
const mostLetters = 18;
/** All words by their first one, what finds any of them, and those that are not parted by blanks. */
const words = lazy(() => {
  const all = [...new Set(Object.values(breakWords).flatMap(list => list.split('|')))];
  const byFirst = new Map<string, string[]>();
  for (const word of all) {
    const [first = ''] = /[\p{L}\d]+/u.exec(word) ?? [];
    byFirst.set(first, [...(byFirst.get(first) ?? []), word]);
  }
  const asian = alternatives(all.filter(word => asianLetter.test(word)));
  return { byFirst, any: new RegExp(`${anyOf(all).source}|pau[sz]|tauko|szünet`), asian: new RegExp(`(?:${asian})(?=(?:${asian}|${aroundBreak.behind})*(?:${aroundBreak.joint}))`, 'u') };
});
const besideWords = lazy(() => {
  const all = [...Object.values(breakWords), doubleWords.beside].join('|').split(/[| -]/);
  return { words: new Set(all), asian: new RegExp(`${all.filter(word => asianLetter.test(word)).join('|')}|${aroundBreak.behind}`, 'gu') };
});
const compound = /.(?:pau[sz]e?|tauko|szünet)$/;

/** True for the title of a pause: lunch, coffee, registration. */
export function isBreakTitle(title: string): boolean {
  if (title.length > 90) return false;
  const lower = normalised(title).toLowerCase();
  if (!words().any.test(lower)) return false;
  const plain = lower.includes('(') ? lower.replace(/\([^()]*\)/g, part => (title.startsWith('(') ? part : ' ')).trim() : lower.trim();
  const [head = ''] = / [/|–—-] /.test(plain) ? plain.split(/\s[/|–—-]\s/, 1) : [plain];
  const found = wordsOf(head);
  if (found.length === 0 || found.length > mostWords) return false;
  const rest = withoutLength(head);
  if (isPause(head, found)) return !doubleWords.stems.test(head) || !meansMore(rest) || isPause(head.split(doubleWords.stems).join(' '), found);
  return rest !== head && !meansMore(rest) && isPause(rest, wordsOf(rest));
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\d]+/gu) ?? [];
}

function isPause(head: string, found: readonly string[]): boolean {
  const { byFirst, asian } = words();
  if (asianLetter.test(head) && isAsianPause(head, asian)) return true;
  return head.startsWith('พัก') || found.some(first => compound.test(first) || byFirst.get(first)?.some(word => !asianLetter.test(word) && stands(head, word, found.length)));
}

/** True where nothing but what may stand there follows a word, and only a few letters go before it. */
function isAsianPause(head: string, asian: RegExp): boolean {
  const at = head.search(asian);
  const before = head.slice(0, Math.max(0, at));
  return at >= 0 && !aroundBreak.listed.test(before) && before.replace(/\s/g, '').length <= mostLetters - 6 && head.length <= mostLetters * 2;
}

/** True where no part of a title is made of words for pauses alone: `Linux networking`, `모델 등록`. */
function meansMore(head: string): boolean {
  const { words, asian } = besideWords();
  const isKnown = (word: string) => words.has(word) || doubleWords.guests.test(word) || (asianLetter.test(word) && word.replace(asian, '') === '');
  return !head.split(/\s*[@&,/+·・、:]\s*|\s(?:and|at|in the|with|und|im|y|et|e|i|и|og|och|en|ve|및)\s/u).some(part => part !== '' && wordsOf(part).every(isKnown));
}

/** True for a word that begins a title or ends it; of a longer one it must be the head. */
function stands(head: string, word: string, count: number): boolean {
  const at = wordAt(head, word);
  if (at < 0) return false;
  const behind = head.slice(at + word.length);
  const before = head.slice(0, at);
  if (notBreak.behind.test(behind) || notBreak.before.test(before)) return false;
  const isHead = !/\p{L}/u.test(before);
  const isLast = /^\s*(?:[&,/+(!]|and\b|with\b|und\b|y\b|et\b|para\b|$)/u.test(behind);
  return isHead && isLast || count <= 4 && (isHead || isLast);
}

/** Where a word stands whole in a text; -1 where it doesn't. */
function wordAt(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isWhole = !/[\p{L}\d]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\d]/u.test(text[at + word.length] ?? ' ');
    if (isWhole) return at;
  }
  return -1;
}
