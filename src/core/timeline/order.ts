import type { Minutes, Session } from '../schedule/schedule';
import type { TimedSession } from './timeline';

/** How long a session is drawn whose end nobody tells, in minutes. */
export const openLength = 30;

/** No session is drawn longer than this, in minutes: more is a slip of the pen. */
const longest = 24 * 60;

/** True for a row with a clock time. */
export function isTimed(session: Session): session is TimedSession {
  return session.start !== null;
}

/** Where the box of a session ends on the axis: its end, or a guess where it has none; never before its start. */
export function shownEnd({ start, end }: TimedSession): Minutes {
  return end === null ? start + openLength : Math.min(Math.max(end, start), start + longest);
}

/** Orders by start, then the longest first, then by what the row says; the place of the row counts for nothing. */
export function byStart(a: TimedSession, b: TimedSession): number {
  return a.start - b.start || shownEnd(b) - shownEnd(a) || compareText(identity(a), identity(b));
}

function identity({ room, title, speakers, id }: Session): string {
  return [room ?? '', title, ...speakers, id].join('\n');
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
