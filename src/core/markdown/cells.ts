import type { Range } from '../text';

/** A cell as it stands in the note: the range is its content without the padding; `source` is that content, markup and all. */
export interface Cell extends Range {
  readonly source: string;
}

/** One row. A cell that spans columns or rows (HTML) is the same object at each place; null is a place with no cell. */
export interface Row extends Range {
  readonly cells: readonly (Cell | null)[];
}

/** A table of a note: a pipe table of GFM, or an HTML one. */
export interface Table extends Range {
  readonly kind: 'pipe' | 'html';
  /** The row above the delimiter, or the HTML rows of `<th>` at the top; empty where there is none. */
  readonly header: readonly Row[];
  readonly rows: readonly Row[];
  /** True where the table follows another without a blank line, because of a second delimiter row. */
  readonly continues: boolean;
}

/** The cell between two offsets, without the blanks around it: spaces, tabs, line breaks, no-break and full-width spaces. */
export function cellAt(text: string, from: number, to: number): Cell {
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return { from, to, source: text.slice(from, to) };
}

function isBlank(char: number): boolean {
  return char === 0x20 || char === 0x09 || char === 0x0a || char === 0x0d || char === 0xa0 || char === 0x3000;
}
