import { findClockColumns, type ClockColumns } from './clock-columns';
import { roleOfHeader, type HeaderRole } from './column-roles';
import type { ColumnRole } from './column-names';
import { findDay, type DayMark, type DayOrder } from './day';
import type { Grid } from './grid';
import { isParallel } from './parallel';
import { isPlaceName } from './place';
import { share, shapesOf, type Shape } from './shapes';

/** What each column of a table holds, by its place. */
export interface Columns extends ClockColumns {
  readonly duration: number | null;
  readonly day: number | null;
  readonly speakers: readonly number[];
  readonly room: number | null;
  readonly track: number | null;
  /** The column of titles; null where sessions stand in several. */
  readonly title: number | null;
  /** Columns that give a title where the title cell is empty: labels, kinds. */
  readonly labels: readonly number[];
  /** Columns that each hold sessions of one place (`name` null where it has none) or, with a `day`, of one day. */
  readonly parallel: readonly ParallelColumn[];
  readonly shapes: readonly Shape[];
  readonly roles: readonly (HeaderRole | null)[];
}

export interface ParallelColumn {
  readonly column: number;
  readonly name: string | null;
  readonly day: DayMark | null;
}

/** What the columns of a table hold, by the shape of their cells first and the words of the header second; null without a clock. */
export function readColumns(grid: Grid, order: DayOrder): Columns | null {
  const shapes = shapesOf(grid);
  const roles = grid.header.map(name => roleOfHeader(name));
  const clocks = findClockColumns(grid, shapes, roles);
  if (!clocks) return null;
  const taken = new Set([clocks.clock, clocks.end ?? -1, ...clocks.zones]);
  const kinds = grid.header.map((_, column) => (taken.has(column) ? null : kindOf(shapes[column], roles[column] ?? null)));
  const days = dayColumns(grid, kinds, order);
  const names = nameColumns(grid, kinds, shapes);
  const texts = kinds.flatMap((kind, column) => (isTextKind(kind, grid.header[column] ?? '') && !names.includes(column) ? [column] : []));
  const parallel = days.length >= 2 ? days : isParallel(grid, texts, { shapes, roles }) ? places(grid, texts, roles) : [];
  const held = new Set(parallel.map(({ column }) => column));
  const of = (...wanted: Kind[]) => kinds.flatMap((kind, column) => (kind !== null && wanted.includes(kind) && !held.has(column) ? [column] : []));
  const name = of('speaker').find(column => roles[column]?.strength === 0) ?? null;
  const title = parallel.length > 0 ? null : titleColumn(of('title', 'text').filter(column => !names.includes(column)), { shapes, roles }) ?? name ?? titleColumn(of('kind', 'label', 'note'), { shapes, roles });
  const speakers = of('speaker').some(column => column !== title) ? of('speaker').filter(column => column !== title) : names;
  return {
    ...clocks, duration: of('duration')[0] ?? null, day: of('day')[0] ?? null, speakers, room: of('room')[0] ?? null, track: of('track')[0] ?? null,
    title, labels: [...of('kind', 'title'), ...of('label')].filter(column => column !== title), parallel, shapes, roles,
  };
}

type Kind = ColumnRole | 'text' | 'empty';

/** What one column holds: a shape that leaves no doubt wins over the header. */
function kindOf(shape: Shape | undefined, role: HeaderRole | null): Kind {
  if (!shape || shape.filled === 0) return role?.role === 'time' ? 'empty' : role?.role ?? 'empty';
  if (share(shape.days, shape) >= 0.6) return 'day';
  if (share(shape.durations, shape) >= 0.6 && role?.role !== 'label') return 'duration';
  if (share(shape.joints, shape) >= 0.8) return 'empty';
  switch (role?.role) {
    case 'title': return share(shape.ordinals, shape) >= 0.7 ? 'label' : 'title';
    case 'day': return share(shape.ordinals, shape) >= 0.6 || share(shape.days, shape) >= 0.3 ? 'day' : 'label';
    case 'duration': return share(shape.numbers, shape) >= 0.6 ? 'duration' : plainKind(shape);
    case 'time': case 'start': case 'end': case undefined: return plainKind(shape);
    default: return role?.role ?? 'text';
  }
}

function plainKind(shape: Shape): Kind {
  if (share(shape.ordinals, shape) >= 0.6) return 'label';
  if (share(shape.links, shape) >= 0.7) return 'link';
  return share(shape.numbers, shape) >= 0.6 ? 'note' : 'text';
}

/** Columns headed by weekdays or dates. */
function dayColumns(grid: Grid, kinds: readonly (Kind | null)[], order: DayOrder): ParallelColumn[] {
  return grid.header.flatMap((name, column) => {
    const day = kinds[column] === null || kinds[column] === 'duration' ? null : findDay(weekdayName(name), order);
    return day && (day.isWhole || day.month !== null || day.number !== null) ? [{ column, name: null, day: { ...day, label: name } }] : [];
  });
}

/** A weekday by its first sign, as Korean and Japanese timetables head their columns. */
function weekdayName(name: string): string {
  return /^[월화수목금토일]$/.test(name) ? `${name}요일` : /^[月火水木金土日]$/.test(name) ? `${name}曜日` : name;
}

/** Columns of places. Those under one header, or under the same word, have no name of their own. */
function places(grid: Grid, columns: readonly number[], roles: readonly (HeaderRole | null)[]): ParallelColumn[] {
  return columns.map(column => {
    const name = grid.header[column] ?? '';
    const isShared = columns.some(other => other !== column && grid.header[other] === name) || (roles[column]?.role === 'title' && roles[column].isWhole);
    return { column, name: name === '' || isShared ? null : name, day: null };
  });
}

/** The column of titles: the strongest header, then the first with many and different words. */
function titleColumn(columns: readonly number[], { shapes, roles }: { shapes: readonly Shape[]; roles: readonly (HeaderRole | null)[] }): number | null {
  const measured = columns.map(column => {
    const shape = shapes[column];
    const role = roles[column];
    const filled = shape?.filled ?? 0;
    return {
      column, filled, strength: role?.role === 'title' ? role.strength : 0,
      wealth: filled === 0 || !shape ? 0 : shape.words / filled * (shape.texts.size / filled) * (share(shape.people, shape) >= 0.6 ? 0.3 : 1),
    };
  });
  const most = Math.max(0, ...measured.map(({ filled }) => filled));
  const likely = measured.filter(({ filled }) => filled * 3 >= most);
  const strongest = Math.max(0, ...likely.map(({ strength }) => strength));
  const equals = likely.filter(({ strength }) => strength === strongest);
  const richest = Math.max(0, ...equals.map(({ wealth }) => wealth));
  return (equals.find(({ wealth }) => wealth >= richest * (strongest > 0 ? 0.6 : 0.3)) ?? equals[0])?.column ?? null;
}

/** True for a column whose cells may be sessions. */
function isTextKind(kind: Kind | null, header: string): boolean {
  return kind === 'title' || kind === 'text' || (kind !== null && kind !== 'day' && isPlaceName(header));
}

/** Columns without a header whose cells are plainly names, where another has the titles. */
function nameColumns(grid: Grid, kinds: readonly (Kind | null)[], shapes: readonly Shape[]): number[] {
  const columns = kinds.flatMap((kind, column) => (kind === 'title' || kind === 'text' ? [column] : []));
  const names = columns.filter(column => {
    const shape = shapes[column];
    return grid.header[column] === '' && shape !== undefined && shape.filled >= 2 && share(shape.people, shape) >= 0.7;
  });
  return names.length < columns.length ? names : [];
}
