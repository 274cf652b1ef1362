import type { Session } from '../schedule/schedule';
import type { TimelineDay } from './timeline';

/** What is looked for among sessions; null asks for nothing. */
export interface SessionFilter {
  /** Words, all of which a session must have somewhere. */
  readonly text: string;
  readonly track: string | null;
  readonly room: string | null;
  readonly speaker: string | null;
  readonly hidesBreaks: boolean;
}

/** Lets every session through. */
export const noFilter: SessionFilter = { text: '', track: null, room: null, speaker: null, hidesBreaks: false };

/** False where every session would be let through. */
export function isFiltering({ text, track, room, speaker, hidesBreaks }: SessionFilter): boolean {
  return text.trim() !== '' || track !== null || room !== null || speaker !== null || hidesBreaks;
}

/** Tells the sessions that a filter lets through. A session of all tracks is one of each track. */
export function matcherOf({ text, track, room, speaker, hidesBreaks }: SessionFilter): (session: Session) => boolean {
  const words = wordsIn(text);
  return session => !(hidesBreaks && session.isBreak)
    && (track === null || session.track === track || session.spansTracks)
    && (room === null || session.room === room)
    && (speaker === null || session.speakers.includes(speaker))
    && (words.length === 0 || holdsAll(session, words));
}

function holdsAll({ title, track, room, speakers, details }: Session, words: readonly string[]): boolean {
  const said = fold([title, track ?? '', room ?? '', ...speakers, ...details].join('\n'));
  return words.every(word => said.includes(word));
}

/** The words that are looked for, folded. */
export function wordsIn(text: string): string[] {
  return fold(text).split(/\s+/).filter(Boolean);
}

/** The same for spellings in another case or width, or with other accents. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase().normalize('NFC');
}

/** A day with the sessions that match; its tracks stay, and so do their colours. */
export function filterDay(day: TimelineDay, matches: (session: Session) => boolean): TimelineDay {
  return { ...day, sessions: day.sessions.filter(matches), untimed: day.untimed.filter(matches) };
}

/** How many sessions a day has. */
export function countSessions({ sessions, untimed }: TimelineDay): number {
  return sessions.length + untimed.length;
}

/** What can be chosen from to filter by. */
export interface FilterChoices {
  /** In their order on the screen. */
  readonly track: readonly string[];
  /** Those that say more than the tracks. */
  readonly room: readonly string[];
  readonly speaker: readonly string[];
}

/** The choices that days give; none where there is only one to choose. */
export function choicesIn(days: readonly TimelineDay[]): FilterChoices {
  const sessions = days.flatMap(day => [...day.sessions, ...day.untimed]);
  const rooms = sessions.flatMap(({ room, track }) => (room !== null && room !== track ? [room] : []));
  return {
    track: several(days[0]?.tracks ?? []),
    room: inOrder(several(rooms)),
    speaker: inOrder(several(sessions.flatMap(({ speakers }) => speakers))),
  };
}

/** A filter on what can be chosen: without a track, room or speaker that is gone. */
export function withinChoices(filter: SessionFilter, choices: FilterChoices): SessionFilter {
  const known = (kind: keyof FilterChoices) => (choices[kind].includes(filter[kind] ?? '') ? filter[kind] : null);
  return { ...filter, track: known('track'), room: known('room'), speaker: known('speaker') };
}

function inOrder(names: string[]): string[] {
  return names.length ? names.sort(new Intl.Collator(undefined, { numeric: true }).compare) : names;
}

function several(names: readonly string[]): string[] {
  const different = [...new Set(names)];
  return different.length > 1 ? different : [];
}
