import { calendarNames, dayWords } from './calendar-names';
import { lazy } from './lazy';
import { alternatives, anyOf, isCovered, normalised } from './letters';

/** A weekday of East Asia in brackets behind a date. */
export const inBrackets = /\s?[(（]\s*([월화수목금토일月火水木金土日一二三四五六])(?![\p{L}\d])[)）.]?/u;
const bracketDays = ['월月一', '화火二', '수水三', '목木四', '금金五', '토土六', '일日'];

/** The numbers of months or weekdays by name, from nought. A whole name of one language goes before a short one, or that of several such weekdays, of another. */
function numbersOf(key: 'months' | 'weekdays'): ReadonlyMap<string, number> {
  const whole = new Map<string, number>();
  const others = new Map<string, number>();
  for (const { isExact, [key]: names } of Object.values(calendarNames)) {
    names?.split(',').forEach((forms, number) => {
      for (const form of forms.split('|')) {
        addFirst(whole, form, number);
        const short = !isExact && /^[a-zа-я\u00c0-\u024f-]{4,}$/u.test(form) ? form.slice(0, 3) : form;
        addFirst(others, short, number);
        if (key === 'weekdays' && /^[a-z]{5,}$/.test(form)) addFirst(others, `${form}s`, number);
      }
    });
  }
  return new Map([...others, ...whole]);
}

function addFirst(numbers: Map<string, number>, name: string, number: number): void {
  if (!numbers.has(name)) numbers.set(name, number);
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
  for (const word of lower.match(/(?:thứ |chủ )?[\p{L}\d]+(?:-feira)?/gu) ?? []) {
    const day = weekdays.get(word);
    if (day === undefined || (!hasDate && months.has(word) && /\d/.test(lower))) continue;
    const isShort = word.length <= 3;
    if (isShort && !(word.length === 3 && hasDate) && !isCovered(lower.replace(/\d.*$/, ''), [word])) continue;
    return { day, text: word };
  }
  return null;
}

/** The weekday of one sign, as Korean and Japanese timetables write it; null where it is none. */
export function weekdayOfSign(sign: string): number | null {
  const day = bracketDays.findIndex(signs => sign === signs[0] || sign === signs[1]);
  return day < 0 ? null : day;
}

/** Longer texts are read to here. */
const longest = 400;

/** How many weekdays a text names (`Mon, Wed, Fri`); of a stretch (`Mon–Fri`) its first and its last. */
export function countWeekdays(text: string): number {
  const { weekdays } = calendarWords();
  const lower = normalised(text.slice(0, longest)).toLowerCase();
  const found = (lower.match(/\p{L}+/gu) ?? []).filter(word => weekdays.has(word) || (word.endsWith('s') && weekdays.has(word.slice(0, -1))) || (word.length === 1 && /[월화수목금토일月火水木金土日]/.test(word)));
  return new Set(found).size;
}
