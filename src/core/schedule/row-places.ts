import { isBreakTitle } from './break';
import type { Columns } from './columns';
import { parseDuration } from './duration';
import type { Grid, GridCell } from './grid';
import { wordsIn } from './letters';
import { placeForm } from './place';
import { findZone } from './zone';

/** True for a text that stands by itself and names a place. */
export function isPlaceLabel(text: string): boolean {
  return placeForm(text) !== null && !isBreakTitle(text);
}

/** The room that a time's cell names, on a line of its own or in brackets. */
export function roomInTime(cell: GridCell | null | undefined, { room }: Columns): string | null {
  if (room !== null || !cell) return null;
  if (!cell.time) return isPlaceLabel(cell.text) ? cell.text : null;
  const { note, rest } = cell.time;
  if (note !== '' && wordsIn(note) <= 5 && !findZone(`(${note})`) && parseDuration(note) === null && !/\d\s?[:h]\s?\d/.test(note)) return note;
  if (rest === '') return null;
  const inner = rest.replace(/^[([{,;/·|\s]+|[)\]}\s]+$/g, '');
  return inner !== '' && isPlaceLabel(inner) ? inner : null;
}

/** True where a column in front of the times names a place once for the rows below it: each name begins the day anew. */
export function carriesDown(grid: Grid, { clock }: Columns, column: number | null): boolean {
  if (column === null || column > clock) return false;
  let last = -1;
  let blanks = 0;
  for (const [index, { cells }] of grid.rows.entries()) {
    const start = cells[clock]?.time?.start;
    if (!start) continue;
    const isNamed = (cells[column]?.text ?? '') !== '';
    const minutes = start.hour * 60 + start.minute;
    if (index === 0 && !isNamed) return false;
    if (isNamed && last >= 0 && minutes > last) return false;
    if (!isNamed) blanks++;
    last = minutes;
  }
  return blanks > 0;
}
