import type { Minutes, Schedule, Session, Zone } from '../schedule/schedule';
import { happeningAt, mergeDays, minutesOn, type Happening, type Moment } from './days';
import { countSessions as countOnDay, filterDay, fold, matcherOf, noFilter, wordsIn } from './filter';
import { shownEnd } from './order';
import type { TimelineDay } from './timeline';
import { clockFor, momentOf, zoneKey, type UtcMinutes, type ZoneClock } from './zone-clock';

/** What the list of all events keeps of a note. */
export interface NoteEvents {
  /** Of the note in the vault. */
  readonly path: string;
  /** The zone its schedules name; null where they name none. */
  readonly zone: Zone | null;
  /** Never empty. The ids of their sessions are unique in the vault. */
  readonly days: readonly TimelineDay[];
}

/** One day of one note. */
export interface EventDay {
  readonly note: NoteEvents;
  readonly day: TimelineDay;
}

/** The events of all notes, as a reader looks for them. */
export interface EventList {
  /** On now or still to come, the next first. */
  readonly upcoming: readonly EventDay[];
  /** Over, the last first. */
  readonly past: readonly EventDay[];
  /** Without a date, by the paths of their notes. */
  readonly undated: readonly EventDay[];
}

/** The moment on the clocks of a zone; null stands for the zone of the reader. */
export type NowIn = (zone: Zone | null) => Moment;

const minutesADay = 24 * 60;

/** What is kept of the schedules of a note; null where none is sure. */
export function eventsOf(path: string, schedules: readonly Schedule[]): NoteEvents | null {
  // A piece of a text keeps all of the text in memory; what is written out and read again doesn't.
  const sure = JSON.parse(JSON.stringify(schedules.filter(({ certainty }) => certainty === 'sure'))) as Schedule[];
  const days = mergeDays(sure).map(day => withIds(day, id => `${path}\n${id}`));
  return days.length === 0 ? null : { path, zone: sure.find(({ zone }) => zone)?.zone ?? null, days };
}

/** The same events of a note that has another path now. */
export function renameEvents({ path, zone, days }: NoteEvents, to: string): NoteEvents {
  return { path: to, zone, days: days.map(day => withIds(day, id => to + id.slice(path.length))) };
}

function withIds(day: TimelineDay, rename: (id: string) => string): TimelineDay {
  const renamed = <S extends Session>(session: S): S => ({ ...session, id: rename(session.id) });
  return { ...day, sessions: day.sessions.map(renamed), untimed: day.untimed.map(renamed) };
}

/** The events of notes in the order they are listed in. */
export function listEvents(notes: Iterable<NoteEvents>, nowIn: NowIn): EventList {
  const upcoming: EventDay[] = [];
  const past: EventDay[] = [];
  const undated: EventDay[] = [];
  for (const note of notes) {
    const now = nowIn(note.zone);
    for (const day of note.days) (day.date === null ? undated : isOver(day, now) ? past : upcoming).push({ note, day });
  }
  const inTime = byBeginning();
  return { upcoming: upcoming.sort(inTime), past: past.sort((a, b) => inTime(b, a)), undated: undated.sort(byPath) };
}

/** True from the minute in which its last session ends; with rows that give no time, from the midnight after. */
function isOver(day: TimelineDay, now: Moment): boolean {
  const end = day.untimed.length > 0 ? minutesADay : 0;
  return (minutesOn(day, now) ?? 0) >= Math.max(end, ...day.sessions.map(shownEnd));
}

/** Orders by date, then by what begins first. Where two clocks meet they are compared by one, which takes a while: each is asked once. */
function byBeginning(): (a: EventDay, b: EventDay) => number {
  const momentIn = momentReader();
  const known = new Map<EventDay, UtcMinutes>();
  const momentOfStart = (event: EventDay): UtcMinutes => {
    const moment = known.get(event) ?? momentIn(event, startOf(event));
    known.set(event, moment);
    return moment;
  };
  return (a, b) => {
    const [left, right] = [a.day.date ?? '', b.day.date ?? ''];
    if (left !== right) return left < right ? -1 : 1;
    const startIn = zoneKey(a.note.zone) === zoneKey(b.note.zone) ? startOf : momentOfStart;
    return startIn(a) - startIn(b) || byPath(a, b);
  };
}

function byPath(a: EventDay, b: EventDay): number {
  return a.note.path < b.note.path ? -1 : a.note.path > b.note.path ? 1 : 0;
}

function startOf({ day }: EventDay): Minutes {
  return day.sessions[0]?.start ?? 0;
}

/** True where two lists hold the same days of the same notes, in the same order. */
export function isSameList(a: EventList, b: EventList): boolean {
  const parts = ['upcoming', 'past', 'undated'] as const;
  return parts.every(part => a[part].length === b[part].length && a[part].every(({ day }, i) => day === b[part][i]?.day));
}

/** How many sessions the events have together. */
export function countSessions({ upcoming, past, undated }: EventList): number {
  return [upcoming, past, undated].flat().reduce((count, { day }) => count + countOnDay(day), 0);
}

/** Only the sessions that have every word, somewhere in the row or in the name of the note; all where there is no word. */
export function filterEvents({ upcoming, past, undated }: EventList, text: string): EventList {
  const words = wordsIn(text);
  if (words.length === 0) return { upcoming, past, undated };
  const only = (events: readonly EventDay[]) => events.flatMap(({ note, day }) => {
    const name = fold(nameOf(note.path));
    const left = words.filter(word => !name.includes(word));
    const found = left.length === 0 ? day : filterDay(day, matcherOf({ ...noFilter, text: left.join(' ') }));
    return countOnDay(found) > 0 ? [{ note, day: found }] : [];
  });
  return { upcoming: only(upcoming), past: only(past), undated: only(undated) };
}

/** The name of a note, as its title says it. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');

/** What is on in all notes and what comes next, each by the clock of its own event. */
export interface Today extends Happening {
  /** By whose clocks the times of the sessions are. */
  readonly zones: ReadonlyMap<Session, Zone | null>;
}

/** What happens in the events that have begun their day where they take place; null where none has. */
export function todayOf(upcoming: readonly EventDay[], nowIn: NowIn): Today | null {
  const momentIn = momentReader();
  const begun = upcoming.filter(({ note, day }) => (minutesOn(day, nowIn(note.zone)) ?? -1) >= 0).map(event => {
    const { current, next } = happeningAt(event.day, nowIn(event.note.zone));
    return { zone: event.note.zone, current, next, at: next[0] ? momentIn(event, next[0].start) : Infinity };
  });
  if (begun.length === 0) return null;
  const soonest = Math.min(...begun.map(({ at }) => at));
  return {
    current: begun.flatMap(({ current }) => current),
    next: begun.flatMap(({ next, at }) => (at === soonest ? next : [])),
    zones: new Map(begun.flatMap(({ zone, current, next }) => [...current, ...next].map(session => [session, zone]))),
  };
}

/** Reads when the clock of an event shows a minute of its day. Making a clock takes a while: each is made once. */
function momentReader(): (event: EventDay, minutes: Minutes) => UtcMinutes {
  const clocks = new Map<string, ZoneClock>();
  return ({ note: { zone }, day: { date } }, minutes) => {
    const clock = clocks.get(zoneKey(zone)) ?? clockFor(zone);
    clocks.set(zoneKey(zone), clock);
    return momentOf(clock, date ?? '', minutes);
  };
}
