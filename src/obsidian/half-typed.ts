import type { Schedule, Session } from '../core/schedule/schedule';

/**
 * True where a schedule reads worse than before though no row of it went away: it's no longer sure, or a row lost its time
 * or became a problem. That is how a table looks while somebody types in it.
 */
export function isHalfTyped(before: readonly Schedule[], after: readonly Schedule[]): boolean {
  const [was, is] = [rowsOf(before), rowsOf(after)];
  if (was.sessions.length === 0) return false;
  if (is.sessions.length === 0) return true;
  return is.sessions.length >= was.sessions.length && (untimed(is.sessions) > untimed(was.sessions) || is.problems > was.problems);
}

function rowsOf(schedules: readonly Schedule[]): { sessions: readonly Session[]; problems: number } {
  const sure = schedules.filter(({ certainty }) => certainty === 'sure');
  return { sessions: sure.flatMap(({ sessions }) => sessions), problems: sure.reduce((count, { problems }) => count + problems.length, 0) };
}

const untimed = (sessions: readonly Session[]): number => sessions.filter(({ start }) => start === null).length;
