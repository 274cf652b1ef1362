import { describe, expect, it } from 'vitest';
import { buildGlossary } from '../../../src/core/glossary/build';
import { readDefinitions } from '../../../src/core/glossary/read-definitions';
import { damageOf, linked, markdownLink, matcherFor, term } from './damage';

const sentence = 'A broker is a program that takes in messages and hands them on to whoever asks for them';
const strange = ['constructor', '__proto__', 'toString', '[[', ']]', '|', '[[a|b]]', 'a|b', 'a\0b', 'a\ud800', '\udc00b', '`', '$', '%%', '# x', '^x', '\\', '<b>', '---', '- a', '> a', '', ' ', '\n', 'a\nb', '\u200b', 'é', 'İ', sentence, 'x'.repeat(300)];
const text = `${strange.join(' ')} \n\n| ${strange.map(name => name.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |\n|---|\n\n${sentence}.\r\n${strange.join('\r')}`;

describe('strange names', () => {
  it.each(strange)('%j does no damage', name => {
    for (const options of [{}, { linkText: markdownLink }, { headings: true }]) expect(damageOf(text, matcherFor(term('kafka', name), term(name)), options)).toEqual([]);
  });

  it('that no link can hold are listed with their note and place', () => {
    const problems = (name: string) => buildGlossary([{ ...term('kafka', name), body: { from: 4, to: 9 } }]).problems;
    for (const name of ['[[', ']]', 'a|b', 'a\0b', 'a\ud800', 'a\nb']) {
      expect(problems(name), name).toEqual([{ kind: 'unlinkable-name', values: { name }, path: 'Glossary/kafka.md', from: 4, to: 9 }]);
    }
    expect(problems('x'.repeat(300)).map(({ kind }) => kind)).toEqual(['long-name']);
    expect([sentence, 'constructor', '__proto__'].flatMap(problems)).toEqual([]);
    expect(buildGlossary([term('C#'), term('a^b')]).problems.map(({ kind, path }) => [kind, path])).toEqual([['unlinkable-name', 'Glossary/C#.md'], ['unlinkable-name', 'Glossary/a^b.md']]);
  });

  it('that are like properties of objects are terms as others are', () => {
    expect(linked('a constructor, __proto__', matcherFor('constructor', '__proto__'))).toBe('a [[constructor]], __proto__'.replace('__proto__', '[[__proto__]]'));
  });

  it('as long as a sentence are found', () => expect(linked(`Well: ${sentence}.`, matcherFor(term('broker', sentence)))).toBe(`Well: [[broker|${sentence}]].`));
});

describe('ten thousand aliases', () => {
  const aliases = Array.from({ length: 10_000 }, (_, i) => `name ${i.toString(36)}x`);
  const note = { path: 'Glossary/many.md', frontmatter: { aliases }, tags: [], text: '---\n---\nText.' };
  it('are all found', () => {
    const definitions = readDefinitions(note);
    const matcher = matcherFor(...definitions);
    expect(linked('name 7prx and name 0x', matcher)).toBe('[[many|name 7prx]] and [[many|name 0x]]');
    expect(buildGlossary(definitions).problems).toEqual([]);
  });
});
