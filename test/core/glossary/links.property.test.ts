import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { note, terms } from './arbitrary-notes';
import { damageOf, markdownLink, matcherFor } from './damage';

/** How many notes are generated; the extended run sets 10000. */
const runs = { numRuns: Number(process.env['LECTERN_RUNS'] ?? 100), seed: 5 };

describe('generated notes', () => {
  const matcher = matcherFor(...terms);

  it('are not damaged by wikilinks', () => {
    fc.assert(fc.property(note, text => { expect(damageOf(text, matcher)).toEqual([]); }), runs);
  });

  it('are not damaged by Markdown links', () => {
    fc.assert(fc.property(note, text => { expect(damageOf(text, matcher, { linkText: markdownLink })).toEqual([]); }), runs);
  });

  it('are not damaged by linking the first mention in each section', () => {
    fc.assert(fc.property(note, text => { expect(damageOf(text, matcher, { every: 'first-in-section' })).toEqual([]); }), runs);
  });
});
