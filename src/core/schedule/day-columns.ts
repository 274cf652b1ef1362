import { isBreakTitle } from './break';
import type { Column, ParallelColumn } from './column';
import type { DayOrder } from './date';
import { beside, findDay, labelledDay, type DayMark } from './day';
import type { Grid, GridRow } from './grid';

/** Columns headed by weekdays or dates; those of words also by one in the row above the header. */
export function dayColumns(columns: readonly Column[], { words, upper, order }: { words: readonly Column[]; upper: readonly string[]; order: DayOrder }): ParallelColumn[] {
  const days = columns.flatMap(column => {
    const { at, header, kind } = column;
    if (kind === 'duration') return [];
    const own = dayOfHeader(header, order);
    if (own) return [{ column: at, name: null, day: own }];
    const above = words.includes(column) ? dayOfHeader(upper[at] ?? '', order) : null;
    return above ? [{ column: at, name: kind === 'title' ? null : header || null, day: above }] : [];
  });
  return areVague(days.map(({ day }) => day)) ? [] : days.map(({ column, name, day }) => ({ column, name, day: days.reduce((mark, other) => beside(mark, other.day), day) }));
}

/** True for what is no day without another that is: two letters (`Do`), a letter and a number of which none is the first (`D4`). */
function areVague(days: readonly DayMark[]): boolean {
  const [first, ...others] = days;
  if (others.length === 0) return /^[a-z]{2}\.?$/i.test(first?.label ?? '');
  return days.every(({ label, number }) => label.length === 2 && number !== null && number > 1);
}

/** The day that a header names. */
export function dayOfHeader(name: string, order: DayOrder): DayMark | null {
  const day = findDay(name, order);
  return day && (day.isWhole || day.month !== null || day.number !== null) ? { ...day, label: name } : null;
}

/** Columns of days with those of words behind the first whose header is none (`Weekend`), which becomes its label. */
export function withOtherDays(days: readonly ParallelColumn[], words: readonly Column[]): ParallelColumn[] {
  const first = days[0]?.column ?? 0;
  const others = words.filter(({ at, header, role }) => role === null && at > first && header !== '' && days.every(({ column }) => column !== at));
  return [...days, ...others.map(({ at, header }) => ({ column: at, name: null, day: labelledDay(header) }))].sort((a, b) => a.column - b.column);
}

/**
 * Pauses written once, under the first day, and left blank under the others: by row, the columns that they stand for. Those are
 * the days that go on before and behind them; what comes first or last is of its own day (`Registration`, `Reception`).
 */
export function sharedPauses({ rows, table }: Grid, days: readonly ParallelColumn[]): ReadonlyMap<GridRow, readonly ParallelColumn[]> {
  const shared = new Map<GridRow, readonly ParallelColumn[]>();
  const [first, ...others] = days;
  if (!first?.day || table.kind !== 'pipe') return shared;
  const rowsWith = new Map(days.map(day => [day, rows.flatMap(({ cells }, index) => ((cells[day.column]?.text ?? '') === '' ? [] : [index]))]));
  const goesOn = (day: ParallelColumn, index: number) => (rowsWith.get(day)?.[0] ?? index) < index && (rowsWith.get(day)?.at(-1) ?? index) > index;
  for (const index of rowsWith.get(first) ?? []) {
    const row = rows[index];
    const isAlone = others.every(({ column }) => (row?.cells[column]?.cell.source ?? '') === '');
    if (row && isAlone && isBreakTitle(row.cells[first.column]?.lines[0] ?? '')) shared.set(row, [first, ...others.filter(day => goesOn(day, index))]);
  }
  return shared;
}
