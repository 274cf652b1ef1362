import fc from 'fast-check';
import { colourTracks } from '../../../src/core/timeline/colours';
import type { Day, Schedule, Session } from '../../../src/core/schedule/schedule';
import type { TimedSession, TimelineDay } from '../../../src/core/timeline/timeline';

/** A session with what a test says of it, and nothing else. */
export function session(said: Partial<Session> & Pick<Session, 'start' | 'end'>): Session {
  const title = said.title ?? said.id ?? '';
  return {
    id: title, from: 0, to: 0, titleRange: { from: 0, to: 0 }, day: 0, track: null, room: null, speakers: [],
    isBreak: false, spansTracks: false, implied: [], details: [], ...said, title,
  };
}

/** The same with a clock time. */
export function timed(start: number, end: number | null, said: Partial<Session> = {}): TimedSession {
  return { ...session({ ...said, start, end }), start };
}

/** A day of these sessions, with their tracks in order of appearance. */
export function dayOf(sessions: readonly TimedSession[], tracks = tracksOf(sessions)): TimelineDay {
  return { key: '', date: null, label: null, source: null, tracks, colours: colourTracks(tracks, [tracks]), sessions, untimed: [] };
}

/** A schedule of these sessions. */
export function scheduleOf(sessions: readonly Session[], days: readonly Partial<Day>[]): Schedule {
  return {
    from: 0, to: 0, days: days.map(day => ({ date: null, label: null, source: null, ...day })), tracks: tracksOf(sessions),
    sessions, zone: null, certainty: 'sure', signs: [], problems: [],
  };
}

function tracksOf(sessions: readonly Session[]): string[] {
  return [...new Set(sessions.flatMap(({ track }) => (track === null ? [] : [track])))];
}

const tracks = [null, 'A', 'B', 'C', 'D'];

/** Any day that a table might give: overlaps, breaks, unknown ends, sessions of no length, past midnight. */
export const anyDay: fc.Arbitrary<TimelineDay> = fc
  .array(fc.record({
    start: fc.integer({ min: 0, max: 300 }).map(five => five * 5),
    length: fc.option(fc.integer({ min: 0, max: 240 }), { freq: 8 }),
    track: fc.constantFrom(...tracks),
    isBreak: fc.boolean(),
    spansTracks: fc.boolean(),
  }), { minLength: 1, maxLength: 25 })
  .map(rows => dayOf(rows.map(({ start, length, ...said }, i) => timed(start, length === null ? null : start + length, { id: `s${i}`, ...said })), ['A', 'B', 'C', 'D']));
