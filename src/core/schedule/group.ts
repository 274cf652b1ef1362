import type { Problem } from '../problem';
import { weekdayOfDate } from './calendar';
import type { DayMark } from './day';
import type { Dating } from './dating';
import { completeDay, inYearOf, withGuess } from './day-around';
import { idsOf } from './identity';
import { roleOfHeader } from './column-roles';
import { placeOfHeading } from './place';
import type { Day, Schedule, Session, Zone } from './schedule';
import { dayKey, type TimedSession } from './settle';
import type { TableRead } from './table-read';

/** The schedules that the tables of a note make: the sure ones together, each doubtful one by itself, with all that stand side by side in it. */
export function groupTables(reads: readonly TableRead[], dating: Dating): Schedule[] {
  const sureHeaders = new Set(reads.filter(({ certainty }) => certainty === 'sure').map(headerKey));
  const isSure = (read: TableRead, index: number) => read.certainty === 'sure' || (sureHeaders.has(headerKey(read)) && (read.certainty !== null || headerKey(read) !== '\n'))
    || isPartOf(read, reads[index - 1]) || isPartOf(read, reads[index + 1]);
  const sure = new Set(reads.filter(isSure));
  const doubtful = new Map<TableRead['table'], TableRead[]>();
  for (const read of reads) {
    if (!read.certainty || sure.has(read)) continue;
    const beside = doubtful.get(read.table);
    if (beside) beside.push(read);
    else doubtful.set(read.table, [read]);
  }
  const groups = [...(sure.size > 0 ? [[...sure]] : []), ...doubtful.values()];
  return groups.map(group => scheduleOf(group, dating)).sort((a, b) => a.from - b.from);
}

/** True for a doubtful table that has only columns of the sure one beside it. */
function isPartOf({ certainty, header }: TableRead, beside: TableRead | undefined): boolean {
  return certainty === 'doubtful' && beside?.certainty === 'sure' && header.length > 1 && header.every(name => name !== '' && beside.header.includes(name));
}

/** Tables of one header have one key. */
export function headerKey({ header }: Pick<TableRead, 'header'>): string {
  return header.some(name => name !== '') ? header.join('|') : '\n';
}

/** A table with the day of each of its sessions, and the place that its section names. */
interface DatedTable { readonly read: TableRead; readonly days: readonly Day[]; readonly place: string | null }

function scheduleOf(reads: readonly TableRead[], dating: Dating): Schedule {
  const places = placesAbove(reads);
  const labels = labelsOf(reads, places);
  const weeks = weeksOf(reads);
  const tables = reads.map((read, index): DatedTable => ({ read, days: daysIn(read, { dating, label: labels[index] ?? null, week: weeks[index] ?? null }), place: placeOf(read, places[index] ?? null) }));
  const days = daysOf(tables);
  const order = new Map(days.map((day, index) => [keyOf(day), index]));
  const sessions: (Session & { id: string })[] = [];
  for (const { read, days: own, place } of tables) read.timed.sessions.forEach((session, i) => sessions.push(placed(session, { day: order.get(keyOf(own[i])) ?? 0, place })));
  idsOf(sessions).forEach((id, index) => sessions[index] && (sessions[index].id = id));
  const held = new Set(sessions.map(({ track }) => track));
  const tracks = [...new Set([...reads.flatMap(({ places }) => places), ...held])].flatMap(track => (held.has(track) ? track ?? [] : []));
  const signs = reads.flatMap(read => read.signs);
  return {
    from: reads[0]?.table.from ?? 0, to: reads.reduce((to, { table }) => Math.max(to, table.to), 0), days, tracks, sessions,
    zone: reads.reduce<Zone | null>((found, { zone }) => found ?? zone(), null),
    certainty: reads.some(({ certainty }) => certainty === 'sure') ? 'sure' : 'doubtful',
    signs: reads.length === 1 ? signs : [...new Map(signs.map(sign => [sign.kind, sign])).values()],
    problems: [...reads.flatMap(({ timed }) => timed.problems), ...dayProblems(tables)].sort((a, b) => a.from - b.from),
  };
}

/** A session of a schedule, but for its id: its fields one by one, as copies of objects are slow. Without a title it is called by those who speak, or by its room. */
function placed({ from, to, titleRange, title, start, end, track, room, speakers, isBreak, spansTracks, implied, details }: TimedSession, { day, place }: { day: number; place: string | null }): Session & { id: string } {
  const isNamed = title !== '';
  return { id: '', from, to, titleRange, title: isNamed ? title : speakers.join(', ') || (room ?? ''), start, end, day, track: track ?? place, room: room ?? place, speakers: isNamed ? speakers : [], isBreak, spansTracks, implied, details };
}

/** Labels for tables that would overlap on one day that the note doesn't name, in no place or the same: their headings, where these differ. */
function labelsOf(reads: readonly TableRead[], places: readonly (string | null)[]): (string | null)[] {
  const nameless = new Set(reads.filter(({ day: { day }, timed }, index) => day.date === null && day.label === null && places[index] === null && timed.sessions.some(session => session.day === null)));
  const headings = new Set([...nameless].map(({ around }) => around.headings[0] ?? ''));
  if (headings.size < nameless.size || headings.has('') || !overlap([...nameless])) return reads.map(() => null);
  return reads.map(read => (nameless.has(read) ? read.around.headings[0] ?? null : null));
}

/** A week by its number that heads a section: `Week 2`, `3주차`. */
const weekAhead = /^(?:(?:week|wk|woche|kw|semaine|semana|settimana|vecka|uge|uke|viikko|týden|tydzień|tuần|minggu|неделя) ?\d{1,2}|[제第]?\d{1,2} ?(?:주차?|[週周]目?))(?![\p{L}\d])/iu;

/** The weeks whose days the tables hold, where each stands under one and they aren't all the same; else nulls. */
function weeksOf(reads: readonly TableRead[]): (string | null)[] {
  const weeks = reads.map(({ around: { headings: [heading = ''] } }) => weekAhead.exec(heading)?.[0] ?? null);
  return weeks.includes(null) || new Set(weeks).size < 2 ? reads.map(() => null) : weeks;
}

/** True where a table begins before the one above it has ended. */
function overlap(reads: readonly TableRead[]): boolean {
  return reads.some(({ timed }, i) => {
    const end = reads[i - 1]?.lastEnd ?? 0;
    return timed.times.some(({ start }) => start !== null && start < end);
  });
}

/** The places that the sections of tables name: by a code, or by a name that doesn't stand above all tables, as a title does. */
function placesAbove(reads: readonly TableRead[]): (string | null)[] {
  const titles = reads[0]?.around.sections.filter(section => reads.every(({ around }) => around.sections.includes(section))) ?? [];
  return reads.map(({ around }) => around.sections.find(section => {
    const form = placeOfHeading(section);
    return form === 'code' || (form === 'name' && !titles.includes(section));
  }) ?? null);
}

/** The place above a table, but none where a column of it has the rooms and the sections don't name a track. */
function placeOf({ header }: TableRead, place: string | null): string | null {
  if (place === null || roleOfHeader(place)?.role === 'track') return place;
  const hasRooms = header.map(roleOfHeader).some(role => role?.role === 'room' && role.isWhole);
  return hasRooms ? null : place;
}

/** The day of each session of a table. */
function daysIn({ timed, day, table, around }: TableRead, { dating, label, week }: { dating: Dating; label: string | null; week: string | null }): Day[] {
  const known = new Map<string, Day>();
  let last: DayMark | null = timed.sessions.find(({ day }) => day?.year)?.day ?? null;
  const own = (mark: DayMark): Day => {
    const key = dayKey(mark);
    const before = known.get(key) ?? inWeek(week, completeDay(dating, last && mark.month !== null ? { ...mark, year: mark.year ?? inYearOf(last, mark) } : mark, { at: table.from, caption: around.caption }));
    known.set(key, before);
    if (mark.year !== null) last = mark;
    return before;
  };
  const around_ = withGuess(dating, day.mark, label === null ? day.day : { ...day.day, label });
  return timed.sessions.map(({ day }) => (day ? own(day) : around_));
}

/** A day that only has a name, told from that of another week. */
function inWeek(week: string | null, day: Day): Day {
  return week === null || day.date !== null ? day : { ...day, label: `${week} · ${day.label ?? ''}` };
}

function keyOf(day: Day | undefined): string {
  return day?.date ?? `?${day?.label ?? ''}`;
}

/** The days of all sessions: by the calendar where all have dates, else in the order of the note. */
function daysOf(tables: readonly DatedTable[]): Day[] {
  const each = new Set<Day>();
  for (const { days } of tables) for (const day of days) each.add(day);
  const days = [...new Map([...each].map(day => [keyOf(day), day])).values()];
  const known = days.length > 0 ? days : [{ date: null, label: null, source: null }];
  return known.every(({ date }) => date !== null) ? known.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1)) : known;
}

/** Dates in years that no note means, and weekdays that contradict their dates; each once, where it was found. */
function dayProblems(tables: readonly DatedTable[]): Problem[] {
  const problems = new Map<string, Problem>();
  const check = (date: string | null, weekday: number | null, { from, to }: { from: number; to: number }) => {
    if (date === null) return;
    const year = Number(date.slice(0, 4));
    if (year < 1970 || year > 2100) problems.set(`year ${year}`, { kind: 'unlikely-year', values: { year }, from, to });
    if (weekday !== null && weekday !== weekdayOfDate(date)) problems.set(`weekday ${date}`, { kind: 'weekday-mismatch', values: { date, weekday }, from, to });
  };
  for (const { read: { timed }, days } of tables) timed.sessions.forEach((session, i) => session.day && check(days[i]?.date ?? null, session.day.weekday, session));
  for (const { read: { day: { day, mark, place }, table } } of tables) check(day.date, day.source === 'first-day' ? null : mark?.weekday ?? null, place ?? table);
  return [...problems.values()];
}
