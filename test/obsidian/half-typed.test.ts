import { describe, expect, it } from 'vitest';
import { parseSchedules } from '../../src/core/schedule/parse';
import { isHalfTyped } from '../../src/obsidian/half-typed';

const read = (...rows: readonly string[]) => parseSchedules({ path: 'Day.md', text: `| Time | Talk |\n| --- | --- |\n${rows.map(row => `| ${row} |`).join('\n')}\n` });
const whole = ['09:00-10:00 | Opening words', '10:00-11:00 | Moss in cities', '11:00-12:00 | Closing words'];
const before = read(...whole);

describe('a schedule is half typed', () => {
  it('where a row has no time yet', () => expect(isHalfTyped(before, read(...whole, 'A new talk | '))).toBe(true));
  it('where a time became none', () => expect(isHalfTyped(before, read(...whole.slice(0, 2), '11:99 | Closing words'))).toBe(true));
  it('where it is no schedule any more', () => expect(isHalfTyped(before, parseSchedules({ path: 'Day.md', text: '| Time | Talk |\n| --- |\n| 09:00-10:00 | Opening words |\n' }))).toBe(true));
});

describe('a schedule is whole', () => {
  it('where a row came', () => expect(isHalfTyped(before, read(...whole, '12:00-13:00 | A new talk'))).toBe(false));
  it('where a row went', () => expect(isHalfTyped(before, read(...whole.slice(0, 2)))).toBe(false));
  it('where a time moved', () => expect(isHalfTyped(before, read(...whole.slice(0, 2), '11:30-12:30 | Closing words'))).toBe(false));
  it('where there was none before', () => expect(isHalfTyped([], read('A | b'))).toBe(false));
});
