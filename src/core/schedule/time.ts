import { normalised } from './letters';
import { dash, halves, leadSigns, leadWords, openWords, rangeWords, timeFormats, timeWords, type ClockTime, type Half } from './time-formats';

/** What a cell says about time. */
export interface TimeText {
  /** Null where only the end is given (`until 12:30`) or the start is impossible. */
  readonly start: ClockTime | null;
  readonly end: ClockTime | null;
  /** True where the form is no proof of a time by itself (`9.30`, `0930`, `9h`). */
  readonly isWeak: boolean;
  /** True where a time is there that no clock shows (`24:100`). */
  readonly isImpossible: boolean;
  /** What stands behind the time: a remark, a zone, a room. */
  readonly rest: string;
  /** True where nothing but a remark in brackets, a zone, a sign that ends it or another time follows. */
  readonly isWhole: boolean;
}

/** Longer cells are no times. */
const longest = 120;

/**
 * The time or range at the front of a text, or null where there is none. Normalised first (NFKC: full-width digits and
 * colons). An end that only a missing half of the day makes earlier than the start is left as written.
 */
export function parseTime(text: string): TimeText | null {
  if (startsWithWord.test(text)) return null;
  const plain = plainTime.exec(text);
  if (plain) return timeOfPlain(plain);
  const front = text.slice(0, longest);
  if (!mayHoldTime.test(front.slice(0, 40))) return null;
  const cell = normalised(front).replace(/[٠-٩]/g, digit => String(digit.charCodeAt(0) - 0x660));
  const lower = cell.toLowerCase();
  const reader = new Reader(lower);
  const times = reader.range();
  if (!times) return null;
  const rest = (lower.length === cell.length ? cell : lower).slice(reader.at).trim();
  return { ...times, rest, isWhole: text.length <= longest && wholeRest.test(rest) };
}

/** The form of most cells, which needs no search: `9:00`, `09:00 - 10:30`. */
const plainTime = /^(\d\d?):([0-5]\d)(?:\s?[-–~]\s?(\d\d?):([0-5]\d))?$/;

function timeOfPlain([, hour = '', minute = '', endHour, endMinute]: RegExpExecArray): TimeText {
  const start = plainClock(hour, minute);
  const end = endHour === undefined || endMinute === undefined ? null : plainClock(endHour, endMinute);
  return { start: possible(start), end: possible(end), isWeak: false, isImpossible: possible(start) !== start || possible(end) !== end, rest: '', isWhole: true };
}

function plainClock(h: string, m: string): ClockTime {
  const hour = Number(h);
  return { hour, minute: Number(m), half: null, counts24: hour > 12 || h.startsWith('0') };
}

/** Texts that begin with a word that stands in front of no time: most cells stop here. */
const startsWithWord = /^(?!(?:from|since|start(?:s|ing)?|vo[mn]|gegen|las|das|des|desde|dalle|alle|ore|saat|pukul|jam|van|vanaf|fra|circa|approx|about|around|klo|klokken|klockan|godz|until|till?|bis|hasta|ate|jusqu|fino|tot|before|vor|avant|antes|noon|midday|midnight|midi|minuit|mediod\w*|medianoche|mittag|mitternacht|mezz\w*|meio|meia)(?![a-z]))[a-z]{3}/i;
const mayHoldTime = /[\d０-９٠-٩]|noon|mid|minuit|정오|자정|正午|中午|零时|mittag|mitternacht|mezz|meio|meia|medi/i;
const wholeRest = /^(?:$|(?:[cs]\.?\s?t\.?|sharp|local|local time|approx\.?|ca\.?|ish)$|[([{,;/|·*]|[A-Z]{2,5}(?:[+-]\d{1,2})?(?:$|\s?[,;/(·|])|(?:UTC|GMT)\b|[-–:.]\s*$)/;

/** A tilde right in front of a lone time with its half of the day says about: `~4:30 PM`. Elsewhere it says until. */
const aboutSign = /[~≈](?=\d{1,2}(?::\d{2})?\s?[ap]\.?m\b)/yu;

/** What stands before a word for an open end, or at the end of the text. */
const openDash = new RegExp(`\\s*(?:${dash}{1,3}>?|→|(?:bis|to|until|a|s/d)(?!\\p{L}))`, 'yu');

interface Point { readonly time: ClockTime; readonly weak: 'alone' | 'always' | null; readonly bare: boolean }

/** Reads from the front of one cell; `at` is how far it has come. */
class Reader {
  at = 0;
  private readonly isBracketed: boolean;

  constructor(private readonly text: string) {
    this.isBracketed = /[([【「]/.test(this.take(leadSigns.any)?.[0].replace(/\[[ x]\]/, '') ?? '');
  }

  range(): Omit<TimeText, 'rest' | 'isWhole'> | null {
    const range = this.bareRange();
    if (range && this.isBracketed) this.take(leadSigns.closing);
    return range;
  }

  private bareRange(): Omit<TimeText, 'rest' | 'isWhole'> | null {
    if (!this.take(aboutSign) && this.take(rangeWords.until)) return this.endOnly();
    const start = this.point(true);
    if (!start) return null;
    if (!start.bare && this.take(rangeWords.closing)) return { ...checked(null, start.time), isWeak: true };
    const mark = this.at;
    const between = this.take(rangeWords.any);
    const end = between ? this.point(true) : null;
    if (start.bare && end?.bare && !this.isAtEnd()) return null;
    if (start.bare && !end) return null;
    if (end) {
      this.take(rangeWords.closing);
      const isWeak = start.weak === 'always' && end.weak === 'always' || (start.bare && end.weak !== null);
      return { ...checked(start.time, end.time), isWeak };
    }
    if (between) this.at = mark;
    this.open();
    return { ...checked(start.time, null), isWeak: start.weak !== null };
  }

  private endOnly(): Omit<TimeText, 'rest' | 'isWhole'> | null {
    const end = this.point(false);
    return end && !end.bare ? { ...checked(null, end.time), isWeak: true } : null;
  }

  /** Takes what says that the end is open. */
  private open(): void {
    const mark = this.at;
    const dash = this.take(openDash);
    const isSaid = this.take(openWords.any) ?? (dash && this.isAtEnd());
    if (!isSaid) this.at = mark;
  }

  /** A time at this place. A bare hour is one only where the other side of the range has a mark. */
  private point(mayBeBare: boolean): Point | null {
    const mark = this.at;
    const strict = this.take(leadWords.strict);
    if (!strict) this.take(leadWords.any);
    for (const { pattern, weak } of timeFormats) {
      const match = this.take(pattern);
      if (match) return { time: clockOf(match), weak: strict ? null : weak ?? null, bare: false };
    }
    const bare = mayBeBare || strict ? this.take(/(?<h>\d{1,2})(?![\d.:/%])/yu) : null;
    if (bare) return { time: clockOf(bare), weak: strict ? null : 'always', bare: !strict };
    this.at = mark;
    return null;
  }

  private isAtEnd(): boolean {
    return this.at >= this.text.trimEnd().length;
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match) this.at = pattern.lastIndex;
    return match;
  }
}

/** What the groups of a format say. `14:30 PM` is as good as 14:30; `14:30 AM` is no time. */
function clockOf(match: RegExpExecArray): ClockTime {
  const { h, m, m2, half: word, word: name, rest } = match.groups ?? {};
  if (name) return clockOfWord(name);
  const hour = Number(h);
  const minute = Number(m ?? m2 ?? (rest === '반' || rest === '半' ? 30 : 0));
  const half = word ? halfOf(word, hour) : null;
  if (half && hour > 12) return { hour: half === 'pm' ? hour : 99, minute, half: null, counts24: true };
  return { hour, minute, half, counts24: hour > 12 || h?.[0] === '0' };
}

function clockOfWord(name: string): ClockTime {
  const [hour = 0, minute = 0] = (timeWords[name] ?? '').split(':').map(Number);
  return { hour, minute, half: hour === 12 ? 'pm' : null, counts24: true };
}

function halfOf(word: string, hour: number): Half {
  const half = halves[word.replace(/[.\s]/g, '')] ?? 'am';
  if (half === 'noon') return hour === 10 || hour === 11 ? 'am' : 'pm';
  if (half !== 'night') return half;
  return hour < 6 || hour === 12 ? 'am' : 'pm';
}

/** Null for what no clock shows: an hour past 29, a minute past 59. */
function possible(time: ClockTime | null): ClockTime | null {
  return time && time.hour < 30 && time.minute < 60 ? time : null;
}

function checked(start: ClockTime | null, end: ClockTime | null): { start: ClockTime | null; end: ClockTime | null; isImpossible: boolean } {
  return { start: possible(start), end: possible(end), isImpossible: possible(start) !== start || possible(end) !== end };
}

/** Minutes after midnight of a time whose half of the day is known, or that counts to 24. */
export function minutesOf({ hour, minute, half }: ClockTime): number {
  const hours = half === null ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  return hours * 60 + minute;
}
