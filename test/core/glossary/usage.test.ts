import { describe, expect, it } from 'vitest';
import { countUses, idOf, namesIn, takeCensus } from '../../../src/core/glossary/census';
import { findLinked } from '../../../src/core/glossary/linked';
import { findMentions } from '../../../src/core/glossary/mentions';
import { proseOf } from '../../../src/core/markdown/prose';
import { claimsOfFirsts, firstInSections, readTerms, readTermsInSteps } from '../../../src/core/glossary/usage';
import { matcherFor, term } from './damage';

const kafka = term('Kafka', '카프카');
const pods = [{ ...term('Pod'), path: 'A/Pod.md' }, { ...term('Pod'), path: 'B/Pod.md' }];
const matcher = matcherFor(kafka, term('eBPF'), ...pods);
const notes: Record<string, string> = { 'Kafka': kafka.path, 'A/Pod': 'A/Pod.md', 'Other': 'Other.md' };
const resolve = (linkpath: string) => notes[linkpath] ?? null;

const read = (text: string, path = 'Note.md') => readTerms({ text, matcher, path, resolve });
/** The terms of a text: name, mentions, links. */
const terms = (text: string, path?: string) => read(text, path).terms.map(({ name, unlinked, linked }) => [name, unlinked.length, linked.length]);

describe('the terms of a note', () => {
  it('are counted by what is linked and what is not, in the order in which they come', () =>
    expect(terms('eBPF and kafka, [[Kafka|카프카]]를 `kafka`')).toEqual([['eBPF', 1, 0], ['Kafka', 1, 1]]));

  it('are as they stand where several definitions claim them; a link says which is meant', () => {
    expect(terms('A pod and [[A/Pod|Pod]]s')).toEqual([['pod', 1, 0], ['Pod', 0, 1]]);
    expect(read('A pod').terms[0]?.definitions).toHaveLength(2);
  });

  it('leave out what the note defines itself', () => expect(terms('kafka and eBPF', kafka.path)).toEqual([['eBPF', 1, 0]]));

  it('stand where the finders of mentions and links say', () => {
    const text = 'kafka [[Kafka]]\n\n# kafka\n\n| a |\n| --- |\n| [[Kafka\\|kafka]] eBPF |\n';
    const { terms: found } = read(text);
    expect(found.flatMap(({ unlinked }) => unlinked).sort((a, b) => a.from - b.from))
      .toEqual(findMentions({ text, matcher }).map(({ from, to }) => ({ from, to })));
    expect(found.flatMap(({ linked }) => linked)).toEqual(findLinked({ prose: proseOf(text), matcher, resolve, from: 0, to: text.length }).map(({ from, to }) => ({ from, to })));
  });
});

describe('the terms of a long note', () => {
  const part = 'kafka, eBPF and [[Kafka]]\n\n## A pod\n\n- a [[Nowhere]]\n\n| a |\n| --- |\n| 카프카를 |\n\n';
  const options = { matcher, resolve, path: 'Note.md' };

  it('are those of its parts, wherever it gives way', () => {
    const text = part.repeat(1000);
    const [one, all] = [read(part), read(text)];
    expect(all.terms.map(({ name, unlinked, linked }) => [name, unlinked.length, linked.length])).toEqual(one.terms.map(({ name, unlinked, linked }) => [name, unlinked.length * 1000, linked.length * 1000]));
    expect(all.terms.flatMap(({ unlinked }) => unlinked.map(({ from, to }) => [from % part.length, to - from]))).toEqual(one.terms.flatMap(({ unlinked }) => Array.from({ length: 1000 }, () => unlinked.map(({ from, to }) => [from, to - from])).flat()));
    expect(all.missing.map(({ name, places }) => [name, places.length])).toEqual([['Nowhere', 1000]]);
  });

  it('are read a little at a time', () => {
    const text = part.repeat(1000);
    expect([...readTermsInSteps({ ...options, text })].length).toBeGreaterThan(text.length / 20_000);
    expect([...readTermsInSteps({ ...options, text: '' })]).toEqual([]);
  });
});

describe('links to nowhere', () => {
  const missing = (text: string) => read(text).missing.map(({ name, places }) => [name, places.map(({ from, to }) => text.slice(from, to))]);

  it('name a term that is not defined, whatever they show', () =>
    expect(missing('[[strimzi]], [[deep/Strimzi|the operator]], [this](my%20term.md)')).toEqual([['strimzi', ['strimzi', 'the operator']], ['my term', ['this']]]));

  it('are none where they lead to a note, an address or a place in this note', () =>
    expect(missing('[[Other]] [[#Part]] [a](https://example.com) [b](mailto:a@example.com) `[[code]]` ![[picture.png]]')).toEqual([]));
});

describe('a census', () => {
  const counts = (text: string, path: string) => [path, countUses(read(text, path))] as const;
  const all = [counts('kafka [[Kafka]] kafka', 'A.md'), counts('eBPF', 'B.md'), counts('카프카 and a pod', 'C.md')];

  it('says how often a term is mentioned, in which notes, and how often it is not linked', () =>
    expect(takeCensus(all, [kafka])).toEqual({ all: 4, unlinked: 3, notes: [{ path: 'A.md', all: 3, unlinked: 2 }, { path: 'C.md', all: 1, unlinked: 1 }] }));

  it('counts an ambiguous mention for each definition', () => expect(pods.map(pod => takeCensus(all, [pod]).all)).toEqual([1, 1]));

  it('of nothing is empty', () => expect(takeCensus([], [kafka])).toEqual({ all: 0, unlinked: 0, notes: [] }));

  it('holds while no name and no place changes', () => {
    expect(namesIn([{ ...kafka, body: { from: 5, to: 9 } }])).toBe(namesIn([kafka]));
    expect(namesIn([{ ...kafka, aliases: [] }])).not.toBe(namesIn([kafka]));
    expect(idOf({ ...kafka, heading: 'Tools' })).not.toBe(idOf(kafka));
  });
});

describe('the first below each heading', () => {
  const text = 'kafka kafka\n\n# One\n\neBPF kafka eBPF\n\n## Two\n\nkafka [[Kafka]] eBPF';
  const all = (of: string) => [
    ...findMentions({ text: of, matcher }).map(mention => ({ ...mention, isLinked: false })),
    ...findLinked({ prose: proseOf(of), matcher, resolve, from: 0, to: of.length }).map(mention => ({ ...mention, isLinked: true })),
  ].sort((a, b) => a.from - b.from);

  it('is left of each term; a term that is linked there has no other', () =>
    expect(firstInSections(all(text), proseOf(text)).map(({ from }) => from)).toEqual(
      [0, text.indexOf('eBPF'), text.indexOf('kafka', text.indexOf('eBPF')), text.indexOf('Kafka]]'), text.lastIndexOf('eBPF')]));

  it('is known for what follows a place', () => {
    const names = (at: number) => [...claimsOfFirsts({ text, matcher, path: 'Note.md', resolve }, at)].map(claim => claim.split('#').at(-1));
    expect(names(0)).toEqual(['Kafka', 'eBPF']);
    expect(names(6)).toEqual(['eBPF', 'Kafka']);
    expect(names(text.indexOf('## Two'))).toEqual(['eBPF']);
  });
});
