import { dayOfHeader } from './day-columns';
import { roleOfHeader } from './column-roles';
import { withFirstRowAsHeader, type Grid, type GridRow } from './grid';
import { isPlaceName } from './place';
import { filledCells } from './shapes';
import { findZone } from './zone';

/**
 * A grid with its names as the header: those of the first row where the table has none, or where its header only says the
 * days that stand over them.
 */
export function namedGrid(grid: Grid): Grid {
  const [first, second] = grid.rows;
  const over = grid.header.filter(name => name !== '');
  if (!first || !over.every(isDay)) return grid;
  if (namesColumns(first)) return over.length === 0 ? withFirstRowAsHeader(grid) : { ...withFirstRowAsHeader(grid), upper: carried(grid) };
  const isDays = over.length === 0 && second && namesColumns(second) && filledCells(first).every(({ cell }) => isDay(cell.text));
  return isDays ? namedGrid(withFirstRowAsHeader(grid)) : grid;
}

function isDay(name: string): boolean {
  return dayOfHeader(name, 'day-first') !== null;
}

/** True for a row that names columns and holds no time. */
function namesColumns(row: GridRow): boolean {
  const filled = filledCells(row);
  const named = filled.filter(({ cell: { text } }) => roleOfHeader(text)?.isWhole || isPlaceName(text) || findZone(`time (${text})`));
  return filled.length >= 2 && filled.every(({ cell }) => !cell.time && cell.text.length <= 40) && named.length * 2 >= filled.length;
}

/** The days of a header over all the columns that each stands above: one alone is over all of them. */
function carried({ header }: Grid): string[] {
  const names = header.filter(name => name !== '');
  let last = names.length === 1 ? names[0] ?? '' : '';
  return header.map(name => (last = name || last));
}
