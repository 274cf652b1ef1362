import type { Box } from './timeline';

/** Where an arrow key leads from a box. */
export type Direction = 'up' | 'down' | 'left' | 'right' | 'first' | 'last';

/**
 * Goes over boxes by key, by index: up and down by time in the same column, left and right to the box nearest in time in
 * the next column, rather one that no box lies across the way to. Who goes up or down past a break stays in their column,
 * while there is more in it. The same index where there is none.
 */
export function walkOver(boxes: readonly Box[]): (from: number, direction: Direction) => number {
  let at = -1;
  let column: Box | undefined;
  return (from, direction) => {
    if (from !== at) column = boxes[from];
    at = next({ boxes, from, column }, direction);
    const box = boxes[at];
    if (direction === 'left' || direction === 'right' || (box && column && box.width < column.width)) column = box;
    return at;
  };
}

interface Step {
  readonly boxes: readonly Box[];
  readonly from: number;
  readonly column: Box | undefined;
}

function next({ boxes, from, column }: Step, direction: Direction): number {
  const box = boxes[from];
  if (!box || direction === 'first') return 0;
  if (direction === 'last') return boxes.length - 1;
  const near = boxes.flatMap((other, index) => {
    const distance = index === from ? null : distances[direction](box, other, boxes);
    const isAside = (direction === 'up' || direction === 'down') && column && !sharesColumn(column, other);
    return distance === null ? [] : [{ index, distance: distance + (isAside ? farAway : 0) }];
  });
  near.sort((a, b) => a.distance - b.distance);
  return near[0]?.index ?? from;
}

/** Further than anything is. */
const farAway = 1e12;

/** How far a box is from another in a direction; null where it doesn't lie there. */
const distances: Record<'up' | 'down' | 'left' | 'right', (from: Box, to: Box, boxes: readonly Box[]) => number | null> = {
  up: (from, to) => (sharesColumn(from, to) && to.top < from.top ? from.top - to.top : null),
  down: (from, to) => (sharesColumn(from, to) && to.top > from.top ? to.top - from.top : null),
  left: (from, to, boxes) => (isLeftOf(to, from) ? sideways(from, to, boxes) : null),
  right: (from, to, boxes) => (isLeftOf(from, to) ? sideways(from, to, boxes) : null),
};

const hair = 1e-6;

function sharesColumn(a: Box, b: Box): boolean {
  return a.left < b.left + b.width - hair && b.left < a.left + a.width - hair;
}

function isLeftOf(a: Box, b: Box): boolean {
  return a.left + a.width <= b.left + hair;
}

/** A box across the way counts most, then the columns between, then the time between. */
function sideways(a: Box, b: Box, boxes: readonly Box[]): number {
  const isCut = boxes.some(other => liesAcross(other, a, b));
  const apart = Math.max(b.top - (a.top + a.height), a.top - (b.top + b.height), 0);
  return (isCut ? farAway : 0) + Math.round(Math.abs(a.left - b.left) * 1e4) * 1e6 + apart + Math.abs(a.top - b.top) / 1000;
}

/** True for a box that lies between two in time and in the columns of both, such as a break. */
function liesAcross(box: Box, a: Box, b: Box): boolean {
  const [upper, lower] = a.top <= b.top ? [a, b] : [b, a];
  return box.top > upper.top && box.top < lower.top && sharesColumn(box, a) && sharesColumn(box, b);
}
