import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisOf, buildScale, findGaps, toPx, type ScaleOptions } from '../../../src/core/timeline/scale';

const options: ScaleOptions = { pace: 1, minHeight: 20, compressOver: 60, compressedHeight: 24 };
const clock = (hours: number, minutes = 0) => hours * 60 + minutes;

describe('statement 12: axis', () => {
  it('goes from the hour of the first start to the hour after the last end', () => {
    expect(axisOf([{ from: clock(13), to: clock(13, 35) }, { from: clock(17, 5), to: clock(17, 40) }])).toEqual({ from: clock(13), to: clock(18) });
  });

  it('ends at a full hour where the last session does', () => {
    expect(axisOf([{ from: clock(9, 30), to: clock(11) }])).toEqual({ from: clock(9), to: clock(11) });
  });

  it('goes past midnight', () => {
    expect(axisOf([{ from: clock(22), to: clock(26) }]).to).toBe(clock(26));
  });

  it('is an hour long at least', () => {
    expect(axisOf([{ from: clock(9), to: clock(9) }])).toEqual({ from: clock(9), to: clock(10) });
  });
});

describe('scale', () => {
  it('keeps to its pace', () => {
    const scale = buildScale([{ from: clock(13), to: clock(13, 35) }, { from: clock(14), to: clock(15) }], options);
    expect([13, 13.25, 14, 15].map(hour => toPx(scale, hour * 60))).toEqual([0, 15, 60, 120]);
  });

  it('statement 19: compresses a time without sessions that is longer than an hour', () => {
    const scale = buildScale([{ from: clock(9), to: clock(10) }, { from: clock(12), to: clock(13) }], options);
    expect([10, 11, 12, 13].map(hour => toPx(scale, hour * 60))).toEqual([60, 72, 84, 144]);
  });

  it('compresses nothing where it is told not to', () => {
    const scale = buildScale([{ from: clock(9), to: clock(10) }, { from: clock(12), to: clock(13) }], { ...options, compressOver: null });
    expect(toPx(scale, clock(13))).toBe(240);
  });

  it('makes room for a short session, and moves what is later', () => {
    const scale = buildScale([{ from: clock(9), to: clock(9, 5) }, { from: clock(9, 5), to: clock(10) }], options);
    expect([clock(9, 5), clock(10)].map(minutes => toPx(scale, minutes))).toEqual([20, 75]);
  });

  it('stays at its ends before the first and after the last hour', () => {
    const scale = buildScale([{ from: clock(9), to: clock(10) }], options);
    expect([toPx(scale, clock(3)), toPx(scale, clock(23))]).toEqual([0, 60]);
  });

  const extents = fc.array(fc.tuple(fc.nat(1400), fc.nat(300)), { minLength: 1, maxLength: 30 }).map(rows => rows.map(([from, length]) => ({ from, to: from + length })));

  it('rises, and gives each session its least height', () => {
    fc.assert(fc.property(extents, all => {
      const scale = buildScale(all, options);
      scale.knots.slice(1).forEach((knot, i) => expect(knot.y).toBeGreaterThan(scale.knots[i]?.y ?? 0));
      for (const { from, to } of all) if (to > from) expect(toPx(scale, to) - toPx(scale, from)).toBeGreaterThan(19.999);
    }));
  });
});

describe('gaps', () => {
  it('are the times that no session covers', () => {
    const extents = [{ from: clock(10), to: clock(12) }, { from: clock(9, 30), to: clock(10, 30) }, { from: clock(13), to: clock(14) }];
    expect(findGaps(extents, { from: clock(9), to: clock(14) })).toEqual([{ from: clock(9), to: clock(9, 30) }, { from: clock(12), to: clock(13) }]);
  });
});
