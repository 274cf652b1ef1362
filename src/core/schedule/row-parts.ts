import type { Cell } from '../markdown/tables';
import { isBreakTitle } from './break';
import type { ParallelColumn } from './column';
import type { Columns } from './columns';
import type { DayMark } from './day';
import type { Grid, GridCell, GridRow } from './grid';
import type { Part } from './half-of-day';
import { withoutKind } from './kind-lines';
import { wordsIn } from './letters';
import { arePersonNames, isNone } from './people';
import { roomInTime } from './row-places';
import { filledCells, isFilled, share } from './shapes';
import { arePanelists, isPanel, readTitle, type SpeakerForm } from './title';

/** What label rows and carried cells say of the rows that follow. */
export interface RowState {
  day: DayMark | null;
  part: Part | null;
  place: string | null;
  room: string | null;
  track: string | null;
  /** Names of parallel columns, where a row renames them. */
  names: Map<number, string>;
}

/** All that a row is read with. */
export interface RowContext {
  readonly grid: Grid;
  readonly columns: Columns;
  readonly carries: { readonly room: boolean; readonly track: boolean };
  /** Words above titles that only say of what kind these are. */
  readonly kinds: ReadonlySet<string>;
  /** How titles name their speakers, where no column does. */
  readonly form: SpeakerForm;
  /** Pauses of several days that stand under the first: the columns of those days, by row. */
  readonly pauses: ReadonlyMap<GridRow, readonly ParallelColumn[]>;
  readonly state: RowState;
}

/** What one cell of a row gives. */
export interface RowPart {
  readonly cell: Cell;
  readonly title: string;
  readonly day: DayMark | null;
  readonly track: string | null;
  readonly room: string | null;
  readonly speakers: readonly string[];
  readonly isBreak: boolean;
  readonly spansTracks: boolean;
  readonly isDayColumn: boolean;
  /** What the row says besides, where its label is the title. */
  readonly about: string | null;
}

interface PlacedCell extends ParallelColumn { readonly cell: GridCell }

/** The sessions that stand in one row. */
export function partsOf(row: GridRow, context: RowContext): RowPart[] {
  const { parallel } = context.columns;
  if (parallel.length === 0) return [titledPart(row, context)];
  const cells = parallel.flatMap(column => {
    const cell = row.cells[column.column];
    return cell && cell.text !== '' ? [{ ...column, cell }] : [];
  });
  const [first] = cells;
  if (!first) return [titledPart(row, context)];
  if (first.day === null) return partsOfDay(row, cells, context);
  const byDay = new Map<string, PlacedCell[]>();
  for (const placed of context.pauses.get(row)?.map(column => ({ ...column, cell: first.cell })) ?? cells) {
    const key = placed.day?.label ?? '';
    byDay.set(key, [...(byDay.get(key) ?? []), placed]);
  }
  return [...byDay.values()].flatMap(placed => partsOfDay(row, placed, context));
}

/** The sessions of cells on one day, each in its place. */
function partsOfDay(row: GridRow, cells: readonly PlacedCell[], context: RowContext): RowPart[] {
  const apart = cells.filter(({ cell }, i) => cells.findIndex(other => other.cell === cell) === i);
  const [first] = apart;
  const places = context.columns.parallel.filter(({ day }) => day?.label === first?.day?.label).length;
  const inDay = (part: RowPart, day: DayMark | null) => (day ? { ...part, day, isDayColumn: true } : part);
  if (first && places > 1 && spansAll(apart, cells.length, places)) return [inDay({ ...partOf(row, first.cell, context), spansTracks: true }, first.day)];
  return apart.map(({ cell, column, name, day }) => {
    const place = context.state.names.get(column) ?? name;
    const part = partOf(row, cell, context);
    return inDay({ ...part, track: place ?? part.track, room: part.room ?? place }, day);
  });
}

/** True where the sessions of a row are one for all: the same words everywhere, one cell across, a pause in one cell alone. */
function spansAll(apart: readonly PlacedCell[], filled: number, places: number): boolean {
  const [first] = apart;
  if (!first || apart.some(({ cell }) => cell.text !== first.cell.text)) return false;
  return filled === places || (apart.length === 1 && isBreakTitle(first.cell.lines[0] ?? ''));
}

/** Words that say more about a pause than a title would. */
const remark = 4;

/** The session of a row whose titles have one column. A pause that a column of ordinals names is the title, not what is said about it. */
function titledPart(row: GridRow, context: RowContext): RowPart {
  const { title, labels, shapes, clock } = context.columns;
  const named = title === null ? null : row.cells[title];
  if (named && named.text !== '') {
    const panel = holdsPeople(named) ? row.cells.find(cell => cell && cell !== named && isPanel(cell.text)) : undefined;
    if (panel) {
      const part = partOf(row, panel, context);
      return { ...part, speakers: [...new Set([...part.speakers, ...named.content.people])] };
    }
    if (labels.length === 0) return partOf(row, named, context);
    const pause = labels.map(column => ({ cell: row.cells[column], shape: shapes[column] })).find(({ cell, shape }) => cell && shape && share(shape.ordinals, shape) >= 0.3 && isBreakTitle(cell.text))?.cell;
    const isRemark = pause && wordsIn(named.text) >= remark && !isBreakTitle(named.lines[0] ?? '');
    return isRemark ? { ...partOf(row, pause, context), about: named.text } : partOf(row, named, context);
  }
  const label = labels.map(column => row.cells[column]).find(cell => cell && cell.text !== '');
  const time = row.cells[clock];
  const words = time && !time.time && !isNone(time.text) ? time : null;
  const [first, second] = label && /^\P{L}+$/u.test(label.text) ? [words, label] : [label, words];
  return partOf(row, first ?? second ?? onlyWords(row, context), context);
}

/** True where nothing but names stand where a title would. */
function holdsPeople({ lines, content }: GridCell): boolean {
  return lines.length > 1 ? lines.every(arePersonNames) : lines.every(line => arePanelists(line, 2)) && content.traits.people > 0;
}

/** True for a row that says no more than its time and its day. */
export function isBlank({ cells }: GridRow, columns: Columns): boolean {
  return !cells.some((cell, column) => isBeside(column, columns) && isFilled(cell, column, cells));
}

/** True for a column that isn't for times or days. */
function isBeside(column: number, { clock, end, duration, day, zones }: Columns): boolean {
  return column !== clock && column !== end && column !== duration && column !== day && !zones.includes(column);
}

/** The one cell of a row that could stand for its title: the pause that any column names, or words but those for a place or persons. */
function onlyWords(row: GridRow, { columns }: RowContext): GridCell | null {
  const [only, ...more] = filledCells(row).filter(({ column }) => isBeside(column, columns));
  if (!only || more.length > 0) return null;
  const { role = null } = columns.roles[only.column] ?? {};
  return isBreakTitle(only.cell.text) || (role !== 'room' && role !== 'track' && (role !== 'speaker' || !arePersonNames(only.cell.text))) ? only.cell : null;
}

/** What a row says in a column beside its title; a time, which may reach across the columns beside its own, is nothing but a time. */
function besideTitle({ cells }: GridRow, column: number | null, title: GridCell | null): GridCell | null {
  const cell = column === null ? null : cells[column] ?? null;
  return cell === title || (cell?.time?.isWhole === true && !cell.time.isWeak) ? null : cell;
}

const ditto = /^(?:〃|["″”„,']{1,2}|ditto|dito|idem|同上|상동)$/i;

/** The place that a cell names, or that above it; empty for none. */
function placeIn(cell: GridCell | null, above: string | null): string {
  if (!cell) return '';
  const { text } = cell;
  return ditto.test(text) ? above ?? '' : isNone(text) ? '' : text;
}

/** Whom the columns of speakers name, each once, but for one that has the title; where these are empty, those of who leads. */
function speakersOf(row: GridRow, { speakers, leads, shapes }: Columns, title: GridCell | null): readonly string[] {
  const isEmpty = speakers.every(column => !besideTitle(row, column, title)?.text);
  const [first = [], ...more] = (isEmpty ? leads : speakers).map(column => personsIn(besideTitle(row, column, title), shapes[column]?.texts));
  return more.length === 0 ? first : [...new Set([...first, ...more.flat()])];
}

/** The persons of a cell; `alone` are the texts of its column. */
function personsIn(cell: GridCell | null, alone: ReadonlyMap<string, number> | undefined): readonly string[] {
  const people = cell?.content.people ?? [];
  return people.some(person => person.endsWith(')')) ? [...new Set(people.flatMap(person => besideAnother(person, cell?.text ?? '', alone)))] : people;
}

/** One word behind a person and a comma is where they are from, or another person where a cell of the column names that alone. */
function besideAnother(person: string, text: string, alone: ReadonlyMap<string, number> | undefined): string[] {
  if (!person.endsWith(')')) return [person];
  const [, name = '', other = ''] = /^(.+) \((\p{L}+)\)$/u.exec(person) ?? [];
  return alone?.has(other) && text.includes(`, ${other}`) ? [name, other] : [person];
}

/** What stands for a title in a row with a time where no words do: the label of the time, or dots. */
function untitled({ cells }: GridRow, { clock, title }: Columns): string {
  const time = cells[clock]?.time;
  const source = title === null ? '' : cells[title]?.cell.source ?? '';
  return time ? time.label || (/^(?:\.{2,}|…)$/.exec(source)?.[0] ?? '') : '';
}

function partOf(row: GridRow, cell: GridCell | null, context: RowContext): RowPart {
  const { columns, state, carries } = context;
  const ownRoom = placeIn(besideTitle(row, columns.room, cell), state.room);
  const ownTrack = placeIn(besideTitle(row, columns.track, cell), state.track);
  if (ownRoom !== '') state.room = ownRoom;
  if (ownTrack !== '') state.track = ownTrack;
  const { title, speakers: named } = cell ? readTitle(withoutKind(cell, context.kinds), context.form) : { title: untitled(row, columns), speakers: [] };
  const isBreak = isBreakTitle(title);
  const own = ownRoom || (carries.room ? state.room : null) || roomInTime(row.cells[columns.clock], columns);
  const room = own || (isBreak ? null : state.place);
  return {
    cell: cell?.cell ?? { from: row.row.from, to: row.row.to, source: '' }, title, room: room || null, isBreak, spansTracks: false, isDayColumn: false, about: null,
    track: (ownTrack || (carries.track ? state.track : null) || room) ?? null, day: state.day,
    speakers: columns.speakers.length > 0 ? speakersOf(row, isBreak ? { ...columns, leads: [] } : columns, cell) : named,
  };
}
