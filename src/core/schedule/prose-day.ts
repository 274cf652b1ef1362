import type { Line } from '../markdown/lines';
import { plainText } from '../markdown/plain-text';
import type { Range } from '../text';
import type { DayOrder } from './date';
import { findDay, type DayMark } from './day';
import { dateWords } from './day-formats';
import type { NoteText } from './schedule';

/** A place in a note that may say which day it is, already read. Its range is empty where it's the name of the file. */
export interface Place extends Range {
  readonly mark: DayMark | null;
  readonly text: string;
}

/** A note with its lines, and whether a place in it is in a table. */
export interface NoteLines extends NoteText {
  readonly lines: readonly Line[];
  readonly inTable: (at: number) => boolean;
}

/** A row of two cells as the line it stands for, where the first is a label of days: `| Date | 6 May 2024 |`. Else an empty text. */
function labelledRow(row: string): string {
  const [, label = '', value = ''] = /^\|?([^|\d]{1,40})\|([^|]*)\|?\s*$/.exec(row) ?? [];
  const line = `${plainText(label.trim())}: ${value.trim()}`;
  return dateWords.event.exec(line.toLowerCase())?.index === 0 ? line : '';
}

/** The line with a labelled date in the note's prose, else with its only one; null where two differ. */
export function dayInProse({ text, lines, inTable }: NoteLines, order: DayOrder): Place | null {
  const labelled = new Map<string, Place>();
  const any = new Map<string, Place>();
  for (const { content: from, to, hidden } of lines) {
    if (hidden || from >= to) continue;
    const whole = text.slice(from, Math.min(to, from + 400));
    const source = inTable(from) ? labelledRow(whole) : whole;
    if (!/\d/.test(source)) continue;
    const line = source.replace(/`[^`]*`|\]\([^()\s]*\)|https?:[^\s)>\]]*/g, ' ');
    if (dateWords.other.test(line.toLowerCase())) continue;
    const plain = plainText(line);
    const mark = findDay(plain, order);
    if (!mark?.month) continue;
    const key = `${mark.year}-${mark.month}-${mark.dayOfMonth}`;
    const place = { mark, text: plain, from, to };
    any.set(key, place);
    if (dateWords.event.test(plain.toLowerCase())) labelled.set(key, place);
  }
  const found = labelled.size > 0 ? labelled : new Map([...any].filter(([, { mark }]) => mark?.year != null));
  return found.size === 1 ? [...found.values()][0] ?? null : null;
}
