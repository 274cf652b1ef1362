import { describe, expect, it } from 'vitest';
import type { Definition } from '../../../src/core/glossary/glossary';
import { findLinked } from '../../../src/core/glossary/linked';
import { proseOf } from '../../../src/core/markdown/prose';
import { matcherFor, term } from './damage';

const entry = (name: string): Definition => ({ term: name, aliases: [], path: 'Words.md', heading: 'Tools', body: { from: 0, to: 0 } });
const matcher = matcherFor(term('Kafka', '카프카'), entry('strimzi'), entry('Apicurio'));

/** The links to terms in a text, each as the words it shows and the terms it leads to. */
const linkedIn = (text: string, range = { from: 0, to: text.length }) =>
  findLinked({ prose: proseOf(text), matcher, ...range }).map(({ from, to, definitions }) => [text.slice(from, to), ...definitions.map(definition => definition.term)]);

describe('links to terms', () => {
  it('are found by where they lead, whatever they show', () =>
    expect(linkedIn('[[Kafka]] [[Kafka|the log]] [카프카](Kafka.md) [[Other]]')).toEqual([['Kafka', 'Kafka'], ['the log', 'Kafka'], ['카프카', 'Kafka']]));

  it('in a table show what stands behind the escaped pipe', () => expect(linkedIn('| a |\n| --- |\n| [[Kafka\\|카프카]] |\n')).toEqual([['카프카', 'Kafka']]));

  it('to a heading with several entries mean the one that they name', () =>
    expect(linkedIn('[[Words#Tools|strimzi]] [[Words#Tools]]')).toEqual([['strimzi', 'strimzi'], ['Words#Tools', 'strimzi', 'Apicurio']]));

  it('are found in a range only', () => expect(linkedIn('[[Kafka]]\n\n[[Kafka|a]]\n\n[[Kafka|b]]', { from: 11, to: 22 })).toEqual([['a', 'Kafka']]));

  it('in code are none', () => expect(linkedIn('`[[Kafka]]`')).toEqual([]));
});
