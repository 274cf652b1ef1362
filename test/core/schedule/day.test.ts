import { describe, expect, it } from 'vitest';
import { addDays, toIsoDate, weekdayOfDate } from '../../../src/core/schedule/calendar';
import { findDay } from '../../../src/core/schedule/day';
import { dateWords, dayFormats, dayLabels } from '../../../src/core/schedule/day-formats';
import { calendarNames } from '../../../src/core/schedule/calendar-names';

function read(text: string): string | null {
  const mark = findDay(text);
  if (!mark || mark.month === null || mark.dayOfMonth === null) return null;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${mark.year ?? '-'}-${two(mark.month)}-${two(mark.dayOfMonth)}`;
}

describe.each(dayFormats)('$name', ({ examples, pattern }) => {
  it('is searched again from where it was found', () => expect(pattern().global).toBe(true));
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
  it.each(Object.entries(calendarNames))('knows the weekdays and months of %s', (_, { weekdays, months }) => {
    weekdays.split(',').forEach((names, day) => names.split('|').forEach(name => expect([name, findDay(name)?.weekday]).toEqual([name, day])));
    months?.split(',').forEach((names, month) => names.split('|').forEach(name => expect([name, findDay(`6. ${name} 2024`)?.month]).toEqual([name, month + 1])));
  });
});

describe('findDay', () => {
  it('takes the order of day and month it is told where both are possible', () => {
    expect(findDay('03/04/2025', 'day-first')).toMatchObject({ dayOfMonth: 3, month: 4, isAmbiguous: true });
    expect(findDay('03/04/2025', 'month-first')).toMatchObject({ dayOfMonth: 4, month: 3, isAmbiguous: true });
    expect(findDay('25/04/2025', 'month-first')).toMatchObject({ dayOfMonth: 25, month: 4, isAmbiguous: false });
  });
  it.each<[string, string, number]>([
    ['6–8 May 2024', '2024-05-06', 2], ['May 6-8, 2024', '2024-05-06', 2], ['du 6 au 8 mai 2024', '2024-05-06', 2],
    ['March 30 - April 2, 2025', '2025-03-30', 3], ['March 30-April 2, 2025', '2025-03-30', 3], ['Mar 3 – Mar 5, 2025', '2025-03-03', 2], ['Mon 3 March – Wed 5 March 2025', '2025-03-03', 2],
    ['30 Dec – 2 Jan 2026', '2025-12-30', 3], ['2024-05-06 ~ 2024-05-08', '2024-05-06', 2], ['06.05.2024 bis 08.05.2024', '2024-05-06', 2],
    ['6-8.05.2024', '2024-05-06', 2], ['6.-8.05.2024', '2024-05-06', 2], ['6./7.05.2024', '2024-05-06', 1], ['6. – 8.05.2024', '2024-05-06', 2], ['6.–8.5.24', '2024-05-06', 2], ['Wann: 6-8.05.2024 9:00', '2024-05-06', 2],
    ['2025년 3월 3일(월)~4일(화)', '2025-03-03', 1], ['2025년 3월 3일(월) ~ 3월 4일(화)', '2025-03-03', 1], ['2025年3月3日（月）〜5日（水）', '2025-03-03', 2], ['2025年2月28日至3月1日', '2025-02-28', 1],
  ])('keeps the first day of the stretch %j, and how many follow', (text, date, more) => {
    expect([read(text), findDay(text)?.more]).toEqual([date, more]);
  });
  it('takes what only stands behind a day for no stretch', () => {
    for (const text of ['6 May 2024', '6 May 2024 – 8 rooms', '2024-05-06 – 17 talks', 'Workshop 2 – 06.05.2024', 'R2-06.05.2024', '24-06.05.2024', '16:00-06.05.2024', '5월 6일 - 3일차 없음', '6 May 2024, not 7 May 2024', '8 May – 6 May 2024']) expect([text, findDay(text)?.more]).toEqual([text, null]);
  });
  it('takes the first of several days, however they are written', () => {
    expect(findDay('May 6 and 1 June')).toMatchObject({ month: 5, dayOfMonth: 6 });
    expect(findDay('Sept 12 - 3 Oct')).toMatchObject({ month: 9, dayOfMonth: 12 });
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
  it.each<[string, number, number]>([['Monday 24', 0, 24], ['Miércoles 26', 2, 26], ['Fr. 3.', 4, 3], ['Thursday, 9th', 3, 9]])('reads the weekday and the day of a month in %j', (text, weekday, dayOfMonth) => {
    expect(findDay(text)).toMatchObject({ weekday, dayOfMonth, month: null, label: text, isWhole: true });
  });
  it('takes a number beside a weekday for no day of a month where it may be something else', () => {
    for (const text of ['Monday 40', 'Monday 9:30', 'Monday 24 guests', 'Monday, room 24', 'Mon 9-17']) expect([text, findDay(text)?.dayOfMonth ?? null]).toEqual([text, null]);
  });
  it.each<[string, string | null]>([
    ['Agenda (updated 3 March 2025)', null], ['Last modified on 2025-03-03', null], ['Programm (Stand: 3. März 2025)', null], ['일정 (갱신일: 2025-03-03)', null], ['2025年3月3日更新', null], ['Moss day, 5 March 2025 (updated 3 March 2025)', '2025-03-05'], ['Updated 1 March 2025: moss day on 5 March 2025', '2025-03-05'],
    ['Updated agenda for 3 March 2025', '2025-03-03'], ['Moss at the Stand, 3 March 2025', '2025-03-03'], ['2025年3月3日更新会', '2025-03-03'], ['수정 일정 2025-03-03', '2025-03-03'],
  ])('tells the day of the event in %j from that of the note', (text, expected) => expect(read(text)).toBe(expected));
  it('reads a weekday of one sign by itself alone', () => {
    for (const [text, weekday] of [['월', 0], ['금', 4], ['日', 6]] as const) expect(findDay(text)).toMatchObject({ weekday, label: text, isWhole: true });
    for (const text of ['一', '年', '日本', '금고', 'M']) expect([text, findDay(text)]).toEqual([text, null]);
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
