import { overlaps, packLanes, type Extent } from './lanes';
import type { TimedSession } from './timeline';

/** A session with its extent on the screen. */
export interface Placeable extends Extent {
  readonly session: TimedSession;
}

/** Where a session stands across the columns; edges in columns, counted from 0, and fractions of one. */
export interface Place {
  readonly left: number;
  readonly right: number;
}

/** The tracks that get a column: those with a session of their own, in the order given. */
export function columnTracks(tracks: readonly string[], sessions: readonly TimedSession[]): string[] {
  const used = new Set(sessions.filter(hasOwnTrack).map(session => session.track));
  return tracks.filter(track => used.has(track));
}

function hasOwnTrack({ track, isBreak, spansTracks }: TimedSession): boolean {
  return track !== null && !isBreak && !spansTracks;
}

/**
 * A place for each session, none over another. A session stands in the column of its track, beside those at the same
 * time; breaks and sessions of all tracks stand across the columns that are free at their time.
 * @param items by start; of those with the same, the longest first.
 */
export function placeInColumns(items: readonly Placeable[], tracks: readonly string[]): Map<Placeable, Place> {
  const columns: Placeable[][] = Array.from({ length: Math.max(tracks.length, 1) }, () => []);
  const across: Placeable[] = [];
  for (const item of items) {
    const column = columnOf(item.session, tracks);
    if (column === null) across.push(item);
    else columns[column]?.push(item);
  }
  for (const item of across) columns[homeOf(item, columns, tracks)]?.push(item);
  const places = new Map(columns.flatMap((column, i) => placeInColumn(column, i)));
  widen(across, places, columns);
  return places;
}

/** Null for what stands across. */
function columnOf(session: TimedSession, tracks: readonly string[]): number | null {
  if (tracks.length === 0) return 0;
  return hasOwnTrack(session) ? tracks.indexOf(session.track ?? '') : null;
}

/** The column a session across starts in: its own if that is named and others are busy, else where most are free. */
function homeOf(item: Placeable, columns: readonly Placeable[][], tracks: readonly string[]): number {
  const free = columns.map(column => !column.some(other => overlaps(other, item)));
  const own = tracks.indexOf(item.session.track ?? '');
  if (own >= 0 && free[own] && free.includes(false)) return own;
  const runs = free.map((_, i) => (free.indexOf(false, i) < 0 ? free.length : free.indexOf(false, i)) - i);
  return runs.indexOf(Math.max(...runs));
}

function placeInColumn(column: Placeable[], index: number): [Placeable, Place][] {
  column.sort((a, b) => a.from - b.from || b.to - a.to);
  return packLanes(column).map(({ lane, span, lanes }, i) => {
    const item = column[i];
    if (!item) throw new RangeError(`No item for lane ${i} of ${column.length}`);
    return [item, { left: index + lane / lanes, right: index + (lane + span) / lanes }];
  });
}

/** Lets sessions across that fill their column grow over the free ones at their right. */
function widen(across: readonly Placeable[], places: Map<Placeable, Place>, columns: readonly Placeable[][]): void {
  for (const item of across) {
    const place = places.get(item);
    if (!place || !Number.isInteger(place.left) || place.right !== place.left + 1) continue;
    let { right } = place;
    for (let next = columns[right]; next && !next.some(other => overlaps(other, item)); next = columns[right]) {
      next.push(item);
      right++;
    }
    places.set(item, { left: place.left, right });
  }
}
