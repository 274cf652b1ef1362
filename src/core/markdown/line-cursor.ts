/** A place in a line, counted in characters and in columns: a tab reaches to the next multiple of four (CommonMark §2.2). */
export interface Cursor {
  readonly text: string;
  /** Start of the line. */
  from: number;
  /** End of the line, before its line break. */
  end: number;
  at: number;
  /** May stand inside a tab that is used up in part; `at` is still on that tab then. */
  column: number;
  /** The first character from `at` on that isn't blank, and the columns up to it; set by `measure`. */
  next: number;
  indent: number;
  /** True where nothing but blanks is left. */
  blank: boolean;
  /** The next carriage return; Infinity where none is left. */
  nextReturn: number;
}

export function openCursor(text: string): Cursor {
  return { text, from: 0, end: 0, at: 0, column: 0, next: 0, indent: 0, blank: true, nextReturn: -1 };
}

/** Puts the cursor at the start of the line at `from`; gives the start of the next line. A carriage return breaks one alone too (CommonMark §2.1). */
export function startLine(cursor: Cursor, from: number): number {
  const { text } = cursor;
  let end = text.indexOf('\n', from);
  if (end < 0) end = text.length;
  if (cursor.nextReturn < from) {
    const found = text.indexOf('\r', from);
    cursor.nextReturn = found < 0 ? Infinity : found;
  }
  const hasReturn = cursor.nextReturn < end;
  cursor.from = cursor.at = from;
  cursor.column = 0;
  cursor.end = hasReturn ? cursor.nextReturn : end;
  return hasReturn && cursor.nextReturn < end - 1 ? cursor.end + 1 : end + 1;
}

/** Looks for what stands after the blanks at the cursor, without moving it. */
export function measure(cursor: Cursor): void {
  const { text, end } = cursor;
  let { at, column } = cursor;
  for (; at < end; at++) {
    const char = text.charCodeAt(at);
    if (char === 0x20) column++;
    else if (char === 0x09) column += 4 - (column & 3);
    else break;
  }
  cursor.next = at;
  cursor.indent = column - cursor.column;
  cursor.blank = at >= end;
}

/** Moves the cursor by columns. */
export function advance(cursor: Cursor, columns: number): void {
  while (columns > 0 && cursor.at < cursor.end) {
    const width = cursor.text.charCodeAt(cursor.at) === 0x09 ? 4 - (cursor.column & 3) : 1;
    cursor.column += Math.min(width, columns);
    if (width <= columns) cursor.at++;
    columns -= width;
  }
}
