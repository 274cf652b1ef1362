import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps, packLanes, type Extent } from '../../../src/core/timeline/lanes';

/** The stretches of letters in a picture: each line is a lane, each column a minute, each run of a letter a session. */
function readPicture(picture: string): { name: string; from: number; to: number }[] {
  const lines = picture.split('\n').map(line => line.trim()).filter(Boolean);
  const runs = lines.flatMap(line => [...line.matchAll(/([a-z])\1*/g)]);
  const extents = new Map<string, { name: string; from: number; to: number }>();
  for (const { 0: run, 1: name = '', index } of runs) extents.set(name, { name, from: index, to: index + run.length });
  return [...extents.values()].sort((a, b) => a.from - b.from || b.to - a.to || (a.name < b.name ? -1 : 1));
}

function drawPicture(extents: readonly { name: string; from: number; to: number }[]): string {
  const lanes = packLanes(extents);
  const width = Math.max(...extents.map(({ to }) => to));
  const height = Math.max(...lanes.map(({ lane, span }) => lane + span));
  const lines = Array.from({ length: height }, () => Array.from({ length: width }, () => '.'));
  extents.forEach(({ name, from, to }, i) => {
    const { lane = 0, span = 1 } = lanes[i] ?? {};
    for (let line = lane; line < lane + span; line++) lines[line]?.fill(name, from, to);
  });
  return lines.map(line => line.join('')).join('\n');
}

/** The picture says where sessions lie in time and what their lanes become. */
function check(picture: string): void {
  const expected = picture.split('\n').map(line => line.trim()).filter(Boolean).join('\n');
  expect(drawPicture(readPicture(picture))).toBe(expected);
}

describe('lanes', () => {
  it('gives a session alone the whole width', () => check(`
    aaaa.bbb
  `));

  it('reuses the first free lane', () => check(`
    aaaa.ddd
    .bbb.ddd
    ..cccc..
  `));

  it('lets a session widen to the right over free lanes', () => check(`
    aaaaa.ddd
    .bbb..ddd
    ..ccccccc
    ...e.....
  `));

  it('widens within a cluster as far as nothing stands in the way', () => check(`
    aaaaaaa
    bb.dddd
    cc.dddd
  `));

  it('lets touching sessions follow each other in one lane', () => check(`
    aabbcc
  `));

  it('keeps apart what Day Planner puts on top of each other', () => check(`
    aaaaaa
    cccccc
    bbb.ee
    ddd.ee
  `));
});

const extents = fc
  .array(fc.record({ from: fc.nat(200), length: fc.integer({ min: 1, max: 60 }) }), { minLength: 1, maxLength: 40 })
  .map(rows => rows.map(({ from, length }) => ({ from, to: from + length })).sort((a, b) => a.from - b.from || b.to - a.to));

function mostAtOnce(all: readonly Extent[]): number {
  return Math.max(...all.map(({ from }) => all.filter(other => other.from <= from && from < other.to).length));
}

describe('lanes of anything', () => {
  it('puts no two on top of each other', () => {
    fc.assert(fc.property(extents, all => {
      const lanes = packLanes(all);
      all.forEach((a, i) => all.slice(0, i).forEach((b, j) => {
        const [x, y] = [lanes[i], lanes[j]];
        if (x && y && overlaps(a, b)) expect(x.lane >= y.lane + y.span || y.lane >= x.lane + x.span).toBe(true);
      }));
    }));
  });

  it('uses as many lanes as sessions lie at one time', () => {
    fc.assert(fc.property(extents, all => {
      expect(Math.max(...packLanes(all).map(({ lanes }) => lanes))).toBe(mostAtOnce(all));
    }));
  });

  it('lays out a cluster without regard to the others', () => {
    fc.assert(fc.property(extents, extents, fc.integer({ min: 0, max: 500 }), (first, second, shift) => {
      const end = Math.max(...first.map(({ to }) => to)) + shift;
      const later = second.map(({ from, to }) => ({ from: from + end, to: to + end }));
      expect(packLanes([...first, ...later])).toEqual([...packLanes(first), ...packLanes(second)]);
    }));
  });
});
