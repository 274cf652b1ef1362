import { dayOfHeader } from './day-columns';
import { roleOfHeader } from './column-roles';
import { withRowAsHeader, type Grid, type GridRow } from './grid';
import { partOfDay } from './part-words';
import { isPlaceName } from './place';
import { isPlaceLabel } from './row-places';
import { filledCells } from './shapes';
import { findZone } from './zone';

/**
 * A grid with its names as the header: those of the first row with several cells, or the days in it, where the table has no header, one that
 * only says the days over them, or one title. What stands alone above them, without a time, is no row: a day, a part of one or a place is of all.
 */
export function namedGrid(grid: Grid): Grid {
  const header = [...new Set(grid.headerCells)].flatMap(cell => cell?.text || []);
  if (!header.every(isDay) && (header.length > 1 || roleOfHeader(header[0] ?? '')?.role === 'time')) return grid;
  const at = grid.rows.findIndex(row => filledCells(row).length > 1);
  const names = grid.rows[at];
  if (at < 0 || !names) return grid;
  if (namesColumns(names)) {
    const titles = [...(header.length === 1 ? header : []), ...grid.rows.slice(0, at).flatMap(filledCells).flatMap(({ cell }) => (cell.time ? [] : cell.text))];
    return { ...withRowAsHeader(grid, at), upper: header.length > 1 ? carried(grid) : [], over: titles.filter(isLabel).at(-1) ?? grid.over };
  }
  const isDays = header.length === 0 && filledCells(names).every(({ cell }) => isDay(cell.text));
  return isDays ? namedGrid(withRowAsHeader(grid, at)) : grid;
}

/** True for a text that by itself tells the day of what stands below it, the part of one, or the place. */
export function isLabel(text: string): boolean {
  return isDay(text) || partOfDay(text) !== null || isPlaceLabel(text);
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

/** The days of a header over all the columns that each stands above. */
function carried({ header }: Grid): string[] {
  let last = '';
  return header.map(name => (last = name || last));
}
