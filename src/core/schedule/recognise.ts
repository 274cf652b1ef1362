import { countWeekdays } from './calendar-words';
import type { Columns } from './columns';
import { findDay } from './day';
import { factsOf, pausesOf, programmeRoles, stepsBetween, type Evidence, type Facts } from './facts';
import { wordsIn } from './letters';
import { arePersonNames } from './people';
import { holdsEventWord, holdsMildWord, holdsOtherWord, holdsRecurringWord } from './programme-words';
import { rota } from './rota';
import type { Schedule, Sign, SignKind } from './schedule';
import { dayKey } from './settle';
import { isDivided } from './surroundings';
import { isMachine, isMarket } from './unattended';
import { findZone } from './zone';

/** From this sum on a table is a schedule for sure; from {@link doubtful} on it may be one. */
const sure = 4;
const doubtful = 1;

/** Whether a table is a schedule, with every sign for and against; null where it isn't one. No single sign decides. */
export function judge(evidence: Evidence): { certainty: Schedule['certainty'] | null; signs: Sign[] } {
  const facts = factsOf(evidence);
  const signs: Sign[] = [];
  for (const { kind, weigh } of rules) {
    const weight = weigh(facts, evidence);
    if (weight !== 0) signs.push({ kind, weight });
  }
  const bare = signs.reduce((total, { weight }) => total + weight, 0);
  const sum = bare >= sure && !isEvent(facts, evidence) ? sure - 1 : bare;
  if (sum < bare) signs.push({ kind: 'no-event', weight: sum - bare });
  return { certainty: facts.count === 0 ? null : sum >= sure ? 'sure' : sum >= doubtful ? 'doubtful' : null, signs };
}

/** True where something says that people meet, and what for: without that, times are never sure. */
function isEvent(facts: Facts, { columns, dated, around }: Evidence): boolean {
  const { starts, titled, clockShare, isPeopled, isSideBySide, isChain, hasPauses, saysEvent, isNumbered, isCounted } = facts;
  if (titled === 0 || isCounted || (isNumbered && !(saysEvent && hasPauses && columns.roles[columns.title ?? -1]?.role === 'title'))) return false;
  const isMeeting = dated === 'near' && isPeopled;
  const isCalledOne = clockShare >= 0.6 && saysEvent;
  return isMeeting || isCalledOne || isSideBySide || isChain || hasPauses || programmeRoles(columns, leastStrength(facts)) > 0 || isDivided(around, starts);
}

/** How strong a header of titles must be to speak of an event: weaker ones (`Task`) do where times follow each other as in the plan of a day. */
function leastStrength({ isPlanned, isDayPlan }: Facts): number {
  return !isPlanned ? 1.7 : isDayPlan ? 1 : 1.5;
}

interface Rule { readonly kind: SignKind; readonly weigh: (facts: Facts, evidence: Evidence) => number }

/** The signs for and against, each with its weight; nought where it isn't there. */
const rules: readonly Rule[] = [
  { kind: 'clock-column', weigh: ({ count, clockShare }) => (count >= 2 && clockShare >= 0.6 ? 3 : count >= 2 && clockShare >= 0.4 ? 1 : 0) },
  { kind: 'rising', weigh: ({ starts, falls }) => (starts.length >= 3 && falls === 0 && new Set(starts).size * 3 > starts.length ? 1 : 0) },
  { kind: 'ranges', weigh: ({ ranges, count }) => (ranges.length >= 2 && ranges.length * 2 >= count ? 1 : 0) },
  { kind: 'time-header', weigh: (_, { columns }) => (['time', 'start'].includes(columns.roles[columns.clock]?.role ?? '') ? 1 : 0) },
  { kind: 'programme-header', weigh: (_, { columns }) => Math.min(2, programmeRoles(columns)) },
  { kind: 'programme-words', weigh: ({ saysEvent }) => Number(saysEvent) },
  { kind: 'breaks', weigh: ({ breaks }) => Math.min(2, breaks) },
  { kind: 'dated', weigh: (_, { dated }) => (dated ? 1 : 0) },
  { kind: 'titles', weigh: ({ words, distinct, titled }) => (titled >= 2 && words >= 2 && distinct >= titled * 0.6 ? 1 : 0) },
  { kind: 'no-words', weigh: ({ titled, count }) => (titled * 2 < count ? -5 : 0) },
  { kind: 'poor-titles', weigh: poorTitles },
  { kind: 'rota', weigh: rota },
  { kind: 'few-rows', weigh: facts => (facts.count <= 3 && !facts.hasProgrammeHeader && facts.breaks === 0 ? -1 : 0) },
  { kind: 'single-row', weigh: ({ count }) => (count === 1 ? -1 : 0) },
  { kind: 'script', weigh: script },
  { kind: 'odd-minutes', weigh: oddMinutes },
  { kind: 'covers-the-day', weigh: coversDay },
  { kind: 'buckets', weigh: ({ ranges }) => (areBuckets(ranges) ? -6 : 0) },
  { kind: 'outcomes', weigh: outcomes },
  { kind: 'gaps', weigh: ({ gaps, ranges }) => (ranges.length >= 3 && gaps >= 0.6 ? -3 : 0) },
  { kind: 'numbers', weigh: numbersBeside },
  { kind: 'weekdays', weigh: keyedByWeekday },
  { kind: 'falling', weigh: falling },
  { kind: 'other-words', weigh: otherWords },
  { kind: 'other-header', weigh: otherHeader },
  { kind: 'small-hours', weigh: smallHours },
];

/** Times that count from nought: hours that pass rather than strike, the lines of a talk. */
function script(facts: Facts): number {
  const { starts, startsAtZero, step, odd } = facts;
  const isElapsed = starts.every(start => start < 300) || starts.some(start => start >= 1440);
  const isSpoken = (step ?? 60) <= 15 || odd > 0;
  return startsAtZero && isElapsed ? -8 : (startsAtZero && isSpoken) || saysMinutes(facts) ? -6 : 0;
}

/** Titles of one word, or a few of them over and over, as states have them (`free`, `busy`). Words of a programme excuse them, unless they come again below a header that speaks of no titles. */
function poorTitles({ titled, words, distinct, breaks, hasProgrammeHeader, text, isCode }: Facts, { columns: { roles, title } }: Evidence): number {
  if (isCode) return -5;
  if (titled === 0 || words >= 1.5 || breaks > 0) return 0;
  if (holdsEventWord(text)) return title !== null && roles[title]?.role !== 'title' && distinct < titled ? -3 : 0;
  return titled >= 6 && distinct * 3 <= titled ? -3 : hasProgrammeHeader ? 0 : -2;
}

/** Ranges that each end a minute before the next begins. */
function areBuckets(ranges: Facts['ranges']): boolean {
  const steps = pausesOf(ranges);
  const near = steps.filter(step => step === 1).length;
  return near >= 1 && near * 2 >= steps.length;
}

/** How many cells of the column, beside times and titles, that has most of them pass a test. */
function mostCells({ shapes, clock, roles }: Columns, test: (text: string) => boolean): number {
  return Math.max(...shapes.map(({ texts }, column) => (column === clock || roles[column]?.role === 'title' ? 0 : [...texts].reduce((sum, [text, times]) => sum + (test(text) ? times : 0), 0))));
}

/** A column beside the title that tells how each row went, or whether it holds where the titles are persons who have a time each. */
function outcomes({ count, hasProgrammeHeader }: Facts, { grid, columns, timed: { sessions } }: Evidence): number {
  const holdsMost = (test: RegExp) => mostCells(columns, text => test.test(text)) * 2 >= Math.min(count, grid.sample.length);
  const isBooked = () => (holdsMost(booked) || sessions.some(({ title }) => isFree.test(title))) && sessions.filter(({ title }) => arePersonNames(title)).length * 2 >= sessions.length;
  return count >= 3 && ((!hasProgrammeHeader && holdsMost(outcome)) || isBooked()) ? -5 : 0;
}

/** What is said of an appointment, and of a time that nobody has yet. */
const booked = /^(?:confirm|conferm|pend|cancel|annul|avail|dispon|best[äa]t|abgesagt|확정|대기|취소|예약|確定|予約|取消|已)/i;
const isFree = /^(?:available|dispon\S+|libre|frei|free|예약 ?가능|空き)$/i;

const outcome = /[✅❌✓✔✖✗✘]|\b(?:pass(?:ed)?|fail(?:ed|ure)?|ok|success)\b/iu;

/** Mostly numbers beside the times, lengths in seconds, or hours worked. */
function numbersBeside({ numbers, breaks, count, hasProgrammeHeader }: Facts, { columns }: Evidence): number {
  if (hasHoursWorked(columns) || mostCells(columns, text => seconds.test(text)) * 2 >= count) return -5;
  const isExcused = breaks > 0 || hasProgrammeHeader;
  return numbers >= 0.8 ? -6 : numbers >= 0.5 ? -4 : numbers >= 0.25 && !isExcused ? -2 : 0;
}

/** True for another column of times or lengths in which all are numbers, some of them decimals. */
function hasHoursWorked({ shapes, clock, end, roles }: Columns): boolean {
  return shapes.some(({ texts }, column) => {
    if (column === clock || column === end || !['time', 'duration'].includes(roles[column]?.role ?? '')) return false;
    const all = [...texts.keys()];
    return all.every(text => /^\d{1,2}(?:[.,]\d{1,2})?$/.test(text)) && all.some(text => /\D/.test(text));
  });
}

const seconds = /^\d+(?:[.,]\d+)?\s?(?:s|sec|secs|seconds?|sek|sekunden|segundos|secondes|초|秒)\.?$/i;

/** Rows that mostly begin before five; less where a date and words speak of an event that doesn't begin at midnight. */
function smallHours({ starts, startsAtZero, saysEvent }: Facts, evidence: Evidence): number {
  const isNight = starts.length >= 2 && starts.filter(start => start < 300).length * 2 >= starts.length;
  if (!isNight) return isGuessedFromNought(evidence) ? -3 : 0;
  return evidence.dated === 'near' && !startsAtZero && saysEvent ? -3 : -6;
}

/** True for starts alone, each written with a nought (`02:00`) and only guessed to be past noon. */
function isGuessedFromNought({ rows: { slots }, timed: { times } }: Evidence): boolean {
  return times.every(({ start, implied }, i) => start === null || (implied === 'hour' && slots[i]?.time.start?.counts24 === true && !slots[i].time.end));
}

/** Times that fall with nothing to group them, or dates that do: the newest first, as a history has it. */
function falling({ falls, starts, text }: Facts, { rows: { slots } }: Evidence): number {
  const dates: number[] = [];
  for (const { day } of slots) if (day !== null && day.month !== null) dates.push(((day.year ?? 0) * 12 + day.month) * 31 + (day.dayOfMonth ?? 0));
  const steps = stepsBetween(dates).filter(step => step !== 0);
  if (steps.length >= 2 && steps.every(step => step < 0)) return -6;
  return starts.length >= 3 && falls >= starts.length * 0.4 ? (holdsEventWord(text) ? -2 : -4) : falls > 1 ? -1 : 0;
}

/** Starts as a log or a conversation has them, or a clip. */
function oddMinutes({ odd, step, starts, ranges, breaks, isUneven, hasSeconds }: Facts): number {
  if (hasSeconds) return -6;
  if (starts.length < 3) return 0;
  const pauses = stepsBetween(starts).filter(pause => pause > 0);
  if (ranges.length === 0 && pauses.length >= 2 && pauses.filter(pause => pause <= 2).length * 2 > pauses.length) return -6;
  const isLog = isUneven && ranges.length === 0 && breaks === 0;
  if (odd > 0.6) return (step ?? 60) <= 4 ? -6 : (step ?? 60) <= 10 || isLog ? -5 : -3;
  return odd >= 0.4 && isLog ? ((step ?? 60) <= 4 ? -6 : -4) : 0;
}

/** Words for something else in the heading, in a short line above the table, or in its header, most of all above titles without persons or places: meals beside them say nothing. */
function otherWords(facts: Facts, evidence: Evidence): number {
  const { grid, columns, noteTitle, around: { headings, caption } } = evidence;
  if (isMarket(evidence)) return facts.saysEvent ? -4 : -8;
  const line = caption && wordsIn(caption.text) <= 8 ? caption.text : '';
  const above = [headings[0] ?? '', line].join(' · ');
  if (holdsOtherWord(above) || isMachine(evidence, facts)) return -5;
  const header = grid.header.filter((_, column) => columns.roles[column]?.role !== 'link').join(' · ');
  if (holdsOtherWord(header)) return (programmeRoles(columns) === 0 && holdsOtherWord(grid.header[columns.title ?? -1] ?? '') ? -6 : -4) - Math.min(2, facts.breaks);
  return holdsMildWord([above, header].join(' · ')) && facts.breaks === 0 && !holdsEventWord([...headings.slice(0, 3), noteTitle].join(' · ')) ? -3 : 0;
}

const windows = /\bwindows?\b|窗口|ウィンドウ/i;

/** A header above the times that names windows, as markets and machines have them, or for starts alone something other than a time or a zone. */
function otherHeader({ count, ranges }: Facts, { grid, columns }: Evidence): number {
  const header = grid.header[columns.clock] ?? '';
  if (windows.test(header)) return -6;
  const isTime = ['time', 'start', 'day'].includes(columns.roles[columns.clock]?.role ?? '') || findZone(`(${header})`) !== null;
  return header !== '' && !isTime && ranges.length * 2 < count ? -2 : 0;
}

/** `a talk of 15 minutes` above times that would be that short. */
function saysMinutes({ text, starts, step }: Facts): boolean {
  const minutes = /(\d{1,3})\s*(?:-\s*)?(?:min(?:ute)?s?\b|minuten|분|分钟|分間|分)/iu.exec(text)?.[1];
  return minutes !== undefined && starts.length >= 2 && (starts[0] ?? 0) < 60 && (step ?? 0) / 60 < Number(minutes);
}

/** Long ranges that fill most of one day, without a pause among them: tariffs, shifts, levels. */
function coversDay({ ranges, breaks, count }: Facts, { timed: { times }, rows: { slots } }: Evidence): number {
  if (breaks > 0 || ranges.length < count * 0.8 || slots.some(({ day }) => day !== null && day.month !== null)) return 0;
  const days = new Map<string, { start: number; end: number }[]>();
  times.forEach(({ start, end }, i) => {
    const key = dayKey(slots[i]?.day ?? null);
    const ofDay = days.get(key) ?? [];
    if (start !== null && end !== null) ofDay.push({ start, end });
    days.set(key, ofDay);
  });
  return Math.min(...[...days.values()].map(fillsDay));
}

function fillsDay(ranges: Facts['ranges']): number {
  if (ranges.length < 2) return 0;
  const total = ranges.reduce((sum, { start, end }) => sum + Math.max(0, end - start), 0);
  const mean = total / ranges.length;
  const touchesMidnight = ranges.some(({ start, end }) => start === 0 || end >= 1440);
  return mean >= 150 && total >= 600 && touchesMidnight ? -6 : mean >= 210 && total >= 720 ? -5 : 0;
}

const weekend = /weekend|wochenende|выходные|주말|週末|土日|周末/i;
const often = /^(?:hourly|daily|weekly|monthly|stündlich|wöchentlich|monatlich|diario|semanal|mensual|mensal|quotidien|매시간?|매월)$/i;

/** How often a machine does something. */
const interval = /^(?:every|alle|cada|toutes les|ogni|每|매) ?\d+ ?(?:[smh]|sec|min|hour|sekunden|stunden|segundos|horas|heures|ore|초|분|시간|秒|分|小时|小時)/i;

/** True for a text that is a date, or a stretch of them: its weekday, and the name of a month that is one elsewhere, come once. */
function isDate(text: string): boolean {
  const day = findDay(text);
  return day !== null && day.month !== null && (day.isWhole || day.more !== null);
}

/** Rows that are each of a weekday without a date or a day of the month, and one time each: opening hours, meetings every week. */
function keyedByWeekday(_: Facts, { rows, columns, dated, around: { caption, headings } }: Evidence): number {
  const days = rows.slots.map(({ day }) => day);
  const isSet = (text: string) => text.length <= 60 && (holdsRecurringWord(text) || (countWeekdays(text) > 1 && !isDate(text)));
  const isWeekly = (text: string) => isSet(text) || weekend.test(text);
  const oftenTimes = [...columns.shapes[columns.clock]?.texts ?? []].reduce((sum, [text, times]) => sum + (isWeekly(text) ? times : 0), 0);
  if (oftenTimes > 1 || mostCells(columns, text => isWeekly(text) || often.test(text)) * 2 >= Math.max(2, days.length)) return -7;
  if ([...columns.shapes[columns.clock]?.texts.keys() ?? []].some(text => interval.test(text))) return -4;
  if (dated !== 'near' && [caption?.text ?? '', headings[0] ?? ''].some(isSet)) return -4;
  const weekly = days.filter(day => day !== null && day.dayOfMonth === null && day.number === null && day.weekday !== null);
  if (days.length < 2 || weekly.length < days.length * 0.8) return 0;
  const changes = days.filter((day, i) => day?.label !== days[i - 1]?.label).length;
  return changes >= days.length * 0.7 ? (columns.day === null || changes === days.length ? -5 : -3) : 0;
}
