import { findClockColumns, type ClockColumns } from './clock-columns';
import { columnsBeside, isText, type Column, type Kind, type ParallelColumn } from './column';
import { rolesOfHeaders, type HeaderRole } from './column-roles';
import type { DayOrder } from './date';
import { findDay, type DayMark } from './day';
import { dayColumns, dayOfHeader, withOtherDays } from './day-columns';
import type { Grid } from './grid';
import { areNamed, isParallel, isStrand } from './parallel';
import { shapesOf, type Shape } from './shapes';
import { labelledTitles, titleColumn } from './title-column';

/** What each column of a table holds, by its place. */
export interface Columns extends ClockColumns {
  readonly duration: number | null;
  readonly day: number | null;
  readonly speakers: readonly number[];
  /** Those who only lead: whom a row names whose speakers' cells are empty. */
  readonly leads: readonly number[];
  readonly room: number | null;
  readonly track: number | null;
  /** The column of titles; null where sessions stand in several. */
  readonly title: number | null;
  /** Columns that give a title where the title cell is empty: kinds, words, labels. */
  readonly labels: readonly number[];
  /** Columns that each hold sessions of one place or one day. */
  readonly parallel: readonly ParallelColumn[];
  /** The day that the header gives to all rows. */
  readonly headDay: DayMark | null;
  readonly shapes: readonly Shape[];
  readonly roles: readonly (HeaderRole | null)[];
}

/** What the columns of a table hold, by the shape of their cells first and the words of the header second; null without a clock. */
export function readColumns(grid: Grid, order: DayOrder): Columns | null {
  const shapes = shapesOf(grid);
  const roles = rolesOfHeaders(grid.header);
  const clocks = findClockColumns(grid, shapes, roles);
  if (!clocks) return null;
  const columns = columnsBeside(clocks, { grid, shapes, roles });
  const words = wordColumns(columns);
  const days = dayColumns(columns, { words, upper: grid.upper, order });
  const isByDay = new Set(days.map(({ day }) => day?.label)).size > 1;
  const labelled = isByDay || areNamed(words) ? null : labelledTitles(columns, words);
  const parallel = isByDay ? withOtherDays(days, words) : !labelled && !isSplit(words, clocks) && isParallel(grid, words, roles) ? places(words) : [];
  const rest = columns.filter(({ at }) => parallel.every(({ column }) => column !== at));
  const title = parallel.length > 0 ? null : (labelled ?? titleColumn(rest))?.at ?? null;
  const others = rest.filter(({ at }) => at !== title);
  const first = (kind: Kind) => others.find(column => column.kind === kind)?.at ?? null;
  const of = (kind: Kind) => others.filter(column => column.kind === kind).map(({ at }) => at);
  const persons = others.filter(({ kind }) => kind === 'speaker');
  const speakers = withoutLeads(persons);
  const { clock, end, zones } = clocks;
  return {
    clock, end, zones, duration: first('duration'), day: dayColumn(others), speakers: speakers.length > 0 ? speakers.map(({ at }) => at) : of('name'), leads: persons.flatMap(column => (speakers.includes(column) ? [] : [column.at])), room: first('room'), track: first('track'),
    title, labels: (['kind', 'title', 'text', 'label'] as const).flatMap(of), parallel, shapes, roles,
    headDay: isByDay ? null : days.find(({ column }) => column === title || parallel.some(held => held.column === column))?.day ?? dayOfHeader(grid.header[clock] ?? '', order),
  };
}

/** The column of days: where the first has none, one with dates beside it, or headed as days, that changes as often. */
function dayColumn(columns: readonly Column[]): number | null {
  const [first, ...others] = columns.filter(({ kind }) => kind === 'day');
  if (!first) return null;
  const isOfRows = ({ at, role, shape }: Column) => (at === first.at + 1 || (role?.role === 'day' && role.isWhole)) && shape.texts.size >= first.shape.texts.size;
  const dated = others.length === 0 || hasDates(first) ? undefined : others.find(column => isOfRows(column) && hasDates(column));
  return (dated ?? first).at;
}

function hasDates({ shape }: Column): boolean {
  return [...shape.texts.keys()].some(text => (findDay(text)?.month ?? null) !== null);
}

const leads = /chair|moderat|facilit|host|사회|진행|좌장|座長|司会/i;

/** Columns of persons without those who only lead, where others present; those of a panel speak together. */
function withoutLeads(columns: readonly Column[]): readonly Column[] {
  const others = columns.filter(({ header }) => !leads.test(header));
  return others.length === 0 || others.some(({ header }) => /panel/i.test(header)) ? columns : others;
}

/** True for columns on both sides of the times: what is told of one thing. */
function isSplit(words: readonly Column[], { clock }: ClockColumns): boolean {
  return words.some(({ at }) => at < clock) && words.some(({ at }) => at > clock);
}

/** Columns that may hold titles, alone or side by side; among those of persons also one whose titles begin as links do (`Slides`). */
function wordColumns(columns: readonly Column[]): Column[] {
  const strands = columns.filter(({ header }) => isStrand(header));
  const isWord = (column: Column) => isText(column) || (column.kind !== 'day' && column.kind !== 'name' && (column.isPlace || (strands.length > 1 && strands.includes(column))));
  const wide = columns.filter(column => isWord(column) || (column.kind === 'link' && column.role === null));
  return areNamed(wide) ? wide : columns.filter(isWord);
}

/** Columns of places. Those under one header have no name of their own. */
function places(columns: readonly Column[]): ParallelColumn[] {
  return columns.map(({ at, header }) => {
    const isShared = columns.some(other => other.at !== at && other.header === header);
    return { column: at, name: header === '' || isShared ? null : header, day: null };
  });
}
