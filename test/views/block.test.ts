import { describe, expect, it } from 'vitest';
import { colourClass } from '../../src/views/block';

describe('the colours of tracks', () => {
  it('are others for neighbours, also where the tracks between two are missing', () => {
    for (let track = 0; track < 40; track++) {
      for (const other of [track + 1, track + 8, track + 16]) expect(colourClass(track)).not.toBe(colourClass(other));
    }
  });

  it('are those of the palette, in order, for the first eight', () => {
    expect([...new Set(Array.from({ length: 40 }, (_, i) => colourClass(i)))].sort()).toEqual(Array.from({ length: 8 }, (_, i) => `lectern-track-${i}`));
    expect(Array.from({ length: 8 }, (_, i) => colourClass(i))).toEqual(Array.from({ length: 8 }, (_, i) => `lectern-track-${i}`));
    expect(colourClass(null)).toBe('lectern-track-none');
  });
});
