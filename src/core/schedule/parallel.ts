import { isBreakTitle } from './break';
import type { Column } from './column';
import type { HeaderRole } from './column-roles';
import { lengthOf } from './duration';
import type { Grid, GridRow } from './grid';
import { share, type Shape } from './shapes';
import { minutesOf } from './time';

/**
 * True where these columns of text hold sessions that run side by side, each in its place, and not the title and more
 * about it. No single sign decides.
 */
export function isParallel(grid: Grid, columns: readonly Column[], roles: readonly (HeaderRole | null)[]): boolean {
  if (columns.length < 2) return false;
  if (areNamed(columns)) return true;
  const headed = columns.filter(({ role }) => role?.role === 'title' && role.isWhole);
  if (headed.length > 0 && isSideBySide(columns)) return true;
  if ((headed.length > 0 && !isSpread(headed)) || areUnlike(columns)) return false;
  const signs = [
    isSpread(columns) ? 2 : 0,
    columns.every(({ isPlace }) => isPlace) ? 3 : columns.some(({ isPlace }) => isPlace) ? 1 : 0,
    shareWord(columns.map(({ header }) => header)) ? 2 : 0,
    hasRepeats(grid, columns) ? 2 : 0,
    hasSpans(grid, columns) ? 2 : 0,
    hasLoneBreaks(grid, columns) ? 1 : 0,
    evenWords(columns),
    columns.length >= 3 ? 1 : 0,
    roles.some(role => role !== null) && columns.every(({ role, header }) => role === null && header !== '') ? 1 : 0,
    hasHoles(grid, columns) ? 2 : 0,
    saysLengths(grid, roles) ? -2 : 0,
  ];
  return signs.reduce((sum, sign) => sum + sign, 0) >= 3;
}

const strands = /^(?:talks|workshops|tutorials|lectures|panels|labs|demos|vorträge|panele|charlas|talleres|ponencias|palestras|oficinas|conférences|ateliers|interventi|laboratori|lezingen)$/i;

/** True for a header that names the sessions of one kind, which run beside those of another: `Talks`, `Workshops`. */
export function isStrand(header: string): boolean {
  return strands.test(header);
}

/** True for two or more such columns of which each is filled in most rows that any is, and no other text beside them but unnamed. */
function isSideBySide(columns: readonly Column[]): boolean {
  const held = columns.filter(({ header }) => isStrand(header));
  const most = Math.max(...held.map(({ shape }) => shape.filled));
  return held.length >= 2 && columns.every(column => held.includes(column) || column.role === null) && held.every(({ shape }) => shape.filled * 2 >= most);
}

/** True where one header cell, or one word, stands over several columns. */
function isSpread(columns: readonly Column[]): boolean {
  return columns.length >= 2 && columns.every(({ header }) => header !== '' && header === columns[0]?.header);
}

/** True for four columns and more under one unknown word each, as names of persons and teams are. */
export function areNamed(columns: readonly Column[]): boolean {
  return columns.length >= 4 && columns.every(({ role, header }) => role === null && /^\p{L}{1,12}$/u.test(header));
}

/** True where headers differ in one word of several: `Track 1`, `Track 2`; `Main hall`, `Small hall`. */
function shareWord(names: readonly string[]): boolean {
  const words = names.map(name => name.toLowerCase().match(/\p{L}+/gu) ?? []);
  return new Set(names).size === names.length && (words[0] ?? []).some(word => words.every(others => others.some(other => other === word)));
}

/** The texts of a row in these columns; empty where one is. */
function textsOf({ cells }: GridRow, columns: readonly Column[]): string[] {
  return columns.map(({ at }) => cells[at]?.text ?? '');
}

/** True where a row says the same in several cells. */
function hasRepeats(grid: Grid, columns: readonly Column[]): boolean {
  return grid.sample.some(row => {
    const texts = textsOf(row, columns).filter(text => text !== '');
    return texts.length >= 2 && texts.every(text => text === texts[0]) && new Set(columns.map(({ at }) => row.cells[at])).size > 1;
  });
}

/** True where a cell spans several of the columns. */
function hasSpans(grid: Grid, columns: readonly Column[]): boolean {
  return grid.sample.some(({ cells }) => cells.some(cell => cell?.time) && columns.some(({ at }, i) => i > 0 && cells[at] && cells[at] === cells[columns[i - 1]?.at ?? -1]));
}

/** True where a pause fills one of the columns alone, and other rows fill several. */
function hasLoneBreaks(grid: Grid, columns: readonly Column[]): boolean {
  const filled = grid.sample.map(row => textsOf(row, columns).filter(text => text !== ''));
  return filled.some(texts => texts.length === 1 && isBreakTitle(texts[0] ?? '')) && filled.some(texts => texts.length > 1);
}

/** One where no column has far more words than another; minus two where one has. */
function evenWords(columns: readonly Column[]): number {
  const words = columns.flatMap(({ shape: { filled, words } }) => (words > 0 ? [words / filled] : []));
  const ratio = Math.max(...words, 0) / Math.max(0.5, Math.min(...words, 1000));
  return ratio < 1.8 ? 1 : ratio >= 2.5 ? -2 : 0;
}

/** True where the first of the columns is empty in a row in which another is filled: no column of titles would be, but one of labels, which nothing names. */
function hasHoles(grid: Grid, columns: readonly Column[]): boolean {
  return columns.some(({ header }) => header !== '') && grid.sample.some(row => {
    const [first, ...others] = textsOf(row, columns);
    return first === '' && others.some(text => text !== '');
  });
}

/** True for columns, not all of places, of which some hold figures, paths or persons and others don't. */
function areUnlike(columns: readonly Column[]): boolean {
  const natures = columns.flatMap(({ shape }) => (shape.texts.size < 3 ? [] : [natureOf(shape)]));
  return natures.some(nature => nature !== natures[0]) && !columns.every(({ isPlace }) => isPlace);
}

/** What most texts of a column are. */
function natureOf(shape: Shape): 'figures' | 'paths' | 'persons' | 'words' {
  const most = (test: RegExp) => [...shape.texts.keys()].filter(text => test.test(text)).length >= shape.texts.size * 0.7;
  if (most(/^[^\p{L}]*\d[^\p{L}]*$/u)) return 'figures';
  if (most(/^[\w.-]+\/[\w./*-]+/)) return 'paths';
  return share(shape.people, shape) >= 0.7 ? 'persons' : 'words';
}

/** True where a column of lengths leads from each start to the next: one thing at a time. */
function saysLengths({ sample }: Grid, roles: readonly (HeaderRole | null)[]): boolean {
  const column = roles.findIndex(role => role?.role === 'duration');
  if (column < 0) return false;
  const rows = sample.flatMap(({ cells }) => {
    const start = cells.find(cell => cell?.time?.start)?.time?.start;
    return start ? [{ start: minutesOf(start), length: lengthOf(cells[column]?.text ?? '') }] : [];
  });
  return rows.length > 2 && rows.every(({ start, length }, i) => i + 1 === rows.length || (length !== null && rows[i + 1]?.start === start + length));
}
