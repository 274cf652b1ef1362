import type { DaySource, IsoDate, Minutes, Session } from '../schedule/schedule';

/** A length on the screen in CSS pixels. */
export type Px = number;

/** How a session stands to a moment. */
export type SessionState = 'past' | 'current' | 'upcoming';

/** An axis of minutes on the screen: rising, in straight pieces. */
export interface Scale {
  /** The points where its pace changes, first to last; at least two. */
  readonly knots: readonly Knot[];
}

/** A point of an axis. */
export interface Knot {
  readonly minutes: Minutes;
  readonly y: Px;
}

/** A column of the grid: a track, or all sessions where no track is named. */
export interface Column {
  /** Null where the day names no track. */
  readonly track: string | null;
  /** Place in the palette of tracks; null where there's no track. */
  readonly colour: number | null;
}

/** A session's place in a timeline. */
export interface Box {
  readonly session: TimedSession;
  readonly top: Px;
  readonly height: Px;
  /** Fractions of the width of all columns together. */
  readonly left: number;
  readonly width: number;
  /** Place in the palette of tracks; null for a box without a track. */
  readonly colour: number | null;
  /** True where the note tells no end: the length is a guess. */
  readonly endsOpen: boolean;
  /** Lines of text that fit in, at least one. */
  readonly lines: number;
}

/** A labelled line of the hour. */
export interface Tick {
  readonly minutes: Minutes;
  readonly y: Px;
}

/** A stretch without any session, drawn shorter than it is. */
export interface Gap {
  readonly from: Minutes;
  readonly to: Minutes;
  readonly top: Px;
  readonly height: Px;
}

/** One day laid out as columns of boxes along an axis of hours. */
export interface Timeline {
  /** At least one. */
  readonly columns: readonly Column[];
  /** In order of start, then from left to right. No two overlap. */
  readonly boxes: readonly Box[];
  readonly ticks: readonly Tick[];
  readonly gaps: readonly Gap[];
  readonly scale: Scale;
  readonly height: Px;
  /** The width of the hours at the left. */
  readonly ruler: Px;
  /** Of a line of text in a box. */
  readonly lineHeight: Px;
  /** The width it was laid out for, in pixels at the usual size of text: half of the real one where text is twice as large. */
  readonly room: Px;
  /** Below this width the columns would be unreadable, and the grid scrolls sideways. */
  readonly minWidth: Px;
}

/** A day of a note: the sessions that all its schedules give for it. */
export interface TimelineDay {
  /** Its date, else its label: the same after any edit of the rows. */
  readonly key: string;
  readonly date: IsoDate | null;
  readonly label: string | null;
  /** Where the date comes from when the rows don't give it; null when they do, or when there is none. */
  readonly source: DaySource | null;
  /** True where day and month of the date could be the other way round. */
  readonly isEitherWay?: boolean;
  /** The tracks of the note's schedules, in one order for all days. */
  readonly tracks: readonly string[];
  /** The place of each track in the palette, the same on every day. */
  readonly colours: ReadonlyMap<string, number>;
  /** In order of start. */
  readonly sessions: readonly TimedSession[];
  /** Rows without a clock, in the order of the note. */
  readonly untimed: readonly Session[];
}

/** A session with a place on the clock. */
export interface TimedSession extends Session {
  readonly start: Minutes;
}
