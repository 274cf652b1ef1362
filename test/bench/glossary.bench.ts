import { Text } from '@codemirror/state';
import { AhoCorasick } from '@monyone/aho-corasick/greedy';
import { buildGlossary } from '../../src/core/glossary/build';
import { countTermsInSteps } from '../../src/core/glossary/candidates';
import type { Definition } from '../../src/core/glossary/glossary';
import { linkEdits } from '../../src/core/glossary/links';
import { buildMatcher, type Matcher } from '../../src/core/glossary/matcher';
import { findMentions } from '../../src/core/glossary/mentions';
import { LiveProse } from '../../src/core/markdown/live-prose';
import { readTermsInSteps } from '../../src/core/glossary/usage';
import { proseOf } from '../../src/core/markdown/prose';
import type { Steps } from '../../src/core/steps';
import { definitionsOf, noteOf } from './glossary-material';
import { hostileTexts } from '../core/glossary/hostile-texts';
import { fastest, median, show, workTime } from './measure';

const text = noteOf(1_000_000);
const small = noteOf(5_000);

/** What every figure is compared with: looking at each character once. */
function bareLoop(): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

const matcherOf = (definitions: readonly Definition[]): Matcher => buildMatcher(buildGlossary(definitions));

/** The usual way: one regular expression with all terms in it, without a look at Markdown. With many terms only a part of the text is searched. */
function alternation(definitions: readonly Definition[], part: number): () => unknown {
  const terms = definitions.map(({ term }) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(terms.join('|'), 'gi');
  const searched = text.slice(0, text.length / part);
  return () => [...searched.matchAll(pattern)].length;
}

/** A library of Aho-Corasick, leftmost and longest, without folding, word boundaries, or a look at Markdown. */
function library(definitions: readonly Definition[]): () => unknown {
  const search = new AhoCorasick(definitions.map(({ term }) => term));
  return () => search.matchInText(text).length;
}

function compare(count: number): void {
  const definitions = definitionsOf(count);
  const matcher = matcherOf(definitions);
  const part = Math.max(1, count / 1_000);
  const regular = alternation(definitions, part);
  const calls = { loop: bareLoop, all: () => linkEdits({ text, matcher, every: 'every' }), matching: library(definitions) };
  fastest(calls, 5);
  const { loop, all, matching } = fastest(calls, 25);
  const expression = part * fastest({ regular }, count > 1_000 ? 1 : 3).regular;
  show(`${count.toLocaleString('en')} terms in 1,000,000 characters: a bare loop over them`, loop);
  show('  protect, match, judge, edit', all);
  show('    beside the loop; 60 is the floor, 40 the aim', all / loop, '×');
  show('  @monyone/aho-corasick, matching alone, beside the loop', matching / loop, '×');
  show(`  a regular expression, matching alone, beside the loop${part > 1 ? ` (by 1/${part} of the text)` : ''}`, expression / loop, '×');
  if (count === 10_000 && all > 60 * loop) process.exitCode = 1;
}

for (const count of [100, 1_000, 10_000, 100_000]) compare(count);

const thousand = matcherOf(definitionsOf(1_000));
show('5,000 characters and 1,000 terms (aim 0.2)', median(() => linkEdits({ text: small, matcher: thousand }), { runs: 201, warmUp: 200 }));

const prose = proseOf(text);
const definitions = definitionsOf(10_000);
const tenThousand = matcherOf(definitions);
show('where the prose of 1,000,000 characters is', median(() => proseOf(text), { runs: 9, warmUp: 3 }));

/** What one key in the middle of the note costs: reading what changed, and finding the mentions in sight. */
function typing(): number[] {
  let doc = Text.of(text.split('\n'));
  const live = new LiveProse(doc);
  const times = Array.from({ length: 600 }, (_, key) => {
    const at = 500_000 + key;
    doc = doc.replace(at, at, Text.of(['x']));
    const start = workTime();
    live.change(doc, { from: at, to: at, length: 1 });
    const piece = live.piece({ from: at - 2_000, to: at + 2_000 });
    findMentions({ text: piece.prose.text, prose: piece.prose, matcher: tenThousand });
    return workTime() - start;
  });
  return times.slice(100).sort((a, b) => a - b);
}

const keys = typing();
show('one key in it, with 10,000 terms: the middle one of 500', keys[keys.length >> 1] ?? NaN);
show('  the 95th of 100 (aim 2)', keys[Math.floor(keys.length * 0.95)] ?? NaN);
show('5,000 visible characters of 1,000,000, prose known (aim 1)', median(() => findMentions({ text, matcher: tenThousand, prose, from: 500_000, to: 505_000 })));

show('building 10,000 terms (aim 50)', fastest({ build: () => matcherOf(definitions) }, 15).build);

/** The longest step of some work with terms that were just built, in milliseconds: each as fast as it was in many rounds. */
function longestStep(stepsOf: (fresh: Matcher) => Steps<unknown>): number {
  const least: number[] = [];
  for (let round = 0; round < 15; round++) {
    const steps = stepsOf(matcherOf(definitions));
    for (let index = 0, isDone = false; !isDone; index++) {
      const start = workTime();
      isDone = steps.next().done === true;
      least[index] = Math.min(least[index] ?? Infinity, workTime() - start);
    }
  }
  return Math.max(...least);
}

show('counting 1,000,000 characters in idle time, the longest step (aim 8)', longestStep(matcher => readTermsInSteps({ text, matcher, path: '', resolve: name => `${name}.md` })));
show('  their words without a definition', longestStep(() => countTermsInSteps(text)));

/** What is held in memory, in MB, once what is no longer needed is gone. */
async function memory(): Promise<number> {
  for (let i = 0; i < 3; i++) {
    (globalThis as { gc?: () => void }).gc?.();
    await new Promise(resolve => { setTimeout(resolve, 50); });
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

const before = await memory();
const held = [matcherOf(definitions)];
findMentions({ text, matcher: held[0] ?? tenThousand });
show('  memory they take, once a long note has been searched (aim 15)', await memory() - before, 'MB');
held.length = 0;

// Texts made so that a careless reader looks at each character again and again: twice the text is to cost twice as much.
const growth = Object.entries(hostileTexts).map(([name, make]) => {
  const [one, two] = [make(200_000), make(400_000)];
  const times = fastest({ one: () => linkEdits({ text: one, matcher: thousand }), two: () => linkEdits({ text: two, matcher: thousand }) }, 9);
  return { name, times: times.two / times.one, cost: times.two };
}).sort((a, b) => b.times - a.times);
console.log(`  ${growth.length} hostile texts, twice as long: the worst five, and the middle one`);
for (const { name, times } of [...growth.slice(0, 5), ...growth.slice(growth.length >> 1).slice(0, 1)]) show(`    ${name}`, times, '×');
const slowest = growth.reduce((a, b) => (b.cost > a.cost ? b : a));
show(`  the slowest of 400,000 characters (${slowest.name})`, slowest.cost);
