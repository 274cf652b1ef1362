import { readColumns, type Columns } from './columns';
import { roleOfHeader } from './column-roles';
import type { DayOrder } from './date';
import { sampleOf, type Grid } from './grid';
import { isLabel, namedGrid } from './header';
import type { Shape } from './shapes';
import { findZone } from './zone';

/** A table, or one of several that stand in it side by side, and what its columns hold. */
export interface Block {
  readonly grid: Grid;
  readonly columns: Columns;
}

/** The blocks of a table in which several columns of times each have titles of their own behind them, or all in front; else the table as it is. */
export function blocksOf(table: Block, order: DayOrder): readonly Block[] {
  const { grid, columns: { clock, end, zones, shapes } } = table;
  if (zones.length === 0) return [table];
  const clocks = [clock, ...(end === null ? [] : [end]), ...zones].sort((a, b) => a - b);
  const starts = clocks.filter((column, i) => clocks[i - 1] !== column - 1);
  if (starts.length < 2 || starts.some(column => findZone(`time (${grid.header[column] ?? ''})`))) return [table];
  const isLast = starts[0] !== 0 && clocks.at(-1) === grid.width - 1;
  const bounds = isLast ? [0, ...clocks.filter((column, i) => clocks[i + 1] !== column + 1).map(column => column + 1)] : [...starts, grid.width];
  const [first = 0, ...ends] = bounds;
  if (!ends.every((to, i) => shapes.slice(bounds[i], to).some(holdsWords))) return [table];
  const held = ends.map((to, i) => [...Array(to).keys()].filter(column => column < first || column >= (bounds[i] ?? 0)));
  const headers = held.map(columns => [...cut(grid.upper, columns), ...cut(grid.header, columns)].filter(name => name !== ''));
  if (!areAlike(headers, starts.map(column => grid.header[column] ?? ''))) return [table];
  const names = namesOver(headers);
  const grids = held.map((columns, i) => cutOut(grid, columns, names[i] ?? ''));
  const blocks = grids.flatMap(block => {
    const columns = readColumns(block, order);
    return columns && (columns.title !== null || columns.parallel.length > 0) ? [{ grid: block, columns }] : [];
  });
  return blocks.length === grids.length ? blocks : [table];
}

/** True for a column with words in most of its cells. */
function holdsWords({ filled, clocks, weak, days, durations, numbers, joints, links }: Shape): boolean {
  return (clocks + weak + days + durations + numbers + joints + links) * 2 < filled;
}

function cut<T>(cells: readonly T[], columns: readonly number[]): T[] {
  return columns.flatMap(column => cells.slice(column, column + 1));
}

/** What stands over each block: the day, the part of one or the place that its headers name; else what they alone say, where all do. */
function namesOver(headers: readonly (readonly string[])[]): string[] {
  const own = headers.map(names => names.find(name => roleOfHeader(name) === null && headers.every(others => others === names || !others.includes(name))) ?? '');
  return headers.map((names, i) => names.find(isLabel) ?? (own.includes('') ? '' : own[i] ?? ''));
}

/** Some columns of a table, with this name of its header over all of them. */
function cutOut(grid: Grid, columns: readonly number[], over: string): Grid {
  const rows = grid.rows.map(({ row, cells }) => ({ row, cells: cut(cells, columns) }));
  return namedGrid({
    ...grid, over: over || grid.over, header: cut(grid.header, columns).map(name => (name === over ? '' : name)), headerCells: cut(grid.headerCells, columns).map(cell => (cell?.text === over ? null : cell)),
    upper: [], rows, sample: sampleOf(rows), width: columns.length,
  });
}

/** True for blocks whose headers say the same but for days and places, at least above the times, or each no more than one thing. */
function areAlike(headers: readonly (readonly string[])[], clocks: readonly string[]): boolean {
  const names = headers.map(header => [...new Set(header)].filter(name => !isLabel(name)));
  const isSame = (texts: readonly string[]) => texts.every(text => text === texts[0]);
  return isSame(names.map(some => some.join('|'))) || (isSame(clocks) && clocks[0] !== '') || names.every(({ length }) => length <= 1);
}
