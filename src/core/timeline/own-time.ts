import type { IsoDate, Schedule, Session, Zone } from '../schedule/schedule';
import { dayNumber } from './days';
import { isTimed, shownEnd } from './order';
import type { TimedSession } from './timeline';
import { clockOfZone, momentOf, type UtcMinutes, type ZoneClock } from './zone-clock';

const minutesADay = 24 * 60;

/** What a conversion goes from and to. */
export interface Conversion {
  readonly from: ZoneClock;
  readonly to: ZoneClock;
}

/**
 * How to tell the times of schedules by another clock. Null where one names no zone for certain or a day has no date:
 * then no time is converted, for two zones in one view would mislead.
 */
export function conversionTo(to: ZoneClock, schedules: readonly Schedule[], zone: Zone | null): Conversion | null {
  const from = zone && clockOfZone(zone);
  const isOne = schedules.every(schedule => !schedule.zone || sameZone(schedule.zone, zone));
  const isDated = schedules.every(({ days, sessions }) => sessions.every(({ day, start }) => start === null || days[day]?.date));
  return from && isOne && isDated ? { from, to } : null;
}

function sameZone(a: Zone, b: Zone | null): boolean {
  return a.iana === b?.iana && a.offset === b?.offset;
}

/** The schedule by the clock that is converted to. A day keeps its sessions: it has the date of the first, and minutes from there. */
export function convertSchedule(schedule: Schedule, conversion: Conversion): Schedule {
  const dates = schedule.days.map(({ date }, day) => (date === null ? null : dateOfDay(schedule.sessions.filter(session => session.day === day), date, conversion)));
  return {
    ...schedule,
    days: schedule.days.map((day, i) => ({ ...day, date: dates[i] ?? null })),
    sessions: schedule.sessions.map(session => {
      const [from, to] = [schedule.days[session.day]?.date, dates[session.day]];
      return from && to && isTimed(session) ? convertSession(session, { ...conversion, day: from, shownOn: to }) : session;
    }),
  };
}

/** True where nothing would read otherwise. */
export function isSameTime(a: readonly Schedule[], b: readonly Schedule[]): boolean {
  const timesOf = (schedules: readonly Schedule[]) => JSON.stringify(schedules.map(({ days, sessions }) => [days, sessions.map(({ start, end }) => [start, end])]));
  return timesOf(a) === timesOf(b);
}

function dateOfDay(sessions: readonly Session[], date: IsoDate, { from, to }: Conversion): IsoDate {
  const starts = sessions.flatMap(({ start }) => (start === null ? [] : [start]));
  return starts.length === 0 ? date : to(momentOf(from, date, Math.min(...starts))).date;
}

interface SessionConversion extends Conversion {
  /** The date of its day in the note, and the date under which it's shown. */
  readonly day: IsoDate;
  readonly shownOn: IsoDate;
}

function convertSession(session: TimedSession, { day, shownOn, from, to }: SessionConversion): Session {
  const [starts, ends] = [momentOf(from, day, session.start), momentOf(from, day, shownEnd(session))];
  const shownAt = (at: UtcMinutes) => {
    const { date, minutes } = to(at);
    return (dayNumber(date) - dayNumber(shownOn)) * minutesADay + minutes;
  };
  const [start, end] = [shownAt(starts), shownAt(ends)];
  // Where the clock is put back meanwhile, the end may read as before the start: then it's told by the clock of the start.
  return { ...session, start, end: session.end === null ? null : end > start ? end : start + ends - starts };
}
