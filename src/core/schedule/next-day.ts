import type { CellTime } from './cell-text';
import { findDay, type DayMark } from './day';
import { minutesOf } from './time';
import type { ClockTime } from './time-formats';

/** What stands behind an end on the day after: `(+1)`, `(next day)`. */
const dayAfter = /^[([]?\s*(?:\+\s?1(?:\s?(?:day|d|tag|日|일))?\s*[)\]]|(?:the )?(?:next|following) (?:day|morning)|翌[日朝]|次日|隔天|第二天|익일|다음\s?날|(?:am )?(?:nächste[rn] |folge)tag|(?:le )?lendemain|(?:el )?día siguiente|(?:o )?dia seguinte|(?:il )?giorno (?:dopo|seguente|successivo))/iu;

/** True where the cell of an end puts it on the day after its start, by words, or by the name of that day: `8:00 am (Friday)`. */
export function isNextDay({ rest, day: inFront }: Pick<CellTime, 'rest' | 'day'>, { start, end, day }: { start: ClockTime | null; end: ClockTime; day: DayMark | null }): boolean {
  if (rest === '' && inFront === null) return false;
  if (dayAfter.test(rest)) return true;
  const named = inFront ?? findDay(rest);
  if (!start || named?.isWhole !== true || named.weekday === null || named.month !== null) return false;
  return day === null || day.weekday === null ? minutesOf(end) <= minutesOf(start) : (named.weekday - day.weekday + 7) % 7 === 1;
}
