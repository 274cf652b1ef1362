import { parseSchedules } from '../src/core/schedule/parse';
import type { Minutes, Schedule, Session } from '../src/core/schedule/schedule';

/** One session as the graders of schedules take it. */
interface GradedSession {
  readonly date?: string;
  readonly day?: string;
  readonly start: string;
  readonly end: string | null;
  readonly endDayOffset?: number;
  readonly title: string;
  readonly room?: string;
  readonly speakers?: readonly string[];
}

/** Reads a note as the plugin does, in the shape of the graders: the sure schedules only. */
export function read(text: string, path: string): { sessions: GradedSession[]; untimed: string[] } {
  const schedules = parseSchedules({ text, path }).filter(({ certainty }) => certainty === 'sure');
  const all = schedules.flatMap(schedule => schedule.sessions.map(session => ({ schedule, session })));
  return {
    sessions: all.flatMap(({ schedule, session }) => (session.start === null ? [] : [graded(schedule, session, session.start)])),
    untimed: all.filter(({ session }) => session.start === null).map(({ session }) => session.title),
  };
}

function graded({ days }: Schedule, { day, title, end, room, track, speakers }: Session, start: Minutes): GradedSession {
  const { date = null, label = null } = days[day] ?? {};
  const place = room ?? track;
  return {
    ...(date === null ? {} : { date }), ...(label === null ? {} : { day: label }), start: clock(start), end: end === null ? null : clock(end),
    ...(end !== null && end >= 1440 ? { endDayOffset: 1 } : {}), title, ...(place === null ? {} : { room: place }), ...(speakers.length === 0 ? {} : { speakers }),
  };
}

function clock(minutes: Minutes): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}
