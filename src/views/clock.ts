import { dayNumber } from '../core/timeline/days';
import type { IsoDate, Minutes } from '../core/schedule/schedule';

/** A piece of a time range as text: the start, the end, or what belongs to both. */
export interface RangePiece {
  readonly text: string;
  readonly of: 'start' | 'end' | 'both';
}

/** Times and dates as the readers of a language write them. */
export interface Clock {
  /** `13:35`, `1:35 PM`. */
  readonly time: (minutes: Minutes) => string;
  /** `1:00 – 1:35 PM`; both times in full where they lie on two days. */
  readonly range: (start: Minutes, end: Minutes) => RangePiece[];
  /** The label of a full hour. Where the half of the day leads (`오후 1시`) it is left out if the hour before says the same. */
  readonly hour: (minutes: Minutes, before: Minutes | null) => string;
  /** `Tue, Sep 24`; `Tue 24` when short. */
  readonly day: (date: IsoDate, length: 'long' | 'short') => string;
}

const dayLength = 24 * 60;
const moment = (minutes: Minutes) => minutes * 60_000;

/** The clock of a language. */
export function clockOf(language: string): Clock {
  const time = formatter(language, { hour: 'numeric', minute: '2-digit' });
  const hour = formatter(language, time.resolvedOptions().hour12 ? { hour: 'numeric' } : { hour: '2-digit', minute: '2-digit' });
  const day = {
    long: formatter(language, { weekday: 'short', month: 'short', day: 'numeric' }),
    short: formatter(language, { weekday: 'short', day: 'numeric' }),
  };
  return {
    time: minutes => time.format(moment(minutes)),
    range: (start, end) => rangePieces(time, start, end),
    hour: (minutes, before) => hourLabel(hour, minutes, before),
    day: (date, length) => day[length].format(moment(dayNumber(date) * dayLength)),
  };
}

function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
}

const sides = { startRange: 'start', endRange: 'end', shared: 'both' } as const;

function rangePieces(format: Intl.DateTimeFormat, start: Minutes, end: Minutes): RangePiece[] {
  if (Math.floor(start / dayLength) === Math.floor(end / dayLength)) {
    const parts = format.formatRangeToParts(moment(start), moment(end));
    if (parts.some(part => part.source === 'endRange')) {
      return parts.map(({ value, source }) => ({ text: value, of: sides[source] }));
    }
  }
  return [
    { text: format.format(moment(start)), of: 'start' },
    { text: ' – ', of: 'both' },
    { text: format.format(moment(end)), of: 'end' },
  ];
}

function hourLabel(format: Intl.DateTimeFormat, minutes: Minutes, before: Minutes | null): string {
  const parts = format.formatToParts(moment(minutes));
  const leads = parts[0]?.type === 'dayPeriod';
  const same = before !== null && halfOf(minutes) === halfOf(before);
  const kept = leads && same ? parts.slice(1) : parts;
  return kept.map(part => part.value).join('').trim();
}

function halfOf(minutes: Minutes): number {
  return Math.floor(minutes / (dayLength / 2));
}
