import { describe, expect, it } from 'vitest';
import { dayAt, dayNumber, happeningAt, mergeDays, minutesOn, stateAt, statesAt } from '../../../src/core/timeline/days';
import { dayOf, scheduleOf, session, timed } from './sample-days';

const nine = timed(540, 600, { id: 'nine' });
const late = timed(1320, 1560, { id: 'late' });

describe('days of a note', () => {
  it('are one where two schedules give the same date', () => {
    const morning = scheduleOf([timed(600, 660, { id: 'b' })], [{ date: '2026-05-02' }]);
    const days = mergeDays([morning, scheduleOf([nine], [{ date: '2026-05-02' }])]);
    expect(days.map(({ key, sessions }) => [key, sessions.map(({ id }) => id)])).toEqual([['2026-05-02', ['nine', 'b']]]);
  });

  it('stand in order of the calendar, the others after them', () => {
    const days = [{ date: '2026-05-03' }, { label: 'Day 2' }, { date: '2026-05-02' }, { label: 'Day 1' }];
    const sessions = days.map((_, day) => timed(540, 600, { id: `s${day}`, day }));
    expect(mergeDays([scheduleOf(sessions, days)]).map(({ key }) => key)).toEqual(['2026-05-02', '2026-05-03', 'Day 2', 'Day 1']);
  });

  it('statement 4: keep rows without a time apart, in the order of the note', () => {
    const rows = ['z', 'a'].map(id => session({ id, start: null, end: null }));
    const [day] = mergeDays([scheduleOf([...rows, nine], [{ label: 'Day 1' }])]);
    expect([day?.sessions, day?.untimed].map(list => list?.map(({ id }) => id))).toEqual([['nine'], ['z', 'a']]);
  });

  it('leave out a day without rows', () => {
    expect(mergeDays([scheduleOf([nine], [{ date: '2026-05-02' }, { date: '2026-05-03' }])])).toHaveLength(1);
  });

  it('say where the rows do not give the date', () => {
    expect(mergeDays([scheduleOf([nine], [{ date: '2026-05-02', source: 'created' }])])[0]?.source).toBe('created');
  });

  it('statement 11: have the tracks of all schedules in one order', () => {
    const first = scheduleOf([timed(540, 600, { track: 'B' })], [{ date: '2026-05-02' }]);
    const second = scheduleOf([timed(540, 600, { track: 'A' }), timed(600, 660, { track: 'B' })], [{ date: '2026-05-01' }]);
    expect(mergeDays([first, second]).map(({ tracks }) => tracks)).toEqual([['B', 'A'], ['B', 'A']]);
  });
});

describe('the day of a moment', () => {
  const days = [{ ...dayOf([nine]), key: 'a', date: '2026-05-01' }, { ...dayOf([nine, late]), key: 'b', date: '2026-05-02' }, { ...dayOf([nine]), key: 'c', date: '2026-05-03' }];

  it.each([
    ['today', '2026-05-02', 60, 'b'],
    ['none after the last', '2027-01-01', 60, undefined],
    ['yesterday while its last session runs past midnight', '2026-05-03', 90, 'b'],
    ['today once that is over', '2026-05-03', 121, 'c'],
  ])('is %s', (_, date, minutes, key) => expect(dayAt(days, { date, minutes })?.key).toBe(key));

  it('is none without a clock', () => expect(dayAt(days, null)).toBeNull());
});

describe('a moment', () => {
  const day = { ...dayOf([nine, late]), date: '2024-12-31' };

  it.each([['2024-12-31', 540], ['2025-01-01', 1980], ['2024-12-30', -900]])('on %s counts from midnight of the day', (date, minutes) => {
    expect(minutesOn(day, { date, minutes: 540 })).toBe(minutes);
  });

  it('has no place on a day without a date', () => expect(minutesOn(dayOf([nine]), { date: '2026-05-01', minutes: 0 })).toBeNull());

  it.each([[539, 'upcoming'], [540, 'current'], [599, 'current'], [600, 'past']] as const)('at minute %i finds a session %s', (minutes, state) => {
    expect(stateAt(nine, minutes)).toBe(state);
  });

  it('finds none past on a day that is over', () => {
    expect(statesAt(day, { date: '2024-12-31', minutes: 700 })).toEqual(new Map([['nine', 'past'], ['late', 'upcoming']]));
    expect(statesAt(day, { date: '2025-01-02', minutes: 700 })).toEqual(new Map());
    expect(statesAt(day, null)).toEqual(new Map());
  });

  it('knows what runs and what is next', () => {
    const nothing = { current: [], next: [] };
    expect(happeningAt(day, { date: '2024-12-31', minutes: 550 })).toEqual({ current: [nine], next: [late] });
    expect(happeningAt(day, { date: '2025-01-01', minutes: 60 })).toEqual({ current: [late], next: [] });
    expect(happeningAt(day, { date: '2025-01-01', minutes: 200 })).toEqual(nothing);
    expect(happeningAt(day, { date: '2024-12-30', minutes: 550 })).toEqual(nothing);
    expect(happeningAt(day, null)).toEqual(nothing);
  });

  it('has all next that start together', () => {
    const [left, right] = [timed(600, 660, { id: 'left' }), timed(600, 630, { id: 'right' })];
    expect(happeningAt({ ...dayOf([nine, left, right, late]), date: '2024-12-31' }, { date: '2024-12-31', minutes: 550 }).next).toEqual([left, right]);
  });
});

it.each(['1970-01-01', '1969-12-31', '2000-02-29', '2024-02-29', '2024-03-01', '2100-02-28', '3030-06-01'])('counts the days to %s', date => {
  expect(dayNumber(date)).toBe(Date.parse(date) / 86_400_000);
});
