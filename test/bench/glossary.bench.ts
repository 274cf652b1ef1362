import { buildGlossary } from '../../src/core/glossary/build';
import { linkEdits } from '../../src/core/glossary/links';
import { buildMatcher, type Matcher } from '../../src/core/glossary/matcher';
import { findMentions } from '../../src/core/glossary/mentions';
import { proseOf, updateProse } from '../../src/core/markdown/prose';
import { definitionsOf, noteOf } from './glossary-material';
import { hostileTexts } from '../core/glossary/hostile-texts';
import { median, show } from './measure';

const few = { runs: 9, warmUp: 3 };
const text = noteOf(1_000_000);
const small = noteOf(5_000);

/** What every figure is compared with: looking at each character once. */
function bareLoop(): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

/** The usual way: one regular expression with all terms in it, over the whole note and without a look at Markdown. */
function alternation(count: number): () => number {
  const terms = definitionsOf(count).map(({ term }) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(terms.join('|'), 'gi');
  return () => [...text.matchAll(pattern)].length;
}

function matcherOf(count: number): Matcher {
  return buildMatcher(buildGlossary(definitionsOf(count)));
}

const loop = median(bareLoop, { runs: 61, warmUp: 20 });
show('a bare loop over 1,000,000 characters', loop);

for (const count of [100, 1_000, 10_000, 100_000]) {
  const matcher = matcherOf(count);
  const all = median(() => linkEdits({ text, matcher, every: 'every' }), few);
  show(`${count} terms: protect, match, judge, edit`, all);
  show('  beside the bare loop', all / loop, '×');
  if (count <= 1_000) show('  a regular expression of all terms, beside the bare loop', median(alternation(count), { runs: 3, warmUp: 1 }) / loop, '×');
  if (count === 10_000 && all > 60 * loop) process.exitCode = 1;
}

const thousand = matcherOf(1_000);
show('5,000 characters and 1,000 terms', median(() => linkEdits({ text: small, matcher: thousand }), { runs: 201, warmUp: 200 }));

const prose = proseOf(text);
const tenThousand = matcherOf(10_000);
show('where the prose of 1,000,000 characters is', median(() => proseOf(text), few));
const typed = `${text.slice(0, 500_000)}x${text.slice(500_000)}`;
show('  after one key in the middle', median(() => updateProse(prose, typed, { from: 500_000, to: 500_000, length: 1 }), few));
show('5,000 visible characters of 1,000,000, prose known', median(() => findMentions({ text, matcher: tenThousand, prose, from: 500_000, to: 505_000 })));

const definitions = definitionsOf(10_000);
show('building 10,000 terms', median(() => buildMatcher(buildGlossary(definitions)), { runs: 15, warmUp: 5 }));

// Texts made so that a careless reader looks at each character again and again: ten times the text is to cost ten times as much.
const costOf = (hostile: string) => median(() => linkEdits({ text: hostile, matcher: thousand }), { runs: 3, warmUp: 1 });
const growth = Object.entries(hostileTexts).map(([name, make]) => ({ name, times: costOf(make(200_000)) / costOf(make(20_000)) })).sort((a, b) => b.times - a.times);
show(`${growth.length} hostile texts, 10 times as long: the worst (${growth[0]?.name ?? ''})`, growth[0]?.times ?? NaN, '×');
show('  the middle one', growth[growth.length >> 1]?.times ?? NaN, '×');
