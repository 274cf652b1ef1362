import { findHeadings } from '../markdown/headings';
import { readProperties, type Property } from '../markdown/frontmatter';
import { plainText } from '../markdown/plain-text';
import type { Range } from '../text';
import type { DayOrder } from './date';
import { beside, findDay, type DayMark } from './day';
import { dateWords } from './day-formats';
import { orderIn, yearIn } from './day-order';
import { lazy } from './lazy';
import { dayInProse, type NoteLines, type Place } from './prose-day';

/** A heading, and the nearest one from it upwards that has a date, a label below that date, or a year: indices, -1 where none has. */
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
  /** True where nothing in the note tells that order. */
  readonly isOrderGuessed: boolean;
  /** Headings and lines that stand as one (wholly bold, `<summary>`), in the note's order. */
  readonly headings: readonly HeadingPlace[];
  readonly frontmatter: Place | null;
  /** When the frontmatter says that the event starts: what labels count from, and the year of days without one. */
  readonly start: Place | null;
  readonly title: readonly Place[];
  /** What the frontmatter says the note is about: its year is that of days without one. */
  readonly about: Place | null;
  readonly prose: () => Place | null;
  readonly created: Place | null;
}

/** Keys of the frontmatter, in lower case and without `-`, `_` and blanks. */
const keys = { date: ['date', 'eventdate', 'day'], start: ['start', 'starts', 'startdate'], end: ['end', 'ends', 'enddate'], created: ['created'] };
const asHeading = /^(?:\*\*([^*]+)\*\*|__([^_]+)__|<summary>(.*)<\/summary>|<(?:strong|b|center)>(.*)<\/(?:strong|b|center)>)[:：]?\s*(?:<br\s*\/?>)?$/i;

/** Gathers what a note says about days outside its tables. */
export function buildDating(note: NoteLines, preferred: DayOrder): Dating {
  const properties = readProperties(note.text);
  const fileName = (note.path.split('/').at(-1) ?? '').replace(/\.[a-z]+$/i, '').replace(/_/g, ' ');
  const shown = orderIn(note);
  const order = shown ?? preferred;
  const read = (text: string, { from, to }: Range): Place => ({ mark: findDay(text, order), text, from, to });
  const property = (known: readonly string[]) => placeOfProperty(note.text, properties.filter(({ key }) => known.includes(plainKey(key))), order);
  const titles = properties.filter(({ key, value }) => /^(?:sub)?title$/i.test(key) && value !== '');
  const about = properties.find(({ key }) => key.toLowerCase() === 'description');
  const start = property(keys.start);
  const headings = linked(headingsOf(note).map(({ text, level, from, to }) => ({ mark: findDay(text, order), text, from, to, level })));
  const inOtherWords = () => placeOfProperty(note.text, properties.filter(({ key }) => dateWords.event.exec(`${key.toLowerCase()}:`)?.index === 0), order);
  return {
    order,
    isOrderGuessed: shown === null,
    headings,
    frontmatter: property(keys.date) ?? inOtherWords() ?? (isOneDay(start?.mark, property(keys.end)?.mark) ? start : null),
    start,
    title: [read(fileName, { from: 0, to: 0 }), ...titles.map(title => read(title.value, title)), ...headings.slice(0, 1)],
    about: about ? read(about.value, about) : null,
    prose: lazy(() => dayInProse(note, order)),
    created: property(keys.created),
  };
}

function plainKey(key: string): string {
  return key.toLowerCase().replace(/[-_\s]/g, '');
}

/** The first of these properties with a date; of a list, its first line counts. */
function placeOfProperty(text: string, properties: readonly Property[], order: DayOrder): Place | null {
  for (const { value, from, to } of properties) {
    const [item = value] = value === '' ? /^\s*-\s[^\r\n]*/.exec(text.slice(to, to + 200)) ?? [] : [];
    const mark = findDay(item, order);
    if (mark?.month) return { mark, text: item, from, to: from + item.length };
  }
  return null;
}

/** True for an event that ends on the day it starts. */
function isOneDay(start: DayMark | null | undefined, end: DayMark | null | undefined): boolean {
  return start != null && end != null && start.year === end.year && start.month === end.month && start.dayOfMonth === end.dayOfMonth;
}

function linked(places: readonly (Place & { readonly level: number })[]): HeadingPlace[] {
  let dated = -1;
  let labelled = -1;
  let withYear = -1;
  let last: DayMark | null = null;
  return places.map(({ mark: read, text, from, to, level }, index) => {
    const mark = beside(read, last);
    if (mark?.month) [dated, labelled] = [index, -1];
    else if (isLabel(mark)) labelled = index;
    if (yearIn(text) !== null) withYear = index;
    last = mark ?? last;
    return { mark, text, from, to, level, dated, labelled, withYear };
  });
}

/** True for a mark that names a day without its date. */
export function isLabel(mark: DayMark | null): mark is DayMark {
  return mark !== null && mark.month === null && (mark.number !== null || mark.weekday !== null);
}

function headingsOf({ text, lines, inTable }: NoteLines): (Range & { readonly text: string; readonly level: number })[] {
  const headings = findHeadings(text, lines).filter(({ from }) => !inTable(from));
  for (const { content, to, hidden } of lines) {
    const char = text[content];
    if (hidden || to - content > 300 || (char !== '*' && char !== '_' && char !== '<') || inTable(content)) continue;
    const line = text.slice(content, to).trim();
    if (asHeading.test(line)) headings.push({ text: plainText(line), from: content, to, level: 7 });
  }
  return headings.sort((a, b) => a.from - b.from);
}
