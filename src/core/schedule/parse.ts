import { findTables, type Row, type Table } from '../markdown/tables';
import type { Range } from '../text';
import { readLines, type Line } from '../markdown/lines';
import { readProperties } from '../markdown/frontmatter';
import { partitionPoint } from '../search';
import { CellText, type CellTexts } from './cell-text';
import { buildDating, type Dating } from './dating';
import type { DayMark } from './day';
import { dayAround } from './day-around';
import { readColumns } from './columns';
import type { DayOrder } from './date';
import { readGrid, type Grid } from './grid';
import { groupTables } from './group';
import type { Part } from './half-of-day';
import { namedGrid } from './header';
import { lazy, memo } from './lazy';
import { judge } from './recognise';
import { reshaped } from './reshaped';
import { readRows } from './rows';
import type { NoteText, Schedule, Zone } from './schedule';
import { weighRuns } from './runs';
import { settleRows } from './settle';
import { blocksOf, type Block } from './side-by-side';
import { stretchAbove, stretchIn, surroundingsOf, zoneAround } from './surroundings';
import type { TableRead } from './table-read';
import { findZone } from './zone';
import { zoneSentence } from './zone-names';

/** What the reader is told from outside. */
export interface ReadOptions {
  /** Which of `03/04/2025` is the day where the note doesn't show it. Default: the day. */
  readonly dayOrder?: DayOrder;
}

/**
 * The schedules of a note: those that are sure as one, each doubtful one by itself. `lectern: true` in the frontmatter makes
 * every table with times sure, `lectern: false` leaves none. Never throws; linear in the length of the note.
 */
export function parseSchedules(note: NoteText, { dayOrder = 'day-first' }: ReadOptions = {}): Schedule[] {
  if (!note.text.includes('|') && !/<table/i.test(note.text)) return [];
  const override = readProperties(note.text).find(({ key }) => key === 'lectern')?.value.toLowerCase();
  if (override === 'false') return [];
  const lines = readLines(note.text);
  const texts = memo(source => new CellText(source));
  const stretchOf = memo(stretchIn);
  const tables = joinContinued(findTables(note.text, lines), note.text, texts);
  const dating = buildDating({ ...note, lines, inTable: insideOf(tables) }, dayOrder);
  const zone = lazy(() => noteZone(note.text, { from: tables[0]?.from ?? 0, to: tables.at(-1)?.to ?? 0 }));
  const read = (table: Table) => readTable(table, { note, lines, dating, texts, zone, stretchOf, before: tables[partitionPoint(tables, ({ to }) => to <= table.from) - 1] ?? null, isAsked: override === 'true' });
  const reads = weighRuns(tables.flatMap(read), read);
  return groupTables(reads.filter(mayBeHeld), dating);
}

/** True for what is a schedule, or one time that may belong to those around it. */
function mayBeHeld({ certainty, timed: { times } }: TableRead): boolean {
  return certainty !== null || (times.length === 1 && times[0]?.start !== null);
}

/** Tells whether a place is in a table, in logarithmic time. */
function insideOf(tables: readonly Table[]): (at: number) => boolean {
  return at => (tables[partitionPoint(tables, ({ to }) => to <= at)]?.from ?? Infinity) <= at;
}

/** A delimiter row in the midst of times is a rule that the writer drew: what follows belongs to the table above, as does a table of one slot that follows at once. */
function joinContinued(tables: readonly Table[], text: string, texts: CellTexts): Table[] {
  const joined: (Table & { readonly rows: Row[] })[] = [];
  for (const table of tables) {
    const above = joined.at(-1);
    const isData = table.continues && above && readGrid({ ...table, rows: [...above.rows.slice(-1), ...table.header], header: [] }, texts).rows.every(({ cells }) => cells.some(cell => cell?.time?.isWhole));
    const isNextSlot = above?.kind === 'html' && table.header.length === 0 && above.to <= table.from && onlyTags.test(text.slice(above.to, Math.min(table.from, above.to + 400)))
      && isSlot(above.rows.slice(-1), texts) && isSlot(table.rows, texts);
    if (!above || !(isData || isNextSlot)) {
      joined.push({ ...table, rows: [...table.rows] });
      continue;
    }
    for (const row of [...table.header, ...table.rows]) above.rows.push(row);
    joined[joined.length - 1] = { ...above, to: table.to };
  }
  return joined;
}

const onlyTags = /^(?:\s|<[^<>]*>)*$/;

/** True for the rows of one time, whose cell spans them. */
function isSlot(rows: Table['rows'], texts: CellTexts): boolean {
  const cell = rows[0]?.cells[0];
  return cell != null && rows.every(({ cells }) => cells[0] === cell) && texts(cell.source).time?.isWhole === true;
}

interface TableContext {
  readonly note: NoteText;
  readonly lines: readonly Line[];
  readonly dating: Dating;
  readonly texts: CellTexts;
  readonly stretchOf: (text: string) => Part | null;
  /** The zone that the note names for all of its times. */
  readonly zone: () => Zone | null;
  readonly before: Table | null;
  /** True where the user said that the tables of this note are schedules. */
  readonly isAsked: boolean;
}

/** Reads one table, or the blocks of one, which are schedules together; none where it has no column of times, or nothing speaks for a schedule. */
function readTable(table: Table, context: TableContext): TableRead[] {
  if (!mayHoldTimes(table)) return [];
  const { texts, dating: { order } } = context;
  const whole = readShape(namedGrid(readGrid(table, texts)), texts, order);
  const reads = whole ? blocksOf(whole, order).map(block => readBlock(block, context)) : [];
  const certainty = mostCertain(reads);
  return reads.length === 1 ? reads : reads.map(read => ({ ...read, certainty }));
}

/** What the surest of some tables is. */
function mostCertain(reads: readonly TableRead[]): TableRead['certainty'] {
  return (reads.find(({ certainty }) => certainty === 'sure') ?? reads.find(({ certainty }) => certainty))?.certainty ?? null;
}

function readBlock({ grid, columns }: Block, { note, lines, dating, stretchOf, before, isAsked, zone: ofNote }: TableContext): TableRead {
  const { table } = grid;
  const around = surroundingsOf(note.text, { lines, dating, at: table.from, from: before?.to ?? 0 });
  const rows = readRows(grid, columns, dating.order);
  const day = dayAround(dating, { at: table.from, caption: around.caption });
  const timed = settleRows(rows, stretchAbove(around, stretchOf));
  const isAbove = day.day.source === 'heading' || day.day.source === 'caption';
  const isNear = isAbove || rows.slots.some(({ day: own }) => saysDay(own) && (own.isWhole || own !== columns.headDay));
  const dated = isNear ? 'near' : day.day.date !== null && day.day.source !== 'created' ? 'far' : null;
  const { certainty: judged, signs } = judge({ grid, columns, rows, timed, around, dated, noteTitle: dating.title.map(({ text }) => text).join(' · ') });
  const certainty = isAsked && rows.slots.some(({ time }) => time.start) ? 'sure' : judged;
  const clockHeader = grid.header[columns.clock] ?? '';
  const zone = lazy(() => zoneAround([`time (${clockHeader})`, clockHeader, rows.slots[0]?.time.rest, around.caption?.text, ...around.intro, ...around.headings]) ?? ofNote());
  const lastEnd = timed.times.reduce((latest, { start, end }) => Math.max(latest, end ?? start ?? 0), 0);
  return { table, header: grid.header, certainty, signs, timed, day, around, zone, lastEnd, places: columns.parallel.flatMap(({ name }) => name ?? []) };
}

/** True for a date or a numbered day, not for a weekday alone. */
function saysDay(day: DayMark | null): day is DayMark {
  return day !== null && (day.month !== null || day.number !== null);
}

/** A table and its columns, in another shape where it has no column of times as it stands. */
function readShape(grid: Grid, texts: CellTexts, order: DayOrder): Block | null {
  const columns = readColumns(grid, order);
  if (columns) return { grid, columns };
  const other = reshaped(grid, texts);
  const otherColumns = other && readColumns(other, order);
  return otherColumns ? { grid: other, columns: otherColumns } : null;
}

const timeAhead = /[\d０-９][:.：hu시時时点點 \d]|[\d０-９]\s?[ap]\.?m|noon|정오|正午|[٠-٩]/i;

/** True where some cell begins with what could be a time: most tables of a note have none. */
function mayHoldTimes({ header, rows }: Table): boolean {
  return [...header, ...rows].some(({ cells }) => cells.some(cell => cell !== null && timeAhead.test(cell.source.slice(0, 60))));
}

/** How much of a note above its tables, and below them, is searched for a sentence about its zone. */
const mostZoneText = 4000;

function noteZone(text: string, tables: Range): Zone | null {
  const property = readProperties(text).find(({ key }) => /^(?:time[-_ ]?zone|tz)$/i.test(key));
  if (property) return findZone(property.value);
  const prose = `${text.slice(Math.max(0, tables.from - mostZoneText), tables.from)}\n${text.slice(tables.to, tables.to + mostZoneText)}`;
  return zoneAround([...prose.matchAll(zoneSentence)].map(({ index }) => prose.slice(prose.lastIndexOf('\n', index) + 1, index + 120).split('\n', 1)[0]));
}
