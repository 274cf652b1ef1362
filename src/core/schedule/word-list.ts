/** Words and phrases made ready to be found in texts: whole ones in scripts with blanks, anywhere in Chinese, Japanese and Korean. */
export interface WordList {
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly asian: RegExp | null;
}

const asianLetters = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;
const wordPattern = /[\p{L}\p{M}\d]+/gu;

/** Makes a list ready: words in lower case, parted by `|`; signs between letters part words. */
export function buildWordList(list: string): WordList {
  const words = list.split('|');
  const phrases = new Map<string, string[][]>();
  for (const word of words) {
    const [first = '', ...rest] = word.match(wordPattern) ?? [];
    if (!asianLetters.test(word)) phrases.set(first, [...(phrases.get(first) ?? []), rest]);
  }
  const asian = words.filter(word => asianLetters.test(word));
  return { phrases, asian: asian.length > 0 ? new RegExp(asian.map(word => word.replace(/[ ]/g, '\\s?')).join('|')) : null };
}

/** True where a text holds a word of the list. */
export function holdsWord({ phrases, asian }: WordList, text: string): boolean {
  const lower = text.toLowerCase();
  if (asian && asianLetters.test(lower) && asian.test(lower)) return true;
  const words = lower.match(wordPattern) ?? [];
  return words.some((word, at) => phrases.get(word)?.some(rest => rest.every((next, i) => words[at + 1 + i] === next)));
}
