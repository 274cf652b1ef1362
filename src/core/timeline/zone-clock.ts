import type { IsoDate, Minutes, Zone } from '../schedule/schedule';
import { dayNumber, type Moment } from './days';

const minutesADay = 24 * 60;

/** Minutes after 1970-01-01 00:00 in UTC, with fractions. */
export type UtcMinutes = number;

/** What clocks show at a moment. Making one is slow: ask it for many moments. */
export type ZoneClock = (at: UtcMinutes) => Moment;

/** The clock of a zone by its IANA name; without one, of this device. A name that nobody knows throws a `RangeError`. */
export function clockIn(timeZone: string | undefined): ZoneClock {
  const format = new Intl.DateTimeFormat('en-US', {
    year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...(timeZone && { timeZone }),
  });
  return at => {
    const part = Object.fromEntries(format.formatToParts(Math.floor(at) * 60_000).map(({ type, value }) => [type, value]));
    return { date: `${part.year}-${part.month}-${part.day}`, minutes: Number(part.hour) * 60 + Number(part.minute) + at - Math.floor(at) };
  };
}

/** No clock is put back by more, in minutes. */
const mostPutBack = 180;

/**
 * A clock that isn't put back: where one is, it stands at the last minute before, until it's later. So what is over by it
 * stays over, and of a time that comes twice the first counts.
 */
export function steadyClock(clock: ZoneClock): ZoneClock {
  return at => {
    const now = clock(at);
    const offset = offsetOf(clock, at);
    if (offsetOf(clock, at - mostPutBack) <= offset) return now;
    const before = clock(changeBefore(clock, at) - 1);
    return onLine(before) > onLine(now) ? before : now;
  };
}

/** The clock of a zone that a note names; null where the name is ambiguous or unknown here. */
export function clockOfZone({ iana, offset }: Zone): ZoneClock | null {
  if (iana === null && offset === null) return null;
  try {
    const clock = clockIn(iana ?? 'UTC');
    return iana === null ? at => clock(at + (offset ?? 0)) : clock;
  } catch {
    return null;
  }
}

/** The clock of a zone that a note names; of this device where none is known. */
export function clockFor(zone: Zone | null): ZoneClock {
  return (zone && clockOfZone(zone)) ?? clockIn(undefined);
}

/** The same for zones with the same clock. */
export const zoneKey = (zone: Zone | null): string => zone?.iana ?? String(zone?.offset ?? '');

/**
 * When a clock shows a minute of a day. Of a time that comes twice, the first; one that is left out is when the clock is put
 * forward: right after, it's over by that clock.
 */
export function momentOf(clock: ZoneClock, date: IsoDate, minutes: Minutes): UtcMinutes {
  const shown = onLine({ date, minutes });
  const [before, after] = [offsetOf(clock, shown - minutesADay), offsetOf(clock, shown + minutesADay)];
  const early = shown - before;
  if (offsetOf(clock, early) === before) return early;
  return offsetOf(clock, shown - after) === after ? shown - after : changeBefore(clock, early);
}

/** The minute since which a clock is ahead of UTC by what it is at a moment. A clock that has just changed is asked: it looks at each minute. */
function changeBefore(clock: ZoneClock, at: UtcMinutes): UtcMinutes {
  let change = Math.floor(at);
  while (offsetOf(clock, change - 1) === offsetOf(clock, at)) change--;
  return change;
}

/** What a clock is ahead of UTC, in minutes. */
function offsetOf(clock: ZoneClock, at: UtcMinutes): number {
  return onLine(clock(Math.floor(at))) - Math.floor(at);
}

function onLine({ date, minutes }: Moment): number {
  return dayNumber(date) * minutesADay + minutes;
}
