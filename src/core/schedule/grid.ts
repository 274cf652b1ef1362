import type { Cell, Row, Table } from '../markdown/tables';
import type { CellText, CellTexts, CellTime } from './cell-text';

/** A cell in its place; what it says is read when it's asked for. */
export class GridCell {
  constructor(readonly cell: Cell, readonly content: CellText) {}

  get lines(): readonly string[] {
    return this.content.lines;
  }

  get text(): string {
    return this.content.text;
  }

  get time(): CellTime | null {
    return this.content.time;
  }
}

export interface GridRow {
  readonly row: Row;
  readonly cells: readonly (GridCell | null)[];
}

/** A table in plain text. A cell that spans several places is the same object in each. */
export interface Grid {
  readonly table: Table;
  /** Names of the columns; empty where a column has none. */
  readonly header: readonly string[];
  /** The header's cells, to tell one that spans columns. */
  readonly headerCells: readonly (GridCell | null)[];
  /** What stands above the names, in a header of two rows; empty where nothing does. */
  readonly upper: readonly string[];
  /** What stands above all of it, where it's one of several blocks of its table: a day, a part of one, else a place; empty for nothing. */
  readonly over: string;
  readonly rows: readonly GridRow[];
  /** The rows by which the columns are judged: all of them, or some of a long table. */
  readonly sample: readonly GridRow[];
  readonly width: number;
  /** True where its rows are the columns of the table: a session is only its cell there. */
  readonly isTurned: boolean;
}

/** Columns past this one are not read. */
const maxColumns = 60;
/** Tables of more rows are judged by this many of them, spread over the table. */
const sampleSize = 24;

/** Reads a table's cells as text. Rows of the header that hold a time in a column of times are rows like the others. */
export function readGrid(table: Table, texts: CellTexts): Grid {
  const known = table.kind === 'html' ? new Map<Cell, GridCell>() : null;
  const read = (row: Row): GridRow => ({ row, cells: (row.cells.length > maxColumns ? row.cells.slice(0, maxColumns) : row.cells).map(cell => (cell ? readCell(cell, texts, known) : null)) });
  const header = table.header.map(read);
  const body = table.rows.map(read);
  const isData = ({ cells }: GridRow) => cells.some((cell, column) => cell?.time?.isWhole && cell.time.label === '' && body.slice(0, sampleSize).some(row => row.cells[column]?.time));
  const isLabel = ({ cells }: GridRow) => header.length > 1 && cells.every(cell => cell === cells[0]);
  const names = header.filter(row => !isData(row) && !isLabel(row));
  const rows = [...header.filter(row => isData(row) || isLabel(row)), ...(known ? body.filter((row, index) => !onlyGoesOn(row, body[index - 1])) : body)];
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const headerCells = Array.from({ length: width }, (_, column) => names.map(({ cells }) => cells[column] ?? null).filter(cell => cell !== null && cell.text !== '').at(-1) ?? null);
  const above = names.at(-2)?.cells ?? [];
  const upper = headerCells.map((cell, column) => (above[column] && above[column] !== cell ? above[column].text : ''));
  return { table, header: headerCells.map(cell => cell?.text ?? ''), headerCells, upper, over: '', rows, sample: sampleOf(rows), width, isTurned: false };
}

/** True for a row that has nothing but blanks and cells that reach down from the row above it. */
function onlyGoesOn({ cells }: GridRow, above: GridRow | undefined): boolean {
  return above !== undefined && cells.every((cell, column) => cell === null || cell === above.cells[column] || cell.text === '');
}

/** The same grid with one of its rows as the header, and of those above it only such with a time. */
export function withRowAsHeader(grid: Grid, at: number): Grid {
  const names = grid.rows[at];
  const rows = grid.rows.filter(({ cells }, index) => index > at || (index < at && cells.some(cell => cell?.time)));
  const headerCells = Array.from({ length: grid.width }, (_, column) => names?.cells[column] ?? null);
  return { ...grid, header: headerCells.map(cell => cell?.text ?? ''), headerCells, rows, sample: sampleOf(rows) };
}

/** The rows by which a table is judged. */
export function sampleOf(rows: readonly GridRow[]): readonly GridRow[] {
  if (rows.length <= sampleSize) return rows;
  const sample: GridRow[] = [];
  for (let i = 0; i < sampleSize; i++) {
    const row = rows[Math.floor((i * rows.length) / sampleSize)];
    if (row) sample.push(row);
  }
  return sample;
}

function readCell(cell: Cell, texts: CellTexts, known: Map<Cell, GridCell> | null): GridCell {
  const before = known?.get(cell);
  if (before) return before;
  const read = new GridCell(cell, texts(cell.source));
  known?.set(cell, read);
  return read;
}
