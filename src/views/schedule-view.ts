import type { Mention } from '../core/glossary/glossary';
import type { IsoDate, Minutes, Schedule, Session } from '../core/schedule/schedule';
import type { Sentences } from '../locale/en';

/** A moment on the clock of the event. */
export interface Now {
  readonly date: IsoDate;
  readonly minutes: Minutes;
}

/** Everything a view of schedules is drawn from. */
export interface ScheduleModel {
  readonly schedules: readonly Schedule[];
  /** Null draws no now line. */
  readonly now: Now | null;
  /** Language code for `Intl`: clock style, weekdays. */
  readonly language: string;
  readonly sentences: Sentences;
  /** The mentions of known terms in a session's title, with ranges in that title. */
  readonly mentionsIn: (title: string) => readonly Mention[];
}

/** What a view tells its host. */
export interface ScheduleEvents {
  /** A session was clicked, or Enter pressed on it; modifiers choose where its row opens. */
  readonly open: (session: Session, event: MouseEvent | KeyboardEvent) => void;
  /** The pointer rests on a session's block; with Mod the host previews the note there. */
  readonly preview: (session: Session, event: MouseEvent, block: HTMLElement) => void;
  /** The pointer came onto a term in a title. */
  readonly term: (mention: Mention, event: MouseEvent, word: HTMLElement) => void;
}

/** A view on the screen. */
export interface DrawnSchedule {
  /** Draws another model in place; the scroll position, the chosen day and the focus stay. */
  readonly update: (model: ScheduleModel) => void;
  /** Moves the now line and the marks of past and current sessions, and redraws nothing. */
  readonly setNow: (now: Now | null) => void;
  /** Marks the session whose row the cursor is in; null marks none. */
  readonly highlight: (sessionId: string | null) => void;
  /** Tells the view its width changed. */
  readonly resize: () => void;
  /** Removes everything it drew and every listener. */
  readonly destroy: () => void;
}

/** A way to draw schedules: grid, agenda. */
export interface ScheduleView {
  readonly id: string;
  readonly draw: (parent: HTMLElement, model: ScheduleModel, events: ScheduleEvents) => DrawnSchedule;
}
