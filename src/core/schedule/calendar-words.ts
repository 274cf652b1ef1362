import { calendarNames } from './calendar-names';
import { dayWords, spellings } from './day-formats';
import { lazy } from './lazy';
import { alternatives, anyOf, isCovered, normalised } from './letters';

/** A weekday of East Asia in brackets behind a date. */
export const inBrackets = /\s?[(（]\s*([월화수목금토일月火水木金土日一二三四五六])(?![\p{L}\d])[)）.]?/u;
const bracketDays = ['월月一', '화火二', '수水三', '목木四', '금金五', '토土六', '일日'];

/** The numbers of names, by name: whole ones first, then those of three letters. */
function numbersOf(key: 'months' | 'weekdays'): ReadonlyMap<string, number> {
  const entries = calendarNames.flatMap(({ isExact, [key]: list }) => (list === '' ? [] : list.split(',')).flatMap((name, number) => spellings(name, isExact).flatMap(form => (key === 'weekdays' && /^[a-z]{5,}$/.test(form) ? [form, `${form}s`] : [form])).map(form => [form, number, name.split('|').includes(form)] as const)));
  const numbers = new Map<string, number>();
  for (const whole of [true, false]) for (const [form, number, isWhole] of entries) if (isWhole === whole && !numbers.has(form)) numbers.set(form, number);
  return numbers;
}

/** The numbers of months and weekdays by name, what finds a word of a day, and the weekdays in scripts without blanks. */
export const calendarWords = lazy(() => {
  const months = numbersOf('months');
  const weekdays = numbersOf('weekdays');
  const asian = [...weekdays.keys()].filter(name => /^[\u3040-\u9fff\uac00-\ud7a3]+$/.test(name));
  return { months, weekdays, any: anyOf([...months.keys(), ...weekdays.keys(), ...dayWords.split('|'), ...otherDayWords]), asianWeekday: new RegExp(alternatives(asian)) };
});
/** With which days begin that neither a name nor a label does. */
const otherDayWords = ['den', 'tháng', 'thứ', 'chủ'];

/** 1 to 12 of a month's name; 0 where it's none. */
export function monthOf(name: string): number {
  return (calendarWords().months.get(name) ?? -1) + 1;
}

/** A weekday's name: short ones only beside a date or by themselves. */
export function weekdayIn(lower: string, hasDate: boolean): { day: number; text: string } | null {
  const bracket = hasDate ? inBrackets.exec(lower) : null;
  if (bracket) return { day: bracketDays.findIndex(letters => letters.includes(bracket[1] ?? '?')), text: bracket[0] };
  const { months, weekdays, asianWeekday } = calendarWords();
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

/** Longer texts are read to here. */
const longest = 400;

/** How many weekdays a text names: `Mon, Wed, Fri`; all between two for a stretch of them counts as two. */
export function countWeekdays(text: string): number {
  const { weekdays } = calendarWords();
  const lower = normalised(text.slice(0, longest)).toLowerCase();
  const found = (lower.match(/\p{L}+/gu) ?? []).filter(word => weekdays.has(word) || /^[월화수목금토일月火水木金土日]$/.test(word));
  return new Set(found).size;
}
