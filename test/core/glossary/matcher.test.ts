import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Matcher } from '../../../src/core/glossary/matcher';
import { matcherFor, term } from './damage';

/** The semantics in the plainest words: at each place the longest form that stands as a whole word, and on behind it. */
function naive(text: string, terms: readonly string[], isWhole: (text: string, from: number, to: number) => boolean): string[] {
  const forms = [...terms].sort((a, b) => b.length - a.length);
  const found: string[] = [];
  for (let at = 0; at < text.length; ) {
    const form = forms.find(candidate => text.startsWith(candidate, at) && isWhole(text, at, at + candidate.length));
    if (form !== undefined) found.push(`${at} ${form}`);
    at += form?.length ?? 1;
  }
  return found;
}

function found(matcher: Matcher, text: string): string[] {
  const all: string[] = [];
  matcher.search({ text, from: 0, to: text.length }, (from, to) => {
    all.push(`${from} ${text.slice(from, to)}`);
    return true;
  });
  return all;
}

/** Alphabets of six scripts, small letters only, so that neither case nor plurals nor particles come into it. */
const alphabets = {
  Latin: { letters: 'abé', blanks: ' -/', joins: /[a-zé]/ },
  Cyrillic: { letters: 'абв', blanks: ' -/', joins: /[а-я]/ },
  Greek: { letters: 'αβγ', blanks: ' -/', joins: /[α-ω]/ },
  Hangul: { letters: '쀍뷁쉙', blanks: ' -/', joins: /[가-힣]/ },
  Katakana: { letters: 'アイー', blanks: ' ・の', joins: /[ァ-ヺー]/ },
  Han: { letters: '容器云', blanks: ' 、/', joins: null },
};

describe.each(Object.entries(alphabets))('%s', (_, { letters, blanks, joins }) => {
  const char = fc.constantFrom(...letters, ...letters, ...blanks);
  const form = fc.array(fc.constantFrom(...letters, ...letters, ' '), { minLength: 2, maxLength: 5 }).map(chars => chars.join('').trim()).filter(text => text.length > 1);
  const isWhole = (text: string, from: number, to: number) => !joins
    || (!joins.test(text.charAt(from - 1)) && !joins.test(text.charAt(to)));

  it('is matched as a naive search does', () => {
    fc.assert(fc.property(fc.uniqueArray(form, { maxLength: 12 }), fc.array(char, { maxLength: 60 }), (terms, chars) => {
      const text = chars.join('');
      const matcher = matcherFor(...terms.map(title => ({ ...term(title), exactCase: true as const })));
      const plain = found(matcher, text).filter(match => terms.includes(match.slice(match.indexOf(' ') + 1)));
      expect(plain).toEqual(naive(text, terms, isWhole));
    }), { numRuns: Number(process.env['LECTERN_RUNS'] ?? 150), seed: 3 });
  });
});

describe('a matcher', () => {
  it('finds each of 10,000 forms', () => {
    const terms = Array.from({ length: 10_000 }, (_, i) => `t${i.toString(36)}x`);
    const matcher = matcherFor(...terms);
    expect(found(matcher, terms.join(' '))).toHaveLength(10_000);
  });

  it('knows where a link leads', () => {
    const [plain, entry] = [term('kafka'), { ...term('strimzi'), path: 'x/Terms.md', heading: 'Strimzi: an operator' }];
    const matcher = matcherFor(plain, entry);
    expect(matcher.definitionsAt('Glossary/kafka')).toEqual([plain]);
    expect(matcher.definitionsAt('KAFKA')).toEqual([plain]);
    expect(matcher.definitionsAt('Glossary/kafka.md')).toEqual([plain]);
    expect(matcher.definitionsAt('Terms#Strimzi an operator')).toEqual([entry]);
    expect(matcher.definitionsAt('x/Terms.md#Strimzi%20an%20operator')).toEqual([entry]);
    expect(matcher.definitionsAt('Terms')).toEqual([]);
    expect(matcher.definitionsAt('a%zz')).toEqual([]);
    expect(matcher.definitionsAt('k', linktext => (linktext === 'k' ? 'Glossary/kafka.md' : null))).toEqual([plain]);
    expect(matcher.definitionsAt('kafka', () => null)).toEqual([]);
    expect(matcher.definitionsAt('kafka', () => 'kafka.md')).toEqual([]);
    expect(matcher.definitionsAt('Terms#strimzi an Operator', () => entry.path)).toEqual([entry]);
    expect(matcher.definitionsAt('Terms', () => entry.path)).toEqual([]);
  });
});
