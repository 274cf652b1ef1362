import type { CellTexts } from './cell-text';
import { roleOfHeader } from './column-roles';
import { dayOfHeader } from './day-columns';
import { GridCell, sampleOf, type Grid, type GridRow } from './grid';
import { isPlaceName } from './place';

/** A table that has no column of times in another shape that has one, or null: times across the top, or times and titles in the same cells. */
export function reshaped(grid: Grid, texts: CellTexts): Grid | null {
  return (grid.width === 1 ? null : turned(grid)) ?? split(grid, texts);
}

/** Of the cells that would be times, those that must be. */
const mostOf = 0.6;

/** Days or places down the side and times across the top: the same with its columns as rows. */
function turned(grid: Grid): Grid | null {
  const times = grid.headerCells.slice(1);
  const found = times.filter(cell => cell?.time?.isWhole && cell.time.start);
  if (found.length < 2 || found.length < times.length * mostOf || grid.rows.length < 2 || !grid.rows.every(isLabelled)) return null;
  const rows = times.map((time, index): GridRow => {
    const cells = [time, ...grid.rows.map(row => row.cells[index + 1] ?? null)];
    return { row: { from: time?.cell.from ?? grid.table.from, to: time?.cell.to ?? grid.table.from, cells: cells.map(cell => cell?.cell ?? null) }, cells };
  });
  // What heads the days or places down the side says nothing of the times.
  const corner = roleOfHeader(grid.header[0] ?? '')?.role === 'time' ? grid.headerCells[0] : null;
  return { ...shaped(grid, [corner ?? null, ...grid.rows.map(({ cells }) => cells[0] ?? null)], rows), isTurned: true };
}

/** True for a row that begins with a place or a day. */
function isLabelled({ cells: [cell] }: GridRow): boolean {
  return cell != null && (isPlaceName(cell.text) || dayOfHeader(cell.text, 'day-first') !== null);
}

/** Columns of times with their titles: the same with each in two. */
function split(grid: Grid, texts: CellTexts): Grid | null {
  const isData = grid.headerCells.some(cell => cell?.time);
  const first = isData ? grid.table.header[0] ?? grid.table.rows[0] : undefined;
  const ahead = first ? [{ row: first, cells: grid.headerCells }] : [];
  const inTwo = ({ row, cells }: GridRow): GridRow => ({ row, cells: Array.from({ length: grid.width }, (_, column) => halves(cells[column] ?? null, texts)).flat() });
  const sample = [...ahead, ...grid.sample].map(inTwo);
  if (!grid.headerCells.every((_, column) => isOfTimes(sample, column * 2))) return null;
  return shaped(grid, grid.headerCells.flatMap(cell => [null, isData ? null : cell]), [...ahead, ...grid.rows].map(inTwo));
}

/** True where most rows with words in one of two columns have a time in the first. */
function isOfTimes(rows: readonly GridRow[], column: number): boolean {
  const filled = rows.filter(({ cells }) => cells[column] || cells[column + 1]);
  const timed = filled.filter(({ cells }) => cells[column] && cells[column + 1]);
  return timed.length >= 2 && timed.length >= filled.length * mostOf;
}

/** The time of a cell and what follows it; the cell alone where one is missing. */
function halves(cell: GridCell | null, texts: CellTexts): (GridCell | null)[] {
  if (!cell) return [null, null];
  const { source, from, to } = cell.cell;
  const rest = cell.time?.rest.replace(/^[-–—:|·,]\s*/u, '') ?? '';
  const [word = ''] = rest.split(' ');
  const at = word === '' ? -1 : source.indexOf(word);
  if (!cell.time?.start || at <= 0) return [cell.text === '' ? null : cell, null];
  const time = source.slice(0, at).replace(/[\s–—:|·,-]+$/u, '');
  return [{ from, to: from + time.length, source: time }, { from: from + at, to, source: source.slice(at) }].map(half => new GridCell(half, texts(half.source)));
}

function shaped(grid: Grid, headerCells: readonly (GridCell | null)[], rows: readonly GridRow[]): Grid {
  return { ...grid, header: headerCells.map(cell => cell?.text ?? ''), headerCells, upper: [], rows, sample: sampleOf(rows), width: headerCells.length };
}
