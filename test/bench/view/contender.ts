import type { Schedule } from '../../../src/core/schedule/schedule';

/** Something that draws a day of sessions. */
export interface Contender {
  readonly name: string;
  /** Rules that it needs; in force only while it's measured. */
  readonly css: string;
  /** Reads a schedule into what `draw` takes; isn't measured. */
  readonly prepare: (schedule: Schedule) => Drawing;
}

/** A day ready to be drawn. */
export interface Drawing {
  /** Returns how to take it away. */
  readonly draw: (parent: HTMLElement) => () => void;
  /** False while some of it is still to come. */
  readonly isDrawn: (parent: HTMLElement) => boolean;
}

/** The clock of a minute, without a language. */
export function clockText(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
