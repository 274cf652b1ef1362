import type { Columns } from './columns';
import { parseDuration } from './duration';
import type { Grid, GridRow } from './grid';
import { filledCells, isFilled } from './shapes';
import { minutesOf } from './time';
import type { ClockTime } from './time-formats';

const sum = /^(?:grand |sub)?(?:totals?|totale|totaal|sum|summe|gesamt|suma|soma|somme|итого|합계|총합|총계|合計|合计|总计|總計)(?:[- ]?(?:time|hours|duration|zeit|dauer|시간|時間|时间))?\s*[:：=]?$/i;

/** Letters of the longest of these. */
const longest = 24;

function isSum(text: string): boolean {
  return text.length <= longest && sum.test(text);
}

/** True for a row that sums up the lengths above it, and says nothing else: `Total 8:30`. A time in a cell of its own that comes after the last above is one of the day. */
export function isSumRow(row: GridRow, { clock }: Columns, above: ClockTime | null): boolean {
  const time = row.cells[clock]?.time;
  const named = row.cells.findIndex((cell, column) => isFilled(cell, column, row.cells) && isSum((column === clock && time?.label) || cell.text));
  if (named < 0) return false;
  const others = filledCells(row).filter(({ column }) => column !== named);
  if (!others.every(({ cell: { time: own, content: { traits } } }) => own?.isWhole || traits.durations + traits.numbers > 0)) return false;
  if (!time?.start) return others.length > 0;
  return named === clock || (above !== null && minutesOf(time.start) < minutesOf(above));
}

/** True for a last row that reaches from the first start to the last end, further than the first, and whose figures are the sums of those above. */
export function isTotalRow({ rows }: Grid, { clock }: Columns): boolean {
  const above = rows.slice(0, -1);
  const last = rows.at(-1);
  const time = last?.cells[clock]?.time;
  const first = above[0]?.cells[clock]?.time;
  const end = above.at(-1)?.cells[clock]?.time?.end;
  if (!last || !time?.start || !time.end || !first?.start || !first.end || !end || minutesOf(first.end) === minutesOf(end) || minutesOf(time.start) !== minutesOf(first.start) || minutesOf(time.end) !== minutesOf(end)) return false;
  const figures = filledCells(last).filter(({ cell: { text }, column }) => column !== clock && /^\d/.test(text));
  return figures.length > 0 && figures.every(({ cell, column }) => amountOf(cell.text) === above.reduce((sum, { cells }) => sum + amountOf(cells[column]?.text ?? ''), 0));
}

function amountOf(text: string): number {
  return parseDuration(text) ?? Number(text);
}
