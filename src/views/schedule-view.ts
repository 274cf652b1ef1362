import type { Mention } from '../core/glossary/glossary';
import type { Problem } from '../core/problem';
import type { Minutes, Schedule, Session } from '../core/schedule/schedule';
import type { Range } from '../core/text';
import type { Moment } from '../core/timeline/days';
import type { Direction } from '../core/timeline/neighbours';
import type { Px, Timeline, TimelineDay } from '../core/timeline/timeline';
import type { UtcMinutes } from '../core/timeline/zone-clock';
import type { Sentences } from '../locale/en';
import type { CardStack } from './card-stack';
import type { TextModel } from './session-text';

/** The present on the clock of the event. */
export interface Now extends Moment {
  /** The same for every clock. */
  readonly at: UtcMinutes;
}

/** Everything a view of schedules is drawn from. */
export interface ScheduleModel {
  /** Sure ones are drawn, doubtful ones offered. */
  readonly schedules: readonly Schedule[];
  /** Null draws no now line. */
  readonly now: Now | null;
  /** Language code for `Intl`: clock style, weekdays. */
  readonly language: string;
  readonly sentences: Sentences;
  /** The mentions of known terms in a session's title, with ranges in that title. */
  readonly mentionsIn: (title: string) => readonly Mention[];
  /** The view the user chose for this note, by id; null or absent lets the width choose. */
  readonly chosenView?: string | null;
  /** True shows the list at any width until the user chooses: on a phone. Default false. */
  readonly prefersList?: boolean;
  /** The session whose row the cursor is in, by id; null or absent marks none. */
  readonly marked?: string | null;
  /** The zone of the reader as an IANA name. Where the event has another, its times can be shown in this one. */
  readonly ownZone?: string;
  /** The sentence for a problem; without it problems aren't listed. */
  readonly describe?: (problem: Problem) => string;
}

/** A line of a menu that the host shows. */
export interface MenuItem {
  readonly title: string;
  /** Name of a Lucide icon. */
  readonly icon?: string;
  /** True marks what holds now; undefined where nothing is chosen between. */
  readonly isChecked?: boolean;
  /** Items of one section stand together. */
  readonly section?: string;
  readonly choose: () => void;
}

/** What a pane shows: the schedule of one note, or the events of all. */
export type Scope = 'note' | 'all';

/** What a pane can do, whatever it shows. */
export interface PaneTools {
  readonly scope: Scope;
  /** The name of the note that the pane stays with; null where it follows the open one. */
  readonly pinnedTo: string | null;
  /** False where there is no note to stay with. */
  readonly canPin: boolean;
  readonly chooseScope: (scope: Scope) => void;
  readonly togglePin: () => void;
}

/** Something that a host shows over the view until it's closed. */
export interface Sheet {
  /** What it is called by a screen reader. */
  readonly name: string;
  /** Draws into what the host made; `close` takes it away. */
  readonly draw: (parent: HTMLElement, close: () => void) => void;
  /** It was closed, by whatever means. */
  readonly closed: () => void;
}

/** How a host renders what the row of a session links to. Each gives what ends that; null where there's no link. */
export interface RowLinks {
  readonly renderTitle: (el: HTMLElement) => (() => void) | null;
  /** Renders a place or a speaker, with or without a link. */
  readonly renderName: (name: string, el: HTMLElement) => (() => void) | null;
  /** Renders the other links of the row. */
  readonly renderOthers: (el: HTMLElement) => (() => void) | null;
}

/** What a view tells its host. */
export interface ScheduleEvents {
  /** A session was clicked, or Enter pressed on it; modifiers choose where its row opens. */
  readonly open: (session: Session, event: MouseEvent | KeyboardEvent) => void;
  /** The pointer rests on a session's block; with Mod the host previews the note there. */
  readonly preview: (session: Session, event: MouseEvent, block: HTMLElement) => void;
  /** The pointer came onto a term in a title. */
  readonly term: (mention: Mention, event: MouseEvent, word: HTMLElement) => void;
  /** A place in the note was asked for: the row of a problem, a table that may be a schedule. */
  readonly openRange?: (range: Range, event: MouseEvent) => void;
  /** A doubtful schedule was taken for one. Without this it is offered without a button. */
  readonly accept?: (schedule: Schedule) => void;
  /** A doubtful schedule was refused. */
  readonly refuse?: (schedule: Schedule) => void;
  /** The date of the first day is wanted, which the note doesn't give or not for certain. */
  readonly setDate?: () => void;
  /** The user chose a view for this note, by id; null leaves the choice to the width again. */
  readonly chooseView?: (id: string | null) => void;
  /** The menu of the view was asked for, at the control that the event came from. Without this there's no button for it. */
  readonly showMenu?: (items: readonly MenuItem[], event: MouseEvent) => void;
  /** What the pane can do that the view stands in. Undefined where it stands in none. */
  readonly pane?: () => PaneTools;
  /** The window is to be printed. Undefined where it can't be. */
  readonly print?: (() => void) | undefined;
  /** A session was tapped: its details are shown from the lower edge. Without this they stand beside its block. */
  readonly showSheet?: (sheet: Sheet) => void;
  /** Something is to be said in passing. */
  readonly tell?: (text: string) => void;
  /** The cards over the window, among which those of the view stand. Without this it has its own. */
  readonly cards?: CardStack;
  /** Without this the details have no links. */
  readonly links?: (session: Session) => RowLinks;
}

/** A view on the screen. */
export interface DrawnSchedule {
  /** Draws another model in place; the scroll position, the chosen day and the focus stay. */
  readonly update: (model: ScheduleModel) => void;
  /** Moves the now line and the marks of past and current sessions, and redraws nothing. */
  readonly setNow: (now: Now | null) => void;
  /** Marks the session whose row the cursor is in; null marks none. */
  readonly highlight: (sessionId: string | null) => void;
  /** Opens the filter and puts the cursor into it. */
  readonly openFilter: () => void;
  /** Tells the view its width changed. */
  readonly resize: () => void;
  /** Removes everything it drew and every listener. */
  readonly destroy: () => void;
}

/** One day to draw. */
export interface DayModel {
  readonly day: TimelineDay;
  /** The day laid out for the room there is. */
  readonly timeline: () => Timeline;
  readonly text: TextModel;
  /** True where a filter left sessions out. Default false. */
  readonly isFiltered?: boolean;
}

/** One day on the screen. It has no listeners; who made its parent empties that. */
export interface DrawnDay {
  /** The blocks in order of the clock. */
  readonly blocks: readonly Block[];
  /** The block that a key leads to from another, by index; the same index where there's none. */
  readonly next: (from: number, direction: Direction) => number;
  /** Moves the now line to a minute of the day; null takes it away. */
  readonly setNow: (minutes: Minutes | null) => void;
  /** Where the now line lies, in pixels from the top of the day; null where there's none. */
  readonly nowAt: () => Px | null;
}

/** A session on the screen. */
export interface Block {
  readonly session: Session;
  readonly element: HTMLElement;
}

/** A way to draw a day: grid, agenda. */
export interface ScheduleView {
  readonly id: string;
  readonly draw: (parent: HTMLElement, model: DayModel) => DrawnDay;
}
