import { describe, expect, it } from 'vitest';
import { anyOf, normalised, wordsIn } from '../../../src/core/schedule/letters';

describe('wordsIn', () => {
  it.each<[string, number]>([
    ['', 0], ['Moss', 1], ['Moss and ferns', 3], ["Don't stop", 2], ['v1.2-beta is out', 3], ['-- * --', 0], ['  two   words ', 2],
    ['Größe und Maß', 3], ['이끼와 고사리', 2], ['苔とシダ', 2], ['(moss), [fern]!', 2], ['a’b c', 2],
  ])('counts the words of %j', (text, count) => expect(wordsIn(text)).toBe(count));
});

describe('anyOf', () => {
  const found = (text: string) => anyOf(['may', 'mai', 'март', '월요일']).test(text);
  it('finds words, and those without blanks anywhere', () => {
    for (const text of ['6 may', 'may6', 'im mai', '6 март', '다음월요일에', 'xmarch 월요일']) expect([text, found(text)]).toEqual([text, true]);
    for (const text of ['mayor', 'dismay', 'domain', '', '월 요일']) expect([text, found(text)]).toEqual([text, false]);
  });
});

describe('normalised', () => {
  it('makes full-width signs plain and leaves plain text as it is', () => {
    expect(normalised('９：３０ ｋａｆｆｅｅ')).toBe('9:30 kaffee');
    expect(normalised('9:30 coffee')).toBe('9:30 coffee');
  });
});
