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

/** Blank as in a table cell: spaces, tabs, line breaks, no-break and full-width spaces. */
export function isBlank(char: string | undefined): boolean {
  return char === ' ' || char === '\t' || char === '\u00a0' || char === '\u3000' || char === '\n' || char === '\r';
}
