import fc from 'fast-check';
import { expect, it } from 'vitest';
import { note, terms } from './arbitrary-notes';
import { damageOf, markdownLink, matcherFor } from './damage';

/** How many notes are generated; the extended run sets 10000. */
const runs = { numRuns: Number(process.env['LECTERN_RUNS'] ?? 100), seed: 5 };

it('generated notes are not damaged by wikilinks, by Markdown links, or by linking the first mention in each section', () => {
  const matcher = matcherFor(...terms);
  fc.assert(fc.property(note, text => {
    expect(damageOf(text, matcher)).toEqual([]);
    expect(damageOf(text, matcher, { linkText: markdownLink })).toEqual([]);
    expect(damageOf(text, matcher, { every: 'first-in-section' })).toEqual([]);
  }), runs);
});
