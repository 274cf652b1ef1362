import { breakWords, notBreak, type BreakWords } from './break-words';

/** A pause's title says little more than that: longer ones are talks about coffee. */
const mostWords = 6;
const mostLetters = 18;
const isCjk = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

/** True for the title of a pause: lunch, coffee, registration. */
export function isBreakTitle(title: string, lists: readonly BreakWords[] = breakWords): boolean {
  const plain = title.normalize('NFKC').toLowerCase().replace(/\([^()]*\)/g, part => (title.startsWith('(') ? part : ' ')).trim();
  const head = plain.replace(/\s[/|–—-]\s.*$/u, '');
  const count = head.match(/[\p{L}\d]+/gu)?.length ?? 0;
  if (count === 0 || count > mostWords) return false;
  return lists.some(({ words }) => words.some(word => stands(head, word, count)));
}

function stands(head: string, word: string, count: number): boolean {
  if (isCjk.test(word)) return head.includes(word) && head.replace(/\s/g, '').length <= mostLetters - (head.startsWith(word) || head.startsWith('(') || head.endsWith(word) ? 0 : 8);
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
