import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fileNameFor, fillTemplate, plainNote, type NewDefinition } from '../../../src/core/glossary/definition-note';
import { canBeLinked } from '../../../src/core/glossary/link-target';

const strimzi: NewDefinition = { term: 'strimzi', aliases: [], definition: 'Runs Kafka.', source: '[[Talks]]', sourceProperty: '[[Talks]]', date: '2026-03-01', tag: '' };

describe('a file name', () => {
  it.each(Object.entries({
    strimzi: 'strimzi', '.NET Aspire': 'NET Aspire', 'CI/CD': 'CI-CD', 'C#': 'C sharp', 'C++': 'C++', 'std::vector': 'std-vector', 'Who?': 'Who', 'a|b': 'a b', '엣지 컴퓨팅': '엣지 컴퓨팅',
    '[[x]]': 'x', '???': '', '..': '', 'aux': 'aux_', 'Node.js': 'Node.js', 'a  b\nc': 'a b c', 'end.': 'end', '100%% sure': '100 sure',
  }))('for %s is %s', (term, name) => expect(fileNameFor(term)).toBe(name));
  it('can always be linked, is no hidden file, and fits', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), term => {
      const name = fileNameFor(term);
      expect(name === '' || (canBeLinked(name) && !name.startsWith('.') && new TextEncoder().encode(name).length <= 330 && !/[\\/:*?"<>|]/.test(name))).toBe(true);
    }));
  });
});

describe('a plain definition note', () => {
  it('is the definition, with where it comes from', () => expect(plainNote(strimzi)).toBe('---\nsource: "[[Talks]]"\n---\nRuns Kafka.\n'));
  it('names aliases and its tag as YAML reads them', () => {
    const text = plainNote({ ...strimzi, aliases: ['a "b": c', '.NET'], tag: 'term' });
    expect(parse(text.split('---')[1] ?? '')).toEqual({ aliases: ['a "b": c', '.NET'], tags: ['term'], source: '[[Talks]]' });
  });
  it('is empty where nothing is known', () => expect(plainNote({ ...strimzi, definition: '', sourceProperty: '' })).toBe(''));
});

describe('a template', () => {
  const filled = (template: string, values = strimzi) => {
    const result = fillTemplate(template, values);
    return 'text' in result ? result.text : result.problem;
  };
  it('is filled in', () => {
    expect(filled('# {{term}}\n\n{{ definition }}\n\nFrom {{source}}, {{date}}.\n')).toBe('# strimzi\n\nRuns Kafka.\n\nFrom [[Talks]], 2026-03-01.\n');
  });
  it('has its properties quoted as YAML wants it', () => {
    const text = filled('---\nterm: {{term}}\nsource: "{{source}}"\ncreated: {{date}}\nfrom:\n  - {{source}}\n---\n{{definition}}', { ...strimzi, term: 'a: "b"', definition: '{{term}}' });
    expect(text).toMatch(/---\n\{\{term\}\}$/);
    expect(parse((text as string).split('---')[1] ?? '')).toEqual({ term: 'a: "b"', source: '[[Talks]]', created: '2026-03-01', from: ['[[Talks]]'] });
  });
  it('loses no definition that it has no place for', () => {
    expect(filled('# {{term}}\n')).toBe('# strimzi\n\nRuns Kafka.\n');
    expect(filled('')).toBe('Runs Kafka.\n');
  });
  it('is broken by a placeholder that nobody knows, and by properties without an end', () => {
    expect(filled('{{title}} {{term}}')).toEqual({ kind: 'unknown-placeholder', name: 'title' });
    expect(filled('{{constructor}}')).toEqual({ kind: 'unknown-placeholder', name: 'constructor' });
    expect(filled('---\na: b\n{{term}}')).toEqual({ kind: 'open-properties' });
  });
  it('keeps its line ends and other syntax', () => expect(filled('a\r\n<% b %> {{definition}}\r\n')).toBe('a\r\n<% b %> Runs Kafka.\r\n'));
});
