import { describe, expect, it } from 'vitest';
import type { Definition } from '../../../src/core/glossary/glossary';
import { linkEdits } from '../../../src/core/glossary/links';
import { applyEdits } from '../../../src/core/text';
import { linked, markdownLink, matcherFor, term, unlinked } from './damage';

const kafka = term('kafka', '카프카');

describe('every mention', () => {
  const check = (text: string, after: string, ...terms: (Definition | string)[]) => expect(linked(text, matcherFor(kafka, ...terms))).toBe(after);
  it('is linked as it is written', () => check('kafka, Kafka, 카프카', '[[kafka]], [[kafka|Kafka]], [[kafka|카프카]]'));
  it('has its pipe escaped in a table', () => {
    check('| a | b |\n|---|---|\n| 카프카 | x |', '| a | b |\n|---|---|\n| [[kafka\\|카프카]] | x |');
    check('a | b\n---|---\n카프카 | x', 'a | b\n---|---\n[[kafka\\|카프카]] | x');
    check('> a | b\n> ---|---\n> 카프카 | x', '> a | b\n> ---|---\n> [[kafka\\|카프카]] | x');
    check('- a | b\n  ---|---\n  카프카 | x', '- a | b\n  ---|---\n  [[kafka\\|카프카]] | x');
  });
  it('makes no table of a paragraph', () => check('카프카\n---|---\n카프카 | x', '[[kafka\\|카프카]]\n---|---\n[[kafka\\|카프카]] | x'));
  it('makes no embed, no escape and no triple bracket', () => check('!kafka \\kafka [kafka [x] kafka] ^kafka', '!kafka \\kafka [kafka [x] kafka] ^kafka'));
  it('may stand next to another', () => check('容器容器', '[[容器]][[容器]]', '容器'));
  it('keeps mixed line ends, NUL and lone surrogates', () => check('a\r\nkafka\rkafka\n\0kafka \ud800kafka\udc00', 'a\r\n[[kafka]]\r[[kafka]]\n\0[[kafka]] \ud800[[kafka]]\udc00'));
  it('is left where a wikilink cannot hold its title', () => check('C# and A|B and x#y', 'C# and A|B and x#y', 'C#', 'A|B', 'x#y'));
  it('of a title with a qualifier is shown without it', () => check('a pod', 'a [[Pod (k8s)|pod]]', 'Pod (k8s)'));
  it('in a glossary note leads to its heading', () => check('strimzi', '[[Terms#strimzi (operator)|strimzi]]', { ...term('strimzi'), path: 'x/Terms.md', heading: 'strimzi (operator)' }));
  it('is linked in footnotes, callouts, emphasis and HTML', () => {
    check('[^1]: about kafka\n\n> [!note] kafka\n> **kafka** <b>kafka</b> ==kafka==', '[^1]: about [[kafka]]\n\n> [!note] [[kafka]]\n> **[[kafka]]** <b>[[kafka]]</b> ==[[kafka]]==');
  });
});

describe('the first mention', () => {
  const note = 'kafka kafka\n\n# One\n\nkafka 카프카\n\n---\n\nkafka\n\n| kafka |\n|---|\n| kafka |\n\nkafka';
  const run = (text: string, every: 'first-in-note' | 'first-in-section') => linked(text, matcherFor(kafka), { every });
  it('in each section is the default, a table being one of its own', () => {
    const after = '[[kafka]] kafka\n\n# One\n\n[[kafka]] 카프카\n\n---\n\n[[kafka]]\n\n| [[kafka]] |\n|---|\n| kafka |\n\nkafka';
    expect(run(note, 'first-in-section')).toBe(after);
    expect(applyEdits(note, linkEdits({ text: note, matcher: matcherFor(kafka) }).edits)).toBe(after);
    expect(run(after, 'first-in-section')).toBe(after);
  });
  it('in the note may be asked for', () => expect(run(note, 'first-in-note')).toBe(note.replace('kafka', '[[kafka]]')));
  it('is the link that is there already, wherever it stands in its section', () => {
    expect(run('kafka [[kafka|it]]\n\n# x\nkafka', 'first-in-section')).toBe('kafka [[kafka|it]]\n\n# x\n[[kafka]]');
    expect(run('kafka [it](Glossary/kafka.md)', 'first-in-note')).toBe('kafka [it](Glossary/kafka.md)');
  });
  it('is not the link to another entry below the same heading', () => {
    const entry = (name: string) => ({ ...term(name), path: 'Terms.md', heading: 'Tools' });
    const matcher = matcherFor(entry('strimzi'), entry('eBPF'));
    const after = linked('[[Terms#Tools|strimzi]] strimzi eBPF eBPF', matcher, { every: 'first-in-section' });
    expect(after).toBe('[[Terms#Tools|strimzi]] strimzi [[Terms#Tools|eBPF]] eBPF');
    expect(linked(after, matcher, { every: 'first-in-section' })).toBe(after);
    expect(linked('[[Terms#Tools|those]] eBPF', matcher, { every: 'first-in-section' })).toBe('[[Terms#Tools|those]] eBPF');
  });
  it('counts links as the host resolves them', () => {
    const options = { every: 'first-in-note' as const, resolve: (linktext: string) => (linktext === 'k' ? 'Glossary/kafka.md' : null) };
    expect(linked('kafka [[k]]', matcherFor(kafka), options)).toBe('kafka [[k]]');
    expect(linked('kafka [[kafka|x]]', matcherFor(kafka), options)).toBe('[[kafka]] [[kafka|x]]');
  });
});

describe('options', () => {
  it('ranges limit what is linked, to what lies in them as a whole', () => {
    const run = (...ranges: { from: number; to: number }[]) => linked('kafka kafka kafka', matcherFor(kafka), { ranges });
    expect(run({ from: 6, to: 11 })).toBe('kafka [[kafka]] kafka');
    expect(run({ from: 2, to: 15 })).toBe('kafka [[kafka]] kafka');
    expect(run({ from: 0, to: 5 }, { from: 12, to: 17 })).toBe('[[kafka]] kafka [[kafka]]');
    expect(run()).toBe('kafka kafka kafka');
  });
  it('in ranges the first of a section is the first of those in them, unless the section has a link anywhere', () => {
    const run = (text: string, from: number) => linked(text, matcherFor(kafka), { every: 'first-in-section', ranges: [{ from, to: text.length }] });
    expect(run('kafka kafka kafka', 6)).toBe('kafka [[kafka]] kafka');
    expect(run('[[kafka]] kafka kafka', 10)).toBe('[[kafka]] kafka kafka');
    expect(run('[[kafka]]\n\n# x\n\nkafka', 2)).toBe('[[kafka]]\n\n# x\n\n[[kafka]]');
  });
  it('ambiguous mentions are left and told', () => {
    const matcher = matcherFor({ ...term('pod'), path: 'a/pod.md' }, { ...term('pod'), path: 'b/pod.md' });
    const { edits, ambiguous } = linkEdits({ text: 'a pod', matcher });
    expect(edits).toEqual([]);
    expect(ambiguous.map(({ from, definitions }) => [from, definitions.length])).toEqual([[2, 2]]);
  });
  it('ambiguous mentions are told as often as they would be linked, and linked as chosen', () => {
    const [whale, plain] = [{ ...term('Pod (whales)'), path: 'b.md' }, { ...term('Pod (k8s)'), path: 'a.md' }];
    const matcher = matcherFor(plain, whale);
    const told = (text: string) => linkEdits({ text, matcher }).ambiguous.map(({ from }) => from);
    expect(told('a pod, a Pod\n\n# x\n\npod !pod')).toEqual([2, 19]);
    expect(told('a pod and [[Pod (whales)|pods]]')).toEqual([]);
    const choose = () => whale;
    expect(linked('pod pods', matcher, { choose, every: 'first-in-section' })).toBe('[[Pod (whales)|pod]] pods');
    expect(linked('pod pods', matcher, { choose: ({ from }) => (from > 0 ? plain : null) })).toBe('pod [[Pod (k8s)|pods]]');
  });
  it('Markdown links are insertions too', () => {
    expect(linked('Kafka(카프카)', matcherFor(kafka), { linkText: markdownLink })).toBe('[Kafka](Glossary/kafka.md)([카프카](Glossary/kafka.md))');
  });
  it('Markdown links make no reference of the brackets before them', () => {
    const text = '[a]kafka\n\n[kafka]: /x';
    expect(linked(text, matcherFor(kafka), { linkText: markdownLink })).toBe(text);
    expect(linked(text, matcherFor(kafka))).toBe('[a][[kafka]]\n\n[kafka]: /x');
  });
  it('a link that does not show the words as written is not made', () => expect(linked('Kafka', matcherFor(kafka), { linkText: () => '[[kafka]]' })).toBe('Kafka'));
  it('the frontmatter may forbid all or some links', () => {
    const body = 'kafka Redis';
    const run = (front: string) => linked(`---\n${front}\n---\n${body}`, matcherFor(kafka, 'redis')).slice(`---\n${front}\n---\n`.length);
    expect(run('lectern-link: false')).toBe(body);
    expect(run('lectern-exclude: [redis, x]')).toBe('[[kafka]] Redis');
    expect(run('lectern-exclude:\n  - "kafka"\n  - x')).toBe('kafka [[redis|Redis]]');
    expect(run('lectern-case: exact')).toBe('[[kafka]] Redis');
  });
  it('the frontmatter is read as YAML is, since the note asked not to be changed', () => {
    const run = (front: string) => linked(`---\n${front}\n---\nkafka Redis`, matcherFor(kafka, 'redis')).slice(`---\n${front}\n---\n`.length);
    for (const value of ['False', 'FALSE', 'false # for good', '"false"', "'false'"]) expect(run(`lectern-link: ${value}`), value).toBe('kafka Redis');
    expect(run('"lectern-link": false\r')).toBe('kafka Redis');
    for (const value of ['', 'true', '# false']) expect(run(`lectern-link: ${value}`), value).toBe('[[kafka]] [[redis|Redis]]');
    for (const value of ['[redis] # x', 'redis # x', '[x,\n  redis]', '"x, redis"', '["a, b", redis]', '\n- redis # x', '[\n  "redis",\n]', '# x\n  - x\n\n  - redis', '|\n  x\n  redis', '>-\n  x,\n\n  redis', "['redis']"]) {
      expect(run(`lectern-exclude: ${value}\nother: [kafka]`), value).toBe('[[kafka]] Redis');
    }
    expect(run('lectern-exclude: >\n  x\n  redis')).toBe('[[kafka]] [[redis|Redis]]');
    expect(run('lectern-exclude:\nother:\n  - redis')).toBe('[[kafka]] [[redis|Redis]]');
    expect(run('lectern-case: exact # x')).toBe('[[kafka]] Redis');
  });
});

describe('unlinking', () => {
  const check = (text: string, after: string) => expect(unlinked(text, matcherFor(kafka, 'redis'))).toBe(after);
  it('takes links to terms away and keeps their words', () => check('[[kafka]] [[kafka|카프카]]는 [Kafka](Glossary/kafka.md)', 'kafka 카프카는 Kafka'));
  it('knows titles that end as files do', () => expect(unlinked('[[README.md]] [[README.md.md|README.md]]', matcherFor('README.md'))).toBe('README.md README.md'));
  it('knows titles beside such ones', () => expect(unlinked('[README](Glossary/README.md) [[README]] [[README.md]]', matcherFor('README', 'README.md'))).toBe('README README README.md'));
  it('knows words typed in pieces', () => check('[[kafka|카프카]]'.normalize('NFD'), '카프카'.normalize('NFD')));
  it('works in tables and headings', () => check('# [[kafka]]\n\n| a |\n|---|\n| [[kafka\\|카프카]] |', '# kafka\n\n| a |\n|---|\n| 카프카 |'));
  it('leaves other links, other words, embeds and code', () => {
    const text = '[[kafka|it]] [[redis|kafka]] [[other]] ![[kafka]] `[[kafka]]` [kafka](https://kafka.io) [[kafka#setup|kafka]]';
    check(text, text);
  });
});
