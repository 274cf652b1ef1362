import { isBreakTitle } from './break';
import { findClockColumns, type ClockColumns } from './clock-columns';
import { rolesOfHeaders, type HeaderRole } from './column-roles';
import type { ColumnRole } from './column-names';
import { findDay, labelledDay, type DayMark, type DayOrder } from './day';
import type { Grid } from './grid';
import { isParallel, isStrand } from './parallel';
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
  /** The day that the header gives to all rows. */
  readonly headDay: DayMark | null;
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
  const roles = rolesOfHeaders(grid.header);
  const clocks = findClockColumns(grid, shapes, roles);
  if (!clocks) return null;
  const taken = new Set([clocks.clock, clocks.end ?? -1, ...clocks.zones]);
  const kinds = grid.header.map((_, column) => (taken.has(column) ? null : kindOf(shapes[column], roles[column] ?? null)));
  const names = nameColumns(grid, kinds, shapes);
  const isPlace = placeColumns(grid.header, kinds, roles);
  const hasStrands = grid.header.filter(isStrand).length > 1;
  const texts = kinds.flatMap((kind, column) => (kind === 'title' || kind === 'text' || (kind !== null && kind !== 'day' && (isPlace[column] || (hasStrands && isStrand(grid.header[column] ?? '')))) ? [column] : [])).filter(column => !names.includes(column));
  const days = dayColumns(grid, kinds, { texts, order });
  const isByDay = new Set(days.map(({ day }) => day?.label)).size > 1;
  const parallel = isByDay ? withOtherDays(grid, days, texts.filter(column => roles[column] === null)) : isParallel(grid, texts, { shapes, roles, isPlace }) ? places(grid, texts, roles) : [];
  const held = new Set(parallel.map(({ column }) => column));
  const of = (...wanted: Kind[]) => kinds.flatMap((kind, column) => (kind !== null && wanted.includes(kind) && !held.has(column) ? [column] : []));
  const free = of('title', 'text').filter(column => !names.includes(column));
  const name = of('speaker').find(column => roles[column]?.strength === 0) ?? null;
  const isStates = (column: number) => roles[column] === null && (shapes[column]?.texts.size ?? 0) * 2 <= (shapes[column]?.filled ?? 0);
  const labelled = free.every(isStates) ? of('label').find(column => roles[column] === null && grid.header[column] !== '' && isAllDifferent(shapes[column])) ?? null : null;
  const title = parallel.length > 0 ? null : titleColumn(free.filter(column => isVaried(shapes[column], roles[column]) && !(isStates(column) && labelled !== null)), { shapes, roles }) ?? titlesByPlace(of('track', 'room'), { shapes, roles }) ?? name ?? labelled ?? titleColumn(of('kind', 'label', 'note'), { shapes, roles }) ?? free[0] ?? of('link').find(column => roles[column] === null) ?? null;
  const speakers = of('speaker').some(column => column !== title) ? of('speaker').filter(column => column !== title) : names;
  return {
    ...clocks, duration: of('duration')[0] ?? null, day: of('day')[0] ?? null, speakers, room: of('room').find(column => column !== title) ?? null, track: of('track').find(column => column !== title) ?? null,
    title, labels: [...of('kind', 'title'), ...of('text'), ...of('label')].filter(column => column !== title && !names.includes(column)), parallel, shapes, roles,
    headDay: isByDay ? null : days.find(({ column }) => column === title || held.has(column))?.day ?? null,
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
    case 'title': return isOrdinal(shape) ? 'label' : 'title';
    case 'day': return share(shape.ordinals, shape) >= 0.6 || share(shape.days, shape) >= 0.3 ? 'day' : 'label';
    case 'duration': return share(shape.numbers, shape) >= 0.6 ? 'duration' : plainKind(shape);
    case 'time': case 'start': case 'end': case undefined: return plainKind(shape);
    default: return role?.role ?? 'text';
  }
}

/** True for ordinals, pauses among them aside: `Session 1`, `Break`, `Session 2`. */
function isOrdinal(shape: Shape): boolean {
  if (shape.ordinals === 0) return false;
  const pauses = [...shape.texts].reduce((sum, [text, count]) => sum + (isBreakTitle(text) ? count : 0), 0);
  return shape.ordinals >= (shape.filled - pauses) * 0.7;
}

function plainKind(shape: Shape): Kind {
  if (share(shape.ordinals, shape) >= 0.6) return 'label';
  if (share(shape.links, shape) >= 0.7) return 'link';
  return share(shape.numbers, shape) >= 0.6 ? 'note' : 'text';
}

/** A header's last sign that tells one of several: a number, a letter. */
const numbered = /[\s#-](?:\d{1,3}|\p{L})$/u;

/** Which columns are each one place: by name, by a number behind a word for places, or where they alone can hold the titles. */
function placeColumns(header: readonly string[], kinds: readonly (Kind | null)[], roles: readonly (HeaderRole | null)[]): boolean[] {
  const hasTitle = kinds.some(kind => kind === 'title' || kind === 'text' || kind === 'kind');
  const likely = header.map((name, column) => ['room', 'track'].includes(kinds[column] ?? '') && !roles[column]?.isWhole && (!hasTitle || numbered.test(name)));
  const isSeveral = likely.filter(Boolean).length > 1;
  return header.map((name, column) => (isSeveral && likely[column] === true) || isPlaceName(name));
}

/** Columns headed by weekdays or dates, or with one in the row above the header. */
function dayColumns(grid: Grid, kinds: readonly (Kind | null)[], { texts, order }: { texts: readonly number[]; order: DayOrder }): ParallelColumn[] {
  return grid.header.flatMap((name, column) => {
    if (kinds[column] === null || kinds[column] === 'duration') return [];
    const own = dayOfHeader(name, order);
    if (own) return [{ column, name: null, day: own }];
    const above = texts.includes(column) ? dayOfHeader(grid.upper[column] ?? '', order) : null;
    return above ? [{ column, name: kinds[column] === 'title' ? null : name || null, day: above }] : [];
  });
}

/** The day that a header names. */
export function dayOfHeader(name: string, order: DayOrder): DayMark | null {
  const day = findDay(weekdayName(name), order);
  return day && (day.isWhole || day.month !== null || day.number !== null) ? { ...day, label: name } : null;
}

/** Columns of days with those among them whose header is none (`Weekend`), which become its label. */
function withOtherDays(grid: Grid, days: readonly ParallelColumn[], texts: readonly number[]): ParallelColumn[] {
  const others = texts.filter(column => column > (days[0]?.column ?? 0) && grid.header[column] !== '' && days.every(day => day.column !== column));
  return [...days, ...others.map(column => ({ column, name: null, day: labelledDay(grid.header[column] ?? '') }))].sort((a, b) => a.column - b.column);
}

/** A weekday by its first sign, as Korean and Japanese timetables head their columns. */
function weekdayName(name: string): string {
  return /^[월화수목금토일]$/.test(name) ? `${name}요일` : /^[月火水木金土日]$/.test(name) ? `${name}曜日` : name;
}

/** Columns of places. Those under one header, or under the same word, have no name of their own. */
function places(grid: Grid, columns: readonly number[], roles: readonly (HeaderRole | null)[]): ParallelColumn[] {
  return columns.map(column => {
    const name = grid.header[column] ?? '';
    const isShared = columns.some(other => other !== column && grid.header[other] === name) || (roles[column]?.role === 'title' && roles[column].isWhole && !isStrand(name));
    return { column, name: name === '' || isShared ? null : name, day: null };
  });
}

/** The column of titles: the strongest header, then the first with many and different words. */
function titleColumn(columns: readonly number[], { shapes, roles }: { shapes: readonly Shape[]; roles: readonly (HeaderRole | null)[] }): number | null {
  const most = columns.reduce((max, column) => Math.max(max, shapes[column]?.filled ?? 0), 0);
  const measured = columns.map(column => {
    const shape = shapes[column];
    const role = roles[column];
    const filled = shape?.filled ?? 0;
    const variety = filled === 0 || !shape ? 0 : shape.texts.size / filled;
    return {
      column, filled, strength: role?.role === 'title' ? strengthOf(role.strength, variety, filled < most) : 0,
      wealth: filled === 0 || !shape ? 0 : shape.words / filled * variety * (share(shape.people, shape) >= 0.6 ? 0.3 : 1),
    };
  });
  const likely = measured.filter(({ filled }) => filled * 3 >= most);
  const strongest = Math.max(0, ...likely.map(({ strength }) => strength));
  const equals = likely.filter(({ strength }) => strength === strongest);
  const richest = Math.max(0, ...equals.map(({ wealth }) => wealth));
  return (equals.find(({ wealth }) => wealth >= richest * (strongest > 0 ? 0.6 : 0.3)) ?? equals[0])?.column ?? null;
}

/** The column of tracks or rooms that holds the titles of a table without any other: a pause stands in it, and no cell twice. */
function titlesByPlace(columns: readonly number[], { shapes, roles }: { shapes: readonly Shape[]; roles: readonly (HeaderRole | null)[] }): number | null {
  return columns.find(column => {
    const shape = shapes[column];
    return shape && roles[column]?.isWhole && isAllDifferent(shape) && [...shape.texts.keys()].some(isBreakTitle);
  }) ?? null;
}

/** True where three cells or more say something, and each something else. */
function isAllDifferent(shape: Shape | undefined): boolean {
  return shape !== undefined && shape.filled >= 3 && shape.texts.size === shape.filled && shape.words > shape.filled * 0.9;
}

/** False for a column that says the same in every row and isn't headed as titles. */
function isVaried(shape: Shape | undefined, role: HeaderRole | null | undefined): boolean {
  return role?.role === 'title' || !shape || shape.filled < 3 || shape.texts.size > 1;
}

/** What a header says of titles: less where the cells repeat themselves as kinds do, nothing for details that some rows lack. */
function strengthOf(strength: number, variety: number, hasGaps: boolean): number {
  return strength === 2 && variety < 0.6 ? 1.5 : strength === 1 && hasGaps ? 0 : strength;
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
