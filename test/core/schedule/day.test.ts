import { describe, expect, it } from 'vitest';
import { addDays, findDay, toIsoDate, weekdayOfDate } from '../../../src/core/schedule/day';
import { dateWords, dayFormats, dayLabels } from '../../../src/core/schedule/day-formats';
import { calendarNames } from '../../../src/core/schedule/calendar-names';

function read(text: string): string | null {
  const mark = findDay(text);
  if (!mark || mark.month === null || mark.dayOfMonth === null) return null;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${mark.year ?? '-'}-${two(mark.month)}-${two(mark.dayOfMonth)}`;
}

describe.each(dayFormats)('$name', ({ examples }) => {
  it.each(Object.entries(examples))('reads %j as %j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('labels of days', () => {
  it.each(Object.entries(dayLabels.examples))('numbers %j as %j', (text, expected) => {
    expect(findDay(text)?.number ?? null).toBe(expected);
  });
});

describe('words beside a date', () => {
  it.each(Object.entries(dateWords.examples))('takes %j for %j', (text, expected) => {
    expect(dateWords.other.test(text.toLowerCase()) ? 'other' : dateWords.event.test(text.toLowerCase()) ? 'event' : null).toBe(expected);
  });
});

describe('calendar names', () => {
  it.each(calendarNames)('knows the weekdays and months of $language', ({ weekdays, months }) => {
    weekdays.split(',').forEach((names, day) => names.split('|').forEach(name => expect([name, findDay(name)?.weekday]).toEqual([name, day])));
    months.split(',').filter(names => names !== '').forEach((names, month) => names.split('|').forEach(name => expect([name, findDay(`6. ${name} 2024`)?.month]).toEqual([name, month + 1])));
  });
});

describe('findDay', () => {
  it('takes the order of day and month it is told where both are possible', () => {
    expect(findDay('03/04/2025', 'day-first')).toMatchObject({ dayOfMonth: 3, month: 4, isAmbiguous: true });
    expect(findDay('03/04/2025', 'month-first')).toMatchObject({ dayOfMonth: 4, month: 3, isAmbiguous: true });
    expect(findDay('25/04/2025', 'month-first')).toMatchObject({ dayOfMonth: 25, month: 4, isAmbiguous: false });
  });
  it('keeps the last day of a stretch', () => {
    expect(findDay('6–8 May 2024')).toMatchObject({ dayOfMonth: 6, until: 8, year: 2024 });
    expect(findDay('May 6-8, 2024')).toMatchObject({ dayOfMonth: 6, until: 8, year: 2024 });
  });
  it('reads the weekday beside a date', () => {
    expect(findDay('Tue, May 7, 2024')).toMatchObject({ weekday: 1 });
    expect(findDay('5/7(화)')).toMatchObject({ weekday: 1, month: 5, dayOfMonth: 7 });
    expect(findDay('Di. 7.5.2024')).toMatchObject({ weekday: 1 });
    expect(findDay('mar 4 mars 2025')).toMatchObject({ weekday: 1, month: 3, dayOfMonth: 4 });
  });
  it('takes no month for a weekday that another language writes alike', () => {
    for (const text of ['Mar 3, 2025', '3 Mar 2025', 'Agenda for Mar 3']) expect([text, findDay(text)]).toEqual([text, expect.objectContaining({ weekday: null, month: 3, dayOfMonth: 3 })]);
    expect(findDay('Mar 2025')).toBeNull();
    expect(findDay('Mar')).toMatchObject({ weekday: 1 });
  });
  it('finds no day in words that only look like one', () => {
    for (const text of ['Sunset talk', 'Martin speaks', 'So it begins', 'Frida', 'The Mayor', 'do this', 'Room 5.1.2']) expect([text, findDay(text)]).toEqual([text, null]);
  });
  it('labels as written', () => {
    expect(findDay('Day 2 — hands on')).toMatchObject({ label: 'Day 2', number: 2 });
    expect(findDay('Monday')).toMatchObject({ label: 'Monday', weekday: 0, isWhole: true });
  });
});

describe('the calendar', () => {
  it('knows which days there are', () => {
    expect(toIsoDate(2024, 2, 29)).toBe('2024-02-29');
    expect(toIsoDate(2023, 2, 29)).toBeNull();
    expect(addDays('2024-12-31', 1)).toBe('2025-01-01');
    expect(weekdayOfDate('2024-05-06')).toBe(0);
  });
});
