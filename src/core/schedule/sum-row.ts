import type { Columns } from './columns';
import type { GridRow } from './grid';
import { filledCells, isFilled } from './shapes';
import { minutesOf } from './time';
import type { ClockTime } from './time-formats';

const sum = /^(?:grand |sub)?(?:totals?|totale|totaal|sum|summe|gesamt|suma|soma|somme|итого|합계|총합|총계|合計|合计|总计|總計)(?:[- ]?(?:time|hours|duration|zeit|dauer|시간|時間|时间))?\s*[:：=]?$/i;

/** True for a row that sums up the lengths above it, and says nothing else: `Total 8:30`. A time in a cell of its own that comes after the last above is one of the day. */
export function isSumRow(row: GridRow, { clock }: Columns, above: ClockTime | null): boolean {
  const time = row.cells[clock]?.time;
  const named = row.cells.findIndex((cell, column) => isFilled(cell, column, row.cells) && sum.test((column === clock && time?.label) || cell.text));
  if (named < 0) return false;
  const others = filledCells(row).filter(({ column }) => column !== named);
  if (!others.every(({ cell: { time: own, content: { traits } } }) => own?.isWhole || traits.durations + traits.numbers > 0)) return false;
  if (!time?.start) return others.length > 0;
  return named === clock || (above !== null && minutesOf(time.start) < minutesOf(above));
}
