import type { Box } from './timeline';

/** Where an arrow key leads from a box. */
export type Direction = 'up' | 'down' | 'left' | 'right' | 'first' | 'last';

/**
 * The box that a key leads to from another, by index: up and down by time in the same column, left and right to the box
 * nearest in time there. The same index where there is none.
 */
export function neighbour(boxes: readonly Box[], from: number, direction: Direction): number {
  const box = boxes[from];
  if (!box || direction === 'first') return 0;
  if (direction === 'last') return boxes.length - 1;
  const candidates = boxes.map((other, index) => ({ index, distance: distances[direction](box, other) }));
  const near = candidates.filter(({ distance, index }) => index !== from && distance !== null);
  near.sort((a, b) => (a.distance ?? 0) - (b.distance ?? 0));
  return near[0]?.index ?? from;
}

/** How far a box is from another in a direction; null where it doesn't lie there. */
const distances: Record<'up' | 'down' | 'left' | 'right', (from: Box, to: Box) => number | null> = {
  up: (from, to) => (sharesColumn(from, to) && to.top < from.top ? from.top - to.top : null),
  down: (from, to) => (sharesColumn(from, to) && to.top > from.top ? to.top - from.top : null),
  left: (from, to) => (isLeftOf(to, from) ? sideways(from, to) : null),
  right: (from, to) => (isLeftOf(from, to) ? sideways(from, to) : null),
};

const hair = 1e-6;

function sharesColumn(a: Box, b: Box): boolean {
  return a.left < b.left + b.width - hair && b.left < a.left + a.width - hair;
}

function isLeftOf(a: Box, b: Box): boolean {
  return a.left + a.width <= b.left + hair;
}

/** The time between two boxes counts more than the columns between them. */
function sideways(a: Box, b: Box): number {
  const apart = Math.max(b.top - (a.top + a.height), a.top - (b.top + b.height), 0);
  return apart * 1000 + Math.abs(a.left - b.left) + Math.abs(a.top - b.top) / 1000;
}
