import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listByStart } from '../../../src/core/timeline/agenda';
import { anyDay, dayOf, timed } from './sample-days';

describe('agenda', () => {
  it('puts together what starts together, in order of the tracks', () => {
    const day = dayOf([timed(600, 660, { id: 'b', track: 'B' }), timed(600, 630, { id: 'a', track: 'A' }), timed(540, 600, { id: 'k' })], ['A', 'B']);
    expect(listByStart(day).map(({ start, entries }) => [start, entries.map(({ session, badge }) => [session.id, badge])])).toEqual([
      [540, [['k', null]]],
      [600, [['a', 'A'], ['b', 'B']]],
    ]);
  });

  it('says the end once where all end together', () => {
    const day = dayOf([timed(540, 600), timed(540, 600), timed(600, 630), timed(600, 660), timed(660, null)]);
    expect(listByStart(day).map(({ end }) => end)).toEqual([600, null, null]);
  });

  it('says how much time is free before a slot', () => {
    const day = dayOf([timed(540, 600), timed(550, 640), timed(660, 720)]);
    expect(listByStart(day).map(({ freeBefore }) => freeBefore)).toEqual([0, 0, 20]);
  });

  it('names the room where there is no track, and nothing for what is for all', () => {
    const day = dayOf([timed(540, 600, { room: 'R1' }), timed(600, 660, { track: 'A', spansTracks: true })]);
    expect(listByStart(day).flatMap(({ entries }) => entries.map(({ badge }) => badge))).toEqual(['R1', null]);
  });

  it('holds each session once', () => {
    fc.assert(fc.property(anyDay, day => {
      const ids = listByStart(day).flatMap(({ entries }) => entries.map(({ session }) => session.id));
      expect(ids.sort()).toEqual(day.sessions.map(({ id }) => id).sort());
    }));
  });
});
