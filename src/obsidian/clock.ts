import type { Zone } from '../core/schedule/schedule';
import { clockFor, steadyClock } from '../core/timeline/zone-clock';
import type { Now } from '../views/schedule-view';

/** What the clock of an event shows now: in the zone its note names, else in that of this device. */
export function readClock(zone: Zone | null, now = new Date()): Now {
  const at = now.getTime() / 60_000;
  return { ...steadyClock(clockFor(zone))(at), at };
}
