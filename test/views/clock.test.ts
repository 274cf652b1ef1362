import { describe, expect, it } from 'vitest';
import { clockOf } from '../../src/views/clock';

/** Intl writes several kinds of spaces and dashes, and of Korean halves of the day, which change with its version. */
const plain = (text: string) => text.replace(/\s+/gu, ' ').replace(/ ?[–~～] ?/gu, '–').replace('AM ', '오전 ').replace('PM ', '오후 ');
const written = (pieces: readonly { text: string }[]) => plain(pieces.map(({ text }) => text).join(''));

describe.each([
  ['en-GB', { time: '13:35', range: '13:00–13:35', digits: '13:00–13:35', noon: '11:20–12:10', hours: ['12:00', '13:00'] }],
  ['ko', { time: '오후 1:35', range: '오후 1:00–1:35', digits: '1:00–1:35', noon: '오전 11:20–오후 12:10', hours: ['오후 12시', '1시'] }],
  ['de', { time: '13:35', range: '13:00–13:35 Uhr', digits: '13:00–13:35', noon: '11:20–12:10 Uhr', hours: ['12:00', '13:00'] }],
])('the clock in %s', (language, expected) => {
  const clock = clockOf(language);

  it('tells a time', () => expect(plain(clock.time(815))).toBe(expected.time));
  it('tells a range', () => expect(written(clock.range(780, 815))).toBe(expected.range));
  it('tells a range over noon', () => expect(written(clock.range(680, 730))).toBe(expected.noon));
  it('leaves out the half of the day', () => expect(written(clock.digitsRange(780, 815))).toBe(expected.digits));
  it('labels hours', () => expect([clock.hour(720, 660), clock.hour(780, 720)].map(plain)).toEqual(expected.hours));
});

describe('the clock in English', () => {
  const clock = clockOf('en');
  const spaced = (text: string) => text.replace(/\s+/gu, ' ');

  it('labels each hour in full', () => expect([clock.hour(720, 660), clock.hour(780, 720)].map(spaced)).toEqual(['12 PM', '1 PM']));

  it('keeps start and end of a range apart', () => {
    const pieces = clock.range(780, 815).filter(({ of }) => of !== 'both');
    expect(pieces).toEqual([{ of: 'start', text: '1:00' }, { of: 'end', text: '1:35' }]);
  });

  it('tells both times in full over midnight', () => {
    expect(spaced(clock.range(1320, 1560).map(({ text }) => text).join(''))).toBe('10:00 PM – 2:00 AM');
  });
});

it('names days', () => {
  expect([clockOf('en').day('2024-09-24', 'long'), clockOf('ko').day('2024-09-24', 'long')]).toEqual(['Tue, Sep 24', '9월 24일 (화)']);
  expect(['en', 'en-GB', 'ko'].map(language => clockOf(language).day('2024-09-24', 'short'))).toEqual(['Tue 24', 'Tue 24', '24일 (화)']);
});
