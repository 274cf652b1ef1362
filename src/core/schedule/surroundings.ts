import type { Line } from '../markdown/lines';
import { plainText } from '../markdown/plain-text';
import { partitionPoint } from '../search';
import type { DayOrder } from './date';
import { findDay, type DayMark } from './day';
import { dateWords } from './day-formats';
import type { Dating, HeadingPlace } from './dating';
import { headingAbove } from './day-around';
import type { Place } from './prose-day';
import { settleTimes, type Part } from './half-of-day';
import type { Minutes, Zone } from './schedule';
import { minutesOf, parseTime, type TimeText } from './time';
import type { ClockTime } from './time-formats';
import { findZone } from './zone';

/** What stands above a table. */
export interface Surroundings {
  /** The paragraph line right above the table; null where there is none. */
  readonly caption: Place | null;
  /** The words between the nearest heading, or the table before, and this one: at most the last lines of them. */
  readonly intro: readonly string[];
  /** The headings above, nearest first. */
  readonly headings: readonly string[];
  /** Of these, the ones whose sections hold this place. */
  readonly sections: readonly string[];
}

/** How many lines above a table may say something about it. */
const mostLines = 12;
const mostHeadings = 6;
/** How many blank lines may part a table from the paragraph above it. */
const mostBlanks = 3;

/** What stands above a place; `from` is where the table before it ends. */
export function surroundingsOf(text: string, { lines, dating, at, from }: { lines: readonly Line[]; dating: Dating; at: number; from: number }): Surroundings {
  const index = headingAbove(dating.headings, at);
  const above = dating.headings.slice(Math.max(0, index + 1 - mostHeadings), index + 1);
  const start = Math.max(from, above.at(-1)?.to ?? 0);
  const last = partitionPoint(lines, ({ to }) => to < at) - 1;
  const intro: Intro[] = [];
  for (let i = last; i >= 0 && i > last - mostLines && (lines[i]?.from ?? 0) >= start; i--) {
    const line = lines[i];
    if (!line || line.hidden || line.content >= line.to) continue;
    intro.unshift({ text: plainText(text.slice(line.content, Math.min(line.to, line.content + 400))), line, index: i });
  }
  const nearest = intro.at(-1);
  const isCaption = nearest !== undefined && nearest.index >= last - mostBlanks;
  return {
    caption: isCaption ? { mark: dayAbove(intro, dating.order), text: nearest.text, from: nearest.line.from, to: nearest.line.to } : null,
    intro: intro.map(line => line.text),
    headings: above.map(heading => heading.text).reverse(),
    sections: sectionsOf(above),
  };
}

interface Intro { readonly text: string; readonly line: Line; readonly index: number }

/** The day that the words above a table give: a labelled date (`When: …`), else what the nearest line of the last paragraph says of a day. */
function dayAbove(intro: readonly Intro[], order: DayOrder): DayMark | null {
  const last = intro.at(-1)?.index ?? 0;
  let nearest: DayMark | null = null;
  for (const [back, { text, index }] of [...intro].reverse().entries()) {
    const isNear = last - index === back;
    const isLabelled = dateWords.event.test(text.toLowerCase());
    const mark: DayMark | null = (isNear && nearest === null) || isLabelled ? findDay(text, order) : null;
    if (!mark || dateWords.other.test(text.toLowerCase())) continue;
    if (isLabelled && mark.month !== null) return mark;
    if (isNear) nearest ??= mark;
  }
  return nearest;
}

function sectionsOf(headings: readonly HeadingPlace[]): string[] {
  let level = Infinity;
  return [...headings].reverse().flatMap(heading => {
    if (heading.level >= level) return [];
    level = heading.level;
    return [heading.text];
  });
}

/** The stretch of the day that the words above a table name (`from 1:30 pm to 5:00 pm`), or null. */
export function stretchAbove({ headings, intro }: Surroundings, stretchOf: typeof stretchIn): Part | null {
  for (const text of [...headings.slice(0, 3), ...intro]) {
    const stretch = stretchOf(text);
    if (stretch) return stretch;
  }
  return null;
}

/** Letters of a start and an end: most numbers that end a heading (`Day 2`) are no times. */
const shortestStretch = 4;

/** The ranges of times in a text. */
function* rangesIn(text: string): Generator<TimeText & { readonly start: ClockTime; readonly end: ClockTime }> {
  for (const { index } of text.slice(0, 300).matchAll(/\d{1,2}/g)) {
    if (index > text.length - shortestStretch || /[\d:.,/-]/.test(text[index - 1] ?? ' ')) continue;
    const time = parseTime(text.slice(index));
    if (time?.start && time.end && !time.isWeak) yield { ...time, start: time.start, end: time.end };
  }
}

/** The stretch of the day that a text names, or null. */
export function stretchIn(text: string): Part | null {
  for (const time of rangesIn(text)) {
    const isFirm = time.start.half !== null || time.end.half !== null || time.end.hour > 12;
    const [settled] = isFirm ? settleTimes([{ time, part: null }]) : [];
    if (settled && settled.start !== null && settled.end !== null && settled.end > settled.start) return { from: settled.start, to: settled.end };
  }
  return null;
}

/** In minutes: longer ones in a heading are the hours of a shift. */
const longestDivided = 240;

/** True where the heading above a table names the few hours that its starts divide: all lie in them, and the first begins them. */
export function isDivided({ headings: [heading = ''] }: Surroundings, starts: readonly Minutes[]): boolean {
  return [...rangesIn(heading)].some(({ start, end }) => {
    const since = (time: Minutes) => (time - minutesOf(start) + 1440) % 720;
    return starts[0] !== undefined && since(starts[0]) === 0 && since(minutesOf(end)) <= longestDivided && starts.every(time => since(time) < since(minutesOf(end)));
  });
}

/** The zone that the words around a table name, nearest first. */
export function zoneAround(texts: readonly (string | undefined)[]): Zone | null {
  for (const text of texts) {
    const zone = text ? findZone(text) : null;
    if (zone) return zone;
  }
  return null;
}
