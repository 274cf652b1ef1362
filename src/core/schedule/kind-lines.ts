import { isBreakTitle } from './break';
import type { GridCell } from './grid';
import { wordsIn } from './letters';
import { arePersonNames } from './people';
import { isPlaceLabel } from './row-places';
import { parseTime } from './time';
import { traitsOf } from './traits';

/** What a title is read from. */
export type TitleCell = Pick<GridCell, 'lines' | 'cell'>;

/** A label in an element of its own, with a line break behind it: `<span class="badge">Talk</span><br>`. */
const badge = /^(?:<div\b[^<>]{0,200}>\s*)*<(span|small)\s[^<>]{0,200}?\bclass\s*=\s*["']?[^<>"']{0,100}\b(?:badge|tag|label|pill|chip)\b[^<>]{0,200}>[^<>]{0,60}<\/\1>\s*<br\b/i;

/** A few plain words above a line in bold. */
const overBold = /^[^<>*_]{1,30}<br\s*\/?>\s*(?:\*\*|__|<(?:b|strong)>)/i;

/** The words on the first line of titles that only say of what kind these are: those in badges, those above bold words and persons, and those that come again and again above words that never do. */
export function kindWords(cells: readonly TitleCell[]): ReadonlySet<string> {
  const tall = [...new Set(cells.filter(({ lines }) => lines.length > 1 && !isBreakTitle(lines[0] ?? '')))];
  const kinds = new Set(cells.filter(({ lines, cell: { source } }) => badge.test(source) || (overBold.test(source) && arePersonNames(lines[2] ?? ''))).map(({ lines: [head = ''] }) => head));
  const held = tall.filter(({ lines: [head = '', title = ''] }) => wordsIn(head) <= 2 && head.length <= 20 && !arePersonNames(head) && isTitle(title) && !/^\p{Ll}/u.test(title));
  const heads = held.map(({ lines: [head = ''] }) => head);
  const titles = new Set(held.map(({ lines: [, title = ''] }) => title));
  const isRepeated = held.length >= 4 && held.length * 4 >= tall.length * 3 && titles.size === held.length && new Set(heads).size * 2 <= held.length;
  const isRich = [...titles].reduce((sum, title) => sum + wordsIn(title), 0) >= held.length * 2;
  return isRepeated && isRich ? new Set([...kinds, ...heads]) : kinds;
}

/** A cell without the line that only says of what kind it is. */
export function withoutKind(title: TitleCell, kinds: ReadonlySet<string>): TitleCell {
  if (kinds.size === 0) return title;
  const { lines: [head = '', next = '', ...more], cell } = title;
  const isKind = kinds.has(head) && isTitle(next) && (!isBreakTitle(head) || isBreakTitle(next));
  return isKind ? { lines: [next, ...more], cell } : title;
}

/** True for words that are no person, place, time, number or link. */
function isTitle(line: string): boolean {
  const { days, durations, numbers, links, ordinals, people, words } = traitsOf(line, line);
  return words > 0 && (links === 0 || words > 1) && days + durations + numbers + ordinals + people === 0 && !isPlaceLabel(line) && parseTime(line) === null;
}
