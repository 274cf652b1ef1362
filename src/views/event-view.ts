import type { Mention } from '../core/glossary/glossary';
import type { Session } from '../core/schedule/schedule';
import type { NoteEvents, NowIn } from '../core/timeline/events';
import type { Sentences } from '../locale/en';
import type { RowLinks, ScheduleEvents } from './schedule-view';

/** Everything the list of events is drawn from. */
export interface EventListModel {
  readonly notes: readonly NoteEvents[];
  readonly nowIn: NowIn;
  /** Language code for `Intl`. */
  readonly language: string;
  readonly sentences: Sentences;
  readonly mentionsIn: (title: string, path: string) => readonly Mention[];
  /** How many notes are read, of how many; null where all are. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** Paths of notes that could not be read. */
  readonly failures: readonly string[];
}

/** What the list of events tells its host. */
export interface EventListEvents extends Pick<ScheduleEvents, 'cards' | 'pane' | 'showMenu' | 'showSheet' | 'tell'> {
  /** A session was clicked, or Enter pressed on it; null for its note. Modifiers choose where it opens. */
  readonly open: (path: string, session: Session | null, event: MouseEvent | KeyboardEvent) => void;
  /** The pointer rests on a session's block; with Mod the host previews the note there. */
  readonly preview: (path: string, session: Session, event: MouseEvent, block: HTMLElement) => void;
  /** Reads a note, then renders what the row of one of its sessions links to. */
  readonly links: (path: string, session: Session) => Promise<RowLinks | undefined>;
  /** The pointer came onto a term in a title. */
  readonly term: (path: string, mention: Mention, event: MouseEvent, word: HTMLElement) => void;
}

/** The list of events on the screen. */
export interface DrawnEventList {
  /** Draws another model in place; what is looked at and the focus stay. */
  readonly update: (model: EventListModel) => void;
  /** Draws all of it anew: the terms in titles changed. */
  readonly redraw: () => void;
  /** Puts the cursor into the filter. */
  readonly openFilter: () => void;
  /** Moves the marks of the present, and what has ended to the past. */
  readonly setNow: (nowIn: NowIn) => void;
  readonly destroy: () => void;
}
