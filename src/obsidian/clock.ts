import type { Zone } from '../core/schedule/schedule';
import type { Now } from '../views/schedule-view';

/** What the clock of an event shows now: in the zone its note names, else in that of this device. */
export function readClock(zone: Zone | null, now = new Date()): Now {
  if (zone?.iana) return clockIn(zone.iana, now);
  if (zone && zone.offset !== null) return clockIn('UTC', new Date(now.getTime() + zone.offset * 60_000));
  return clockIn(undefined, now);
}

function clockIn(timeZone: string | undefined, at: Date): Now {
  const format = new Intl.DateTimeFormat('en-US', {
    year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23', ...(timeZone && { timeZone }),
  });
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return { date: `${part.year}-${part.month}-${part.day}`, minutes: Number(part.hour) * 60 + Number(part.minute) + Number(part.second) / 60 };
}
