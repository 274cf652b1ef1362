import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headerFor, layOut, viewFor } from '../../../src/core/timeline/layout';
import { toPx } from '../../../src/core/timeline/scale';
import type { Box, TimelineDay, TimedSession } from '../../../src/core/timeline/timeline';
import { anyDay, dayOf, timed } from './sample-days';

const at = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
const talk = (name: string, track: string | null, from: string, to: string, said = {}) => timed(at(from), at(to), { id: name, track, ...said });

/** The columns as text: each line a quarter of an hour, each column of text a half of a track. */
function drawPicture(day: TimelineDay): string {
  const { boxes, columns } = layOut(day, { width: 900 });
  const from = Math.min(...boxes.map(({ session }) => session.start ?? 0));
  const to = Math.max(...boxes.map(({ session }) => session.end ?? 0));
  const cells = columns.length * 2;
  const lines = Array.from({ length: (to - from) / 15 }, () => Array.from({ length: cells }, () => '.'));
  for (const { session, left, width } of boxes) {
    for (let line = ((session.start ?? 0) - from) / 15; line < ((session.end ?? 0) - from) / 15; line++) {
      lines[line]?.fill(session.title, Math.round(left * cells), Math.round((left + width) * cells));
    }
  }
  return lines.map(line => line.join('')).join('\n');
}

function check(sessions: readonly TimedSession[], picture: string): void {
  expect(drawPicture(dayOf(sessions))).toBe(picture.split('\n').map(line => line.trim()).filter(Boolean).join('\n'));
}

describe('statement 11: columns', () => {
  it('puts each track in its own', () => check([
    talk('a', 'One', '13:00', '13:30'), talk('b', 'One', '13:30', '14:00'), talk('c', 'Two', '13:45', '14:15'),
  ], `
    aa..
    aa..
    bb..
    bbcc
    ..cc
  `));

  it('puts a break and what is for all tracks across them', () => check([
    talk('k', null, '09:00', '09:15', { spansTracks: true }), talk('a', 'One', '09:15', '09:30'),
    talk('b', 'Two', '09:15', '09:30'), talk('l', null, '09:30', '09:45', { isBreak: true }),
  ], `
    kkkk
    aabb
    llll
  `));

  it('puts a break across the columns that are free then', () => check([
    talk('a', 'One', '12:00', '12:30'), talk('b', 'Two', '12:00', '12:15'), talk('c', 'Three', '12:00', '12:15'),
    talk('l', null, '12:15', '12:30', { isBreak: true }),
  ], `
    aabbcc
    aallll
  `));

  it('puts a break of one track beside the others into its column', () => check([
    talk('a', 'One', '12:00', '12:15'), talk('b', 'Two', '12:00', '12:30'), talk('l', 'One', '12:15', '12:30', { isBreak: true }),
  ], `
    aabb
    llbb
  `));

  it('shares a column between sessions of one track at one time', () => check([
    talk('a', 'One', '12:00', '12:30'), talk('b', 'One', '12:00', '12:15'), talk('c', 'Two', '12:00', '12:15'),
  ], `
    abcc
    a...
  `));

  it('gives a break a lane where no column is free', () => check([
    talk('a', 'One', '12:00', '12:15'), talk('b', 'Two', '12:00', '12:15'), talk('l', null, '12:00', '12:15', { isBreak: true }),
  ], `
    albb
  `));

  it('has none for a track that only breaks name', () => {
    const day = dayOf([talk('a', 'One', '12:00', '13:00'), talk('l', 'Foyer', '13:00', '14:00', { isBreak: true })]);
    expect(layOut(day, { width: 900 }).columns).toEqual([{ track: 'One', colour: 0 }]);
  });

  it('keeps the colour of a track on a day without the tracks before it', () => {
    const day = dayOf([talk('a', 'Three', '12:00', '13:00')], ['One', 'Two', 'Three']);
    expect(layOut(day, { width: 900 }).columns).toEqual([{ track: 'Three', colour: 2 }]);
  });
});

describe('boxes', () => {
  const [box] = layOut(dayOf([timed(at('09:00'), null)]), { width: 280 }).boxes;

  it('shows an end that nobody knows after half an hour', () => {
    expect(box).toMatchObject({ endsOpen: true });
    expect(box?.height).toBe(toPx(layOut(dayOf([timed(at('09:00'), at('09:30'))]), { width: 280 }).scale, at('09:30')));
  });

  it('draws a session of no length high enough to read', () => {
    expect(layOut(dayOf([timed(at('09:00'), at('09:00'))]), { width: 280 }).boxes[0]).toMatchObject({ height: 20, lines: 1 });
  });

  it('draws no session longer than a day', () => {
    expect(layOut(dayOf([timed(0, 400_000)]), { width: 280 }).ticks).toHaveLength(25);
  });

  it('stand in order of start, and from left to right where they start together', () => {
    const day = dayOf([talk('z', 'One', '09:00', '10:00'), talk('m', 'Three', '09:00', '09:30'), talk('a', 'Two', '09:00', '11:00'), talk('b', 'Two', '08:00', '09:00')], ['One', 'Two', 'Three']);
    expect(layOut(day, { width: 900 }).boxes.map(({ session }) => session.id).join('')).toBe('bzam');
  });

  it('lays out a day without a timed session', () => {
    expect(layOut(dayOf([]), { width: 280 })).toMatchObject({ boxes: [], columns: [{ track: null }] });
  });
});

describe('the real day', () => {
  const rows = ['13:00-13:35', '13:35-14:10', '14:10-15:15', '15:15-15:35', '15:35-16:10', '16:30-17:05', '17:05-17:40'];
  const day = dayOf(rows.map((row, i) => talk(String(i), i === 5 ? 'Track 2' : 'Track 1', row.slice(0, 5), row.slice(6))));
  const timeline = layOut(day, { width: 280 });

  it('stands in two columns from 13 to 18 h', () => {
    expect(timeline.columns.map(({ track }) => track)).toEqual(['Track 1', 'Track 2']);
    expect(timeline.ticks.map(({ minutes }) => minutes / 60)).toEqual([13, 14, 15, 16, 17, 18]);
  });

  it('keeps the hole before 16:30 open', () => {
    const [before, after] = [timeline.boxes[4], timeline.boxes[5]];
    expect((after?.top ?? 0) - (before?.top ?? 0) - (before?.height ?? 0)).toBeCloseTo(20 * 1.75);
  });

  it('fits a narrow pane as a grid', () => expect(viewFor(() => timeline, { width: 280 })).toBe('grid'));

  it('is a list on a phone', () => expect(viewFor(() => timeline, { width: 375, prefersList: true })).toBe('agenda'));
});

describe('width', () => {
  const parallel = (count: number) => dayOf(Array.from({ length: count }, (_, i) => timed(600, 660, { id: `s${i}`, track: `T${i}` })));
  const viewAt = (width: number, count: number, lineHeight = 16) => viewFor(() => layOut(parallel(count), { width, lineHeight }), { width });

  it('takes two columns at 280 pixels, three at 350', () => {
    expect([2, 3].map(count => viewAt(280, count))).toEqual(['grid', 'agenda']);
    expect([3, 4].map(count => viewAt(350, count))).toEqual(['grid', 'agenda']);
  });

  it('scrolls sideways for nine columns in a wide view, not for forty', () => {
    expect([9, 40].map(count => viewAt(900, count))).toEqual(['grid', 'agenda']);
  });

  it('takes fewer columns where text is larger', () => expect([1, 2].map(count => viewAt(350, count, 32))).toEqual(['grid', 'agenda']));

  const headerOf = (count: number, room: number, aside = '', name = '24 Tue') => headerFor({ names: Array.from({ length: count }, () => name), aside, room });

  it('shows days as tabs while they fit', () => {
    expect([1, 2, 3].map(days => headerOf(days, 280).choice)).toEqual(['name', 'tabs', 'picker']);
    expect([3, 5].map(days => headerOf(days, 350).choice)).toEqual(['tabs', 'picker']);
    expect([3, 5].map(days => headerOf(days, 350, '', '24일 (화)').choice)).toEqual(['picker', 'picker']);
  });

  it('puts the zone into the header of a wide view while it fits', () => {
    const zone = 'Times in Seoul';
    expect([350, 599, 600].map(room => headerOf(1, room, zone).hasAside)).toEqual([false, false, true]);
    expect([2, 6, 8].map(days => headerOf(days, 600, zone).hasAside)).toEqual([true, false, true]);
    expect(headerOf(1, 600).hasAside).toBe(false);
  });
});

const hair = 1e-6;
const collide = (a: Box, b: Box) =>
  a.left + hair < b.left + b.width && b.left + hair < a.left + a.width && a.top + hair < b.top + b.height && b.top + hair < a.top + a.height;
const pictureOf = (day: TimelineDay, width: number) => layOut(day, { width }).boxes.map(({ session, ...box }) => ({ id: session.id, ...box }));
const width = fc.constantFrom(280, 900);

describe('any day', () => {
  it('statement 7: has no two boxes on top of each other, each within the columns', () => {
    fc.assert(fc.property(anyDay, width, (day, w) => {
      const { boxes } = layOut(day, { width: w });
      boxes.forEach((box, i) => {
        expect(box.left >= 0 && box.left + box.width <= 1 + hair && box.height > 19.999).toBe(true);
        expect(boxes.slice(0, i).filter(other => collide(box, other))).toEqual([]);
      });
    }), { numRuns: 10_000 });
  });

  it('gives the same picture for any order of its rows', () => {
    fc.assert(fc.property(anyDay.chain(day => fc.tuple(fc.constant(day), fc.shuffledSubarray([...day.sessions], { minLength: day.sessions.length }))), ([day, shuffled]) => {
      expect(pictureOf({ ...day, sessions: shuffled }, 280)).toEqual(pictureOf(day, 280));
    }));
  });

  it('statement 12: has labels of hours that keep their distance', () => {
    fc.assert(fc.property(anyDay, width, (day, w) => {
      const { ticks } = layOut(day, { width: w });
      ticks.slice(1).forEach((tick, i) => expect(tick.y - (ticks[i]?.y ?? 0)).toBeGreaterThanOrEqual(18));
    }));
  });
});
