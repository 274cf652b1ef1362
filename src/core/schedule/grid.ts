import { plainLines } from '../markdown/plain-text';
import type { Cell, Row, Table } from '../markdown/tables';
import { findDay, type DayMark } from './day';
import { parseTime, type TimeText } from './time';

/** A cell whose text and time are read when they are asked for: most cells of a long table never are. */
export class GridCell {
  private ownLines: readonly string[] | undefined;
  private ownText: string | undefined;
  private ownTime: CellTime | null | undefined;

  constructor(readonly cell: Cell) {}

  /** Its plain text, line by line; none for a dash that stands for nothing. */
  get lines(): readonly string[] {
    return (this.ownLines ??= linesOf(this.cell));
  }

  get text(): string {
    return (this.ownText ??= this.lines.length > 1 ? this.lines.join(' ') : this.lines[0] ?? '');
  }

  /** The time at the front of it, if any. */
  get time(): CellTime | null {
    if (this.ownTime === undefined) this.ownTime = readTimeCell(this.lines);
    return this.ownTime;
  }
}

/** A time with what its cell says besides. */
export interface CellTime extends TimeText {
  /** What stands on the cell's other lines: a room, a remark. */
  readonly note: string;
  /** A day in front of the time (`Mon 9:00`, `2024-05-06 09:00`). */
  readonly day: DayMark | null;
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
  readonly rows: readonly GridRow[];
  /** The rows by which the columns are judged: all of them, or some of a long table. */
  readonly sample: readonly GridRow[];
  readonly width: number;
}

/** Columns past this one are not read. */
const maxColumns = 60;
/** Tables of more rows are judged by this many of them, spread over the table. */
const sampleSize = 24;
const nothing: readonly string[] = [];
const placeholder = /^[-‐–—―−·•.…*_/\s]*$/u;

/** Reads a table's cells as text. Rows of the header that hold a time in a column of times are rows like the others. */
export function readGrid(table: Table): Grid {
  const known = table.kind === 'html' ? new Map<Cell, GridCell>() : null;
  const read = (row: Row): GridRow => ({ row, cells: row.cells.slice(0, maxColumns).map(cell => (cell ? readCell(cell, known) : null)) });
  const header = table.header.map(read);
  const body = table.rows.map(read);
  const isData = ({ cells }: GridRow) => cells.some((cell, column) => cell?.time?.isWhole && body.slice(0, sampleSize).some(row => row.cells[column]?.time));
  const isLabel = ({ cells }: GridRow) => header.length > 1 && cells.length > 1 && cells.every(cell => cell === cells[0]);
  const names = header.filter(row => !isData(row) && !isLabel(row));
  const rows = [...header.filter(row => isData(row) || isLabel(row)), ...body];
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const headerCells = Array.from({ length: width }, (_, column) => names.map(({ cells }) => cells[column] ?? null).filter(cell => cell !== null && cell.text !== '').at(-1) ?? null);
  return { table, header: headerCells.map(cell => cell?.text ?? ''), headerCells, rows, sample: sampleOf(rows), width };
}

/** The same grid with its first row as the header. */
export function withFirstRowAsHeader(grid: Grid): Grid {
  const [first, ...rows] = grid.rows;
  const headerCells = Array.from({ length: grid.width }, (_, column) => first?.cells[column] ?? null);
  return { ...grid, header: headerCells.map(cell => cell?.text ?? ''), headerCells, rows, sample: sampleOf(rows) };
}

function sampleOf(rows: readonly GridRow[]): readonly GridRow[] {
  if (rows.length <= sampleSize) return rows;
  return Array.from({ length: sampleSize }, (_, i) => rows[Math.floor((i * rows.length) / sampleSize)]).filter(row => row !== undefined);
}

function readCell(cell: Cell, known: Map<Cell, GridCell> | null): GridCell {
  const before = known?.get(cell);
  if (before) return before;
  const read = new GridCell(cell);
  known?.set(cell, read);
  return read;
}

function linesOf({ source }: Cell): readonly string[] {
  if (source === '') return nothing;
  const all = plainLines(source);
  return all.every(line => placeholder.test(line)) ? nothing : all;
}

/** The time of a cell: on one of its lines, or its start and end on two. */
export function readTimeCell(lines: readonly string[]): CellTime | null {
  const [first = ''] = lines;
  const onFirst = timeOfLine(first);
  if (lines.length === 1 || lines.length > 20) return onFirst && cellTime(onFirst, { end: onFirst.time.end, note: '', isFirst: true });
  const index = onFirst ? 0 : lines.slice(0, 4).findIndex(line => timeOfLine(line) !== null);
  const found = onFirst ?? timeOfLine(lines[index] ?? '');
  if (!found) return null;
  const next = found.time.end || found.time.rest !== '' ? null : parseTime((lines[index + 1] ?? '').replace(/^\s*(?:[-‐–—~]|to|bis|until)\s*/u, ''));
  const end = next?.start && !next.end && next.isWhole ? next.start : null;
  const note = lines.filter((_, i) => i !== index && !(end && i === index + 1)).join(' ');
  return cellTime(found, { end: end ?? found.time.end, note, isFirst: index === 0 });
}

interface LineTime { readonly time: TimeText; readonly day: DayMark | null }

function cellTime({ time, day }: LineTime, { end, note, isFirst }: { end: TimeText['end']; note: string; isFirst: boolean }): CellTime {
  const { start, isWeak, isImpossible, rest, isWhole } = time;
  return { start, end, isWeak, isImpossible, rest, isWhole: isWhole && isFirst, note, day };
}

function timeOfLine(line: string): LineTime | null {
  const time = parseTime(line);
  if (time) return { time, day: null };
  const at = line.slice(0, 60).search(/\d{1,2}\s?(?:[:：hH時시点]\s?\d{2}|[ap]\.?m)/iu);
  if (at <= 0) return null;
  const day = findDay(line.slice(0, at).replace(/(?:\s|^)(?:at|um|kl\.?|à|a las|@)\s*$/iu, ''));
  const behind = day?.isWhole ? parseTime(line.slice(at)) : null;
  return behind && day ? { time: behind, day } : null;
}
