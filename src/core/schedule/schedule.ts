import type { Problem } from '../problem';
import type { Range } from '../text';

/** Minutes after midnight of a session's day; past 1440 where the session runs into the next day. */
export type Minutes = number;

/** A calendar day as `YYYY-MM-DD`. */
export type IsoDate = string;

/** A value that the row doesn't give and the reader filled in, and where it was taken from. */
export type Implied =
  | { readonly field: 'end'; readonly reason: 'next-start' | 'duration' | 'start' }
  | { readonly field: 'half-of-day'; readonly reason: 'meridiem-of-end' | 'anchor' | 'neighbours' | 'hour' };

/** One row of a schedule: starts, ends, is attended. Its range is the row in the note (of an HTML table: the `<tr>`). */
export interface Session extends Range {
  /** The same after an edit of the time, a new order of rows or a rename of the note; unique among the note's sessions. */
  readonly id: string;
  /** Plain text, without markup. Empty where the row gives none. */
  readonly title: string;
  /** The cell that holds the title. */
  readonly titleRange: Range;
  /** Null for a row without a clock time. */
  readonly start: Minutes | null;
  /** Null where the note gives no end and no later start tells it. */
  readonly end: Minutes | null;
  /** Index into {@link Schedule.days}. */
  readonly day: number;
  /** What its column of the timeline is: one of {@link Schedule.tracks}, or null where it has none or spans all. */
  readonly track: string | null;
  /** Where it takes place, as written; often the same as its track. */
  readonly room: string | null;
  readonly speakers: readonly string[];
  /** A pause rather than a talk: lunch, coffee, registration. */
  readonly isBreak: boolean;
  /** True for a row that stands across every track. */
  readonly spansTracks: boolean;
  readonly implied: readonly Implied[];
  /** Rows below a slot without a time of their own that say more about it, as plain text. */
  readonly details: readonly string[];
}

/** Where the date of a day was found, most trusted first; `null` on a day whose own rows give it. */
export type DaySource = 'heading' | 'caption' | 'frontmatter' | 'title' | 'prose' | 'created' | 'first-day';

/** One day of a schedule. Without a date it has a label (`Day 1`), or neither where the note says nothing. */
export interface Day {
  readonly date: IsoDate | null;
  readonly label: string | null;
  /** Where the date comes from when the rows themselves don't give it; null when they do, or when there is none. */
  readonly source: DaySource | null;
  /** True where day and month could be the other way round (`03/04/2025`), and the note doesn't tell. */
  readonly isEitherWay?: boolean;
}

/** The zone a note names, as written, and what it means: an IANA name, an offset in minutes, or neither where it's ambiguous. */
export interface Zone {
  readonly text: string;
  readonly iana: string | null;
  readonly offset: number | null;
}

/** All that was read from one table, or from a group of tables. Its range spans them. */
export interface Schedule extends Range {
  /** In order of the calendar where dated, else as they stand in the note. Never empty. */
  readonly days: readonly Day[];
  /** In order of the header or of first appearance; empty where no row names one. */
  readonly tracks: readonly string[];
  /** In the order of the note. Rows without a clock are among them, with `start` null. */
  readonly sessions: readonly Session[];
  readonly zone: Zone | null;
  /** A sure schedule is drawn, a doubtful one is offered. */
  readonly certainty: 'sure' | 'doubtful';
  /** Why it was taken for a schedule, and what spoke against it. */
  readonly signs: readonly Sign[];
  readonly problems: readonly Problem[];
}

/** What can speak for or against a table being a schedule; `recognise.ts` says how each is weighed. */
export type SignKind =
  | 'breaks' | 'buckets' | 'clock-column' | 'covers-the-day' | 'dated' | 'falling'
  | 'few-rows' | 'gaps' | 'no-event' | 'no-words' | 'numbers' | 'odd-minutes'
  | 'other-header' | 'other-words' | 'outcomes' | 'poor-titles' | 'programme-header' | 'programme-words' | 'rota'
  | 'ranges' | 'rising' | 'script' | 'single-row'
  | 'small-hours' | 'time-header' | 'titles' | 'weekdays';

/** One reason for or against a table being a schedule. */
export interface Sign {
  readonly kind: SignKind;
  /** Positive speaks for, negative against. */
  readonly weight: number;
}

/** A note as the reader takes it. */
export interface NoteText {
  readonly text: string;
  /** Its path in the vault, whose last part is a title; a date in it may date the schedule. */
  readonly path: string;
}
