import { type App, type HoverParent, Notice, Platform, type TFile } from 'obsidian';
import type { Mention } from '../core/glossary/glossary';
import { readProperties } from '../core/markdown/frontmatter';
import { findTables } from '../core/markdown/tables';
import { certaintyEdits, dateEdits } from '../core/schedule/date-edits';
import { parseSchedules } from '../core/schedule/parse';
import type { Schedule } from '../core/schedule/schedule';
import type { Edit } from '../core/text';
import { mergeDays } from '../core/timeline/days';
import type { Sentences } from '../locale/en';
import { keepFocus } from '../views/focus';
import { drawSchedule } from '../views/schedule';
import { drawPaneTools } from '../views/pane-tools';
import type { DrawnSchedule, PaneTools, ScheduleEvents, ScheduleModel } from '../views/schedule-view';
import { chosenView, keepChosenView } from './chosen-views';
import { readClock } from './clock';
import { DateModal } from './date-modal';
import type { Hover } from './hover';
import { showItemMenu } from './item-menu';
import { rowLinks } from './linked-text';
import { editNote } from './note-edits';
import { cursorIn, placeOf, textOf } from './note-text';
import { openAt } from './open-at';
import { describeProblem } from './problem-sentence';
import { showSheet } from './sheet';
import { isHalfTyped } from './half-typed';
import { insertStarter } from './starter-table';

/** How long typing rests before the note is read, in milliseconds. */
const settleTime = 150;

/** Reading a long note takes a while: it waits a millisecond more for so many characters, so that whoever types on rarely meets it. */
const charactersAMillisecond = 8000;

/** How long the last good picture stays while a row is half typed, in milliseconds. */
const patience = 2000;

/** What a pane needs of the other parts, and tells its views. */
export interface PaneParts {
  readonly app: App;
  /** Language code for `Intl`. */
  readonly language: string;
  readonly sentences: Sentences;
  /** The mentions in a title of a note. */
  readonly mentionsIn: (title: string, path: string) => readonly Mention[];
  readonly hover: Hover;
  /** Whose popovers the previews are. */
  readonly hoverParent: HoverParent;
  readonly pane: () => PaneTools;
  /** The view for a note was chosen. */
  readonly viewChosen: (file: TFile) => void;
}

/** The schedule of one note in a pane, kept up with its text. */
export class NoteSchedule {
  private file: TFile | null = null;
  private text = '';
  /** The path and text that were read last; null to read in any case. */
  private read: string | null = null;
  private schedules: readonly Schedule[] = [];
  private drawn: DrawnSchedule | null = null;
  /** What stands there where nothing is drawn. */
  private empty: HTMLElement | null = null;
  /** Tells a reading of the note that a newer one has begun, or that nobody wants it any more. */
  private reading = 0;
  /** The id of the session whose row the cursor is in. */
  private marked: string | null = null;
  private cancelSettle: () => void = () => undefined;

  constructor(private readonly parent: HTMLElement, private readonly options: PaneParts) {}

  /** Shows another note. Only notes are read: the text of a canvas or a picture is no schedule. */
  async show(file: TFile | null): Promise<void> {
    const note = file?.extension === 'md' ? file : null;
    if (note !== this.file) this.clear();
    this.file = note;
    await this.refresh();
  }

  /** Draws the note anew, after the terms changed. */
  async refresh(): Promise<void> {
    this.cancelSettle();
    this.read = null;
    await this.readNote('as it is');
  }

  /** Reads the note a little later: it's being written. */
  settle(): void {
    this.readAfter(settleTime + this.text.length / charactersAMillisecond, 'half typed');
  }

  /** Marks the session whose row a place is in. */
  markRow(offset: number): void {
    const id = this.sessionAt(offset);
    // The cursor moves with each key, mostly within a row: that costs nothing.
    if (id === this.marked) return;
    this.marked = id;
    this.drawn?.highlight(id);
  }

  private sessionAt(offset: number): string | null {
    const sessions = this.schedules.flatMap(schedule => schedule.sessions);
    return sessions.find(({ from, to }) => from <= offset && offset <= to)?.id ?? null;
  }

  setNow(): void {
    this.drawn?.setNow(this.now());
  }

  resize(): void {
    this.drawn?.resize();
  }

  openFilter(): void {
    this.drawn?.openFilter();
  }

  clear(): void {
    this.reading++;
    this.cancelSettle();
    this.erase();
  }

  private erase(): void {
    this.marked = null;
    this.drawn?.destroy();
    this.drawn = null;
    this.empty?.remove();
    this.empty = null;
  }

  private readAfter(time: number, how: 'as it is' | 'half typed'): void {
    this.cancelSettle();
    // The window of the pane: the main one may sleep while the pane stands in another.
    const { win } = this.parent;
    const timer = win.setTimeout(() => void this.readNote(how), time);
    this.cancelSettle = () => win.clearTimeout(timer);
  }

  /** Reads the note, and draws it if its text changed. While it's half typed the last good picture stays for a while. */
  private async readNote(how: 'as it is' | 'half typed'): Promise<void> {
    const { app } = this.options;
    const { file } = this;
    const reading = ++this.reading;
    const text = file && await textOf(app, file);
    const name = file && `${file.path}\n${text}`;
    if (reading !== this.reading || (name !== null && name === this.read)) return;
    const schedules = file ? parseSchedules({ text: text ?? '', path: file.path }) : [];
    if (how === 'half typed' && this.drawn && isHalfTyped(this.schedules, schedules)) {
      this.readAfter(patience, 'as it is');
      return;
    }
    this.read = name;
    this.text = text ?? '';
    this.schedules = schedules;
    keepFocus(this.parent, () => {
      if (file && schedules.length > 0) this.draw(file);
      else this.drawEmpty(text);
    });
  }

  private draw(file: TFile): void {
    if (!this.drawn) this.erase();
    const cursor = cursorIn(this.options.app, file);
    this.marked = cursor === null ? null : this.sessionAt(cursor);
    const model = this.modelOf(file);
    if (this.drawn) this.drawn.update(model);
    else this.drawn = drawSchedule(this.parent, model, this.events());
  }

  private drawEmpty(text: string | null): void {
    const { sentences, pane } = this.options;
    this.erase();
    const state = emptyState(text);
    this.empty = this.parent.createDiv({ cls: 'lectern-nothing' });
    const header = this.empty.createDiv({ cls: 'lectern-header' });
    header.createDiv({ cls: 'lectern-spring' });
    drawPaneTools(header, pane(), sentences);
    const box = this.empty.createDiv({ cls: 'lectern-empty' });
    box.createEl('p', { text: sentences.empty[state] });
    if (state === 'noNote' || state === 'refused') return;
    box.createEl('button', { text: sentences.starter.insert, attr: { type: 'button' } }).addEventListener('click', event => {
      if (this.file) void insertStarter({ app: this.options.app, file: this.file, sentences, event });
    });
  }

  private modelOf(file: TFile): ScheduleModel {
    const { app, language, sentences, mentionsIn } = this.options;
    return {
      schedules: this.schedules, now: this.now(), language, sentences,
      mentionsIn: title => mentionsIn(title, file.path),
      chosenView: chosenView(app, file.path),
      prefersList: Platform.isPhone,
      marked: this.marked,
      ownZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      describe: problem => describeProblem(sentences, problem),
    };
  }

  private now() {
    return readClock(this.schedules.find(({ zone }) => zone)?.zone ?? null);
  }

  private events(): ScheduleEvents {
    const { app, hover, hoverParent: parent, pane, viewChosen } = this.options;
    return {
      open: ({ from }, event) => this.showRow(from, event),
      openRange: ({ from }, event) => this.showRow(from, event),
      preview: ({ from }, event, target) => {
        if (this.file) hover.row({ file: this.file, line: placeOf(this.text, from).line, event, target, parent });
      },
      term: (mention, event, target) => hover.term({ mention, event, target, parent, sourcePath: this.file?.path ?? '' }),
      accept: () => this.write(text => certaintyEdits(text, true)),
      refuse: () => this.write(text => certaintyEdits(text, false)),
      setDate: () => this.setDate(),
      pane,
      showMenu: showItemMenu,
      cards: hover.cards,
      tell: text => void new Notice(text),
      print: Platform.isDesktop ? () => this.parent.win.print() : undefined,
      showSheet: sheet => showSheet(app, sheet),
      links: session => {
        const { file, text, schedules } = this;
        return rowLinks({ app, path: file?.path ?? '', text, sessions: schedules.flatMap(({ sessions }) => sessions) }, session);
      },
      chooseView: id => {
        if (!this.file) return;
        keepChosenView(app, this.file.path, id);
        viewChosen(this.file);
      },
    };
  }

  /** Makes edits in the note that is shown, if it's still as it was read. */
  private write(editsFor: (text: string) => readonly Edit[]): void {
    const { file, text, options: { app, sentences } } = this;
    if (!file) return;
    void editNote({ app, file, text, editsFor }).then(isMade => {
      if (!isMade) new Notice(sentences.notices.noteChanged);
    });
  }

  /** Begins with what the first day is where it takes place, whatever is shown. */
  private setDate(): void {
    const { app, sentences } = this.options;
    const date = mergeDays(this.schedules.filter(({ certainty }) => certainty === 'sure'))[0]?.date ?? null;
    new DateModal(app, { sentences, date, choose: chosen => this.write(text => dateEdits(text, chosen)) }).open();
  }

  private showRow(offset: number, event: MouseEvent | KeyboardEvent): void {
    if (this.file) void openAt({ app: this.options.app, file: this.file, place: placeOf(this.text, offset), event });
  }
}

/** Why there is nothing to draw. `text` is null where no note is open. */
function emptyState(text: string | null): keyof Sentences['empty'] {
  if (text === null) return 'noNote';
  if (text.trim() === '') return 'emptyNote';
  if (findTables(text).length === 0) return 'noTable';
  return readProperties(text).some(({ key, value }) => key === 'lectern' && value === 'false') ? 'refused' : 'noSchedule';
}
