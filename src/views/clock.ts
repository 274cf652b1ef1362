import { dayNumber } from '../core/timeline/days';
import type { IsoDate, Minutes, Zone } from '../core/schedule/schedule';

/** A piece of a time range as text: the start, the end, or what belongs to both. */
export interface RangePiece {
  readonly text: string;
  readonly of: 'start' | 'end' | 'both';
}

/** Times and dates as the readers of a language write them. */
export interface Clock {
  /** `13:35`, `1:35 PM`. */
  readonly time: (minutes: Minutes) => string;
  /** `1:00`: where an axis tells the half of the day. */
  readonly digits: (minutes: Minutes) => string;
  /** `1:00 – 1:35 PM`; both times in full where they lie on two days. */
  readonly range: (start: Minutes, end: Minutes) => RangePiece[];
  /** `1:00 – 1:35`. */
  readonly digitsRange: (start: Minutes, end: Minutes) => RangePiece[];
  /** The label of a full hour. Where the half of the day leads (`오후 1시`) it is left out if the hour before says the same. */
  readonly hour: (minutes: Minutes, before: Minutes | null) => string;
  /** `Tue, Sep 24`; `Tue 24` when short. */
  readonly day: (date: IsoDate, length: 'long' | 'short') => string;
}

const dayLength = 24 * 60;
const moment = (minutes: Minutes) => minutes * 60_000;
const at = (date: IsoDate) => moment(dayNumber(date) * dayLength);

/** The clock of a language. Making one is slow, so each is made once. */
export const clockOf = remember(makeClock);

function makeClock(language: string): Clock {
  const time = formatter(language, { hour: 'numeric', minute: '2-digit' });
  const hour = once(() => formatter(language, time.resolvedOptions().hour12 ? { hour: 'numeric' } : { hour: '2-digit', minute: '2-digit' }));
  const hourParts = remember((minutes: Minutes) => hour().formatToParts(moment(minutes)));
  const long = once(() => formatter(language, { weekday: 'short', month: 'short', day: 'numeric' }));
  const short = once(() => formatter(language, { weekday: 'short', day: 'numeric' }));
  const days = {
    long: remember((date: IsoDate) => long().format(at(date))),
    short: remember((date: IsoDate) => (language.startsWith('en') ? weekdayFirst(short().formatToParts(at(date))) : short().format(at(date)))),
  };
  const isLatin = time.resolvedOptions().numberingSystem === 'latn';
  const read = isLatin ? byHour : remember<Minutes, string>;
  const digits = read(minutes => withoutHalf(time.formatToParts(moment(minutes))).map(part => part.value).join(''));
  const ranges = remember((from: string) => rangePieces(rangeParts(time, ...from.split(' ').map(Number) as [Minutes, Minutes])));
  const between = once(() => rangeParts(time, 0, 1).find(({ type, source, value }) => type === 'literal' && source === 'shared' && value.trim())?.value ?? ' – ');
  return {
    time: read(minutes => time.format(moment(minutes))),
    digits,
    range: (start, end) => (isLatin ? rangeByHour(ranges, start, end) : rangePieces(rangeParts(time, start, end))),
    digitsRange: (start, end) => [{ text: digits(start), of: 'start' }, { text: between(), of: 'both' }, { text: digits(end), of: 'end' }],
    hour: (minutes, before) => hourLabel(hourParts(minutes), before !== null && halfOf(before) === halfOf(minutes)),
    day: (date, length) => days[length](date),
  };
}

/** English orders the two as in `24 Tuesday`, which nobody says. */
function weekdayFirst(parts: readonly Intl.DateTimeFormatPart[]): string {
  const of = (wanted: Intl.DateTimeFormatPartTypes) => parts.find(({ type }) => type === wanted)?.value ?? '';
  return `${of('weekday')} ${of('day')}`;
}

/** Making a formatter is slow: only what is used is made. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Times come again and again in a schedule. */
function remember<Key, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return key => {
    const value = known.get(key) ?? read(key);
    known.set(key, value);
    return value;
  };
}

/**
 * Times but for their minutes, which are put in: asking for each time would take most of the time of a drawing. Full hours
 * are read as they are, since some languages name noon and midnight.
 */
function byHour(read: (minutes: Minutes) => string): (minutes: Minutes) => string {
  const known = remember(read);
  return minutes => withMinute(known(sampleOf(minutes, 30)), minutes, '30');
}

function rangeByHour(ranges: (from: string) => RangePiece[], start: Minutes, end: Minutes): RangePiece[] {
  const pieces = ranges(`${sampleOf(start, 30)} ${sampleOf(end, 31)}`);
  return pieces.map(piece => {
    if (piece.of === 'both') return piece;
    return { text: piece.of === 'start' ? withMinute(piece.text, start, '30') : withMinute(piece.text, end, '31'), of: piece.of };
  });
}

/** A time in the same hour, written alike but for the minute; of a full hour, itself. */
function sampleOf(minutes: Minutes, minute: Minutes): Minutes {
  return minutes % 60 === 0 ? minutes : Math.floor(minutes / 60) * 60 + minute;
}

function withMinute(text: string, minutes: Minutes, sample: string): string {
  const minute = minutes - Math.floor(minutes / 60) * 60;
  return minute === 0 ? text : text.replace(sample, String(minute).padStart(2, '0'));
}

function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
}

const sides = { startRange: 'start', endRange: 'end', shared: 'both' } as const;

/** Parts that belong to the same side and touch are one piece. */
function rangePieces(parts: readonly Intl.DateTimeRangeFormatPart[]): RangePiece[] {
  const pieces: RangePiece[] = [];
  for (const { value, source } of parts) {
    const last = pieces.at(-1);
    if (last?.of === sides[source]) pieces[pieces.length - 1] = { ...last, text: last.text + value };
    else pieces.push({ text: value, of: sides[source] });
  }
  return pieces;
}

function rangeParts(format: Intl.DateTimeFormat, start: Minutes, end: Minutes): Intl.DateTimeRangeFormatPart[] {
  if (Math.floor(start / dayLength) === Math.floor(end / dayLength)) {
    const parts = format.formatRangeToParts(moment(start), moment(end));
    if (parts.some(part => part.source === 'endRange')) return parts;
  }
  const partsOf = (minutes: Minutes, source: 'startRange' | 'endRange') =>
    format.formatToParts(moment(minutes)).map(part => ({ ...part, source }));
  return [...partsOf(start, 'startRange'), { type: 'literal', value: ' – ', source: 'shared' }, ...partsOf(end, 'endRange')];
}

/** Without am and pm, and the space beside them. */
function withoutHalf<Part extends Intl.DateTimeFormatPart>(parts: readonly Part[]): Part[] {
  const isHalf = (part: Part | undefined) => part?.type === 'dayPeriod';
  return parts.filter((part, i) => !isHalf(part) && (part.value.trim() !== '' || !(isHalf(parts[i - 1]) || isHalf(parts[i + 1]))));
}

function hourLabel(parts: readonly Intl.DateTimeFormatPart[], isHalfSaid: boolean): string {
  const leads = parts[0]?.type === 'dayPeriod';
  const kept = leads && isHalfSaid ? parts.slice(1) : parts;
  return kept.map(part => part.value).join('').trim();
}

function halfOf(minutes: Minutes): number {
  return Math.floor(minutes / (dayLength / 2));
}

/** What a language calls a zone on a date: `GMT+9`, `CET`. Null takes the zone as it was in 1970. */
export function zoneName(language: string, timeZone: string, date: IsoDate | null): string {
  const parts = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'short' }).formatToParts(moment(date === null ? 0 : dayNumber(date) * dayLength));
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/** A zone as its note writes it, without the continent. */
export function venueName({ text }: Zone): string {
  return text.slice(text.lastIndexOf('/') + 1).replaceAll('_', ' ');
}
