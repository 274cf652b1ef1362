import type { Implied, Minutes } from './schedule';
import { minutesOf, type TimeText } from './time';
import type { ClockTime } from './time-formats';

/** A row's time with what is said around it. */
export interface TimedRow {
  readonly time: TimeText;
  /** Where a label row above it says which part of the day follows: a start at or after this minute, before noon or past it. */
  readonly part: Part | null;
}

/** A stretch of a day, in minutes. */
export interface Part {
  readonly from: Minutes;
  readonly to: Minutes;
}

/** Times as minutes; `implied` where the half of the day was filled in, `isEndMoved` where it was for the end alone. */
export interface Settled {
  readonly start: Minutes | null;
  readonly end: Minutes | null;
  readonly isEndMoved: boolean;
  readonly implied: Extract<Implied, { field: 'half-of-day' }>['reason'] | null;
}

const noon = 720;
const day = 1440;

/**
 * The minutes of the rows of one day, in the order of the table. Where hours up to twelve come without a half of the day,
 * it's taken from the end (`10:30-12:00 PM`), from `anchor` (a stretch of the day that the heading names), from the
 * neighbours (times rise), or from the hour itself: one to six is the afternoon, seven to eleven the morning.
 */
export function settleTimes(rows: readonly TimedRow[], anchor: Part | null = null): Settled[] {
  const firm = rows.map((row, i) => slippedStart(row, rows[i - 1], rows[i + 1]) ?? firmStart(row));
  const counts24 = rows.some(({ time }) => isPastTwelve(time.start) || isPastTwelve(time.end)) || isPadded(rows, anchor) || !firm.some((start, i) => start === null && rows[i]?.time.start);
  const { starts, reason } = counts24 ? asWritten(rows, firm) : chooseHalf(rows, firm, anchor);
  const settled = withMidnight(starts);
  const next = nextStarts(settled);
  return settled.map((start, i) => settleRow(rows[i]?.time, { start, firm: firm[i] ?? null, next: next[i] ?? null, reason, counts24 }));
}

/** The start of the first row below each that starts at another time. */
function nextStarts(starts: readonly (Minutes | null)[]): (Minutes | null)[] {
  const next: (Minutes | null)[] = [];
  for (let i = starts.length - 2; i >= 0; i--) next[i] = (starts[i + 1] === starts[i] ? next : starts)[i + 1] ?? null;
  return next;
}

function isPastTwelve(time: ClockTime | null): boolean {
  return time !== null && time.half === null && (time.hour > 12 || time.hour === 0);
}

/** True for clocks with a leading nought that rise as they stand, and nothing that speaks of an afternoon: a nought counts to 24. */
function isPadded(rows: readonly TimedRow[], anchor: Part | null): boolean {
  const clocks = rows.flatMap(({ time: { start, end } }) => (start ? [start, ...(end ? [end] : [])] : []));
  const minutes = clocks.map(minutesOf);
  return [anchor, ...rows.map(({ part }) => part)].every(part => (part?.from ?? 0) < noon) && clocks[0]?.counts24 === true && clocks.every(({ half, hour, counts24 }) => half === null && (counts24 || hour >= 10)) && minutes.every((at, i) => at >= (minutes[i - 1] ?? 0));
}

/** The starts of a table that counts to 24. Those before eight (`15:30`, `4:00`) may be half a day later where nothing steps back so. */
function asWritten(rows: readonly TimedRow[], firm: readonly (Minutes | null)[]): Choice {
  const starts = rows.map(({ time: { start } }, i) => firm[i] ?? (start ? minutesOf(start) : null));
  const fixed = rows.map(({ time: { start, end } }, i) => firm[i] ?? (start?.counts24 || (end && end.hour > 12) || (starts[i] ?? 0) >= 480 ? starts[i] ?? null : null));
  const rising = starts.every((start, i) => start === fixed[i]) ? null : unroll(rows, fixed, { first: 'am', stepsBack: false });
  return { starts: rising?.faults === 0 ? rising.starts : starts, reason: 'neighbours' };
}

/** A start with the other half of the day, where only that fits between the rows around: `10:30 PM - 10:45 AM` from an end at 10:30 AM up to a start at 10:45. */
function slippedStart({ time: { start, end } }: TimedRow, above: TimedRow | undefined, below: TimedRow | undefined): Minutes | null {
  if (!start?.half || !end || !above?.time.end || !below?.time.start) return null;
  const turned = (minutesOf(start) + noon) % day;
  return turned === minutesOf(above.time.end) && turned < minutesOf(end) && minutesOf(end) === minutesOf(below.time.start) ? turned : null;
}

/** A start that needs no neighbours: with a half of the day, or with one on its end; null where it's open. */
function firmStart({ time: { start, end } }: TimedRow): Minutes | null {
  if (!start) return null;
  if (start.half || start.hour > 12 || start.hour === 0) return minutesOf(start);
  if (!end?.half) return null;
  const same = minutesOf({ ...start, half: end.half });
  return same < minutesOf(end) ? same : minutesOf({ ...start, half: end.half === 'pm' ? 'am' : 'pm' });
}

interface Choice {
  readonly starts: readonly (Minutes | null)[];
  readonly reason: Settled['implied'];
}

interface Reading extends Pick<Choice, 'starts'> {
  /** Steps back in time. */
  readonly falls: number;
  /** Those, hours at which nothing is likely, and pauses of half a day. */
  readonly faults: number;
}

/** Reads the open starts as rising from a morning or from an afternoon, whichever the table agrees with more. */
function chooseHalf(rows: readonly TimedRow[], firm: readonly (Minutes | null)[], anchor: Part | null): Choice {
  const morning = likeliest(rows, firm, 'am');
  const afternoon = likeliest(rows, firm, 'pm');
  if (morning.faults !== afternoon.faults) {
    return { starts: (morning.faults < afternoon.faults ? morning : afternoon).starts, reason: morning.falls === afternoon.falls ? 'hour' : 'neighbours' };
  }
  const first = rows.findIndex((row, i) => firm[i] === null && row.time.start);
  const reading = [morning, afternoon].filter(({ starts }) => anchor && within(starts[first], anchor));
  if (reading.length === 1 && reading[0]) return { starts: reading[0].starts, reason: 'anchor' };
  const start = rows[first]?.time.start;
  const isMorning = start ? start.hour > 6 && start.hour < 12 || (start.counts24 && start.hour > 4 && start.hour < 12) : true;
  return { starts: (isMorning ? morning : afternoon).starts, reason: 'hour' };
}

function within(minutes: Minutes | null | undefined, part: Part): boolean {
  return minutes !== null && minutes !== undefined && minutes >= part.from - 60 && minutes < part.to;
}

/** True for a start in the first hours of a day behind one in the evening. */
function isPastMidnight(start: Minutes, last: Minutes): boolean {
  return start < 240 && last > 1080;
}

/** The reading that begins in this half of the day: where going on into the night is worse, one that steps back in the day. */
function likeliest(rows: readonly TimedRow[], firm: readonly (Minutes | null)[], first: 'am' | 'pm'): Reading {
  const onward = unroll(rows, firm, { first, stepsBack: false });
  const back = onward.faults > 1 ? unroll(rows, firm, { first, stepsBack: true }) : onward;
  return back.faults < onward.faults ? back : onward;
}

interface Way { readonly first: 'am' | 'pm'; readonly stepsBack: boolean }

/** The starts of a table that begins in this half of the day, each the next that comes after the one before it. */
function unroll(rows: readonly TimedRow[], firm: readonly (Minutes | null)[], way: Way): Reading {
  let falls = 0;
  let faults = 0;
  let last: Minutes | null = null;
  const starts = rows.map(({ time, part }, i) => {
    if (!time.start) return null;
    const fixed = firm[i] ?? null;
    const start: Minutes = fixed ?? nextStart(minutesOf({ ...time.start, half: 'am' }), { ...way, last, part });
    const at: Minutes = last !== null && isPastMidnight(start, last) ? start + day : start;
    if (last !== null && at < last) falls += fixed === null ? 1 : 2;
    if (fixed === null && (start >= 1350 || start < 300 || start - (last ?? start) >= noon) && (last ?? 0) < day) faults += 1;
    if (part && !within(start, part)) faults += 1;
    last = at;
    return start;
  });
  return { starts, falls, faults: falls + faults };
}

/** The longest pause after which an evening time is still taken for the evening. */
const longestPause = 6 * 60;

function nextStart(morning: Minutes, { first, stepsBack, last, part }: Way & { last: Minutes | null; part: Part | null }): Minutes {
  const afternoon = morning + noon;
  if (part) return within(morning, part) ? morning : afternoon;
  if (last === null) return first === 'am' && morning >= 60 ? morning : afternoon;
  if (morning >= last || isPastMidnight(morning, last) && afternoon < last) return morning;
  const isEarly = morning >= 420;
  return afternoon >= last && !(isEarly && afternoon - last > longestPause) ? afternoon : isEarly && (stepsBack || last < noon || last >= day) ? morning : afternoon;
}

/** A start before four that follows one after six in the evening goes on past midnight, as midnight itself does after noon with nothing but the night behind it; any other step back is order. */
function withMidnight(starts: readonly (Minutes | null)[]): (Minutes | null)[] {
  const next = nextStarts(starts);
  let isPast = false;
  let last: Minutes | null = null;
  return starts.map((start, i) => {
    if (start === null) return null;
    const isEnd = start === 0 && (last ?? 0) >= noon && (next[i] ?? 0) < 240;
    if (start < 240 && last !== null && (isPast || isPastMidnight(start, last) || isEnd)) isPast = true;
    else if (start < day) isPast = false;
    last = start;
    return isPast && start < day ? start + day : start;
  });
}

interface RowAround {
  readonly start: Minutes | null;
  readonly firm: Minutes | null;
  readonly next: Minutes | null;
  readonly reason: Settled['implied'];
  /** True where the table counts its hours to 24. */
  readonly counts24: boolean;
}

function settleRow(time: TimeText | undefined, { start, firm, next, reason, counts24 }: RowAround): Settled {
  if (!time?.start || start === null) return { start: null, end: time?.end ? minutesOf(time.end) : null, isEndMoved: false, implied: null };
  const shifted = start % day !== minutesOf(time.start) % day;
  const implied = !shifted ? null : time.start.half ? 'neighbours' : firm === null ? reason : 'meridiem-of-end';
  const end = time.end ? endAfter(start, time.end, { next, counts24: counts24 && firm === null && !shifted }) : null;
  return { start, end, isEndMoved: !shifted && time.end !== null && end !== null && (end - minutesOf(time.end)) % day !== 0, implied };
}

/** The longest session whose end may be half a day later than written where no later start bears it out. */
const longestMove = 10 * 60;

/** The end that fits the start: half a day later where its half isn't given, past midnight from an evening start. */
function endAfter(start: Minutes, end: ClockTime, { next, counts24 }: Pick<RowAround, 'next' | 'counts24'>): Minutes {
  const written = minutesOf(end);
  if (written > start) return written;
  if (end.half === null && end.hour <= 12 && end.hour > 0 && !(counts24 && start >= noon)) {
    const later = [written % noon + noon, written % noon + day].find(minutes => minutes > start);
    const longest = later !== undefined && next !== null && next >= later ? noon - 60 : counts24 ? 0 : longestMove;
    if (later !== undefined && later - start <= longest) return later;
  }
  const isNight = start % day >= 1020 || end.hour === 0 || start >= day;
  return isNight && written + day > start && written + day - start <= 15 * 60 ? written + day : written;
}
