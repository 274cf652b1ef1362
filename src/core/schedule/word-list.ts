import { lazy } from './lazy';
import { asianLetter, simplified } from './letters';

const wordPattern = /[\p{L}\p{M}\d]+/gu;

/** Tells whether a text holds a word of its list. */
export type WordTest = (text: string) => boolean;

/** The words of a list, parted by `|`; behind one, each `+` begins an ending that it may have, too: `founder+s`. */
export function listedWords(list: string): string[] {
  return list.split('|').flatMap(entry => {
    const [word = '', ...endings] = entry.split('+');
    return [word, ...endings.map(ending => word + ending)];
  });
}

/**
 * A test for the words and phrases of a list in lower case: whole ones in scripts with blanks, anywhere in Chinese, Japanese
 * and Korean, where Chinese may be written in either way. Signs between letters part words.
 */
export function wordTest(list: string): WordTest {
  const index = lazy(() => indexOf(listedWords(list)));
  return text => {
    const lower = text.toLowerCase();
    const { phrases, asian } = index();
    if (asian && asianLetter.test(lower) && asian.test(simplified(lower))) return true;
    const words = lower.match(wordPattern) ?? [];
    return words.some((word, at) => phrases.get(word)?.some(rest => rest.every((next, i) => words[at + 1 + i] === next)));
  };
}

/** Phrases by their first word, with the words that follow it, and a pattern of those found anywhere. */
function indexOf(list: readonly string[]): { phrases: ReadonlyMap<string, readonly (readonly string[])[]>; asian: RegExp | null } {
  const phrases = new Map<string, string[][]>();
  const asian: string[] = [];
  for (const word of list) {
    const [first = '', ...rest] = word.match(wordPattern) ?? [];
    if (asianLetter.test(word)) asian.push(simplified(word).replace(/ /g, '\\s?'));
    else phrases.set(first, [...(phrases.get(first) ?? []), rest]);
  }
  return { phrases, asian: asian.length > 0 ? new RegExp(asian.join('|')) : null };
}
