import { describe, expect, it } from 'vitest';
import { entryPatterns } from '../../../src/core/glossary/definitions';
import { inflections } from '../../../src/core/glossary/inflections';
import { particleReader } from '../../../src/core/glossary/korean';
import { particles, wholeWords } from '../../../src/core/glossary/particles';

describe.each(inflections)('$name', ({ pattern, plural, examples }) => {
  it.each(Object.entries(examples))('%s → %s', (term, expected) => {
    expect(pattern.test(term) ? term.replace(pattern, plural) : null).toBe(expected);
  });
});

describe.each(entryPatterns)('entry: $name', ({ pattern, examples }) => {
  it.each(Object.entries(examples))('%s', (line, expected) => {
    const match = pattern.exec(line);
    expect(match && [match.slice(1).find(group => group !== undefined), line.slice(match[0].length)]).toEqual(expected);
  });
});

describe('particles', () => {
  const reader = particleReader();
  const nouns = ['컨테이너', '서비스', '토큰', '서버', '모델', '브로커', '직렬화', '배포'];
  const isTail = (word: string, noun: string) => reader.isTail(word, 0, noun.length, word.length);

  it.each(particles.flatMap(({ forms, examples }) => examples.map(example => [example, forms] as const)))('%s is a noun with %s', (example, forms) => {
    const noun = nouns.find(start => example.startsWith(start)) ?? '';
    expect(isTail(example, noun)).toBe(true);
    expect(forms.split(' ').some(form => example.slice(noun.length).includes(form))).toBe(true);
  });

  it.each(['서버리스', '컨테이너화', '서비스형', '서버용', '토큰를', '서버을', '모델으로', '토큰로', '브로커지', '서버베이스', '서버지만', '서버함', '배포한도', '서버당은행', '컨테이너적인'])('%s is another word', word => {
    expect(nouns.some(noun => word.startsWith(noun) && isTail(word, noun))).toBe(false);
  });

  it.each(wholeWords.split(' '))('%s is a word of its own', word => {
    for (let length = 1; length < word.length; length++) expect(isTail(word, word.slice(0, length))).toBe(false);
  });

  it.each(['사고', '바다', '무한', '주한', '시간', '파일', '타임'])('%s holds no noun of one syllable', word => expect(isTail(word, word.slice(0, 1))).toBe(false));
});
