import { toIsoDate, weekdayOfDate } from './calendar';
import type { DayOrder } from './date';
import { findDay } from './day';
import { asianLetter } from './letters';
import type { NoteText } from './schedule';

/** Which order of day and month the note shows anywhere (`25/04/2025`, `Tue 03/04/2025`), else that of its script; null where neither tells it. */
export function orderIn({ text, path }: NoteText): DayOrder | null {
  if (!/\d[/.]\s?\d/.test(text)) return null;
  const shown = shownOrder(text) ?? orderOfWeekdays(text, yearIn(path) ?? yearIn(text));
  return shown !== 'day-first' && isAsian(text.slice(0, 4000)) ? 'year-first' : shown;
}

/** The first year that a text names, or null. */
export function yearIn(text: string): number | null {
  const year = /(?:^|\D)((?:19|20)\d{2})(?!\d)/.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}

function shownOrder(text: string): DayOrder | null {
  for (const [, a, b] of text.matchAll(/(\d{1,2})\/(\d{1,2})\/\d{4}(?!\d)/g)) {
    if (Number(a) > 12 && Number(b) <= 12) return 'day-first';
    if (Number(b) > 12 && Number(a) <= 12) return 'month-first';
  }
  for (const [, a, b] of text.matchAll(/(?:\||^#+)[ \t*]*(?:\p{L}{2,9}[.,]{0,2}[ \t])?(\d{1,2})\/(\d{1,2})(?=[ \t*]*(?:\||$|[(,]))/gmu)) {
    if (Number(a) > 12 && Number(a) < 32 && Number(b) <= 12) return 'day-first';
    if (Number(b) > 12 && Number(b) < 32 && Number(a) <= 12) return 'month-first';
  }
  return null;
}

/** How many days by number are looked at for weekdays beside them. */
const mostDays = 12;

/** The one order in which the weekdays beside days are those of the calendar. */
function orderOfWeekdays(text: string, year: number | null): DayOrder | null {
  const fits = { 'day-first': 0, 'month-first': 0 };
  let count = 0;
  for (const { index } of text.matchAll(/(?:^|[^\d/])\d{1,2}\/\d{1,2}(?!\d)/g)) {
    if (++count > mostDays) break;
    const [before = ''] = /[^|\n]{0,24}$/.exec(text.slice(Math.max(0, index - 24), index)) ?? [];
    const [behind = ''] = /^[^|\n]{0,24}/.exec(text.slice(index, index + 24)) ?? [];
    for (const order of ['day-first', 'month-first'] as const) {
      const mark = findDay(before + behind, order);
      const date = mark?.isAmbiguous ? toIsoDate(mark.year ?? year ?? 0, mark.month ?? 0, mark.dayOfMonth ?? 0) : null;
      if (date !== null && mark?.weekday === weekdayOfDate(date)) fits[order]++;
    }
  }
  return fits['day-first'] === fits['month-first'] ? null : fits['day-first'] > fits['month-first'] ? 'day-first' : 'month-first';
}

/** True for a text in Korean, Japanese or Chinese, names and terms in Latin letters aside. */
function isAsian(text: string): boolean {
  return (text.match(new RegExp(asianLetter, 'g'))?.length ?? 0) * 8 > (text.match(/[a-z]/gi)?.length ?? 0);
}
