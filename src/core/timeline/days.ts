import type { Day, IsoDate, Minutes, Schedule, Session } from '../schedule/schedule';
import { colourTracks } from './colours';
import { columnTracks } from './columns';
import { byStart, isTimed, shownEnd } from './order';
import type { SessionState, TimedSession, TimelineDay } from './timeline';

/** A moment on the clock of an event. */
export interface Moment {
  readonly date: IsoDate;
  readonly minutes: Minutes;
}

const minutesADay = 24 * 60;

/**
 * The days of a note: those of its schedules with the same date, or the same label, are one. Dated days come first, in
 * order of the calendar, then the others as they stand in the note.
 */
export function mergeDays(schedules: readonly Schedule[]): TimelineDay[] {
  const tracks = [...new Set(schedules.flatMap(schedule => schedule.tracks))];
  const days = new Map<string, { day: Day; sessions: Session[] }>();
  for (const schedule of schedules) {
    schedule.days.forEach((day, index) => {
      const sessions = schedule.sessions.filter(session => session.day === index);
      const known = days.get(keyOf(day));
      if (known) known.sessions.push(...sessions);
      else days.set(keyOf(day), { day, sessions });
    });
  }
  const merged = [...days].map(([key, { day, sessions }]) => timelineDay(key, day, sessions)).filter(day => day.sessions.length + day.untimed.length > 0);
  const colours = colourTracks(tracks, merged.map(day => columnTracks(tracks, day.sessions)));
  return merged.map(day => ({ ...day, tracks, colours })).sort(byDate);
}

function keyOf({ date, label }: Day): string {
  return date ?? label ?? '';
}

function timelineDay(key: string, day: Day, sessions: readonly Session[]): Omit<TimelineDay, 'tracks' | 'colours'> {
  return {
    key,
    date: day.date,
    label: day.label,
    source: day.date === null ? null : day.source,
    isEitherWay: day.isEitherWay === true,
    sessions: sessions.filter(isTimed).sort(byStart),
    untimed: sessions.filter(session => !isTimed(session)),
  };
}

function byDate(a: TimelineDay, b: TimelineDay): number {
  if (a.date === null || b.date === null) return Number(a.date === null) - Number(b.date === null);
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}

/** A moment in minutes after midnight of a day: negative before it, past 1440 after it. Null for a day without a date. */
export function minutesOn(day: TimelineDay, now: Moment): Minutes | null {
  if (day.date === null) return null;
  return (dayNumber(now.date) - dayNumber(day.date)) * minutesADay + now.minutes;
}

/** The day whose sessions hold a moment, else the one of its date; null where none does. */
export function dayAt(days: readonly TimelineDay[], now: Moment | null): TimelineDay | null {
  return now && (days.find(day => isRunning(day, now)) ?? days.find(day => day.date === now.date) ?? null);
}

/** True where a date in the frontmatter would be that of a day. What stands at its table is trusted more. */
export function takesDate({ date, source }: TimelineDay): boolean {
  return date === null || (source !== null && source !== 'heading' && source !== 'caption');
}

function isRunning(day: TimelineDay, now: Moment): boolean {
  const minutes = minutesOn(day, now);
  return minutes !== null && day.sessions.some(session => stateAt(session, minutes) === 'current');
}

/** How a session stands to a moment; minutes of its day. It is past from the minute in which it ends. */
export function stateAt(session: TimedSession, minutes: Minutes): SessionState {
  if (minutes < session.start) return 'upcoming';
  return minutes < shownEnd(session) ? 'current' : 'past';
}

/**
 * How the sessions of a day stand to a moment, by id. Empty on a day without a date, and on one that is over: then nothing
 * is told apart by what's past.
 */
export function statesAt(day: TimelineDay, now: Moment | null): Map<string, SessionState> {
  const minutes = now && minutesOn(day, now);
  if (minutes === null) return new Map<string, SessionState>();
  const states = new Map(day.sessions.map(session => [session.id, stateAt(session, minutes)]));
  return [...states.values()].every(state => state === 'past') ? new Map<string, SessionState>() : states;
}

/** What runs at a moment, and all that starts next. */
export interface Happening {
  readonly current: readonly TimedSession[];
  readonly next: readonly TimedSession[];
}

/** What runs and what is next on a day; nothing before its first hour, after its last session, or on another day. */
export function happeningAt(day: TimelineDay, now: Moment | null): Happening {
  const minutes = now && minutesOn(day, now);
  if (minutes === null || minutes < 0) return { current: [], next: [] };
  const next = day.sessions.find(({ start }) => start > minutes);
  return {
    current: day.sessions.filter(session => stateAt(session, minutes) === 'current'),
    next: day.sessions.filter(({ start }) => start === next?.start),
  };
}

/** The days from 1970-01-01 to a date, in the Gregorian calendar (Howard Hinnant, days_from_civil). */
export function dayNumber(date: IsoDate): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}
