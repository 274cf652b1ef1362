import { isBreakTitle } from './break';
import type { HeaderRole } from './column-roles';
import type { Grid, GridCell } from './grid';
import { wordsIn } from './letters';
import { share, type Shape } from './shapes';
import { minutesOf } from './time';
import type { ClockTime } from './time-formats';
import { findZone } from './zone';

/** The columns that hold times. */
export interface ClockColumns {
  /** The one that leads: starts, or starts with ends. */
  readonly clock: number;
  /** The ends, where they have a column of their own. */
  readonly end: number | null;
  /** Other columns of times: the same in other zones. */
  readonly zones: readonly number[];
}

/** Of the cells in a column of times, those that must be times for it to be looked at. */
const leastShare = 0.3;

/** The columns of times, the leading one being that with most times in it; null where there is none. */
export function findClockColumns(grid: Grid, shapes: readonly Shape[], roles: readonly (HeaderRole | null)[]): ClockColumns | null {
  const counts = shapes.map((shape, column) => isLengths(shape, roles[column]) ? 0 : shape.clocks + (weakCounts(grid, column, shape, roles[column] ?? null) ? shape.weak : 0));
  const least = (column: number) => Math.max(1, (shapes[column]?.filled ?? 0) * leastShare);
  const columns = counts.map((_, column) => column).filter(column => (counts[column] ?? 0) >= least(column));
  const rank = (column: number) => (counts[column] ?? 0) * 10 + (shapes[column]?.ranges ? 2 : 0) + (isTimeRole(roles[column]) ? 1 : 0);
  const [clock] = [...columns].sort((a, b) => rank(b) - rank(a) || a - b);
  if (clock === undefined) return null;
  const lead = leadOf(clock, columns, counts);
  // One row with both times in its first cell doesn't take the ends of the others.
  const end = (shapes[lead]?.ranges ?? 0) * 3 > (shapes[lead]?.filled ?? 0) ? null : endColumn(grid, lead, { columns, shapes, roles });
  return { clock: lead, end, zones: columns.filter(column => column !== lead && column !== end) };
}

/** A column of lengths, where `1h 30` is no time. */
function isLengths(shape: Shape, role: HeaderRole | null | undefined): boolean {
  return role?.role === 'duration' || (!isTimeRole(role) && share(shape.durations, shape) >= 0.5);
}

function isTimeRole(role: HeaderRole | null | undefined): boolean {
  return role?.role === 'time' || role?.role === 'start';
}

/** Of columns with as many times, the first leads. */
function leadOf(clock: number, columns: readonly number[], counts: readonly number[]): number {
  return columns.find(column => column <= clock && (counts[column] ?? 0) >= (counts[clock] ?? 0) * 0.9) ?? clock;
}

/**
 * Weak forms count in a column headed as one of times; without a header where they rise in steps of five minutes, hours
 * alone (`10-11`) only where each begins as the one before ends and a pause is among them; under
 * another header where they are dotted ranges that do so, and under one for numbers if they also begin by day.
 */
function weakCounts(grid: Grid, column: number, shape: Shape, role: HeaderRole | null): boolean {
  if (shape.weak === 0) return true;
  const cells = grid.sample.flatMap(({ cells }) => (cells[column]?.time?.start ? [cells[column]] : []));
  const times = cells.flatMap(({ time }) => time?.start ?? []);
  const even = times.filter(({ minute }) => minute % 5 === 0).length;
  if (isTimeRole(role) || role?.role === 'end') return even >= times.length * 0.5;
  if (shape.weak < 2 || (role && role.role !== 'label') || even < times.length * 0.9) return false;
  const minutes = times.map(minutesOf);
  const rising = minutes.filter((start, i) => i === 0 || start >= (minutes[i - 1] ?? 0)).length;
  const isDotted = cells.every(({ text }) => /[.:]/.test(text)) && shape.ranges * 2 >= times.length;
  if (role && (shape.ranges < times.length || !areByDay(times))) return false;
  const areWritten = cells.every(({ text }) => /[.:h]|\d{4}/.test(text));
  const isUnnamed = grid.header[column] === '' && (areWritten || (isChain(cells) && areByDay(times) && holdsPause(grid)));
  return (isUnnamed || isDotted) && rising >= times.length - 1 && times.every(({ hour }) => hour > 0) && share(shape.weak + shape.clocks, shape) >= 0.6;
}

/** True for starts from seven on, mostly at quarters: the numbers of paragraphs are neither. */
function areByDay(starts: readonly ClockTime[]): boolean {
  return starts.every(({ hour }) => hour >= 7) && starts.filter(({ minute }) => minute % 15 === 0).length * 3 >= starts.length * 2;
}

/** True for ranges that each begin as the one before ends. */
function isChain(cells: readonly GridCell[]): boolean {
  return cells.every(({ time }, i) => time?.end && (i === 0 || startOf(cells[i]) === endOf(cells[i - 1])));
}

/** True where some cell is one word for a pause: with more words a name may hold it. */
function holdsPause({ sample }: Grid): boolean {
  return sample.some(({ cells }) => cells.some(cell => cell !== null && wordsIn(cell.text) === 1 && isBreakTitle(cell.text)));
}

/** The column of ends: headed so, or the next of times behind the starts, each later than its start but not by one shift. */
function endColumn(grid: Grid, lead: number, { columns, shapes, roles }: { columns: readonly number[]; shapes: readonly Shape[]; roles: readonly (HeaderRole | null)[] }): number | null {
  const named = columns.find(column => column !== lead && roles[column]?.role === 'end');
  if (named !== undefined) return named;
  const next = columns.find(column => column > lead);
  if (next === undefined || shapes.slice(lead + 1, next).some(shape => shape.filled > shape.joints)) return null;
  if (findZone(`time (${grid.header[lead] ?? ''})`) && findZone(`time (${grid.header[next] ?? ''})`)) return null;
  const pairs = grid.sample.map(({ cells }) => [startOf(cells[lead]), startOf(cells[next])] as const);
  const steps = pairs.flatMap(([start, end]) => (start === null || end === null ? [] : [end - start]));
  const follows = pairs.filter(([, end], i) => end !== null && end === pairs[i + 1]?.[0]).length;
  const isShift = steps.length > 1 && steps.every(step => (step - (steps[0] ?? 0)) % 1440 === 0) && follows * 3 < steps.length;
  const later = steps.filter(step => step > 0 || step < -420).length;
  return !isShift && later >= steps.length * 0.8 ? next : null;
}

function startOf(cell: GridCell | null | undefined): number | null {
  return cell?.time?.start ? minutesOf(cell.time.start) : null;
}

function endOf(cell: GridCell | undefined): number | null {
  return cell?.time?.end ? minutesOf(cell.time.end) : null;
}
