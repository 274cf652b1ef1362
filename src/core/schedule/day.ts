import { calendarNames } from './calendar-names';
import { dayFormats, dayLabels, dayNumbers, weekdayNames, type DayFormat } from './day-formats';
import type { IsoDate } from './schedule';

/** What a text says about a day; parts it doesn't say are null. */
export interface DayMark {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly dayOfMonth: number | null;
  /** The last day of a stretch in the same month (`6–8 May`). */
  readonly until: number | null;
  /** 0 (Monday) to 6. */
  readonly weekday: number | null;
  /** The number of a label: 2 of `Day 2`. */
  readonly number: number | null;
  /** The piece of the text that is the day, as written. */
  readonly label: string;
  /** True where day and month could be the other way round (`03/04/2025`). */
  readonly isAmbiguous: boolean;
  /** True where the text says nothing else. */
  readonly isWhole: boolean;
}

/** Which of `03/04` is the month. */
export type DayOrder = 'day-first' | 'month-first';

/** Longer texts are read to here. */
const longest = 400;
const nothing = { year: null, month: null, dayOfMonth: null, until: null, weekday: null, number: null, isAmbiguous: false };
const inBrackets = /[(（]\s*([월화수목금토일月火水木金土日一二三四五六])[)）.]?/u;
const bracketDays = ['월月一', '화火二', '수水三', '목木四', '금金五', '토土六', '일日'];

/** The first day in a text, or its weekday or the number of its label; null where it says nothing about a day. */
export function findDay(text: string, order: DayOrder = 'day-first', formats: readonly DayFormat[] = dayFormats): DayMark | null {
  if (!mayHoldDay.test(text)) return null;
  const source = text.slice(0, longest).normalize('NFKC').trim();
  const lower = source.toLowerCase();
  const label = dayLabels.pattern.exec(lower);
  const date = findDate(label ? lower.replace(label[0], ' '.repeat(label[0].length)) : lower, order, formats);
  const weekday = weekdayIn(lower, date !== null);
  if (!date && !label && !weekday) return null;
  const pieces = [date?.text, label?.[0], weekday?.text].filter(piece => piece !== undefined);
  return {
    ...nothing, ...date?.mark, weekday: weekday?.day ?? null, number: label ? numberOf(label) : null,
    label: date || !label ? source.slice(...spanOf(lower, [date?.text ?? weekday?.text ?? ''])) : source.slice(...spanOf(lower, [label[0]])),
    isWhole: isCovered(lower, pieces),
  };
}

const mayHoldDay = /\d|[\u3400-\u9fff\uac00-\ud7a3]|[a-zà-žа-я]{2}/iu;

/** The months and days of an order that fits, out of a match. */
function findDate(lower: string, order: DayOrder, formats: readonly DayFormat[]): { text: string; mark: Omit<Partial<DayMark>, 'label'> } | null {
  if (!/\d/.test(lower)) return null;
  for (const { pattern, isWeak } of formats) {
    for (const match of lower.matchAll(pattern)) {
      const mark = markOf(match.groups ?? {}, order);
      const text = match[0].replace(/^[^\p{L}\d]/u, '').trim();
      if (mark && !(isWeak && !isCovered(lower, [text, weekdayIn(lower, true)?.text ?? '']))) return { text, mark };
    }
  }
  return null;
}

function markOf({ y, m, month, d, until, a, b }: Record<string, string | undefined>, order: DayOrder): Omit<Partial<DayMark>, 'label'> | null {
  const year = y === undefined ? null : y.length === 2 ? 2000 + Number(y) : Number(y);
  const numbers = a !== undefined && b !== undefined ? { a: Number(a), b: Number(b) } : null;
  const isAmbiguous = numbers !== null && numbers.a <= 12 && numbers.b <= 12 && numbers.a !== numbers.b;
  const isDayFirst = numbers ? (isAmbiguous ? order === 'day-first' : numbers.a > 12) : false;
  const monthNumber = numbers ? (isDayFirst ? numbers.b : numbers.a) : month !== undefined ? monthOf(month) : Number(m);
  const dayOfMonth = numbers ? (isDayFirst ? numbers.a : numbers.b) : Number(d);
  if (toIsoDate(year ?? 2024, monthNumber, dayOfMonth) === null) return null;
  const last = Number(until);
  return { year, month: monthNumber, dayOfMonth, until: last > dayOfMonth && last <= 31 ? last : null, isAmbiguous };
}

function monthOf(name: string): number {
  for (const { months } of calendarNames) {
    const index = months.findIndex(spellings => spellings.split('|').some(word => word === name || (name.length === 3 && word.startsWith(name))));
    if (index >= 0) return index + 1;
  }
  return 0;
}

/** A weekday's name: short ones only beside a date or by themselves. */
function weekdayIn(lower: string, hasDate: boolean): { day: number; text: string } | null {
  const bracket = hasDate ? inBrackets.exec(lower) : null;
  if (bracket) return { day: bracketDays.findIndex(letters => letters.includes(bracket[1] ?? '?')), text: bracket[0] };
  for (const match of lower.matchAll(weekdayNames)) {
    const name = match[1] ?? '';
    const isShort = /^[\p{Script=Latin}\p{Script=Cyrillic}]{2,3}$/u.test(name);
    if (isShort && !(name.length === 3 && hasDate) && !isCovered(lower.replace(/\d.*$/, ''), [name])) continue;
    return { day: weekdayOf(name), text: name };
  }
  return null;
}

function weekdayOf(name: string): number {
  for (const { weekdays } of calendarNames) {
    const index = weekdays.findIndex(spellings => spellings.split('|').some(word => word === name || (name.length === 3 && word.startsWith(name))));
    if (index >= 0) return index;
  }
  return 0;
}

function numberOf({ groups }: RegExpExecArray): number {
  const { n, n2, n3, w } = groups ?? {};
  const text = n ?? n2 ?? n3 ?? w ?? '';
  return dayNumbers[text] ?? Number(text);
}

/** True where nothing but these pieces, blanks and signs make up a text. */
function isCovered(text: string, pieces: readonly string[]): boolean {
  let rest = text;
  for (const piece of pieces) rest = rest.replace(piece, ' ');
  return !/[\p{L}\d]/u.test(rest);
}

function spanOf(lower: string, [piece = '']: readonly string[]): [number, number] {
  const trimmed = piece.replace(/^[^\p{L}\d]+/u, '');
  const from = Math.max(0, lower.indexOf(trimmed));
  return [from, from + trimmed.length];
}

/** The date of a calendar day, or null where there is no such day. Years are 1900 to 9999. */
export function toIsoDate(year: number, month: number, dayOfMonth: number): IsoDate | null {
  const time = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const exists = year >= 1900 && year <= 9999 && time.getUTCMonth() === month - 1 && time.getUTCDate() === dayOfMonth;
  return exists ? time.toISOString().slice(0, 10) : null;
}

/** The date that many days later. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const time = new Date(`${date}T00:00:00Z`);
  time.setUTCDate(time.getUTCDate() + days);
  return time.toISOString().slice(0, 10);
}

/** 0 (Monday) to 6 (Sunday). */
export function weekdayOfDate(date: IsoDate): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}
