import { partitionPoint } from '../search';
import type { Range } from '../text';
import { addDays, toIsoDate, weekdayOfDate } from './calendar';
import type { DayMark } from './day';
import { yearIn } from './day-order';
import { isLabel, type Dating, type HeadingPlace } from './dating';
import type { Place } from './prose-day';
import type { Day, DaySource, IsoDate } from './schedule';

/** The day around a table that its rows don't have to say. */
export interface DayAround {
  readonly day: Day;
  /** What says so: the date itself, or a label that counts from a date. */
  readonly mark: DayMark | null;
  /** Where the date stands; null where there is none, or in the name of the file. */
  readonly place: Range | null;
}

/** A place of the note that days are looked for from, and the line above it. */
export interface Where {
  readonly at: number;
  readonly caption: Place | null;
}

/** The index of the heading right above a place. */
export function headingAbove(headings: readonly HeadingPlace[], at: number): number {
  return partitionPoint(headings, ({ from }) => from < at) - 1;
}

/** How many dated headings above a table are tried. */
const mostHeadings = 8;

interface Source { readonly place: Place | null; readonly source: DaySource }

/** The day of what stands at this place in the note, by its headings, the line above it, and the note as a whole. */
export function dayAround(dating: Dating, where: Where): DayAround {
  const { caption } = where;
  const above = dating.headings[headingAbove(dating.headings, where.at)];
  const label = caption && isLabel(caption.mark) ? caption.mark : dating.headings[above?.labelled ?? -1]?.mark ?? null;
  for (const { place, source } of sources(dating, { above, caption, label })) {
    if (!place?.mark?.month) continue;
    // A single date right above the table is the table's: a label (`Day 2`) of a heading doesn't count on from it.
    const isOwn = source === 'caption' && place.mark.more === null;
    const day = dayOf(dating, { where, place, source, label: isOwn ? null : label });
    if (day) return day;
  }
  return { day: { date: null, label: label?.label ?? null, source: null }, mark: label, place: null };
}

function* sources(dating: Dating, { above, caption, label }: { above: HeadingPlace | undefined; caption: Place | null; label: DayMark | null }): Generator<Source> {
  let index = above?.dated ?? -1;
  for (let count = 0; index >= 0 && count < mostHeadings; count++) {
    yield { place: dating.headings[index] ?? null, source: 'heading' };
    index = dating.headings[index - 1]?.dated ?? -1;
  }
  yield { place: caption, source: 'caption' };
  yield { place: dating.frontmatter ?? (label && dating.start), source: 'frontmatter' };
  for (const place of dating.title) yield { place, source: 'title' };
  const prose = dating.prose();
  if (label || prose?.mark?.more === null) yield { place: prose, source: 'prose' };
  yield { place: dating.created, source: 'created' };
}

/** What a source makes of a label: its own date, or the day that it counts from; null where it makes none. */
function dayOf(dating: Dating, { where, place, source, label }: Source & { readonly where: Where; readonly label: DayMark | null }): DayAround | null {
  const mark = place?.mark;
  if (!mark) return null;
  const at = place.to > place.from ? place : null;
  const date = dateOf(dating, mark, where);
  if (date === null) return label ? null : { day: { date: null, label: mark.label, source: null }, mark, place: at };
  if (!label) return { day: { date, label: mark.number === null ? null : mark.label, source }, mark, place: at };
  const counted = source === 'created' ? null : counting(date, mark, label);
  return counted === null ? null : { day: { date: counted, label: label.label, source: 'first-day' }, mark: { ...label, isAmbiguous: mark.isAmbiguous }, place: at };
}

/** The day that a label means, counted from a day whose mark is known; null where it means none. */
function counting(date: IsoDate, base: DayMark, label: DayMark): IsoDate | null {
  if (label.number !== null) return label.number > 0 ? addDays(date, label.number - (base.number ?? 1)) : null;
  if (label.dayOfMonth !== null) return daysFrom(date, base).find(day => Number(day.slice(-2)) === label.dayOfMonth) ?? null;
  return daysFrom(date, base).slice(0, 7).find(day => weekdayOfDate(day) === label.weekday) ?? null;
}

/** The days of a stretch, or of the week that a Monday begins; else the one day. */
function daysFrom(date: IsoDate, { more }: DayMark): IsoDate[] {
  return Array.from({ length: 1 + (more ?? (weekdayOfDate(date) === 0 ? 6 : 0)) }, (_, days) => addDays(date, days));
}

/** The date of a mark, with the year of the nearest place that has one. */
function dateOf(dating: Dating, mark: DayMark, where: Where): IsoDate | null {
  if (mark.month === null || mark.dayOfMonth === null) return null;
  const year = mark.year ?? yearAround(dating, mark, where);
  return year === null ? null : toIsoDate(year, mark.month, mark.dayOfMonth);
}

function yearAround(dating: Dating, mark: DayMark, where: Where): number | null {
  for (const place of placesOfYears(dating, where)) {
    if (place?.mark?.year) return inYearOf(place.mark, mark);
    const year = yearIn(place?.text ?? '');
    if (year !== null) return year;
  }
  return null;
}

function* placesOfYears(dating: Dating, { at, caption }: Where): Generator<Place | null | undefined> {
  const above = dating.headings[headingAbove(dating.headings, at)];
  yield* [dating.headings[above?.withYear ?? -1], caption, dating.frontmatter, dating.start, ...dating.title, dating.about];
  yield dating.prose();
  yield dating.created;
}

/** The year of a day, seen from another: the year after where it would lie half a year before it. */
export function inYearOf({ year, month }: DayMark, mark: DayMark): number {
  return (year ?? 0) + Number((month ?? 0) - (mark.month ?? 0) > 6);
}

/** The day of a mark in a table's own cells; a label counts from the day around the table. */
export function completeDay(dating: Dating, mark: DayMark, where: Where): Day {
  const own = dateOf(dating, mark, where);
  if (own !== null) return withGuess(dating, mark, { date: own, label: mark.number === null ? null : mark.label, source: null });
  if (mark.month !== null) return { date: null, label: mark.label, source: null };
  const { day, mark: base } = dayAround(dating, where);
  const date = day.date === null || day.source === 'created' || !base ? null : counting(day.date, base, mark);
  return withGuess(dating, base, { date, label: mark.label, source: date === null ? null : 'first-day' });
}

/** A day that says so where nothing in the note tells the day of its mark from the month. */
export function withGuess({ isOrderGuessed }: Dating, mark: DayMark | null, day: Day): Day {
  return isOrderGuessed && mark?.isAmbiguous && day.date !== null ? { ...day, isEitherWay: true } : day;
}
