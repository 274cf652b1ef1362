import { calendarWords, weekdayIn, weekdayOfSign } from './calendar-words';
import { findDate, withStretch, type DayOrder } from './date';
import { dateWords, dayLabels, dayNumbers } from './day-formats';
import { asianLetter, isCovered, normalised } from './letters';

/** What a text says about a day; parts it doesn't say are null. */
export interface DayMark {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly dayOfMonth: number | null;
  /** How many days follow it in a stretch (`6–8 May`: 2). */
  readonly more: number | null;
  /** 0 (Monday) to 6. */
  readonly weekday: number | null;
  /** The number of a label: 2 of `Day 2`. */
  readonly number: number | null;
  /** The piece of the text that is the day, as written. */
  readonly label: string;
  /** True where day and month could be the other way round (`03/04/2025`). */
  readonly isAmbiguous: boolean;
  /** True where the text says nothing else. */
  readonly isWhole: boolean;
}

/** Longer texts are read to here. */
const longest = 400;
const nothing = { year: null, month: null, dayOfMonth: null, more: null, weekday: null, number: null, isAmbiguous: false };

/** The first day in a text, or its weekday or the number of its label; null where it says nothing about a day. */
export function findDay(text: string, order: DayOrder = 'day-first'): DayMark | null {
  const short = text.length <= 2 ? shortDay(text) : null;
  if (short) return { ...nothing, ...short, label: text, isWhole: true };
  const source = normalised(text.slice(0, longest)).trim();
  const lower = source.toLowerCase();
  if (!mayBeDay(lower)) return null;
  const label = mayHoldLabel.test(lower) ? dayLabels.pattern.exec(lower) : null;
  const unlabelled = label ? lower.replace(label[0], ' '.repeat(label[0].length)) : lower;
  const ownOrder = asianLetter.test(lower) ? 'year-first' : order;
  const date = findDate(unlabelled, ownOrder, label !== null);
  if (date && (dateWords.before.test(unlabelled.slice(0, date.at)) || dateWords.behind.test(unlabelled.slice(date.at + date.text.length)))) {
    return findDay(`${source.slice(0, date.at)} ${source.slice(date.at + date.text.length)}`, order);
  }
  const { mark = null, last = '' } = date ? withStretch(date, unlabelled, ownOrder) : {};
  const weekday = weekdayIn(date ? lower.replace(date.text, ' ').replace(last, ' ') : lower, date !== null);
  if (!date && !label && !weekday) return null;
  const ofMonth = weekday && !date && !label ? dayBeside(lower, weekday.text) : null;
  const pieces = [date?.text, last, label?.[0], weekday?.text].filter(piece => piece !== undefined);
  return {
    year: mark?.year ?? null, month: mark?.month ?? null, dayOfMonth: mark?.dayOfMonth ?? ofMonth, more: mark?.more ?? null,
    weekday: weekday?.day ?? null, number: label ? numberOf(label) : null,
    label: ofMonth ? source : pieceOf(source, lower, date?.text ?? label?.[0] ?? weekday?.text ?? ''),
    isAmbiguous: mark?.isAmbiguous ?? false, isWhole: ofMonth !== null || isCovered(lower, pieces),
  };
}

/** What one or two signs say by themselves: `월`, `D1`, `J1`. */
function shortDay(text: string): Partial<DayMark> | null {
  const weekday = weekdayOfSign(text);
  return weekday !== null ? { weekday } : /^[DJ][1-9]$/.test(text) ? { number: Number(text[1]) } : null;
}

/** A day as it's meant beside another: `mar 24` beside `lun 23` is a weekday, and elsewhere in March. */
export function beside<T extends DayMark | null>(mark: T, other: DayMark | null | undefined): T {
  if (!mark || !other || mark.month === null || mark.weekday !== null || other.weekday === null || other.month !== null || other.dayOfMonth === null) return mark;
  const weekday = calendarWords().weekdays.get(/^\p{L}+/u.exec(mark.label.toLowerCase())?.[0] ?? '');
  return weekday === undefined ? mark : { ...mark, month: null, weekday };
}

/** The day of a month that a text gives beside its weekday and nothing else: `Monday 24`; null where it gives none. */
function dayBeside(lower: string, weekday: string): number | null {
  const [, digits] = /^[.,]?\s*(\d{1,2})(?:\.|st|nd|rd|th)?$/.exec(lower.replace(weekday, '').trim()) ?? [];
  return digits !== undefined && Number(digits) >= 1 && Number(digits) <= 31 ? Number(digits) : null;
}

const mayHoldLabel = /\d|第|[날日]|day|tag|jour|d[ií]a|giorno/;

/** True for a text with digits as dates have them, or a name of the calendar: most texts stop here. */
function mayBeDay(lower: string): boolean {
  if (/\d\s?[-/.年년月월日일号號]|\d{8}|第|天|[째첫初]\s?[날日]/.test(lower)) return true;
  return calendarWords().any.test(lower);
}

function numberOf({ groups }: RegExpExecArray): number {
  const text = Object.values(groups ?? {}).find(group => group !== undefined) ?? '';
  return dayNumbers[text] ?? Number(text);
}

/** A piece of a text as written, found in lower case. */
function pieceOf(source: string, lower: string, piece: string): string {
  const trimmed = piece.replace(/^[^\p{L}\d]+/u, '');
  const from = Math.max(0, lower.indexOf(trimmed));
  return source.slice(from, from + trimmed.length);
}

/** A mark that was read with the day first, in the order of its note. */
export function inOrder(mark: DayMark, order: DayOrder): DayMark {
  return mark.isAmbiguous && order !== 'day-first' ? { ...mark, month: mark.dayOfMonth, dayOfMonth: mark.month } : mark;
}

/** A day that only has a label, and its number where it's one. */
export function labelledDay(label: string, number: number | null = null): DayMark {
  return { ...nothing, number, label, isWhole: true };
}
