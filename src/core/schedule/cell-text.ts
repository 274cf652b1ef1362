import { plainLines, plainText } from '../markdown/plain-text';
import { findDay, type DayMark } from './day';
import { parseDuration } from './duration';
import { wordsIn } from './letters';
import { parsePeople } from './people';
import { holdsRecurringWord } from './programme-words';
import { minutesOf, parseTime, type TimeText } from './time';
import { traitsOf, type Traits } from './traits';

/** A time with what its cell says besides. */
export interface CellTime extends TimeText {
  /** What stands on the cell's other lines: a room, a remark. */
  readonly note: string;
  /** A day in front of the time (`Mon 9:00`, `2024-05-06 09:00`). */
  readonly day: DayMark | null;
  /** Other words in front of it (`Lunch 12:30`); empty where none are. */
  readonly label: string;
}

/** What a cell says, each part read when it's first asked for: most cells of a long table are never asked for all. */
export class CellText {
  private ownLines: readonly string[] | undefined;
  private ownText: string | undefined;
  private ownTime: CellTime | null | undefined;
  private ownTraits: Traits | undefined;
  private ownPeople: readonly string[] | undefined;

  constructor(readonly source: string) {}

  /** Its plain text, line by line; none for a dash that stands for nothing. */
  get lines(): readonly string[] {
    return (this.ownLines ??= linesOf(this.source));
  }

  get text(): string {
    return (this.ownText ??= this.lines.length > 1 ? this.lines.join(' ') : this.lines[0] ?? '');
  }

  /** The time at the front of it, if any. */
  get time(): CellTime | null {
    if (this.ownTime === undefined) this.ownTime = readTimeCell(this.lines);
    return this.ownTime;
  }

  get traits(): Traits {
    return (this.ownTraits ??= traitsOf(this.text, this.source));
  }

  /** The persons that it names, each once, taken for a cell of speakers. */
  get people(): readonly string[] {
    return (this.ownPeople ??= [...new Set(parsePeople(this.lines, linkedIn(this.source)))]);
  }
}

/** Finds the text of a cell by its source. */
export type CellTexts = (source: string) => CellText;

/** The words of a link. */
const linked = /[[|]([^[\]|]+)\][(\]]/g;

/** The texts that have a link of their own; undefined where a cell holds no link. */
function linkedIn(source: string): ReadonlySet<string> | undefined {
  if (!source.includes('](') && !source.includes(']]')) return undefined;
  return new Set(Array.from(source.matchAll(linked), ([, words = '']) => words.trim()));
}

const nothing: readonly string[] = [];
/** A part of a cell that stands apart by its style alone: `Lunch<span class="room">Hall</span>`. */
const badge = /([\p{L}\d])(<(?:span|small)\s[^<>]{0,200}?\bclass\b[^<>]{0,200}>)(?=[\p{L}\d])/gu;
const placeholder = /^[-‐–—―−·•.…*_/\s]*$/u;

/** What is struck out: `~~9:00~~ 9:30`. */
const struck = /~~[^~]+~~|<(s|del|strike)>[^<]*<\/\1>/gi;
/** A sign between two times, and no struck text. */
const longTilde = /(\d)~~(?=\d)/g;

function withoutStruck(cell: string): string {
  const source = cell.replace(longTilde, '$1~');
  const [gone] = source.match(struck) ?? [];
  const rest = source.replace(struck, '');
  return gone !== undefined && isInstead(plainText(rest), plainText(gone)) ? rest : source;
}

/** True for what holds instead of struck text, a time of a time: a word alone, in brackets or behind it in lower case rather says what became of it. */
function isInstead(rest: string, gone: string): boolean {
  if (parseTime(gone)) return parseTime(rest) !== null;
  const isSmall = (text: string) => /^\p{Ll}/u.test(text);
  return wordsIn(rest) > 1 && /^[\p{L}\d]/u.test(rest) && (!isSmall(rest) || isSmall(gone));
}

function linesOf(cell: string): readonly string[] {
  if (cell === '') return nothing;
  const source = /~~|<(?:s|del)/i.test(cell) ? withoutStruck(cell) : cell;
  const all = plainLines(source.includes(' class') ? source.replace(badge, '$1 $2') : source);
  return all.every(line => placeholder.test(line)) ? nothing : all;
}

/** The time of a cell: on one of its lines, or its start and end on two, with the length between them at most. */
function readTimeCell(lines: readonly string[]): CellTime | null {
  const [first = ''] = lines;
  const onFirst = timeOfLine(first);
  if (lines.length === 1 || lines.length > 20) return onFirst && cellTime(onFirst, { end: onFirst.time.end, note: '', isFirst: true });
  const index = onFirst ? 0 : lines.slice(0, 4).findIndex(line => timeOfLine(line) !== null);
  const found = onFirst ?? timeOfLine(lines[index] ?? '');
  if (!found) return null;
  const at = index + (parseDuration(lines[index + 1] ?? '') === null ? 1 : 2);
  const next = found.time.end || found.time.rest !== '' ? null : parseTime((lines[at] ?? '').replace(/^\s*(?:[-‐–—~]|to|bis|until)\s*/u, ''));
  const end = next?.start && !next.end && next.isWhole ? next.start : null;
  const note = lines.filter((_, i) => i !== index && !(end && i > index && i <= at)).join(' ');
  return cellTime(found, { end: end ?? found.time.end, note, isFirst: index === 0 });
}

/** What can only be a weekday with a slip in it: `Saterday`, `Wendesday`. */
const misspeltDay = /^(?:mo|tu|we|th|fr|sa|su)[a-z]{1,6}(?:day|dya|ady)[,.]?\s*[~≈@]?\s*$/i;

/** Where a time begins, or hours alone that its end tells for one: `6–8pm`, `18-20h`. */
const timeAhead = /\d{1,2}(?:[-–—~]\d{1,2}\s?(?:[ap]\.?m|h(?!\d)|uhr|시|時|点)|\s?(?:[:：hH時시点]\s?\d{2}|[ap]\.?m))/i;

/** Hours alone, which only a day in front of them tells for times. */
const hoursAlone = /^\d{1,2}[-–—~]\d{1,2}\s?(?:h|uhr|시|時|点)/i;

type LineTime = { readonly time: TimeText } & Pick<CellTime, 'day' | 'label'>;

function cellTime({ time, day, label }: LineTime, { end, note, isFirst }: { end: TimeText['end']; note: string; isFirst: boolean }): CellTime {
  const { start, isWeak, isImpossible, rest, isWhole } = time;
  return { start, end, isWeak, isImpossible, rest, isWhole: isWhole && isFirst, note, day, label };
}

function timeOfLine(line: string): LineTime | null {
  const time = parseTime(line);
  if (time) return { time, day: null, label: '' };
  const at = line.slice(0, 60).search(timeAhead);
  if (at <= 0) return null;
  const front = line.slice(0, at);
  const isMoment = /\dT$/i.test(front);
  const day = findDay(isMoment ? front.slice(0, -1) : front.replace(leadIn, ''));
  const isDay = day?.isWhole === true;
  const behind = isDay || misspeltDay.test(front) ? parseTime(isMoment ? line.slice(at).replace(offset, '') : line.slice(at)) : null;
  if (!behind) return labelledTime(line, at);
  return { time: isDay ? withDatedEnd(behind, day) : behind, day: isDay ? day : null, label: '' };
}

/** What may stand between a day and its time. */
const leadIn = /(?:\s|^)(?:at|um|kl\.?|à|a las|@)\s*$/i;
/** The offset of a moment (`2024-05-06T09:00+02:00`, ISO 8601). */
const offset = /[+-]\d{2}:?\d{2}$/;

/** A time with the end behind it that names its day once more; one on a later day than the next is none. */
function withDatedEnd(time: TimeText, day: DayMark): TimeText {
  const dated = time.end ? null : /^[-‐–—~〜]\s*(.*\d.*)$/u.exec(time.rest)?.[1];
  const until = dated ? timeOfLine(dated) : null;
  if (!until?.day || !until.time.start) return time;
  const isSame = until.day.month === day.month && until.day.dayOfMonth === day.dayOfMonth;
  const isNext = (until.day.dayOfMonth === 1 || (until.day.dayOfMonth ?? 0) - (day.dayOfMonth ?? 0) === 1) && minutesOf(until.time.start) < minutesOf(time.start ?? until.time.start);
  return { ...time, end: isSame || isNext ? until.time.start : null, rest: until.time.rest, isWhole: until.time.isWhole };
}

/** More words in front of a time are a sentence. */
const mostLabel = 3;

/** A time behind a few words, which is weaker than one alone. Words for days say more than a label. */
function labelledTime(line: string, at: number): LineTime | null {
  const front = line.slice(0, at);
  if (hoursAlone.test(line.slice(at)) || wordsIn(front) > mostLabel || findDay(front) || holdsRecurringWord(front)) return null;
  for (let from = 1; from <= at; from++) {
    if (from < at && !/\s/.test(line[from - 1] ?? '')) continue;
    const time = parseTime(line.slice(from));
    if (time) return time.isWhole ? { time: { ...time, isWeak: true }, day: null, label: line.slice(0, from).replace(/[\s:：,–—-]+$/u, '') } : null;
  }
  return null;
}
