import { propertyEdits } from '../markdown/frontmatter';
import type { Edit } from '../text';
import { toIsoDate } from './calendar';
import type { IsoDate } from './schedule';

/**
 * Writes the day of an event into the note: `date:` in its frontmatter, which is made where there is none. Every other byte
 * stays, CRLF too. No edit where it already says so.
 * @throws RangeError when `date` is no day of the calendar.
 */
export function dateEdits(text: string, date: IsoDate): Edit[] {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  if (toIsoDate(Number(year), Number(month), Number(day)) !== date) throw new RangeError(`Not a date: ${date}`);
  return propertyEdits(text, 'date', date);
}

/** Writes the user's answer to an offered schedule into the note: `lectern: true` or `lectern: false`, as {@link dateEdits} does. */
export function certaintyEdits(text: string, isSchedule: boolean): Edit[] {
  return propertyEdits(text, 'lectern', String(isSchedule));
}
