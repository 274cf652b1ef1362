import type { Column, ParallelColumn } from './column';
import { findDay, labelledDay, type DayMark, type DayOrder } from './day';

/** Columns headed by weekdays or dates; those of words also by one in the row above the header. */
export function dayColumns(columns: readonly Column[], { words, upper, order }: { words: readonly Column[]; upper: readonly string[]; order: DayOrder }): ParallelColumn[] {
  return columns.flatMap(column => {
    const { at, header, kind } = column;
    if (kind === 'duration') return [];
    const own = dayOfHeader(header, order);
    if (own) return [{ column: at, name: null, day: own }];
    const above = words.includes(column) ? dayOfHeader(upper[at] ?? '', order) : null;
    return above ? [{ column: at, name: kind === 'title' ? null : header || null, day: above }] : [];
  });
}

/** The day that a header names. */
export function dayOfHeader(name: string, order: DayOrder): DayMark | null {
  const day = findDay(weekdayName(name), order);
  return day && (day.isWhole || day.month !== null || day.number !== null) ? { ...day, label: name } : null;
}

/** A weekday by its first sign, as Korean and Japanese timetables head their columns. */
function weekdayName(name: string): string {
  return /^[월화수목금토일]$/.test(name) ? `${name}요일` : /^[月火水木金土日]$/.test(name) ? `${name}曜日` : name;
}

/** Columns of days with those of words behind the first whose header is none (`Weekend`), which becomes its label. */
export function withOtherDays(days: readonly ParallelColumn[], words: readonly Column[]): ParallelColumn[] {
  const first = days[0]?.column ?? 0;
  const others = words.filter(({ at, header, role }) => role === null && at > first && header !== '' && days.every(({ column }) => column !== at));
  return [...days, ...others.map(({ at, header }) => ({ column: at, name: null, day: labelledDay(header) }))].sort((a, b) => a.column - b.column);
}
