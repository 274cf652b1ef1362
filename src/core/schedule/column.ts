import { isBreakTitle } from './break';
import type { ClockColumns } from './clock-columns';
import type { ColumnRole } from './column-names';
import { mentioned, type HeaderRole } from './column-roles';
import { dotted } from './date';
import type { DayMark } from './day';
import type { Grid } from './grid';
import { lazy } from './lazy';
import { isPersonName, isRole } from './people';
import { holdsPlace, isPlaceName } from './place';
import { filledCells, share, type Shape } from './shapes';

/** What a column holds besides times; `name`: names of persons that no header announces. */
export type Kind = ColumnRole | 'text' | 'name' | 'empty';

/** A column that holds no times. */
export interface Column {
  /** Its place in the table. */
  readonly at: number;
  /** Its header; empty where it has none. */
  readonly header: string;
  readonly shape: Shape;
  readonly role: HeaderRole | null;
  readonly kind: Kind;
  /** True for one that may hold the sessions of one place. */
  readonly isPlace: boolean;
  /** True where most cells with words beside them, pauses aside, are a word and a number: `Phase 2`. */
  readonly isSeries: boolean;
}

/** One of several columns with sessions in them: of a place (`name` null where it has none) or, with a `day`, of a day. */
export interface ParallelColumn {
  readonly column: number;
  readonly name: string | null;
  readonly day: DayMark | null;
}

/** The columns beside those of times, each with what it holds. */
export function columnsBeside({ clock, end, zones }: ClockColumns, { grid, shapes, roles }: { grid: Grid; shapes: readonly Shape[]; roles: readonly (HeaderRole | null)[] }): readonly Column[] {
  const full = lazy(() => grid.sample.filter(row => filledCells(row).length > 2));
  const kindAt = (shape: Shape, { at, header, role }: Pick<Column, 'at' | 'header' | 'role'>): Kind => (areParts(shape, header, role) ? 'note' : isShown(role, grid, at) ? 'link' : kindOf(shape, role));
  const columns = shapes.flatMap((shape, at) => {
    if (at === clock || at === end || zones.includes(at)) return [];
    const role = roles[at] ?? null;
    const header = grid.header[at] ?? '';
    const isSeries = () => areNumbered(full().map(({ cells }) => (cells[at] && cells[at] !== cells[at + 1] ? cells[at].text : '')), header === '' ? 0.51 : 0.7);
    return [{ at, header, shape, role, isSeries: shape.texts.size > 1 && isSeries(), kind: kindAt(shape, { at, header, role }) }];
  });
  return withSeries(withNames(withPlaces(asHeld(columns))));
}

/** True for streams by where they are shown: links to other sites. */
function isShown(role: HeaderRole | null, { sample }: Grid, at: number): boolean {
  return role?.role === 'track' && role.strength < 1 && sample.every(({ cells }) => !cells[at]?.text || outside.test(cells[at].cell.source));
}

const outside = /^(?:\[[^\]]*\]\(|<a\s[^>]*href=["']?)?https?:/i;

/** True for `1/3`, `2/3`, `3/3`, which are parts or seats taken and no dates: no number above the one that all have below. */
function areParts({ texts }: Shape, header: string, role: HeaderRole | null): boolean {
  const held = [...texts.keys()];
  if (role?.role === 'day' || held.length === 0 || !held.every(text => /^\d{1,2}\/\d{1,2}$/.test(text))) return false;
  const pairs = held.map(text => text.split('/').map(Number));
  const all = pairs[0]?.[1] ?? 0;
  return pairs.every(([, whole]) => whole === all) && (header !== '' || pairs.some(([part]) => part === all));
}

/** What one column holds: a shape that leaves no doubt wins over the header. */
function kindOf(shape: Shape, role: HeaderRole | null): Kind {
  if (shape.filled === 0) return role === null || role.role === 'time' ? 'empty' : role.role;
  if (share(shape.days, shape) >= 0.6) return 'day';
  if (share(shape.durations, shape) >= 0.6 && role?.role !== 'label') return 'duration';
  if (share(shape.joints, shape) >= 0.8) return 'empty';
  switch (role?.role) {
    case 'title': return isOrdinal(shape) ? 'label' : 'title';
    case 'day': return areDottedDates(shape) || share(shape.ordinals, shape) >= 0.6 || share(shape.days, shape) >= 0.3 ? 'day' : 'label';
    case 'duration': return share(shape.numbers + shape.durations + shape.clocks, shape) >= 0.6 ? 'duration' : plainKind(shape);
    case 'speaker': return role.strength === mentioned && share(shape.people, shape) < 0.5 ? 'note' : 'speaker';
    case 'time': case 'start': case 'end': case undefined: return plainKind(shape);
    default: return role?.role ?? 'text';
  }
}

/** True for `9.3`, `9.10`, `9.17`: numbers past twelve, which no version or part has in such a column. */
function areDottedDates({ texts, filled }: Shape): boolean {
  const all = [...texts.keys()].map(text => dotted.exec(text)?.slice(1).map(Number));
  return filled > 1 && all.every(pair => pair?.every(number => number > 0 && number < 32)) && all.some(pair => pair?.some(number => number > 12));
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

/** Headers for rooms that name a single one over cells that are no rooms. */
const onePlace = /^(?:stage|hall|bühne|scène|saal|aula|palco)$/i;

/** True for a column under such a header whose cells are titles: several words each, none twice, none with a word for a place. */
function isStageOfTitles({ header, shape: { texts, filled, words } }: Pick<Column, 'header' | 'shape'>): boolean {
  return onePlace.test(header) && filled >= 3 && texts.size >= filled * 0.8 && words >= filled * 1.5 && ![...texts.keys()].some(holdsPlace);
}

/** A column is one place by its name; several are by a number behind a word for places, beside one that is by its name, or where they alone can hold the titles. */
function withPlaces(columns: readonly PlainColumn[]): Column[] {
  const hasTitle = columns.some(({ kind }) => kind === 'title' || kind === 'text' || kind === 'kind');
  const unknown = columns.filter(({ kind, role, header }) => kind === 'text' && role === null && header !== '');
  const hasStage = unknown.length > 0 && columns.some(isStageOfTitles) && columns.every(({ kind }) => kind !== 'title');
  const named = columns.map(column => isPlaceName(column.header) || (hasStage && (unknown.includes(column) || isStageOfTitles(column))));
  const likely = columns.filter(({ kind, role, header }) => (kind === 'room' || kind === 'track') && role?.isWhole === false && (!hasTitle || named.includes(true) || numbered.test(header)));
  return columns.map((column, index) => {
    const { at, header, shape, role, kind, isSeries } = column;
    return { at, header, shape, role, kind, isSeries, isPlace: (likely.length > 1 && likely.includes(column)) || named[index] === true };
  });
}

type PlainColumn = Omit<Column, 'isPlace'>;

/** Columns whose headers stand over each other's cells trade these: the only one for titles holds persons, that for speakers long titles. */
function asHeld(columns: readonly PlainColumn[]): readonly PlainColumn[] {
  const [titles, ...others] = columns.filter(isText);
  const speakers = columns.find(({ kind }) => kind === 'speaker');
  if (!titles?.role || !speakers || others.length > 0 || share(titles.shape.people, titles.shape) < 0.6 || !hasTitles(speakers)) return columns;
  const { filled, words, texts } = speakers.shape;
  const named = [...texts.keys()].filter(text => isRole(text) || isPersonName(text.split(/\s*[,&(（–-]/, 1)[0] ?? ''));
  if (words < filled * 4 || named.length * 3 > filled) return columns;
  return columns.map(column => (column === titles ? { ...column, role: speakers.role, kind: speakers.kind } : column === speakers ? { ...column, role: titles.role, kind: titles.kind } : column));
}

/** Columns without a header whose cells are plainly names hold persons, where another has the titles. */
function withNames(columns: readonly Column[]): readonly Column[] {
  const texts = columns.filter(isText);
  const names = texts.filter(({ header, shape }) => header === '' && shape.filled >= 2 && share(shape.people, shape) >= 0.7);
  return names.length === 0 || names.length === texts.length ? columns : columns.map(column => (names.includes(column) ? { ...column, kind: 'name' } : column));
}

/** Columns of a series are labels beside one with more, and other, words. */
function withSeries(columns: readonly Column[]): readonly Column[] {
  const texts = columns.filter(isText);
  const series = texts.filter(({ isSeries }) => isSeries);
  const isNamed = series.length > 0 && texts.some(column => !series.includes(column) && hasTitles(column));
  return isNamed ? columns.map(column => (series.includes(column) ? { ...column, kind: 'label' } : column)) : columns;
}

/** True for two words a cell and more, fewer without a header, that hardly come again, and are no persons. */
function hasTitles({ header, shape }: Pick<Column, 'header' | 'shape'>): boolean {
  const { filled, words, texts, people } = shape;
  return filled >= 2 && words >= filled * (header === '' ? 1.4 : 2) && texts.size >= filled * 0.8 && share(people, shape) < 0.6;
}

/** True where so many of these texts but pauses are a word and a number, and one such word comes again. */
function areNumbered(texts: readonly string[], least: number): boolean {
  const different = [...new Set(texts)];
  if (different.filter(text => numberedWord.test(text)).length < 2) return false;
  const all = different.filter(text => text !== '' && !isBreakTitle(text));
  const words = all.flatMap(text => numberedWord.exec(text)?.[1] ?? []);
  return words.length >= all.length * least && new Set(words).size < words.length;
}

const numberedWord = /^(\p{L}+)[ #-]?\d{1,2}$/u;

/** True for a column of words that may be titles. */
export function isText({ kind }: Pick<Column, 'kind'>): boolean {
  return kind === 'title' || kind === 'text';
}
