import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { colourTracks } from '../../../src/core/timeline/colours';
import { mergeDays } from '../../../src/core/timeline/days';
import { layOut } from '../../../src/core/timeline/layout';
import { scheduleOf, session } from './sample-days';

const names = (count: number) => Array.from({ length: count }, (_, i) => `Room ${i}`);
const placesOf = (colours: ReadonlyMap<string, number>) => [...colours.values()];

describe('the colours of tracks', () => {
  it('are those of the palette in order, for the first eight', () => {
    expect(placesOf(colourTracks(names(8), []))).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('come again in order where there are more', () => {
    expect(placesOf(colourTracks(names(10), [names(10)])).slice(8)).toEqual([0, 1]);
  });

  it('are others for two that stand side by side on a day without those between them', () => {
    const tracks = names(10);
    const colours = colourTracks(tracks, [tracks, ['Room 0', 'Room 8'], ['Room 1', 'Room 8']]);
    expect(colours.get('Room 8')).toBe(2);
  });

  it('repeat where more stand side by side than there are colours', () => {
    const tracks = names(40);
    const last = tracks[39] ?? '';
    const colours = colourTracks(tracks, tracks.slice(0, 39).map(track => [track, last]));
    expect(placesOf(colours).every(colour => colour >= 0 && colour < 8)).toBe(true);
  });
});

/** A week with up to thirty tracks, of which each day has some. */
const anyWeek = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 29 }), { minLength: 1, maxLength: 14 }), { minLength: 1, maxLength: 7 });

it('on the days of any week, neighbours as they are shown differ in colour, and a track has the same on each', () => {
  fc.assert(fc.property(anyWeek, week => {
    const sessions = week.flatMap((tracks, day) => tracks.map(track => session({ id: `${day}.${track}`, start: 540, end: 600, day, track: `Room ${track}` })));
    const days = mergeDays([scheduleOf(sessions, week.map((_, day) => ({ date: `2026-11-0${day + 1}` })))]);
    const columns = days.map(day => layOut(day, { width: 1400 }).columns);
    for (const shown of columns) shown.forEach(({ colour }, i) => expect(colour).not.toBe(shown[i + 1]?.colour));
    const known = new Map(columns.flat().map(({ track, colour }) => [track, colour]));
    for (const { track, colour } of columns.flat()) expect(colour).toBe(known.get(track));
  }));
});
