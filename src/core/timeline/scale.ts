import type { Minutes } from '../schedule/schedule';
import { partitionPoint } from '../search';
import type { Extent } from './lanes';
import type { Knot, Px, Scale } from './timeline';

/** What a scale is built for. */
export interface ScaleOptions {
  /** Usual pace, in pixels a minute. */
  readonly pace: number;
  /** No session is lower than this; shorter ones stretch the axis where they stand. */
  readonly minHeight: Px;
  /** A time without sessions longer than this many minutes is compressed; null compresses none. */
  readonly compressOver: Minutes | null;
  /** The height of a compressed time. */
  readonly compressedHeight: Px;
}

/** Where a minute lies; before the first and after the last knot, at the ends of the axis. */
export function toPx({ knots }: Scale, minutes: Minutes): Px {
  const high = Math.max(1, Math.min(partitionPoint(knots, knot => knot.minutes <= minutes), knots.length - 1));
  const [before, after] = [knots[high - 1], knots[high]];
  if (!before || !after) throw new RangeError(`A scale has at least two knots, not ${knots.length}`);
  const share = (minutes - before.minutes) / (after.minutes - before.minutes);
  return before.y + Math.min(Math.max(share, 0), 1) * (after.y - before.y);
}

/** From the hour of the first extent to the hour after the last; an hour at least. */
export function axisOf(extents: readonly Extent[]): Extent {
  const from = Math.floor(Math.min(...extents.map(e => e.from)) / 60) * 60;
  const to = Math.ceil(Math.max(...extents.map(e => e.to)) / 60) * 60;
  return { from, to: Math.max(to, from + 60) };
}

/** The times within the axis that no extent covers. */
export function findGaps(extents: readonly Extent[], axis: Extent): Extent[] {
  const gaps: Extent[] = [];
  let end = axis.from;
  for (const extent of [...extents].sort((a, b) => a.from - b.from)) {
    if (extent.from > end) gaps.push({ from: end, to: extent.from });
    end = Math.max(end, extent.to);
  }
  if (end < axis.to) gaps.push({ from: end, to: axis.to });
  return gaps;
}

/** The axis for these extents. Longer times take more room, but not in proportion where one had to give way. */
export function buildScale(extents: readonly Extent[], options: ScaleOptions): Scale {
  const axis = axisOf(extents);
  const minutes = [...new Set([axis.from, axis.to, ...extents.flatMap(e => [e.from, e.to])])].sort((a, b) => a - b);
  const heights = pieceHeights(minutes, extents, axis, options);
  const knots: Knot[] = [];
  let y = 0;
  minutes.forEach((minute, i) => {
    knots.push({ minutes: minute, y });
    y += heights[i] ?? 0;
  });
  return { knots };
}

/** The height of the piece after each knot; of the last, 0. */
function pieceHeights(minutes: readonly Minutes[], extents: readonly Extent[], axis: Extent, options: ScaleOptions): Px[] {
  const heights = minutes.map((minute, i) => ((minutes[i + 1] ?? minute) - minute) * options.pace);
  const at = new Map(minutes.map((minute, i) => [minute, i]));
  if (options.compressOver !== null) {
    for (const gap of findGaps(extents, axis)) {
      if (gap.to - gap.from > options.compressOver) heights[at.get(gap.from) ?? 0] = options.compressedHeight;
    }
  }
  for (const extent of [...extents].sort((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from)) {
    stretch(heights, at.get(extent.from) ?? 0, at.get(extent.to) ?? 0, options.minHeight);
  }
  return heights;
}

/** Makes the pieces from one knot to another at least so high together, each in its share. */
function stretch(heights: Px[], from: number, to: number, minHeight: Px): void {
  const height = heights.slice(from, to).reduce((sum, h) => sum + h, 0);
  if (height === 0 || height >= minHeight) return;
  for (let i = from; i < to; i++) heights[i] = (heights[i] ?? 0) * (minHeight / height);
}
