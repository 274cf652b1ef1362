import type { Range } from '../text';

/** The cells of rows of a pipe table with their padding (GFM, "Tables"): pipes that aren't escaped divide them, and line breaks. */
export function cellsOfRow(text: string, { from, to }: Range): Range[] {
  const cells: Range[] = [];
  let start = text.charCodeAt(from) === 0x7c ? from + 1 : from;
  for (let at = start; at < to; at++) {
    const char = text.charCodeAt(at);
    if (char === 0x5c) at++;
    else if (char === 0x7c || char === 0x0a) {
      cells.push({ from: start, to: at });
      start = at + 1;
    }
  }
  if (/[^ \t\r\n]/.test(text.slice(start, to))) cells.push({ from: start, to });
  return cells;
}
