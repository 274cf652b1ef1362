import { findHeadings } from '../markdown/headings';
import { readProperties, type Property } from '../markdown/frontmatter';
import type { Line } from '../markdown/lines';
import { plainText } from '../markdown/plain-text';
import { addDays, toIsoDate, weekdayOfDate } from './calendar';
import type { DayOrder } from './date';
import { findDay, type DayMark } from './day';
import { dateWords } from './day-formats';
import { asianLetter } from './letters';
import type { Day, DaySource, IsoDate, NoteText } from './schedule';

/** A place in a note that may say which day it is, already read. */
export interface Place {
  readonly mark: DayMark | null;
  readonly text: string;
  readonly at: number;
  readonly to: number;
}

/** A heading, and the nearest one from it upwards that has a date, a label or a year: indices, -1 where none has. */
export interface HeadingPlace extends Place {
  /** 1 to 6; 7 for a line that stands as one. */
  readonly level: number;
  readonly dated: number;
  readonly labelled: number;
  readonly withYear: number;
}

/** Where the days of a note's tables come from; sources as SCHEDULES' order of trust names them, each found when asked. */
export interface Dating {
  readonly order: DayOrder;
  /** Headings and lines that stand as one (wholly bold, `<summary>`), in the note's order. */
  readonly headings: readonly HeadingPlace[];
  readonly frontmatter: DayMark | null;
  /** When the frontmatter says that the event starts: the year of days without one. */
  readonly start: DayMark | null;
  readonly title: readonly Place[];
  readonly prose: () => DayMark | null;
  readonly created: DayMark | null;
}

/** The day around a table that the rows don't have to say: its own, or only a label; `first` is the day that labels count from. */
export interface DayAround {
  readonly day: Day;
  readonly mark: DayMark | null;
}

const frontmatterKeys = ['date', 'event-date', 'event_date', 'day'];
const startKeys = ['starts', 'start_date', 'start-date', 'startdate'];
const endKeys = ['ends', 'end_date', 'end-date', 'enddate'];
const asHeading = /^(?:\*\*([^*]+)\*\*|__([^_]+)__|<summary>(.*)<\/summary>|<(?:strong|b|center)>(.*)<\/(?:strong|b|center)>)[:：]?\s*(?:<br\s*\/?>)?$/i;

/** Gathers what a note says about days outside its tables. */
export function buildDating(note: NoteText, lines: readonly Line[], inTable: (at: number) => boolean, preferred: DayOrder): Dating {
  const properties = readProperties(note.text);
  const fileName = (note.path.split('/').at(-1) ?? '').replace(/\.[a-z]+$/i, '').replace(/_/g, ' ');
  const order = orderIn(note.text, preferred);
  const read = (text: string, at: number, to: number): Place => ({ mark: findDay(text, order), text, at, to });
  const property = (keys: readonly string[]) => markOfProperty(note.text, properties, { keys, order });
  const titles = properties.filter(({ key, value }) => /^(?:sub)?title$/i.test(key) && value !== '');
  const start = property(startKeys);
  const headings = linked(headingsOf(note.text, lines, inTable).map(({ text, at, to, level }) => ({ ...read(text, at, to), level })));
  let prose: { mark: DayMark | null } | null = null;
  return {
    order,
    headings,
    frontmatter: property(frontmatterKeys) ?? (isOneDay(start, property(endKeys)) ? start : null),
    start,
    title: [read(fileName, 0, 0), ...titles.map(({ value, from, to }) => read(value, from, to)), ...headings.slice(0, 1)],
    prose: () => (prose ??= { mark: dayInProse(note.text, lines, inTable, order) }).mark,
    created: property(['created']),
  };
}

/** True for an event that ends on the day it starts. */
function isOneDay(start: DayMark | null, end: DayMark | null): boolean {
  return start !== null && end !== null && start.year === end.year && start.month === end.month && start.dayOfMonth === end.dayOfMonth;
}

function linked(places: readonly (Place & { readonly level: number })[]): HeadingPlace[] {
  let dated = -1;
  let labelled = -1;
  let withYear = -1;
  return places.map((place, index) => {
    if (place.mark?.month) dated = index;
    else if (isLabel(place.mark)) labelled = index;
    if (yearIn(place.text) !== null) withYear = index;
    return { ...place, dated, labelled, withYear };
  });
}

/** True for a mark that names a day without its date. */
function isLabel(mark: DayMark | null): mark is DayMark {
  return mark !== null && mark.month === null && (mark.number !== null || mark.weekday !== null);
}

/** The heading right above a place. */
export function headingAbove(headings: readonly HeadingPlace[], at: number): number {
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((headings[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function headingsOf(text: string, lines: readonly Line[], inTable: (at: number) => boolean): (Omit<Place, 'mark'> & { readonly level: number })[] {
  const headings = findHeadings(text, lines).filter(({ from }) => !inTable(from)).map(heading => ({ text: heading.text, at: heading.from, to: heading.to, level: heading.level }));
  for (const { content, to, hidden } of lines) {
    const char = text[content];
    if (hidden || to - content > 300 || (char !== '*' && char !== '_' && char !== '<') || inTable(content)) continue;
    const line = text.slice(content, to).trim();
    if (asHeading.test(line)) headings.push({ text: plainText(line), at: content, to, level: 7 });
  }
  return headings.sort((a, b) => a.at - b.at);
}

/** Which order the note shows anywhere (`25/04/2025`), else that of its script, else the preferred one. */
function orderIn(text: string, preferred: DayOrder): DayOrder {
  if (!/\d[/.]\s?\d/.test(text)) return preferred;
  const shown = shownOrder(text);
  return shown !== 'day-first' && isAsian(text.slice(0, 4000)) ? 'year-first' : shown ?? preferred;
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

/** True for a text in Korean, Japanese or Chinese, names and terms in Latin letters aside. */
function isAsian(text: string): boolean {
  return (text.match(new RegExp(asianLetter, 'g'))?.length ?? 0) * 8 > (text.match(/[a-z]/gi)?.length ?? 0);
}

function markOfProperty(text: string, properties: readonly Property[], { keys, order }: { keys: readonly string[]; order: DayOrder }): DayMark | null {
  for (const key of keys) {
    const property = properties.find(property => property.key.toLowerCase() === key);
    const [item] = property?.value === '' ? /^\s*-\s[^\r\n]*/.exec(text.slice(property.to, property.to + 200)) ?? [] : [];
    const mark = property ? findDay(item ?? property.value, order) : null;
    if (mark?.month) return mark;
  }
  return null;
}

/** A row of two cells as the line it stands for, where the first is a label of days: `| Date | 6 May 2024 |`. Else an empty text. */
function labelledRow(row: string): string {
  const [, label = '', value = ''] = /^\|?([^|\d]{1,40})\|([^|]*)\|?\s*$/.exec(row) ?? [];
  const line = `${plainText(label.trim())}: ${value.trim()}`;
  return dateWords.event.exec(line.toLowerCase())?.index === 0 ? line : '';
}

/** A labelled date in the note's prose, else its only one; null where two differ. */
function dayInProse(text: string, lines: readonly Line[], inTable: (at: number) => boolean, order: DayOrder): DayMark | null {
  const labelled = new Map<string, DayMark>();
  const any = new Map<string, DayMark>();
  for (const { content, to, hidden } of lines) {
    if (hidden || content >= to) continue;
    const whole = text.slice(content, Math.min(to, content + 400));
    const source = inTable(content) ? labelledRow(whole) : whole;
    if (!/\d/.test(source)) continue;
    const line = source.replace(/`[^`]*`|\]\([^()\s]*\)|https?:[^\s)>\]]*/g, ' ');
    if (dateWords.other.test(line.toLowerCase())) continue;
    const plain = plainText(line);
    const mark = findDay(plain, order);
    if (!mark?.month) continue;
    const key = `${mark.year}-${mark.month}-${mark.dayOfMonth}`;
    any.set(key, mark);
    if (dateWords.event.test(plain.toLowerCase())) labelled.set(key, mark);
  }
  const found = labelled.size > 0 ? labelled : new Map([...any].filter(([, mark]) => mark.year !== null));
  return found.size === 1 ? [...found.values()][0] ?? null : null;
}

/** How many dated headings above a table are tried. */
const mostHeadings = 8;

/** The day of what stands at this place in the note, by its headings, the line above it, and the note as a whole. */
export function dayAround(dating: Dating, at: number, caption: Place | null): DayAround {
  const above = dating.headings[headingAbove(dating.headings, at)];
  const label = caption && isLabel(caption.mark) ? caption.mark : dating.headings[above?.labelled ?? -1]?.mark ?? null;
  for (const { mark, source } of sources(dating, above, caption)) {
    if (!mark?.month) continue;
    const day = dayOf(dating, mark, { label, source, at, caption });
    if (day) return day;
  }
  return { day: { date: null, label: label?.label ?? null, source: null }, mark: label };
}

function* sources(dating: Dating, above: HeadingPlace | undefined, caption: Place | null): Generator<{ mark: DayMark | null; source: DaySource }> {
  let index = above?.dated ?? -1;
  for (let count = 0; index >= 0 && count < mostHeadings; count++) {
    yield { mark: dating.headings[index]?.mark ?? null, source: 'heading' };
    index = dating.headings[index - 1]?.dated ?? -1;
  }
  yield { mark: caption?.mark ?? null, source: 'caption' };
  yield { mark: dating.frontmatter, source: 'frontmatter' };
  for (const { mark } of dating.title) yield { mark, source: 'title' };
  yield { mark: dating.prose(), source: 'prose' };
  yield { mark: dating.created, source: 'created' };
}

/** What a source makes of a label: its own date, or the day that it counts from. */
function dayOf(dating: Dating, mark: DayMark, { label, source, at, caption }: { label: DayMark | null; source: DaySource; at: number; caption: Place | null }): DayAround | null {
  const date = dateOf(dating, mark, at, caption);
  if (date === null) {
    return label ? null : { day: { date: null, label: mark.label, source: null }, mark };
  }
  if (!label) return { day: { date, label: mark.number === null ? null : `${mark.label}`, source }, mark };
  if (source === 'created') return null;
  const counted = label.number === null ? weekdayFrom(date, mark, label) : label.number > 0 ? addDays(date, label.number - (mark.number ?? 1)) : null;
  return counted === null ? null : { day: { date: counted, label: label.label, source: 'first-day' }, mark: label };
}

/** The day of that weekday in a stretch of days, or in the week that a Monday begins; null where it lies outside. */
function weekdayFrom(date: IsoDate, mark: DayMark, { weekday }: DayMark): IsoDate | null {
  const first = weekdayOfDate(date);
  const days = ((weekday ?? 0) - first + 7) % 7;
  const isInside = mark.more === null ? first === 0 : days <= mark.more;
  return days === 0 || isInside ? addDays(date, days) : null;
}

/** The date of a mark, with the year of the nearest place that has one. */
export function dateOf(dating: Dating, mark: DayMark, at: number, caption: Place | null): IsoDate | null {
  if (mark.month === null || mark.dayOfMonth === null) return null;
  const year = mark.year ?? yearAround(dating, at, caption);
  return year === null ? null : toIsoDate(year, mark.month, mark.dayOfMonth);
}

function yearAround(dating: Dating, at: number, caption: Place | null): number | null {
  const above = dating.headings[headingAbove(dating.headings, at)];
  const titles = dating.title.map(({ text }) => yearIn(text));
  return yearIn(dating.headings[above?.withYear ?? -1]?.text ?? '') ?? yearIn(caption?.text ?? '') ?? dating.frontmatter?.year ?? dating.start?.year
    ?? titles.find(year => year !== null) ?? dating.prose()?.year ?? dating.created?.year ?? null;
}

function yearIn(text: string): number | null {
  const year = /(?:^|\D)((?:19|20)\d{2})(?!\d)/.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}

/** The day of a mark in a table's own cells; a label counts from the day around the table. */
export function completeDay(dating: Dating, mark: DayMark, { at, caption }: { at: number; caption: Place | null }): Day {
  const own = dateOf(dating, mark, at, caption);
  if (own !== null) return { date: own, label: mark.number === null ? null : mark.label, source: null };
  if (mark.month !== null) return { date: null, label: mark.label, source: null };
  const { day, mark: base } = dayAround(dating, at, caption);
  if (day.date === null || day.source === 'created' || !base) return { date: null, label: mark.label, source: null };
  const date = mark.number === null ? mark.weekday === null ? null : weekdayFrom(day.date, base, mark) : mark.number > 0 ? addDays(day.date, mark.number - (base.number ?? 1)) : null;
  return { date, label: mark.label, source: date === null ? null : 'first-day' };
}
