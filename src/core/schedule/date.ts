import { daysBetween, toIsoDate, weekdayOfDate } from './calendar';
import { calendarWords, inBrackets, monthOf, weekdayIn } from './calendar-words';
import { dayFormats } from './day-formats';
import { asianLetter, isCovered } from './letters';
import type { IsoDate } from './schedule';

/** What a date says. */
export interface DateParts {
  /** Null where it says none. */
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number;
  readonly dayOfMonth: number;
  /** How many days follow it in a stretch (`6–8 May`: 2); null where none do. */
  readonly more: number | null;
  /** True where day and month could be the other way round (`03/04/2025`). */
  readonly isAmbiguous: boolean;
}

/** Which of `03/04` is the month; `year-first` where `26.07.23` begins with the year and the month comes before the day, as in East Asia. */
export type DayOrder = 'day-first' | 'month-first' | 'year-first';

/** Two numbers with a dot between them: a date only in a column of dates. */
export const dotted = /^(\d{1,2})\.(\d{1,2})$/;

/** A date in a text. */
export interface FoundDate {
  readonly mark: DateParts;
  /** Its letters. */
  readonly text: string;
  /** Where they begin. */
  readonly at: number;
}

/** The first date of a text in lower case; one in a weak form only where no other is there. `hasLabel` where a label (`Day 1`) stands in front. */
export function findDate(lower: string, order: DayOrder, hasLabel = false): FoundDate | null {
  if (!/\d/.test(lower)) return null;
  let first: FoundDate | null = null;
  for (const { pattern, isWeak, hint } of dayFormats) {
    if (first?.at === 0 || (isWeak && first) || (hint && !hint.test(lower))) continue;
    const search = pattern();
    search.lastIndex = 0;
    for (let match = search.exec(lower); match; match = search.exec(lower)) {
      const groups = match.groups ?? {};
      const mark = markOf(groups.q === undefined ? groups : withYear(groups, order, lower), order);
      const text = match[0].replace(/^[^\p{L}\d]+/u, '').trim();
      if (!mark || (isWeak && !isDate(lower, text, hasLabel))) continue;
      const at = lower.indexOf(text, match.index);
      if (!first || at < first.at) first = { mark, text, at };
      break;
    }
  }
  return first;
}

/** What follows the first day of a stretch: its weekday, a sign, and the last day. */
const lastDay = /^\s*(?:\([^()]{1,8}\))?\s*(?:[-‐–—−~〜]|to\s|bis\s|au\s|al?\s|t\/m\s|do\s|까지|から|至)\s*((?:\p{L}+[.,]{0,2}\s){0,2}\d[^]*)/u;
const longestStretch = 31;

/** A date with the stretch that it begins, and its year where only the last day has it: `30 Dec – 2 Jan 2026`. `last` are the letters of that day. */
export function withStretch({ mark, text, at }: FoundDate, lower: string, order: DayOrder): { readonly mark: DateParts; readonly last: string } {
  const [, rest = ''] = lastDay.exec(lower.slice(at + text.length, at + text.length + 60)) ?? [];
  const end = findDate(/^\d{1,2}\s?[日일号號](?![차目間간])/.test(rest) ? `${mark.month}月${rest}` : rest, order);
  if (!end || end.at > rest.search(/\d/)) return { mark, last: '' };
  const turns = Number(end.mark.month < mark.month);
  const year = mark.year ?? (end.mark.year === null ? null : end.mark.year - turns);
  const from = isoOf(mark, year ?? leapYear);
  const to = isoOf(end.mark, end.mark.year ?? (year ?? leapYear) + turns);
  const more = from === null || to === null ? 0 : daysBetween(from, to);
  return more > 0 && more <= longestStretch ? { mark: { ...mark, year, more }, last: end.text } : { mark, last: '' };
}

/** Stands for a year that isn't given: it has every day. */
const leapYear = 2024;

function isoOf({ month, dayOfMonth }: Pick<DateParts, 'month' | 'dayOfMonth'>, year: number): IsoDate | null {
  return toIsoDate(year, month, dayOfMonth);
}

/** The year of `26.07.23`: the last side behind a stretch, else the side with which the weekday agrees, else the side that the writer's part of the world gives it. */
function withYear({ d, p = '', m, q = '' }: Record<string, string | undefined>, order: DayOrder, lower: string): Record<string, string | undefined> {
  if (d !== undefined && q.length === 2) return { d, until: p, m, y: q };
  const dateOf = ({ y, m, d }: Record<string, string | undefined>) => toIsoDate(2000 + Number(y), Number(m), Number(d));
  const sides = [...(p.length === 2 ? [{ y: p, m, d: q }] : []), ...(q.length === 2 ? [{ y: q, m, d: p }] : [])].filter(side => dateOf(side) !== null);
  const weekday = weekdayIn(lower, true)?.day;
  const agreeing = sides.filter(side => weekday === weekdayOfDate(dateOf(side) ?? ''));
  const [first = {}, last = first] = sides;
  return agreeing.length === 1 ? agreeing[0] ?? {} : order === 'year-first' ? first : last;
}

/** True where `5/6` is a date: alone, beside a weekday, behind a label, in lenticular brackets (`【5/6】`). */
function isDate(lower: string, text: string, hasLabel: boolean): boolean {
  const at = lower.indexOf(text);
  const front = lower.slice(0, at);
  const behind = lower.slice(at + text.length);
  if (/【\s*$/.test(front) || (hasLabel && asianLetter.test(lower) && /[:(]\s*$/.test(front)) || inBrackets.exec(behind)?.index === 0) return true;
  const { weekdays } = calendarWords();
  const [, before = '', comma = ''] = /(\p{L}{2,})([.,]?)\s*$/u.exec(front) ?? [];
  const [, open = '', after = ''] = /^\s*([,(]?)\s*(\p{L}{2,})/u.exec(behind) ?? [];
  const isBeside = (word: string, sign: string) => (word.length > 2 || sign !== '') && weekdays.has(word);
  return isBeside(before, comma) || isBeside(after, open) || isCovered(lower, [text, weekdayIn(lower, true)?.text ?? '']);
}

function markOf({ y, era, m, month, d, until, a, b }: Record<string, string | undefined>, order: DayOrder): DateParts | null {
  if (a !== undefined && y !== undefined && y.length < 4) return order === 'year-first' ? markOf({ y: a, m: b, d: y }, order) : Number(y) < 20 ? null : markOf({ y: `20${y}`, a, b }, order);
  const year = era !== undefined ? 2018 + Number(era) : y === undefined ? null : y.length === 2 ? 2000 + Number(y) : Number(y);
  const numbers = a !== undefined && b !== undefined ? { a: Number(a), b: Number(b) } : null;
  const isAmbiguous = order !== 'year-first' && numbers !== null && numbers.a <= 12 && numbers.b <= 12 && numbers.a !== numbers.b;
  const isDayFirst = numbers ? (isAmbiguous ? order === 'day-first' : numbers.a > 12) : false;
  const monthNumber = numbers ? (isDayFirst ? numbers.b : numbers.a) : month !== undefined ? monthOf(month) : Number(m);
  const dayOfMonth = numbers ? (isDayFirst ? numbers.a : numbers.b) : month === undefined && until !== undefined ? Math.min(Number(d), Number(until)) : Number(d);
  if (toIsoDate(year ?? leapYear, monthNumber, dayOfMonth) === null) return null;
  const more = Number(until ?? 0) - dayOfMonth;
  return { year, month: monthNumber, dayOfMonth, more: more > 0 && more <= longestStretch ? more : null, isAmbiguous };
}
