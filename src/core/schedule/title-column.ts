import { isBreakTitle } from './break';
import { isText, type Column, type Kind } from './column';
import { share, type Shape } from './shapes';

/** The column that holds the titles; null where none can. Columns that are only called by another name come last. */
export function titleColumn(columns: readonly Column[]): Column | null {
  const of = (...kinds: Kind[]) => columns.filter(({ kind }) => kinds.includes(kind));
  const words = columns.filter(isText);
  const texts = words.filter(column => !words.some(other => isKindOf(column, other) || tellsMore(column, other)));
  const title = richest(texts.filter(column => isVaried(column)));
  return (title && of('label').find(label => tellsMore(title, label))) ?? title ?? of('track', 'room').find(holdsTitles)
    ?? of('speaker').find(({ role }) => role?.strength === 0) ?? richest(of('kind', 'label', 'note')) ?? texts[0] ?? of('link').find(({ role }) => role === null) ?? null;
}

/** A column headed as labels (`Block`) that must hold the titles: filled in every row and, pauses aside, each time with other words, while no column of words is but for remarks, or is headed as titles, nor half of them as places. */
export function labelledTitles(columns: readonly Column[], words: readonly Column[]): Column | null {
  const most = Math.max(0, ...columns.map(({ shape }) => shape.filled));
  const isFull = ({ shape: { filled, texts } }: Column) => filled >= 3 && filled === most && [...texts].every(([text, times]) => times === 1 || isBreakTitle(text));
  if (words.filter(({ isPlace }) => isPlace).length * 2 >= words.length || words.some(column => column.role?.role === 'title' || (isFull(column) && !holdsRemarks(column)))) return null;
  return columns.find(column => column.kind === 'label' && isFull(column) && column.shape.words >= most * 2 && !(column.isSeries && (column.header === '' || words.some(isFull)))) ?? null;
}

/** The column with the strongest header, then the first with many and different words; without such a header one that hardly any row lacks. */
function richest(columns: readonly Column[]): Column | null {
  const most = Math.max(0, ...columns.map(({ shape }) => shape.filled));
  const likely = columns.filter(({ shape }) => shape.filled * 3 >= most);
  const strongest = Math.max(0, ...likely.map(column => strengthOf(column, most)));
  const equals = likely.filter(column => strengthOf(column, most) === strongest && (strongest > 0 || column.shape.filled >= most * 0.8));
  const wealth = Math.max(0, ...equals.map(wealthOf)) * (strongest > 0 ? 0.6 : 0.3);
  return equals.find(column => wealthOf(column) >= wealth) ?? equals[0] ?? null;
}

/** What a header says of titles: less where the cells repeat themselves as kinds do, nothing for details that some rows lack. */
function strengthOf(column: Column, most: number): number {
  const { shape } = column;
  const strength = titleStrength(column);
  return strength === 2 && shape.texts.size < shape.filled * 0.6 ? 1.5 : strength === 1 && shape.filled < most ? 0 : strength;
}

/** Words of a cell on average, fewer where cells repeat each other, or are names. */
function wealthOf({ shape }: Pick<Column, 'shape'>): number {
  const { words, filled, texts, people } = shape;
  return filled === 0 ? 0 : words / filled * (texts.size / filled) * (share(people, shape) >= 0.6 ? 0.3 : 1);
}

/** True for tracks or rooms that must be the titles: a pause stands among them, and nothing twice. */
function holdsTitles(column: Column): boolean {
  return column.role?.isWhole === true && isAllDifferent(column) && [...column.shape.texts.keys()].some(isBreakTitle);
}

/** True where three cells or more say something, and each something else. */
function isAllDifferent({ shape: { filled, texts, words } }: Column): boolean {
  return filled >= 3 && texts.size === filled && words > filled * 0.9;
}

/** The texts of a column but its pauses: how many differ, and how many there are. */
function besidePauses({ texts }: Shape): { readonly different: number; readonly count: number } {
  const all = [...texts].filter(([text]) => !isBreakTitle(text));
  return { different: all.length, count: all.reduce((sum, [, times]) => sum + times, 0) };
}

/** True for a column that repeats itself beside one with richer words that never do, and that only its pauses lack: it says of what kind they are. Headers of titles leave no doubt. */
function isKindOf({ role, shape }: Column, other: Column): boolean {
  if (role !== null || !isAllDifferent(other)) return false;
  const { different, count } = besidePauses(shape);
  return different * 3 <= count * 2 && other.shape.filled >= count && share(other.shape.people, other.shape) < 0.6 && wealthOf(other) > wealthOf({ shape });
}

/** Signs of a list or a sentence. */
const listed = /[,;:+?!•]|\.(?: |$)/;

/**
 * True for a longer column that only tells more of what one before it names in every row: more pauses stand there, or here
 * are lists and sentences, which alone tell it of numbers and names, and only below a header that says less. Beside remarks
 * one word is enough for a name.
 */
function tellsMore(column: Column, above: Column): boolean {
  const { shape } = column;
  const { shape: named } = above;
  const longer = shape.words * named.filled / (named.words * shape.filled);
  const strength = titleStrength(column);
  if (above.at > column.at || named.filled < 3 || named.filled < shape.filled || !(longer >= 2) || strength > Math.max(1.5, titleStrength(above))) return false;
  const { different, count } = besidePauses(named);
  if (different * 3 <= count * 2) return false;
  if (named.words < named.filled * 1.4) return holdsRemarks(column) && isAllDifferent(above);
  const own = [...shape.texts.keys()];
  const isListed = own.filter(text => listed.test(text)).length * 2 > own.length;
  if ((named.ordinals + named.people) * 3 > count || above.isSeries) return isListed && strength > 0 && titleStrength(above) > strength;
  return isListed || own.filter(isBreakTitle).length < named.texts.size - different;
}

function titleStrength({ role }: Column): number {
  return role?.role === 'title' ? role.strength : 0;
}

/** True where no header says titles, and most cells begin in lower case. */
function holdsRemarks({ role, shape: { texts } }: Column): boolean {
  const all = [...texts.keys()];
  return role?.role !== 'title' && all.filter(text => /^\p{Ll}/u.test(text)).length * 2 > all.length;
}

/** False for a column that says the same in every row and isn't headed as titles. */
function isVaried({ role, shape: { filled, texts } }: Column): boolean {
  return role?.role === 'title' || filled < 3 || texts.size > 1;
}
