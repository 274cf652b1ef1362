import { describe, expect, it } from 'vitest';
import { countTerms, findCandidates } from '../../../src/core/glossary/candidates';
import { hostileTexts } from './hostile-texts';

const words = (text: string) => [...countTerms(text)].map(([term, count]) => (count === 1 ? term : `${term} ×${count}`));

describe('words that may be terms', () => {
  it.each(Object.entries({
    'are in mixed case or capitals': ['We run eBPF, OpenTelemetry and a CNI on k8s.', ['eBPF', 'OpenTelemetry', 'CNI']],
    'are capitalised, inside a sentence': ['Today we use Kafka with Strimzi.', ['Kafka', 'Strimzi']],
    'are a few in a row': ['It stores schemas in Apicurio Registry for us.', ['Apicurio Registry']],
    'are in bold, in any script': ['이때 **역직렬화**가 일어나고, then **back pressure** too.', ['역직렬화', 'back pressure']],
    'are followed by particles': ['로컬에서 Kafka를 쓰고 Strimzi는 안 쓴다', ['Kafka', 'Strimzi']],
    'are in table cells': ['| a | b |\n| --- | --- |\n| the Mixer | uses Envoy |', ['Mixer', 'Envoy']],
    'are counted': ['we use Kafka, and Kafka, and **Kafka**', ['Kafka ×3']],
    'begin no sentence': ['Running it is easy. Nobody knows.\n\n- Better\n- Faster', []],
    'are no days, months, languages': ['See you on Monday in March, in Korean.', []],
    'are not words that only begin as months do': ['We use Markdown, and MariaDB with JUnit.', ['Markdown', 'MariaDB', 'JUnit']],
    'are no words of headings': ['## Running Kafka In Production', []],
    'are no links, code, addresses or tags': ['see [[Kafka]], `NodePort`, https://Example.com/Kafka and #Kafka', []],
    'are no labels, times or sentences in bold': ['**Note** we met at **13:00**, **this is so**.', []],
  }))('%s', (_, [text, expected]) => expect(words(text as string)).toEqual(expected));

  it('are composed where they were typed in pieces', () => expect(words('우리는 **역직렬화**를 쓴다'.normalize('NFD'))).toEqual(['역직렬화']));
  it.each(Object.entries(hostileTexts))('are looked for without harm in %s', (_, make) => expect(() => countTerms(make(2000))).not.toThrow());
});

describe('undefined terms', () => {
  const find = (...texts: string[]) => findCandidates({ notes: texts.map(countTerms), isKnown: term => term.toLowerCase() === 'kafka' });
  it('recur, and have no definition', () => {
    expect(find('we run Envoy and Kafka', 'they run Envoy, Kafka and Mixer')).toEqual([{ term: 'Envoy', count: 2, notes: 2 }]);
  });
  it('stand by frequency, then by notes, then by name', () => {
    expect(find('a Pilot, a Pilot, a Pilot', 'an Envoy and a Mixer and a Galley', 'an Envoy and a Mixer, a Galley').map(({ term }) => term)).toEqual(['Pilot', 'Envoy', 'Galley', 'Mixer']);
  });
  it('are one in any case, shown as most often written', () => {
    expect(find('with LoxiLB', 'with loxiLB', 'by loxiLB')).toEqual([{ term: 'loxiLB', count: 3, notes: 3 }]);
  });
});
