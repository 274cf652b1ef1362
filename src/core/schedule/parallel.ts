import { isBreakTitle } from './break';
import type { HeaderRole } from './column-roles';
import type { Grid } from './grid';
import type { Shape } from './shapes';

/**
 * True where these columns of text hold sessions that run side by side, each in its place, and not the title and more
 * about it. No single sign decides.
 */
export function isParallel(grid: Grid, columns: readonly number[], { shapes, roles, isPlace }: { shapes: readonly Shape[]; roles: readonly (HeaderRole | null)[]; isPlace: readonly boolean[] }): boolean {
  if (columns.length < 2) return false;
  const headed = columns.filter(column => roles[column]?.role === 'title' && roles[column].isWhole);
  if (headed.length > 0 && isSideBySide(grid, columns, { shapes, roles })) return true;
  if (headed.length > 0 && !isSpread(grid, headed)) return false;
  const signs = [
    isSpread(grid, columns) ? 2 : 0,
    columns.every(column => isPlace[column]) ? 3 : columns.some(column => isPlace[column]) ? 1 : 0,
    shareWord(columns.map(column => grid.header[column] ?? '')) ? 2 : 0,
    hasRepeats(grid, columns) ? 2 : 0,
    hasSpans(grid, columns) ? 2 : 0,
    hasLoneBreaks(grid, columns) ? 1 : 0,
    evenWords(columns.map(column => shapes[column])),
    columns.length >= 3 ? 1 : 0,
    roles.some(role => role !== null) && columns.every(column => roles[column] === null && grid.header[column] !== '') ? 1 : 0,
    hasHoles(grid, columns) ? 2 : 0,
  ];
  return signs.reduce((sum, sign) => sum + sign, 0) >= 3;
}

const strands = /^(?:talks|workshops|tutorials|lectures|panels|labs|demos|vorträge|panele|charlas|talleres|ponencias|palestras|oficinas|conférences|ateliers|interventi|laboratori|lezingen)$/i;

/** True for a header that names the sessions of one kind, which run beside those of another: `Talks`, `Workshops`. */
export function isStrand(header: string): boolean {
  return strands.test(header);
}

/** True for two or more such columns of which each is filled in most rows that any is, and no other text beside them but unnamed. */
function isSideBySide(grid: Grid, columns: readonly number[], { shapes, roles }: { shapes: readonly (Shape | undefined)[]; roles: readonly (HeaderRole | null)[] }): boolean {
  const held = columns.filter(column => isStrand(grid.header[column] ?? ''));
  const most = Math.max(...held.map(column => shapes[column]?.filled ?? 0));
  return held.length >= 2 && columns.every(column => held.includes(column) || roles[column] === null) && held.every(column => (shapes[column]?.filled ?? 0) * 2 >= most || hasSpans(grid, held));
}

/** True where one header cell, or one word, stands over several columns. */
function isSpread(grid: Grid, columns: readonly number[]): boolean {
  const names = columns.map(column => grid.header[column] ?? '');
  return columns.length >= 2 && names.every(name => name !== '' && name === names[0]);
}

/** True where headers differ in one word of several: `Track 1`, `Track 2`; `Main hall`, `Small hall`. */
function shareWord(names: readonly string[]): boolean {
  const words = names.map(name => name.toLowerCase().match(/\p{L}+/gu) ?? []);
  return new Set(names).size === names.length && (words[0] ?? []).some(word => words.every(others => others.some(other => other === word)));
}

/** True where a row says the same in several of the columns, or only one title through all rows of another. */
function hasRepeats(grid: Grid, columns: readonly number[]): boolean {
  return grid.sample.some(({ cells }) => {
    const texts = columns.map(column => cells[column]?.text ?? '').filter(text => text !== '');
    return texts.length >= 2 && texts.every(text => text === texts[0]) && new Set(columns.map(column => cells[column])).size > 1;
  });
}

/** True where a cell spans several of the columns. */
function hasSpans(grid: Grid, columns: readonly number[]): boolean {
  return grid.sample.some(({ cells }) => cells.some(cell => cell?.time) && columns.some((column, i) => i > 0 && cells[column] && cells[column] === cells[columns[i - 1] ?? -1]));
}

/** True where a pause fills one of the columns alone, and other rows fill several. */
function hasLoneBreaks(grid: Grid, columns: readonly number[]): boolean {
  const filled = grid.sample.map(({ cells }) => columns.filter(column => (cells[column]?.text ?? '') !== '').map(column => cells[column]?.text ?? ''));
  return filled.some(texts => texts.length === 1 && isBreakTitle(texts[0] ?? '')) && filled.some(texts => texts.length > 1);
}

/** One where no column has far more words than another; minus two where one has. */
function evenWords(shapes: readonly (Shape | undefined)[]): number {
  const words = shapes.map(shape => (shape && shape.filled > 0 ? shape.words / shape.filled : 0)).filter(count => count > 0);
  const ratio = Math.max(...words, 0) / Math.max(0.5, Math.min(...words, 1000));
  return ratio < 1.8 ? 1 : ratio >= 2.5 ? -2 : 0;
}

/** True where the first of the columns is empty in a row in which another is filled: no column of titles would be. */
function hasHoles(grid: Grid, columns: readonly number[]): boolean {
  return grid.sample.some(({ cells }) => (cells[columns[0] ?? -1]?.text ?? '') === '' && columns.some(column => (cells[column]?.text ?? '') !== ''));
}
