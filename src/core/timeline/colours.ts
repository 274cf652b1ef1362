import type { Session } from '../schedule/schedule';
import type { TimelineDay } from './timeline';

/** The palette of tracks has so many colours. */
const paletteSize = 8;

/**
 * A place in the palette for each track: the next in order, or another where a track that stands before it on some day has
 * that one. Colours repeat side by side only where one has more tracks before it than there are colours.
 * @param days the tracks that stand side by side on each day, in the same order
 */
export function colourTracks(tracks: readonly string[], days: readonly (readonly string[])[]): Map<string, number> {
  const before = new Map<string, string[]>(tracks.map(track => [track, []]));
  for (const shown of days) shown.slice(1).forEach((track, i) => before.get(track)?.push(shown[i] ?? ''));
  const colours = new Map<string, number>();
  tracks.forEach((track, index) => {
    const taken = new Set(before.get(track)?.map(other => colours.get(other)));
    const places = Array.from({ length: paletteSize }, (_, i) => (index + i) % paletteSize);
    colours.set(track, places.find(place => !taken.has(place)) ?? index % paletteSize);
  });
  return colours;
}

/** The place of a session's track in the palette; null where it has none. */
export function colourOf({ track }: Session, { colours }: TimelineDay): number | null {
  return track === null ? null : colours.get(track) ?? null;
}
