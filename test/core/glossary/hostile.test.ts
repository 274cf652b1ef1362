import { describe, expect, it } from 'vitest';
import { damageOf, linked, matcherFor, term } from './damage';
import { hostileTexts } from './hostile-texts';

const matcher = matcherFor('kafka', 'ka ka ka', '직렬화', term('a b', 'a', 'ab-ab-ab'), '_a', '容器', 'İ');

// What they cost is measured by the bench.
describe.each(Object.entries(hostileTexts))('%s', (_, make) => {
  it('are not damaged', () => {
    expect(damageOf(make(300), matcher)).toEqual([]);
  });
});

it('a line of a million characters is read', () => {
  const text = 'kafka '.repeat(170_000);
  expect(linked(text, matcherFor('kafka'))).toBe('[[kafka]] '.repeat(170_000));
});
