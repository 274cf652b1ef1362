import { roleOfHeader } from './column-roles';
import type { Columns } from './columns';
import type { Grid } from './grid';
import { wordsIn } from './letters';
import { holdsEventWord } from './programme-words';
import type { RowsRead } from './rows';
import { dayKey, type TimedRows, type TimedSession } from './settle';
import { share, type Shape } from './shapes';
import type { Surroundings } from './surroundings';
import { isOrdinal } from './traits';
import { findZone } from './zone';

/** All that a judgement is made from. */
export interface Evidence {
  readonly grid: Grid;
  readonly columns: Columns;
  readonly rows: RowsRead;
  readonly timed: TimedRows;
  readonly around: Surroundings;
  /** Whether the table is dated by its rows or right above it, or by the note elsewhere. */
  readonly dated: 'near' | 'far' | null;
  readonly noteTitle: string;
}

/** How many titles are looked at. */
const mostTitles = 24;

/** What the rules count in a table. */
export interface Facts {
  /** Rows with a time. */
  readonly count: number;
  readonly starts: readonly number[];
  readonly ranges: readonly { start: number; end: number }[];
  /** Of the cells in the column of times, those that are times. */
  readonly clockShare: number;
  /** Of the steps from one start to the next, those that fall without a new day. */
  readonly falls: number;
  /** Middle length of a range or a step, in minutes; null with fewer than two. */
  readonly step: number | null;
  /** Of the starts, those not at full five minutes. */
  readonly odd: number;
  /** True where few of the steps from start to start are alike: what happened, rather than what is planned. */
  readonly isUneven: boolean;
  /** Of the pauses between one range and the next of its day, those of an hour and more. */
  readonly gaps: number;
  /** True for ranges as sessions have them: each begins where the one before ends (of six and more, most of them), none is longer than two hours, not all are alike, and none is guessed to be past noon. */
  readonly isChain: boolean;
  /** True where every second row and more names persons or a place, or begins where the one before ends. */
  readonly isPeopled: boolean;
  /** True for clocks with seconds that aren't nought. */
  readonly hasSeconds: boolean;
  /** Words of a title, on average, and how many titles differ. */
  readonly words: number;
  readonly distinct: number;
  /** True for titles as programs write them: identifiers, names of files, codes of a few capitals. */
  readonly isCode: boolean;
  /** True where nothing but ordinals is said beside the times and the pauses of no dated day, or of groups of every week. */
  readonly isNumbered: boolean;
  /** Pauses; nought where there's hardly anything but them, or most are that, far apart, as a plan of meals has it. */
  readonly breaks: number;
  /** Of the filled cells beside the times, those that are numbers, amounts or lengths. */
  readonly numbers: number;
  readonly titled: number;
  readonly hasProgrammeHeader: boolean;
  /** True where sessions run side by side, or days do. */
  readonly isSideBySide: boolean;
  /** True for times as people plan them: ranges, or three starts and more at full quarters of an hour, or evenly at full five minutes. */
  readonly isPlanned: boolean;
  /** True for times that follow each other as in the plan of a day, at full five minutes. */
  readonly isDayPlan: boolean;
  /** True for two pauses and more, or one among times as sessions have them. */
  readonly hasPauses: boolean;
  /** True for two starts and more in one zone, of which the first is midnight, or nought. */
  readonly startsAtZero: boolean;
  /** True where that is so, none of them falls, no pause parts one range from the next, and no date is near. */
  readonly isCounted: boolean;
  /** What is said around the times: the heading, the lines above, the header but for its titles. */
  readonly text: string;
  /** True where that, the headings or the note's title have a word of a programme, or labels number its sessions. */
  readonly saysEvent: boolean;
}

type Counts = Omit<Facts, 'isPlanned' | 'isDayPlan' | 'hasPauses' | 'startsAtZero' | 'isCounted' | 'saysEvent'>;

/** Counts it all, once for all rules. */
export function factsOf(evidence: Evidence): Facts {
  const counts = countsOf(evidence);
  const { starts, text } = counts;
  const { around: { headings }, columns: { zones, labels, shapes }, noteTitle, dated } = evidence;
  const startsAtZero = starts.length >= 2 && starts[0] === 0 && zones.length === 0;
  // A copy of so many fields would take longer than all the counting.
  return Object.assign(counts, {
    isPlanned: isPlanned(counts), isDayPlan: isDayPlan(counts), hasPauses: hasPauses(counts), startsAtZero,
    isCounted: startsAtZero && dated !== 'near' && counts.falls === 0 && pausesOf(counts.ranges).every(pause => pause === 0),
    saysEvent: holdsEventWord([text, ...headings.slice(0, 3)].join(' · ')) || holdsEventWord(noteTitle) || labels.some(column => numbersSessions(shapes[column])),
  });
}

/** True for labels half of which and more number sessions: `Lecture 2`, `Workshop 1`. */
function numbersSessions(shape: Shape | undefined): boolean {
  const all = [...shape?.texts.keys() ?? []];
  return all.filter(text => numbered.test(text) && (roleOfHeader(text)?.strength ?? 0) > 1.7).length * 2 >= Math.max(2, all.length);
}

function countsOf({ grid, columns, rows, timed, around, dated }: Evidence): Counts {
  const { starts, ranges, titles, breaks } = listsOf(timed);
  const some = titles.slice(0, mostTitles);
  const steps = ranges.length >= 2 ? ranges.map(({ start, end }) => end - start) : stepsBetween(starts);
  const others = columns.shapes.filter((_, column) => column !== columns.clock && column !== columns.end && column !== columns.duration && !columns.zones.includes(column) && columns.roles[column]?.role !== 'label');
  const filled = others.reduce((sum, shape) => sum + shape.filled, 0);
  const clock = columns.shapes[columns.clock];
  return {
    count: rows.slots.filter(({ time }) => time.start).length, starts, ranges, breaks,
    clockShare: clock ? share(clock.clocks + clock.weak, clock) : 0,
    falls: falls(timed.times, rows), step: steps.sort((a, b) => a - b)[steps.length >> 1] ?? null,
    odd: starts.length === 0 ? 0 : starts.filter(start => start % 5 !== 0).length / starts.length,
    isUneven: isUneven(starts), gaps: gapsOf(timed.times, rows), isChain: isChain(ranges) && timed.times.every(({ implied }) => implied !== 'hour'),
    isPeopled: isPeopled(timed),
    hasSeconds: grid.sample.some(({ cells }) => /\d:\d\d:(?!00)\d\d/.test(cells[columns.clock]?.text ?? '')),
    words: some.length === 0 ? 0 : some.reduce((sum, title) => sum + wordsIn(title), 0) / some.length,
    distinct: new Set(titles).size, isCode: areCode(some), isNumbered: areOrdinals(timed, starts, columns) && (dated !== 'near' || breaks === 0), titled: titles.length,
    numbers: filled === 0 ? 0 : others.reduce((sum, shape) => sum + shape.numbers + shape.durations, 0) / filled,
    hasProgrammeHeader: programmeRoles(columns, 1.7) > 0 || columns.parallel.length > 1, isSideBySide: columns.parallel.length > 1,
    text: [...around.headings.slice(0, 1), ...around.intro, ...grid.header.filter((_, column) => columns.roles[column]?.role !== 'title')].join(' · '),
  };
}

function listsOf({ times, sessions }: TimedRows): Pick<Facts, 'starts' | 'ranges' | 'breaks'> & { titles: readonly string[] } {
  const starts: number[] = [];
  const ranges: { start: number; end: number }[] = [];
  for (const { start, end } of times) {
    if (start === null) continue;
    starts.push(start);
    if (end !== null) ranges.push({ start, end });
  }
  const titles: string[] = [];
  for (const { start, title } of sessions) if (start !== null && /\p{L}/u.test(title)) titles.push(title);
  const breaks = sessions.filter(({ isBreak }) => isBreak).length;
  const least = titles.length > 3 && ranges.length === 0 && stepsBetween(starts).every(step => step >= 90) ? 0.51 : 0.75;
  return { starts, ranges, titles, breaks: titles.length >= 3 && breaks >= titles.length * least ? 0 : breaks };
}

function isPlanned({ starts, ranges, odd, count, isUneven }: Counts): boolean {
  return count >= 3 && (ranges.length * 2 >= count || (odd === 0 && (!isUneven || starts.every(start => start % 15 === 0))));
}

function isDayPlan({ starts, ranges, odd, count, step }: Counts): boolean {
  const isEnough = count > 3 || ranges.length * 2 >= count;
  return isEnough && odd === 0 && (step ?? 60) <= 90 && stepsBetween(starts).every(pause => pause > 0 && pause <= 180);
}

function hasPauses({ breaks, step, numbers, gaps }: Counts): boolean {
  return breaks > 1 || (breaks === 1 && (step ?? 0) <= 120 && numbers < 0.5 && gaps < 0.6);
}

/** The differences between each number and the next. */
export function stepsBetween(starts: readonly number[]): number[] {
  return starts.slice(1).map((start, i) => start - (starts[i] ?? 0));
}

function isUneven(starts: readonly number[]): boolean {
  const steps = stepsBetween(starts);
  return steps.length >= 2 && new Set(steps).size > steps.length * 0.6;
}

/** The minutes between each range and the next. */
export function pausesOf(ranges: Facts['ranges']): number[] {
  return ranges.slice(1).map(({ start }, i) => start - (ranges[i]?.end ?? 0));
}

const numbered = /^\p{L}+[ #]{0,2}\d{1,2}$/u;
const code = /^\p{L}{0,2}[-. ]?\d{1,3}\p{L}?$/u;

/**
 * True for two sessions and more besides pauses that each have an ordinal for a title, of any word and number where all begin
 * hours apart, and neither persons nor a place; or for groups that meet every week: a code each, or a word and a number, and a
 * weekday in a column of its own. Who speaks in a column beside titles makes none a group.
 */
function areOrdinals({ sessions }: TimedRows, starts: Facts['starts'], { day: column, title: titles, roles }: Columns): boolean {
  const isApart = stepsBetween(starts).every(step => step >= 120);
  const isTitled = roles[titles ?? -1]?.role === 'title';
  const isGroup = ({ title, day, speakers }: TimedSession) => column !== null && !(isTitled && speakers.length > 0) && day?.weekday != null && day.month === null && day.dayOfMonth === null && (code.test(title) || (numbered.test(title) && !isOrdinal(title)));
  const isBare = ({ title, speakers, room, track }: TimedSession) => (isOrdinal(title) || (isApart && numbered.test(title))) && speakers.length === 0 && (room ?? track) === null;
  const held = sessions.filter(({ start, isBreak }) => start !== null && !isBreak);
  return held.length >= 2 && (held.every(isBare) || held.every(isGroup));
}

function isChain(ranges: Facts['ranges']): boolean {
  const lengths = ranges.map(({ start, end }) => end - start);
  const pauses = pausesOf(ranges);
  const joined = pauses.filter(pause => pause === 0).length;
  const isJoined = joined === pauses.length || (ranges.length >= 6 && joined >= pauses.length * 0.6 && pauses.every(pause => pause >= 0 && pause <= 60));
  return ranges.length >= 3 && isJoined && lengths.every(length => length >= 5 && length <= 120) && new Set(lengths).size > 1;
}

function isPeopled({ sessions, times }: TimedRows): boolean {
  const held = sessions.filter(({ speakers, room, track }) => speakers.length > 0 || room !== null || track !== null).length;
  const joined = times.filter(({ start }, i) => start !== null && start === times[i - 1]?.end).length;
  return held * 2 >= sessions.length || joined * 2 >= times.length - 1;
}

/** The share of the steps from one range to the next of its day that leave an hour or more between them. */
function gapsOf(times: TimedRows['times'], { slots }: RowsRead): number {
  let steps = 0;
  let gaps = 0;
  times.forEach(({ start }, i) => {
    const before = times[i - 1]?.end ?? null;
    if (start === null || before === null || dayKey(slots[i]?.day ?? null) !== dayKey(slots[i - 1]?.day ?? null)) return;
    steps++;
    if (start - before >= 60) gaps++;
  });
  return steps < 2 ? 0 : gaps / steps;
}

/** Steps back in time within a day and a room, past midnight aside. */
function falls(times: TimedRows['times'], { slots, sessions }: RowsRead): number {
  const back: number[] = [];
  times.forEach(({ start }, i) => {
    if ((start ?? Infinity) < (times[i - 1]?.start ?? -1)) back.push(i);
  });
  if (back.length === 0) return 0;
  const rooms = new Map(sessions.map(({ slot, room, track }) => [slot, room ?? track]));
  return back.filter(i => (rooms.get(i) ?? null) === (rooms.get(i - 1) ?? null) && dayKey(slots[i]?.day ?? null) === dayKey(slots[i - 1]?.day ?? null)).length;
}

/** Names of zones, as a table has them that converts one time; or titles of one word each, with an underscore or three hyphens in some, or a colon or a hyphen where all are in lower case. */
function areCode(titles: readonly string[]): boolean {
  if (titles.length > 1 && titles.every(isZone)) return true;
  if (titles.length < 2 || !titles.every(title => /^["']?[\p{L}\d_./:-]+["']?$/u.test(title))) return false;
  if (titles.length > 2 && titles.every(title => /^[A-Z]+$/.test(title)) && titles.filter(({ length }) => length <= 4).length * 2 > titles.length) return true;
  return titles.some(title => /[^_]_[^_]|[^-](?:-[^-]+){3}/.test(title)) || (titles.every(title => /^[a-z]/.test(title) && title.toLowerCase() === title) && titles.some(title => /\w[:-]\w/.test(title)));
}

/** True for a zone by its code, whatever a comma or brackets say of it. */
function isZone(title: string): boolean {
  const zone = findZone(title);
  return zone !== null && /^\s*(?:[,(]|$)/.test(title.replace(zone.text, ''));
}

const programmeKinds = ['title', 'speaker', 'room', 'track'];

/** How many roles of a programme the header names: title, speaker, room, track; a description, or what happens, may be of anything. */
export function programmeRoles({ roles }: Columns, least = 1.5): number {
  return programmeKinds.filter(kind => roles.some(role => role?.role === kind && (kind !== 'title' || role.strength >= least))).length;
}
