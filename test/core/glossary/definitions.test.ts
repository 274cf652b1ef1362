import { describe, expect, it } from 'vitest';
import { buildGlossary } from '../../../src/core/glossary/build';
import { excerpt } from '../../../src/core/glossary/excerpt';
import type { NoteFacts } from '../../../src/core/glossary/glossary';
import { readDefinitions } from '../../../src/core/glossary/read-definitions';
import { isDefinitionSource } from '../../../src/core/glossary/sources';
import { matcherFor, term } from './damage';

const facts = (path: string, frontmatter: NoteFacts['frontmatter'] = null, ...tags: string[]): NoteFacts => ({ path, frontmatter, tags });

describe('a definition source', () => {
  it('is a note in a folder, or below it', () => {
    expect(isDefinitionSource(facts('Glossary/a/kafka.md'))).toBe(true);
    expect(isDefinitionSource(facts('Glossary.md'))).toBe(false);
    expect(isDefinitionSource(facts('x/Terms/kafka.md'), { folders: ['x/Terms/'], termTag: '', glossaryTag: '' })).toBe(true);
  });
  it('is a note with a tag or a property', () => {
    expect(isDefinitionSource(facts('kafka.md', null, '#Term/k8s'))).toBe(true);
    expect(isDefinitionSource(facts('kafka.md', null, '#terms'))).toBe(false);
    expect(isDefinitionSource(facts('Terms.md', { glossary: true }))).toBe(true);
    expect(isDefinitionSource(facts('Terms.md', { glossary: 'no' }, '#glossary'))).toBe(true);
  });
});

describe('a definition note', () => {
  const read = (frontmatter: NoteFacts['frontmatter']) => readDefinitions({ ...facts('Glossary/kafka.md', frontmatter), text: '---\na: b\n---\nA log.' })[0];
  it('is named by its file', () => expect(read(null)).toEqual({ term: 'kafka', aliases: [], path: 'Glossary/kafka.md', heading: null, body: { from: 13, to: 19 } }));
  it('has its aliases as a list or a text', () => {
    expect(read({ aliases: ['카프카', 3, null] })?.aliases).toEqual(['카프카', '3']);
    expect(read({ aliases: '카프카, Apache Kafka\nKF' })?.aliases).toEqual(['카프카', 'Apache Kafka', 'KF']);
    expect(read({ alias: 'KF' })?.aliases).toEqual(['KF']);
    expect(read({ aliases: { a: 1 } })?.aliases).toEqual([]);
  });
  it('may ask for its case', () => expect(read({ 'lectern-case': 'exact' })?.exactCase).toBe(true));
});

describe('a glossary note', () => {
  const read = (text: string) => readDefinitions({ ...facts('Terms.md', { glossary: true }), text })
    .map(({ term: name, aliases, heading, body }) => [name, text.slice(body.from, body.to).trim(), heading, ...aliases]);

  it('defines by headings with text', () => {
    expect(read('# Terms\n\nAbout.\n\n## strimzi\n\nAn *operator*.\n\n- for Kafka\n\n## empty\n\n## eBPF ##\nIn the kernel.\n'))
      .toEqual([['strimzi', 'An *operator*.\n\n- for Kafka', 'strimzi'], ['eBPF', 'In the kernel.', 'eBPF']]);
  });
  it('defines on lines, and leads to the heading above', () => {
    expect(read('**kafka** - a log\ngoes on\n\n## Cloud\n\n- **strimzi**: an operator\n- **eBPF:** in the kernel\n- pod :: the smallest unit\n- plain\n'))
      .toEqual([['kafka', 'a log\ngoes on', null], ['strimzi', 'an operator', 'Cloud'], ['eBPF', 'in the kernel', 'Cloud'], ['pod', 'the smallest unit', 'Cloud']]);
  });
  it('divides the lines of one paragraph', () => {
    expect(read('**a1** - one\n**b2** - two\nmore')).toEqual([['a1', 'one', null], ['b2', 'two\nmore', null]]);
  });
  it('defines in definition lists', () => expect(read('kafka\n: a log\n\nstrimzi\n: an operator\n')).toEqual([['kafka', 'a log', null], ['strimzi', 'an operator', null]]));
  it('defines in tables', () => {
    expect(read('## K8s\n\n| Term | Aliases | Definition |\n|---|---|---|\n| [[Pod]] | 파드, pods | the *smallest* |\n| | | none |\n\n| a | b |\n|---|---|\n| c | d |'))
      .toEqual([['Pod', 'the *smallest*', 'K8s', '파드', 'pods']]);
    expect(read('용어 | 정의\n---|---\n직렬화 | 객체를 바이트로')).toEqual([['직렬화', '객체를 바이트로', null]]);
  });
  it('takes times and plain words for no terms', () => expect(read('**13:00** - Lunch\n\na **bold** - word\n\n**bold**-based\n\n`code :: x`')).toEqual([]));
});

describe('problems', () => {
  const kinds = (...definitions: Parameters<typeof buildGlossary>[0]) => buildGlossary(definitions).problems.map(({ kind, values, path }) => [kind, 'name' in values && values.name, path]);
  it('are names that several claim', () => {
    const [one, two] = [{ ...term('Pod'), path: 'a.md' }, { ...term('pod'), path: 'b.md' }];
    expect(buildGlossary([one, two]).problems).toEqual(['a.md', 'b.md'].map(path => (
      { kind: 'ambiguous-name', values: { name: 'pod', paths: 'a.md, b.md' }, path, from: 0, to: 0 })));
    expect(kinds(term('CRD'), term('Custom Resource', 'CRD'))).toEqual([]);
  });
  it('are names that are never found or linked', () => {
    expect(kinds(term('C'))).toEqual([['one-character-name', 'C', 'Glossary/C.md']]);
    expect(kinds(term('35'))).toEqual([['number-name', '35', 'Glossary/35.md']]);
    expect(kinds(term('[['))).toEqual([['unlinkable-name', '[[', 'Glossary/[[.md']]);
    expect(kinds(term('|'))).toEqual([['unlinkable-name', '|', 'Glossary/|.md']]);
    expect(kinds(term('C#'))).toEqual([['unlinkable-name', 'C#', 'Glossary/C#.md']]);
    expect(kinds(term('x', 'y'.repeat(300)))).toContainEqual(['long-name', 'y'.repeat(300), 'Glossary/x.md']);
    expect(kinds(term('constructor'), term('a whole sentence. It is one.'))).toEqual([]);
  });
});

describe('an excerpt', () => {
  const of = (text: string) => {
    const [definition] = readDefinitions({ ...facts('Glossary/kafka.md'), text });
    return definition ? excerpt(text, definition) : null;
  };
  it('is the first paragraph', () => expect(of('---\na: b\n---\n# kafka\n\nA *log*\nof events.\r\n\r\nMore.')).toBe('A *log*\nof events.'));
  it('may be a list or a quote', () => {
    expect(of('- one\n- two\n\nx')).toBe('- one\n- two');
    expect(of('> [!note] x\n> y\n\nz')).toBe('> [!note] x\n> y');
  });
  it('is empty for an empty definition', () => expect([of(''), of('# kafka\n'), of('---\na: b\n---\n')]).toEqual(['', '', '']));
  it('costs little for a definition of a megabyte', () => expect(of(`first\n\n${'word '.repeat(200_000)}`)).toBe('first'));
  it('is exactly the entry in a glossary note', () => {
    const text = '## Terms\n\n| Term | Definition |\n|---|---|\n| pod | a \\| b |\n\n**x1** - one\n\n## y2\n\ntwo\n\nthree';
    const definitions = readDefinitions({ ...facts('Terms.md', { glossary: true }), text });
    expect(definitions.map(definition => excerpt(text, definition))).toEqual(['a | b', 'one', 'two']);
  });
});

describe('bad input', () => {
  it('never throws', () => {
    const aliases = Array.from({ length: 10_000 }, (_, i) => `kafka ${i}`);
    const matcher = matcherFor(term('kafka', ...aliases, ...aliases, '', ' ', '\0', '\ud800', '[[x]]', 'a|b'), 'constructor', '__proto__', '[[', '|', '\udc00');
    expect(matcher.definitionsOf('KAFKA 77')).toHaveLength(1);
    expect(matcher.definitionsOf('a|b')).toEqual([]);
  });
});
