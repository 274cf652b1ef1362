import { parseSchedules } from '../../../src/core/schedule/parse';
import type { Minutes, NoteText, Schedule, Session } from '../../../src/core/schedule/schedule';

const clock = (minutes: Minutes | null) => (minutes === null ? '--:--' : `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`);

/** A session as the tests write it: `2024-05-06 09:00-10:00 Title @Room by Ada + Bob`; `--:--` where a time is missing, `~` a pause. */
export function lineOf({ days }: Schedule, { day, start, end, title, room, track, speakers, isBreak }: Session): string {
  const { date = null, label = null } = days[day] ?? {};
  const place = room ?? track;
  return [
    date ?? (label === null ? null : `[${label}]`), start === null ? '--:--' : `${clock(start)}-${clock(end)}`, `${isBreak ? '~' : ''}${title}`,
    place === null ? null : `@${place}`, speakers.length > 0 ? `by ${speakers.join(' + ')}` : null,
  ].filter(part => part !== null).join(' ').trimEnd();
}

/** The sessions of all sure schedules of a note, a line each. */
export function listing(text: string, path = 'Note.md'): string[] {
  return read({ text, path }).filter(({ certainty }) => certainty === 'sure').flatMap(schedule => schedule.sessions.map(session => lineOf(schedule, session)));
}

/** The schedules of a note. */
export function read(note: NoteText): Schedule[] {
  return parseSchedules(note);
}

/** Lines of a text, without the indent of the first. */
export function lines(text: string): string[] {
  return text.split('\n').map(line => line.trim()).filter(line => line !== '');
}
