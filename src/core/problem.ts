import type { Range } from './text';

/** What can be wrong in a note, by kind, with the values its sentence names. */
export interface ProblemValues {
  /** A time that no clock shows, as written. */
  'impossible-time': { text: string };
  /** A session that ends before it starts; both in minutes after midnight. */
  'end-before-start': { start: number; end: number };
  /** A length in minutes that isn't the one from start to end. */
  'duration-mismatch': { written: number; actual: number };
  /** A year that no note means. */
  'unlikely-year': { year: number };
  /** A weekday (0 is Monday) that is not that of its date. */
  'weekday-mismatch': { date: string; weekday: number };
  /** Two definitions claim one name. */
  'ambiguous-name': { name: string; paths: string };
  /** A name with characters that a link can't hold. */
  'unlinkable-name': { name: string };
  /** A name of one letter or sign, which stands in too many places that don't mean it. */
  'one-character-name': { name: string };
  /** A name of digits alone. */
  'number-name': { name: string };
  /** A name longer than a file name may be. */
  'long-name': { name: string };
}

/** Something in a note that the reader could not take as written, with its place. Its sentence is made where it's shown. */
export type Problem = {
  [K in keyof ProblemValues]: { readonly kind: K; readonly values: Readonly<ProblemValues[K]> } & Range;
}[keyof ProblemValues];
