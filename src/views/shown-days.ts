import type { Schedule, Session } from '../core/schedule/schedule';
import { mergeDays, type Moment } from '../core/timeline/days';
import { conversionTo, convertSchedule, isSameTime, type Conversion } from '../core/timeline/own-time';
import type { TimelineDay } from '../core/timeline/timeline';
import { clockIn, steadyClock } from '../core/timeline/zone-clock';
import { venueName, zoneName } from './clock';
import type { Now, ScheduleModel } from './schedule-view';

/** The zone whose times are shown. */
export interface ShownZone {
  /** As the note writes it, without the continent; of the reader's, as its language calls it. */
  readonly name: string;
  readonly isOwn: boolean;
  /** What the other is called, that of the event or the reader; null where they are the same, or one isn't known. */
  readonly other: (() => string) | null;
}

/** The days of a note by one clock. */
export interface ShownDays {
  readonly days: readonly TimelineDay[];
  /** Null where the note names no zone. */
  readonly zone: ShownZone | null;
  /** What the clock shows at a moment of the event. */
  readonly onClock: (now: Now) => Moment;
}

/** The days of the sure schedules, by the clock of the event or the reader's. Where that can't be told, by that of the event. */
export function shownDays({ schedules, ownZone, language }: ScheduleModel, wantsOwn: boolean): ShownDays {
  const sure = schedules.filter(({ certainty }) => certainty === 'sure');
  const zone = sure.find(schedule => schedule.zone)?.zone ?? null;
  const conversion = ownZone && zone && zone.iana !== ownZone ? conversionTo(clockIn(ownZone), sure, zone) : null;
  const own = conversion && convertAll(sure, conversion);
  const name = zone ? venueName(zone) : '';
  if (!conversion || !own || !ownZone) return { days: mergeDays(sure), zone: name ? { name, isOwn: false, other: null } : null, onClock: now => now };
  const days = mergeDays(wantsOwn ? own : sure);
  const ownName = () => zoneName(language, ownZone, days[0]?.date ?? null);
  if (!wantsOwn) return { days, zone: { name, isOwn: false, other: ownName }, onClock: now => now };
  return { days, zone: { name: ownName(), isOwn: true, other: () => name }, onClock: ({ at }) => steadyClock(conversion.to)(at) };
}

/** Null where nothing would read otherwise. */
function convertAll(schedules: readonly Schedule[], conversion: Conversion): Schedule[] | null {
  const own = schedules.map(schedule => convertSchedule(schedule, conversion));
  return isSameTime(schedules, own) ? null : own;
}

/** True where days of two drawings are of one note. */
export function shareSession(a: readonly TimelineDay[], b: readonly TimelineDay[]): boolean {
  const ids = new Set(sessionsOf(a).map(({ id }) => id));
  return ids.size > 0 && sessionsOf(b).some(({ id }) => ids.has(id));
}

/** All sessions of days, with and without a time. */
export function sessionsOf(days: readonly TimelineDay[]): Session[] {
  return days.flatMap(({ sessions, untimed }) => [...sessions, ...untimed]);
}
