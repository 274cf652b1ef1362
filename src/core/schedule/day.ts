import { calendarNames } from './calendar-names';
import { dayFormats, dayLabels, dayNumbers, spellings } from './day-formats';
import { lazy } from './lazy';
import { anyOf, asianLetter, normalised } from './letters';
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

/** Which of `03/04` is the month; `year-first` where `26.07.23` begins with the year and the month comes before the day, as in East Asia. */
export type DayOrder = 'day-first' | 'month-first' | 'year-first';

/** Longer texts are read to here. */
const longest = 400;
const nothing = { year: null, month: null, dayOfMonth: null, until: null, weekday: null, number: null, isAmbiguous: false };
const inBrackets = /\s?[(（]\s*([월화수목금토일月火水木金土日一二三四五六])(?![\p{L}\d])[)）.]?/u;
const bracketDays = ['월月一', '화火二', '수水三', '목木四', '금金五', '토土六', '일日'];

/** The first day in a text, or its weekday or the number of its label; null where it says nothing about a day. */
export function findDay(text: string, order: DayOrder = 'day-first'): DayMark | null {
  const source = normalised(text.slice(0, longest)).trim();
  const lower = source.toLowerCase();
  if (!mayBeDay(lower)) return null;
  const label = mayHoldLabel.test(lower) ? dayLabels.pattern.exec(lower) : null;
  const date = findDate(label ? lower.replace(label[0], ' '.repeat(label[0].length)) : lower, asianLetter.test(lower) ? 'year-first' : order, label !== null);
  const weekday = weekdayIn(date ? lower.replace(date.text, ' ') : lower, date !== null);
  if (!date && !label && !weekday) return null;
  const pieces = [date?.text, label?.[0], weekday?.text].filter(piece => piece !== undefined);
  return {
    ...nothing, ...date?.mark, weekday: weekday?.day ?? null, number: label ? numberOf(label) : null,
    label: date || !label ? source.slice(...spanOf(lower, [date?.text ?? weekday?.text ?? ''])) : source.slice(...spanOf(lower, [label[0]])),
    isWhole: isCovered(lower, pieces),
  };
}

const mayHoldLabel = /\d|第|day|tag|jour|d[ií]a|giorno|dag|день/;

/** True for a text with digits as dates have them, or a name of the calendar: most texts stop here. */
function mayBeDay(lower: string): boolean {
  if (/\d\s?[-/.年년月월日일号號]|\d{8}|第|天/.test(lower)) return true;
  return names().any.test(lower);
}

/** The months and days of an order that fits, out of a match. */
function findDate(lower: string, order: DayOrder, hasLabel: boolean): { text: string; mark: Omit<Partial<DayMark>, 'label'> } | null {
  if (!/\d/.test(lower)) return null;
  for (const { pattern, isWeak, hint } of dayFormats) {
    if (hint && !hint.test(lower)) continue;
    for (const match of lower.matchAll(pattern())) {
      const groups = match.groups ?? {};
      const mark = markOf(groups.q === undefined ? groups : withYear(groups, order, lower), order);
      const text = match[0].replace(/^[^\p{L}\d]+/u, '').trim();
      if (mark && !(isWeak && !isDate(lower, text, hasLabel))) return { text, mark };
    }
  }
  return null;
}

/** The year of `26.07.23`: the side with which the weekday agrees, else the side that the writer's part of the world gives it. */
function withYear({ p = '', m, q = '' }: Record<string, string | undefined>, order: DayOrder, lower: string): Record<string, string | undefined> {
  const sides = [...(p.length === 2 ? [{ y: p, m, d: q }] : []), ...(q.length === 2 ? [{ y: q, m, d: p }] : [])].filter(side => isoOf(side) !== null);
  const weekday = weekdayIn(lower, true)?.day;
  const agreeing = sides.filter(side => weekday === weekdayOfDate(isoOf(side) ?? ''));
  const [first = {}, last = first] = sides;
  return agreeing.length === 1 ? agreeing[0] ?? {} : order === 'year-first' ? first : last;
}

function isoOf({ y, m, d }: Record<string, string | undefined>): IsoDate | null {
  return toIsoDate(2000 + Number(y), Number(m), Number(d));
}

/** True where `5/6` is a date: alone, beside a weekday, behind a label, in strong brackets. */
function isDate(lower: string, text: string, hasLabel: boolean): boolean {
  const at = lower.indexOf(text);
  const front = lower.slice(0, at);
  const behind = lower.slice(at + text.length);
  if (/【\s*$/.test(front) || (hasLabel && asianLetter.test(lower) && /[:(]\s*$/.test(front)) || inBrackets.exec(behind)?.index === 0) return true;
  const { weekdays } = names();
  const [, before = '', comma = ''] = /(\p{L}{2,})([.,]?)\s*$/u.exec(front) ?? [];
  const [, open = '', after = ''] = /^\s*([,(]?)\s*(\p{L}{2,})/u.exec(behind) ?? [];
  const isBeside = (word: string, sign: string) => (word.length > 2 || sign !== '') && weekdays.has(word);
  return isBeside(before, comma) || isBeside(after, open) || isCovered(lower, [text, weekdayIn(lower, true)?.text ?? '']);
}

function markOf({ y, era, m, month, d, until, a, b }: Record<string, string | undefined>, order: DayOrder): Omit<Partial<DayMark>, 'label'> | null {
  const year = era !== undefined ? 2018 + Number(era) : y === undefined ? null : y.length === 2 ? 2000 + Number(y) : Number(y);
  const numbers = a !== undefined && b !== undefined ? { a: Number(a), b: Number(b) } : null;
  const isAmbiguous = numbers !== null && numbers.a <= 12 && numbers.b <= 12 && numbers.a !== numbers.b;
  const isDayFirst = numbers ? (isAmbiguous ? order === 'day-first' : numbers.a > 12) : false;
  const monthNumber = numbers ? (isDayFirst ? numbers.b : numbers.a) : month !== undefined ? monthOf(month) : Number(m);
  const dayOfMonth = numbers ? (isDayFirst ? numbers.a : numbers.b) : Number(d);
  if (toIsoDate(year ?? 2024, monthNumber, dayOfMonth) === null) return null;
  const last = Number(until);
  return { year, month: monthNumber, dayOfMonth, until: last > dayOfMonth && last <= 31 ? last : null, isAmbiguous };
}

/** The numbers of names, by name: whole ones first, then those of three letters. */
function numbersOf(key: 'months' | 'weekdays'): ReadonlyMap<string, number> {
  const entries = calendarNames.flatMap(({ isExact, [key]: list }) => (list === '' ? [] : list.split(',')).flatMap((name, number) => spellings(name, isExact).flatMap(form => (key === 'weekdays' && /^[a-z]{5,}$/.test(form) ? [form, `${form}s`] : [form])).map(form => [form, number, name.split('|').includes(form)] as const)));
  const numbers = new Map<string, number>();
  for (const whole of [true, false]) for (const [form, number, isWhole] of entries) if (isWhole === whole && !numbers.has(form)) numbers.set(form, number);
  return numbers;
}

/** The numbers of months and weekdays by name, what finds a word of a day, and the weekdays in scripts without blanks. */
const names = lazy(() => {
  const months = numbersOf('months');
  const weekdays = numbersOf('weekdays');
  const asian = [...weekdays.keys()].filter(name => /^[\u3040-\u9fff\uac00-\ud7a3]+$/.test(name)).sort((a, b) => b.length - a.length);
  return { months, weekdays, any: anyOf([...months.keys(), ...weekdays.keys(), ...labelWords.split('|')]), asianWeekday: new RegExp(asian.join('|')) };
});
const labelWords = 'day|tag|jour|journée|día|dia|giorno|dag|päivä|ngày|день|gün|dzień|den|tháng|thứ|chủ|segunda|d';

function monthOf(name: string): number {
  return (names().months.get(name) ?? -1) + 1;
}

/** A weekday's name: short ones only beside a date or by themselves. */
function weekdayIn(lower: string, hasDate: boolean): { day: number; text: string } | null {
  const bracket = hasDate ? inBrackets.exec(lower) : null;
  if (bracket) return { day: bracketDays.findIndex(letters => letters.includes(bracket[1] ?? '?')), text: bracket[0] };
  const { months, weekdays, asianWeekday } = names();
  const asian = /요일|曜|星期|周|週|礼拜/.test(lower) ? asianWeekday.exec(lower)?.[0] : undefined;
  if (asian) return { day: weekdays.get(asian) ?? 0, text: asian };
  for (const [word] of lower.matchAll(/(?:thứ |chủ )?[\p{L}\d]+(?:-feira)?/gu)) {
    const day = weekdays.get(word);
    if (day === undefined || (!hasDate && months.has(word) && /\d/.test(lower))) continue;
    const isShort = word.length <= 3;
    if (isShort && !(word.length === 3 && hasDate) && !isCovered(lower.replace(/\d.*$/, ''), [word])) continue;
    return { day, text: word };
  }
  return null;
}

/** How many weekdays a text names: `Mon, Wed, Fri`; all between two for a stretch of them counts as two. */
export function countWeekdays(text: string): number {
  const { weekdays } = names();
  const lower = normalised(text.slice(0, longest)).toLowerCase();
  const found = (lower.match(/\p{L}+/gu) ?? []).filter(word => weekdays.has(word) || /^[월화수목금토일月火水木金土日]$/.test(word));
  return new Set(found).size;
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

/** A day that only has a label, and its number where it's one. */
export function labelledDay(label: string, number: number | null = null): DayMark {
  return { ...nothing, number, label, isWhole: true };
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
