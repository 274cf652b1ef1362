import type { Problem } from '../problem';
import { partitionPoint } from '../search';
import type { DayMark } from './day';
import { settleTimes, type Part, type Settled, type TimedRow } from './half-of-day';
import { partOfMeal } from './part-words';
import type { RowSession, RowsRead, Slot } from './rows';
import type { Implied, Minutes, Session } from './schedule';
import { minutesOf } from './time';

/** A session with its times settled; its day is still what its row says, or null. */
export interface TimedSession extends Pick<Session, 'start' | 'end' | 'implied' | 'title' | 'track' | 'room' | 'speakers' | 'isBreak' | 'spansTracks' | 'details'> {
  readonly from: number;
  readonly to: number;
  readonly titleRange: { readonly from: number; readonly to: number };
  readonly day: DayMark | null;
}

/** The sessions of a table with their times, and what is wrong with those. */
export interface TimedRows {
  readonly sessions: readonly TimedSession[];
  /** The settled times of the rows, as they stand: what the table's rising is judged by. */
  readonly times: readonly Settled[];
  readonly problems: readonly Problem[];
}

/** A written length may be this much off the range beside it. */
const tolerance = 5;

/** The starts of one day, rising, and the slot at its foot where that is the earliest: no start follows it. */
interface Later { readonly starts: readonly Minutes[]; readonly wraps: number | null }

const day = 1440;
const unsettled: Settled = { start: null, end: null, isEndMoved: false, implied: null };

/** Settles the times of a table day by day: halves of the day, ends from the next start, ends from lengths. */
export function settleRows({ slots, sessions }: RowsRead, anchor: Part | null): TimedRows {
  const times: Settled[] = slots.map(() => unsettled);
  const later = new Map<string, Later>();
  const meals = new Map(sessions.filter(({ isBreak }) => isBreak).map(({ slot, title }) => [slot, partOfMeal(title)]));
  for (const [key, indices] of slotsByDay(slots)) {
    const settled = settleTimes(indices.map(index => timedRow(slots[index], meals.get(index) ?? null)).filter(row => row !== null), anchor);
    indices.forEach((index, i) => {
      times[index] = withNextDay(settled[i] ?? unsettled, slots[index]);
    });
    const starts = settled.map(({ start }) => start).filter(start => start !== null).sort((a, b) => a - b);
    later.set(key, { starts, wraps: settled.length > 2 && settled.at(-1)?.start === starts[0] ? indices.at(-1) ?? null : null });
  }
  const rows = { slots, times, later };
  return { sessions: sessions.map(session => timedSession(session, rows)), times, problems: slots.map((slot, index) => problemOf(slot, times[index])).filter(problem => problem !== null) };
}

function timedRow(slot: Slot | undefined, meal: Part | null): TimedRow | null {
  return slot && meal && !slot.part ? { time: slot.time, part: meal } : slot ?? null;
}

function withNextDay(settled: Settled, slot: Slot | undefined): Settled {
  return slot?.endsNextDay && slot.time.end ? { ...settled, end: minutesOf(slot.time.end) % day + day } : settled;
}

function slotsByDay(slots: readonly Slot[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  slots.forEach((slot, index) => {
    const key = dayKey(slot.day);
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  });
  return groups;
}

/** Marks of one day have one key. */
export function dayKey(mark: DayMark | null): string {
  return mark === null ? '' : mark.month === null ? mark.label : `${mark.year ?? ''}-${mark.month}-${mark.dayOfMonth ?? ''}`;
}

function timedSession(session: RowSession, { slots, times, later }: { slots: readonly Slot[]; times: readonly Settled[]; later: ReadonlyMap<string, Later> }): TimedSession {
  const { row, cell, title, track, room, speakers, isBreak, spansTracks, details, day } = session;
  const slot = session.slot === null ? undefined : slots[session.slot];
  const first = session.slot === null ? undefined : times[session.slot];
  const last = session.last === null ? undefined : times[session.last];
  const start = first?.start ?? null;
  const implied: Implied[] = first?.implied ? [{ field: 'half-of-day', reason: first.implied }] : [];
  const { starts = [], wraps = null } = later.get(dayKey(slot?.day ?? null)) ?? {};
  const { end, reason } = endOf(start, last, { duration: slot?.duration ?? null, starts: session.last === wraps ? [] : starts });
  if (reason) implied.push({ field: 'end', reason });
  return {
    from: row.from, to: row.to, titleRange: { from: cell.from, to: cell.to }, title, track, room, speakers, isBreak, spansTracks, details, day,
    start, end, implied,
  };
}

function endOf(start: Minutes | null, last: Settled | undefined, { duration, starts }: { duration: Minutes | null; starts: readonly Minutes[] }): { end: Minutes | null; reason: Extract<Implied, { field: 'end' }>['reason'] | null } {
  if (start === null || !last || last.start === null) return { end: null, reason: null };
  if (last.end !== null && last.end > last.start) return { end: last.end, reason: last.isEndMoved ? 'start' : null };
  if (duration !== null && duration > 0 && last.start === start) return { end: start + duration, reason: 'duration' };
  const next = nextAfter(starts, last.start);
  return { end: next, reason: next === null ? null : 'next-start' };
}

/** The first of rising starts that is later; null behind the last. */
function nextAfter(starts: readonly Minutes[], start: Minutes): Minutes | null {
  return starts[partitionPoint(starts, other => other <= start)] ?? null;
}

function problemOf({ cell, time, duration }: Slot, { start, end }: Settled = unsettled): Problem | null {
  const { from, to } = cell;
  if (time.isImpossible) return { kind: 'impossible-time', values: { text: cell.source.slice(0, 60) }, from, to };
  if (start === null || end === null) return null;
  if (end <= start) return { kind: 'end-before-start', values: { start, end }, from, to };
  return duration !== null && Math.abs(end - start - duration) > tolerance
    ? { kind: 'duration-mismatch', values: { written: duration, actual: end - start }, from, to } : null;
}
