import type { Cell, Row } from '../markdown/tables';
import { isBreakTitle } from './break';
import type { CellTime } from './cell-text';
import type { Columns } from './columns';
import { findDay, type DayMark, type DayOrder } from './day';
import { parseDuration } from './duration';
import type { Grid, GridCell, GridRow } from './grid';
import type { Part } from './half-of-day';
import { wordsIn } from './letters';
import { partOfDay } from './part-words';
import { carriesDown, isPlaceLabel, roomInTime } from './row-places';
import type { Minutes } from './schedule';
import { filledCells } from './shapes';
import { readTitle, speakerForm, type SpeakerForm } from './title';

/** A row with a time. Its sessions, and those of rows below it without one, run then. */
export interface Slot {
  readonly row: Row;
  readonly cell: Cell;
  readonly time: CellTime;
  readonly day: DayMark | null;
  readonly part: Part | null;
  readonly duration: Minutes | null;
}

/** A session as its row gives it, before times and days are settled. */
export interface RowSession {
  readonly row: Row;
  readonly cell: Cell;
  readonly title: string;
  /** Index of the slot it starts in; null for one without a time. */
  readonly slot: number | null;
  /** Index of the last slot that it reaches through. */
  last: number | null;
  readonly day: DayMark | null;
  readonly track: string | null;
  readonly room: string | null;
  readonly speakers: readonly string[];
  readonly isBreak: boolean;
  readonly spansTracks: boolean;
  readonly details: string[];
}

/** What label rows and carried cells say of the rows that follow. */
interface State {
  day: DayMark | null;
  part: Part | null;
  place: string | null;
  room: string | null;
  track: string | null;
  /** Names of parallel columns, where a row renames them. */
  names: Map<number, string>;
}

/** All that the rows of a table give. */
export interface RowsRead {
  readonly slots: Slot[];
  readonly sessions: RowSession[];
}

interface Context {
  readonly grid: Grid;
  readonly columns: Columns;
  readonly order: DayOrder;
  readonly carries: { readonly room: boolean; readonly track: boolean };
  /** How titles name their speakers, where no column does. */
  readonly form: SpeakerForm;
  /** The columns that have a header. */
  readonly named: readonly number[];
  readonly state: State;
  readonly read: RowsRead;
}

/** Reads the rows of a table whose columns are known. No row with words is lost: those without a time have no slot. */
export function readRows(grid: Grid, columns: Columns, order: DayOrder): RowsRead {
  const carries = { room: carriesDown(grid, columns, columns.room), track: carriesDown(grid, columns, columns.track) };
  const state: State = { day: null, part: null, place: null, room: null, track: null, names: new Map() };
  const titles = columns.title === null ? columns.parallel.map(({ column }) => column) : [columns.title];
  const form = columns.speakers.length > 0 ? null : speakerForm(grid, titles);
  const named = grid.header.flatMap((name, column) => (name === '' ? [] : [column]));
  const context: Context = { grid, columns, order, carries, form, named, state, read: { slots: [], sessions: [] } };
  for (const row of grid.rows) readRow(row, context);
  return context.read;
}

function readRow(row: GridRow, context: Context): void {
  const { columns, state } = context;
  if (repeatsHeader(row, context)) return;
  const day = dayOfRow(row, context);
  if (day) {
    state.day = day;
    state.part = null;
  }
  const clock = row.cells[columns.clock];
  const time = clock?.time ?? null;
  if (time && (time.start || time.end || time.isImpossible)) readTimedRow(row, { time, cell: clock?.cell ?? row.row }, context);
  else if (!readLabel(filledCells(row), context)) readUntimedRow(row, context);
}

function repeatsHeader({ cells }: GridRow, { grid: { header }, named }: Context): boolean {
  let same = 0;
  for (const column of named) if (cells[column]?.text === header[column]) same++;
  return same >= 2 && same >= named.length - 1;
}

/** The day in the row's own cell: its date column, or in front of its time. */
function dayOfRow({ cells }: GridRow, { columns, order, state }: Context): DayMark | null {
  const cell = columns.day === null ? null : cells[columns.day];
  if (cell && cell.text !== '' && cell !== cells[columns.clock]) {
    const mark = findDay(cell.text, order);
    if (mark) return mark;
    const label = cell.text;
    const number = /^\d{1,2}$/.test(label) ? Number(label) : null;
    return state.day?.label === label ? state.day : { year: null, month: null, dayOfMonth: null, until: null, weekday: null, number, label, isAmbiguous: false, isWhole: true };
  }
  return cells[columns.clock]?.time?.day ?? null;
}

/** A row with one filled cell (or one that spans it) and no time: what it says of the rows below. False where it says nothing. */
function readLabel(filled: readonly { cell: GridCell; column: number }[], context: Context): boolean {
  const { state, columns, order } = context;
  const [only] = filled;
  if (filled.length > 1) return renamesPlaces(filled, context);
  if (!only) return true;
  const { text } = only.cell;
  const day = findDay(text, order);
  if (day && (day.isWhole || only.column === columns.day || ((day.month !== null || day.number !== null) && wordsIn(text) <= 12))) {
    state.day = day;
    state.part = null;
    state.place = null;
    return true;
  }
  const part = partOfDay(text);
  state.part = part ?? state.part;
  if (part) return true;
  if (!isPlaceLabel(text)) return false;
  state.place = text;
  return true;
}

/** A row that gives each parallel column a new place. */
function renamesPlaces(filled: readonly { cell: GridCell; column: number }[], { columns, state }: Context): boolean {
  const held = filled.filter(({ column }) => columns.parallel.some(parallel => parallel.column === column));
  if (held.length < 2 || held.length < filled.length - 1 || !held.every(({ cell }) => isPlaceLabel(cell.text))) return false;
  for (const { cell, column } of held) state.names.set(column, cell.text);
  return true;
}

function readTimedRow(row: GridRow, { time, cell }: { time: CellTime; cell: Cell | Row }, context: Context): void {
  const { columns, state, read } = context;
  const end = columns.end === null ? null : row.cells[columns.end]?.time?.start ?? null;
  const duration = columns.duration === null ? null : durationOf(row.cells[columns.duration]?.text ?? '');
  const source = 'source' in cell ? cell : { from: cell.from, to: cell.to, source: '' };
  read.slots.push({ row: row.row, cell: source, time: end ? { ...time, end } : time, day: state.day, part: state.part, duration });
  const slot = time.start ? read.slots.length - 1 : null;
  addSessions(row, slot, context);
}

/** A length, whose unit may be left to the header: minutes then. */
function durationOf(text: string): Minutes | null {
  return parseDuration(text) ?? (/^\d{1,3}$/.test(text) ? Number(text) : null);
}

/** A row without a time: more about the slot above, a session of its own in it, or one without a time. */
function readUntimedRow(row: GridRow, context: Context): void {
  const { columns, read } = context;
  const clock = row.cells[columns.clock];
  const above = read.sessions.at(-1);
  const slot = read.slots.length - 1;
  const saysNone = clock !== null && clock !== undefined && (clock.text !== '' ? !isPlaceLabel(clock.text) : clock.cell.source !== '' && /[-–—]/.test(clock.cell.source));
  const ownDay = columns.day !== null && (row.cells[columns.day]?.text ?? '') !== '';
  if (saysNone || ownDay || above?.slot === null || above === undefined) return addSessions(row, null, context);
  const parts = partsOf(row, context);
  const [part] = parts;
  if (part?.isBreak && parts.length === 1) return addSessions(row, null, context);
  const isOwn = parts.length > 1 || above.title === '' || (part?.room ?? null) !== null && part?.room !== above.room || (part?.speakers.length ?? 0) > 0 && above.speakers.length > 0;
  if (isOwn) return addSessions(row, slot, context);
  if (part && part.title !== '') above.details.push([part.title, ...(part.speakers.length > 0 ? [part.speakers.join(', ')] : [])].join(' – '));
}

function addSessions(row: GridRow, slot: number | null, context: Context): void {
  const { read } = context;
  const parts = partsOf(row, context);
  if (slot !== null) dropEmptySlot(read, slot);
  for (const part of parts) {
    const before = slot === null || !mayGoOn(part, context) ? undefined : continued(read.sessions, part, slot);
    if (before) before.last = slot;
    else read.sessions.push(sessionOf(part, row.row, slot));
  }
}

function sessionOf({ cell, title, day, track, room, speakers, isBreak, spansTracks }: RowPart, row: Row, slot: number | null): RowSession {
  return { row, cell, title, slot, last: slot, day, track, room, speakers, isBreak, spansTracks, details: [] };
}

/** A slot that only has a time gives way to the sessions in the rows below it. */
function dropEmptySlot({ sessions }: RowsRead, slot: number): void {
  const above = sessions.at(-1);
  if (above?.slot === slot && above.title === '') sessions.pop();
}

/** True where a session may reach through several rows: its cell spans them, or its column is that of a day. */
function mayGoOn({ isDayColumn }: RowPart, { grid }: Context): boolean {
  return isDayColumn || grid.table.kind === 'html';
}

/** How many sessions back one may have begun that still goes on. */
const mostBack = 60;

/** The session before that goes on in this slot: the same cell spans both, or the same words follow in its day. */
function continued(sessions: readonly RowSession[], part: RowPart, slot: number): RowSession | undefined {
  for (let i = sessions.length - 1; i >= Math.max(0, sessions.length - mostBack); i--) {
    const session = sessions[i];
    if (session?.last !== slot - 1) continue;
    if (session.cell === part.cell || (part.isDayColumn && session.title === part.title && session.day === part.day)) return session;
  }
  return undefined;
}

/** What one cell of a row gives. */
type RowPart = Omit<RowSession, 'row' | 'slot' | 'last' | 'details'> & { readonly isDayColumn: boolean };

/** The sessions that stand in one row. */
function partsOf(row: GridRow, context: Context): RowPart[] {
  const { columns } = context;
  if (columns.parallel.length === 0) return [partOf(row, titleCell(row, columns), context)];
  const cells = columns.parallel.flatMap(parallel => {
    const cell = row.cells[parallel.column];
    return cell && cell.text !== '' ? [{ ...parallel, cell }] : [];
  });
  const apart = cells.filter(({ cell }, i) => cells.findIndex(other => other.cell === cell) === i);
  const [first] = apart;
  if (!first) return [partOf(row, titleCell(row, columns), context)];
  const isDayColumn = columns.parallel.every(({ day }) => day !== null);
  if (!isDayColumn && spansAll(apart, cells.length, columns)) return [{ ...partOf(row, first.cell, context), spansTracks: true }];
  return apart.map(({ cell, column, name, day }) => {
    const place = context.state.names.get(column) ?? name;
    const part = partOf(row, cell, context);
    return { ...part, track: place ?? part.track, room: part.room ?? place, day: day ?? part.day, isDayColumn };
  });
}

/** True where the sessions of a row are one for all: the same words everywhere, one cell across, a pause in one cell alone. */
function spansAll(apart: readonly { cell: GridCell }[], places: number, columns: Columns): boolean {
  const [first] = apart;
  if (!first || apart.some(({ cell }) => cell.text !== first.cell.text)) return false;
  return places === columns.parallel.length || (apart.length === 1 && isBreakTitle(first.cell.lines[0] ?? ''));
}

function titleCell({ cells }: GridRow, { title, labels, clock }: Columns): GridCell | null {
  const named = title === null ? null : cells[title];
  if (named && named.text !== '') return named;
  const label = labels.map(column => cells[column]).find(cell => cell && cell.text !== '');
  if (label) return label;
  const time = cells[clock];
  return time && !time.time && time.text !== '' ? time : null;
}

function textAt({ cells }: GridRow, column: number | null): string {
  return column === null ? '' : cells[column]?.text ?? '';
}

function speakersOf({ cells }: GridRow, columns: readonly number[]): readonly string[] {
  const [only] = columns;
  if (only !== undefined && columns.length === 1) return cells[only]?.content.people ?? [];
  return columns.flatMap(column => cells[column]?.content.people ?? []);
}

function partOf(row: GridRow, cell: GridCell | null, context: Context): RowPart {
  const { columns, state, carries } = context;
  const ownRoom = textAt(row, columns.room);
  const ownTrack = textAt(row, columns.track);
  if (ownRoom !== '') state.room = ownRoom;
  if (ownTrack !== '') state.track = ownTrack;
  const { title, speakers: named } = cell ? readTitle(cell, context.form) : { title: '', speakers: [] };
  const isBreak = isBreakTitle(title);
  const own = ownRoom || (carries.room ? state.room : null) || roomInTime(row.cells[columns.clock], columns);
  const room = own || (isBreak ? null : state.place);
  return {
    cell: cell?.cell ?? { from: row.row.from, to: row.row.to, source: '' }, title, room: room || null, isBreak, spansTracks: false, isDayColumn: false,
    track: (ownTrack || (carries.track ? state.track : null) || room) ?? null, day: state.day,
    speakers: columns.speakers.length > 0 ? speakersOf(row, columns.speakers) : named,
  };
}
