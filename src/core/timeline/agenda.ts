import type { Minutes } from '../schedule/schedule';
import { colourOf } from './colours';
import { findGaps } from './scale';
import { byStart, shownEnd } from './order';
import type { TimedSession, TimelineDay } from './timeline';

/** The sessions that start at one time, in order of their tracks, and the free time before them. */
export interface Slot {
  readonly start: Minutes;
  /** Where all of them end; null where they don't end together or nobody knows. */
  readonly end: Minutes | null;
  readonly entries: readonly Entry[];
  /** Minutes since the last session ended; 0 where there are none or the slot is the first. */
  readonly freeBefore: number;
}

/** A session in a list. */
export interface Entry {
  readonly session: TimedSession;
  /** Where it takes place: its track, else its room; null where neither is known or it is for all. */
  readonly badge: string | null;
  /** Place in the palette of tracks; null for none. */
  readonly colour: number | null;
}

/** A day as a list by start. */
export function listByStart(day: TimelineDay): Slot[] {
  const sessions = [...day.sessions].sort(byStart);
  const extents = sessions.map(session => ({ from: session.start, to: shownEnd(session) }));
  const first = extents[0];
  const gaps = first ? findGaps(extents, { from: first.from, to: first.from }) : [];
  const free = new Map(gaps.map(({ from, to }) => [to, to - from]));
  const ranks = new Map(day.tracks.map((track, i) => [track, i]));
  const rankOf = ({ track }: TimedSession) => ranks.get(track ?? '') ?? -1;
  const byTime = new Map<Minutes, TimedSession[]>();
  for (const session of sessions) {
    const together = byTime.get(session.start);
    if (together) together.push(session);
    else byTime.set(session.start, [session]);
  }
  return [...byTime].map(([start, together]) => ({
    start,
    end: sharedEnd(together),
    entries: together.sort((a, b) => rankOf(a) - rankOf(b)).map(session => entryOf(session, day)),
    freeBefore: free.get(start) ?? 0,
  }));
}

function sharedEnd(sessions: readonly TimedSession[]): Minutes | null {
  const ends = new Set(sessions.map(({ end }) => end));
  return ends.size === 1 ? sessions[0]?.end ?? null : null;
}

function entryOf(session: TimedSession, day: TimelineDay): Entry {
  return { session, badge: session.spansTracks ? null : session.track ?? session.room, colour: colourOf(session, day) };
}
