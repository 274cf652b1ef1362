import type { Cell, Row } from '../markdown/tables';
import type { Range } from '../text';
import type { CellTime } from './cell-text';
import { countWeekdays } from './calendar-words';
import type { Columns } from './columns';
import { dotted, type DayOrder } from './date';
import { beside, findDay, inOrder, labelledDay, type DayMark } from './day';
import { sharedPauses } from './day-columns';
import { lengthOf, parseDuration } from './duration';
import type { Grid, GridCell, GridRow } from './grid';
import type { Part } from './half-of-day';
import { kindWords, withoutKind } from './kind-lines';
import { wordsIn } from './letters';
import { isNextDay } from './next-day';
import { partOfDay } from './part-words';
import { arePersonNames } from './people';
import { isBlank, partsOf, type RowContext, type RowPart, type RowState } from './row-parts';
import { carriesDown, isPlaceLabel } from './row-places';
import type { Minutes } from './schedule';
import { filledCells } from './shapes';
import { isSumRow, isTotalRow } from './sum-row';
import { minutesOf, parseTime } from './time';
import { speakerForm } from './title';

/** A row with a time. Its sessions, and those of rows below it without one, run then. */
export interface Slot {
  readonly row: Row;
  readonly cell: Cell;
  readonly time: CellTime;
  readonly day: DayMark | null;
  readonly part: Part | null;
  readonly duration: Minutes | null;
  /** True where its end is said to be on the day after. */
  readonly endsNextDay: boolean;
  /** True where the row says nothing else. */
  readonly isBlank: boolean;
}

/** A session as its row gives it, before times and days are settled. */
export interface RowSession extends Omit<RowPart, 'isDayColumn' | 'about'> {
  /** Its row in the note, or its cell where the table is turned. */
  readonly row: Range;
  /** Index of the slot it starts in; null for one without a time. */
  readonly slot: number | null;
  /** Index of the last slot that it reaches through. */
  last: number | null;
  speakers: readonly string[];
  readonly details: string[];
}

/** All that the rows of a table give. */
export interface RowsRead {
  readonly slots: Slot[];
  readonly sessions: RowSession[];
}

interface Context extends RowContext {
  readonly order: DayOrder;
  /** The columns that have a header. */
  readonly named: readonly number[];
  readonly read: RowsRead;
}

/** Reads the rows of a table whose columns are known. No row with words is lost: those without a time have no slot. A time alone is no session. */
export function readRows(grid: Grid, columns: Columns, order: DayOrder): RowsRead {
  const carries = { room: carriesDown(grid, columns, columns.room), track: carriesDown(grid, columns, columns.track) };
  const state: RowState = { day: columns.headDay, part: null, place: null, room: null, track: null, names: new Map() };
  const titles = columns.title === null ? columns.parallel.map(({ column }) => column) : [columns.title];
  const cells = titles.flatMap(column => grid.sample.map(row => row.cells[column] ?? null).filter(cell => cell !== null));
  const kinds = kindWords(cells);
  const form = columns.speakers.length > 0 ? null : speakerForm(cells.map(cell => withoutKind(cell, kinds)));
  const named = grid.header.flatMap((name, column) => (name === '' ? [] : [column]));
  const context: Context = { grid, columns, order, carries, kinds, form, named, state, pauses: sharedPauses(grid, columns.parallel), read: { slots: [], sessions: [] } };
  if (grid.over !== '' && !labelRows(grid.over, context, true)) state.place = grid.over;
  grid.rows.forEach((row, index) => readRow(row, grid.rows[index + 1], context));
  const { slots, sessions } = context.read;
  return { slots, sessions: sessions.filter(({ title, slot }) => title !== '' || slot === null || slots[slot]?.isBlank === false) };
}

function readRow(row: GridRow, next: GridRow | undefined, context: Context): void {
  const { columns, state } = context;
  const clock = row.cells[columns.clock];
  const time = clock?.time ?? null;
  if (time === null && repeatsHeader(row, context)) return;
  if (isSumRow(row, columns, context.read.slots.at(-1)?.time.start ?? null) || (!next && isTotalRow(context.grid, columns))) return;
  const day = dayOfRow(row, context);
  if (day) {
    state.day = day;
    state.part = null;
  }
  if (time && (time.start || time.end || time.isImpossible)) readTimedRow(row, { time, cell: clock?.cell ?? row.row }, context);
  else if (!readLabel(filledCells(row), next, context) && !context.grid.table.header.includes(row.row)) readUntimedRow(row, context);
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
    const found = findDay(cell.text.replace(dotted, '$1/$2'), order);
    const mark = beside(found && dotted.test(cell.text) ? { ...found, label: cell.text } : found, state.day);
    if (mark && (mark.month !== null || mark.weekday === null || mark.isWhole || countWeekdays(cell.text) < 2)) return mark;
    const label = cell.text;
    const number = /^\d{1,2}$/.test(label) ? Number(label) : null;
    return state.day?.label === label ? state.day : labelledDay(label, number);
  }
  const inFront = cells[columns.clock]?.time?.day;
  return inFront ? inOrder(inFront, order) : null;
}

/** A row with one filled cell (or one that spans it) and no time: what it says of the rows below. False where it says nothing. */
function readLabel(filled: readonly { cell: GridCell; column: number }[], next: GridRow | undefined, context: Context): boolean {
  const [only] = filled;
  if (filled.length > 1) return readDay(filled, next, context) || renamesPlaces(filled, context);
  return !only || labelRows(only.cell.text, context, only.column === context.columns.day);
}

/** Takes a text for the day, the part of it or the place of the rows below; false where it is none. */
function labelRows(text: string, { state, order }: Context, isDay: boolean): boolean {
  const day = beside(findDay(text, order), state.day);
  if (day && (day.isWhole || isDay || ((day.month !== null || day.number !== null) && wordsIn(text) <= 12))) {
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

/** A row whose cell of times names a day, which its other cells date or describe: the rows below are on it, unless the next says another. */
function readDay(filled: readonly { cell: GridCell; column: number }[], next: GridRow | undefined, { columns, order, state }: Context): boolean {
  const label = findDay(filled.find(({ column }) => column === columns.clock)?.cell.text ?? '', order);
  if (!label?.isWhole) return false;
  const date = filled.map(({ cell }) => findDay(cell.lines[0] ?? '', order)).find(day => day?.isWhole && day.month !== null);
  state.day = date ? { ...date, number: label.number, label: label.number === null ? date.label : label.label } : label;
  state.part = null;
  state.place = null;
  const time = next?.cells[columns.clock]?.time;
  return time != null && (time.day === null || isSameDay(inOrder(time.day, order), state.day));
}

function isSameDay({ month, dayOfMonth, weekday }: DayMark, other: DayMark): boolean {
  return month === null ? weekday === other.weekday : month === other.month && dayOfMonth === other.dayOfMonth;
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
  const endCell = columns.end === null ? null : row.cells[columns.end]?.time ?? null;
  const end = endCell?.start ?? time.end;
  const endsNextDay = end !== null && isNextDay(endCell?.start ? endCell : { rest: time.rest, day: null }, { start: time.start, end, day: state.day });
  const duration = lengthOf(row.cells[columns.duration ?? -1]?.text ?? '') ?? (end === null ? parseDuration(time.rest || time.note) : null);
  const source = 'source' in cell ? cell : { from: cell.from, to: cell.to, source: '' };
  const above = read.slots.at(-1);
  if (above?.cell === source && above.row !== row.row && addsToAbove(row, context)) return;
  read.slots.push({ row: row.row, cell: source, time: endCell?.start ? { ...time, end } : time, day: state.day, part: state.part, duration, endsNextDay, isBlank: isBlank(row, columns) });
  const slot = time.start ? read.slots.length - 1 : null;
  addSessions(row, slot, context);
  const other = otherRange(time);
  if (other && context.grid.table.kind === 'pipe' && columns.parallel.length === 0) readTimedRow(row, { time: other, cell }, context);
}

/** What follows the first range of a cell with several: `9:00-10:30, 13:00-14:30`. Null where that is no range. */
function otherRange(time: CellTime): CellTime | null {
  const [joint] = /^(?:[,;、&+]|(?:and|und|et|y|e|och|og)\s)\s*/.exec(time.rest) ?? [];
  const other = time.end && joint ? parseTime(time.rest.slice(joint.length)) : null;
  return other?.start && other.end && other.isWhole ? { ...time, ...other } : null;
}

/** Words that are more than a title has. */
const longText = 18;

/** A row under a time that spans it, with one cell: who speaks, or what it's about. False for a session of its own. */
function addsToAbove(row: GridRow, { columns, read }: Context): boolean {
  const above = read.sessions.at(-1);
  const [only, ...more] = filledCells(row).filter(({ column }) => column !== columns.clock);
  if (!above || above.slot !== read.slots.length - 1 || !only || more.length > 0 || columns.parallel.length > 0) return false;
  const { text, content } = only.cell;
  if (above.speakers.length === 0 && arePersonNames(text)) above.speakers = content.people;
  else if (wordsIn(text) >= longText) above.details.push(text);
  else return false;
  return true;
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
  if (part && part.title !== '' && part.cell !== above.cell) above.details.push([part.title, ...(part.speakers.length > 0 ? [part.speakers.join(', ')] : [])].join(' – '));
}

function addSessions(row: GridRow, slot: number | null, context: Context): void {
  const { read } = context;
  const parts = partsOf(row, context);
  if (slot !== null) dropEmptySlot(read, slot);
  for (const part of parts) {
    if (slot !== null && goesOnInSlot(part, slot, context)) continue;
    const before = slot === null || !mayGoOn(part, context) ? undefined : continued(read, part, slot);
    if (before) before.last = slot;
    else read.sessions.push(sessionOf(part, context.grid.isTurned ? part.cell : row.row, slot));
  }
}

function sessionOf({ cell, title, day, track, room, speakers, isBreak, spansTracks, about }: RowPart, row: Range, slot: number | null): RowSession {
  return { row, cell, title, slot, last: slot, day, track, room, speakers, isBreak, spansTracks, details: about === null ? [] : [about] };
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

/** True for a cell of a grid that reaches down into a row without a clock: its session is there already. */
function goesOnInSlot({ cell, day }: RowPart, slot: number, { columns, read }: Context): boolean {
  return columns.parallel.length > 0 && read.sessions.slice(-mostBack).some(session => session.last === slot && session.cell === cell && session.day === day);
}

/** How many sessions back one may have begun that still goes on. */
const mostBack = 60;

/** The session before that goes on in this slot: the same cell spans both, or the same words follow at once in its day. */
function continued({ sessions, slots }: RowsRead, part: RowPart, slot: number): RowSession | undefined {
  const end = slots[slot - 1]?.time.end;
  const start = slots[slot]?.time.start;
  const isAtOnce = part.isDayColumn && (!end || !start || (minutesOf(start) - minutesOf(end)) % 720 === 0);
  for (let i = sessions.length - 1; i >= Math.max(0, sessions.length - mostBack); i--) {
    const session = sessions[i];
    if (session?.last !== slot - 1) continue;
    if (part.isDayColumn && (session.day !== part.day || session.track !== part.track)) continue;
    if (session.cell === part.cell || (isAtOnce && session.cell.source === part.cell.source)) return session;
  }
  return undefined;
}
