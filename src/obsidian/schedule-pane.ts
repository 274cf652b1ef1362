import { type App, debounce, type HoverPopover, ItemView, Notice, Platform, type TFile, type WorkspaceLeaf } from 'obsidian';
import type { Mention } from '../core/glossary/glossary';
import { readProperties } from '../core/markdown/frontmatter';
import { findTables } from '../core/markdown/tables';
import { certaintyEdits, dateEdits } from '../core/schedule/date-edits';
import { parseSchedules } from '../core/schedule/parse';
import type { Schedule } from '../core/schedule/schedule';
import type { Edit } from '../core/text';
import type { Sentences } from '../locale/en';
import { drawSchedule } from '../views/schedule';
import type { DrawnSchedule, ScheduleEvents, ScheduleModel } from '../views/schedule-view';
import { readClock } from './clock';
import { DateModal } from './date-modal';
import type { Hover } from './hover';
import { showItemMenu } from './item-menu';
import { editNote } from './note-edits';
import { textOf } from './note-text';
import { openAt } from './open-at';
import { describeProblem } from './problem-sentence';

/** The type of the pane's view in the workspace. */
export const schedulePaneType = 'lectern-timeline';

/** How long typing rests before the pane is drawn anew, and how often the now line moves, in milliseconds. */
const settleTime = 150;
const nowInterval = 15_000;

/** What the pane needs of the other parts. */
export interface SchedulePaneOptions {
  /** Language code for `Intl`. */
  readonly language: string;
  readonly sentences: Sentences;
  /** The mentions in a title of a note. */
  readonly mentionsIn: (title: string, path: string) => readonly Mention[];
  readonly hover: Hover;
}

/** The pane that shows the schedule of the open note. */
export class SchedulePane extends ItemView {
  hoverPopover: HoverPopover | null = null;
  override navigation = false;
  override icon = 'calendar-clock';
  private file: TFile | null = null;
  private text = '';
  /** The path and text that are drawn; null to draw in any case. */
  private shown: string | null = null;
  private schedules: readonly Schedule[] = [];
  private drawn: DrawnSchedule | null = null;
  /** Tells a reading of the note that a newer one has begun, or that the pane has closed. */
  private reading = 0;
  private readonly settle = debounce(() => void this.read(), settleTime, true);

  constructor(leaf: WorkspaceLeaf, private readonly options: SchedulePaneOptions) {
    super(leaf);
  }

  override getViewType(): string {
    return schedulePaneType;
  }

  override getDisplayText(): string {
    return this.options.sentences.pane.title;
  }

  override async onOpen(): Promise<void> {
    const { metadataCache, vault, workspace } = this.app;
    this.contentEl.addClass('lectern-pane');
    this.registerEvent(workspace.on('file-open', file => void this.follow(file)));
    this.registerEvent(workspace.on('editor-change', (_, { file }) => { if (file === this.file) this.settle(); }));
    this.registerEvent(metadataCache.on('changed', file => { if (file === this.file) this.settle(); }));
    this.registerEvent(vault.on('rename', file => { if (file === this.file) this.settle(); }));
    this.registerEvent(vault.on('delete', file => { if (file === this.file) void this.follow(null); }));
    this.registerInterval(window.setInterval(() => this.drawn?.setNow(this.now()), nowInterval));
    await this.follow(workspace.getActiveFile());
  }

  override async onClose(): Promise<void> {
    this.reading++;
    this.settle.cancel();
    this.clear();
  }

  override onResize(): void {
    this.drawn?.resize();
  }

  /** Draws the note anew, after the terms changed. */
  async refresh(): Promise<void> {
    this.shown = null;
    await this.read();
  }

  /** Reads the note again, and draws it if its text changed. */
  private async read(): Promise<void> {
    const { file } = this;
    const reading = ++this.reading;
    const text = file && await textOf(this.app, file);
    const name = file && `${file.path}\n${text}`;
    if (reading !== this.reading || (name !== null && name === this.shown)) return;
    this.shown = name;
    this.text = text ?? '';
    this.schedules = file ? parseSchedules({ text: this.text, path: file.path }) : [];
    if (file && this.schedules.length > 0) this.draw(file);
    else this.drawEmpty(text);
  }

  /** Marks the session whose row the cursor is in. */
  markRow(file: TFile, offset: number): void {
    if (file !== this.file) return;
    const sessions = this.schedules.flatMap(schedule => schedule.sessions);
    this.drawn?.highlight(sessions.find(({ from, to }) => from <= offset && offset <= to)?.id ?? null);
  }

  /** Shows another note. Only notes are read: the text of a canvas or a picture is no schedule. */
  private async follow(file: TFile | null): Promise<void> {
    if (file !== this.file) this.clear();
    this.file = file?.extension === 'md' ? file : null;
    await this.refresh();
  }

  private draw(file: TFile): void {
    const model = this.modelOf(file);
    if (this.drawn) {
      this.drawn.update(model);
      return;
    }
    this.contentEl.empty();
    this.drawn = drawSchedule(this.contentEl, model, this.events());
  }

  private drawEmpty(text: string | null): void {
    this.clear();
    this.contentEl.createEl('p', { cls: 'lectern-empty', text: emptySentence(this.options.sentences, text) });
  }

  private clear(): void {
    this.drawn?.destroy();
    this.drawn = null;
    this.contentEl.empty();
  }

  private modelOf(file: TFile): ScheduleModel {
    const { language, sentences, mentionsIn } = this.options;
    const chosen: unknown = this.app.loadLocalStorage(viewKey(file));
    return {
      schedules: this.schedules, now: this.now(), language, sentences,
      mentionsIn: title => mentionsIn(title, file.path),
      chosenView: typeof chosen === 'string' ? chosen : null,
      prefersList: Platform.isPhone,
      describe: problem => describeProblem(sentences, problem),
    };
  }

  private now() {
    return readClock(this.schedules.find(({ zone }) => zone)?.zone ?? null);
  }

  private events(): ScheduleEvents {
    const { hover, sentences } = this.options;
    return {
      open: ({ from }, event) => this.showRow(from, event),
      openRange: ({ from }, event) => this.showRow(from, event),
      preview: ({ from }, event, target) => {
        if (this.file) hover.row({ file: this.file, line: placeOf(this.text, from).line, event, target, parent: this });
      },
      term: (mention, event, target) => hover.term({ mention, event, target, parent: this, sourcePath: this.file?.path ?? '' }),
      accept: () => this.write(text => certaintyEdits(text, true)),
      refuse: () => this.write(text => certaintyEdits(text, false)),
      setDate: ({ date }) => new DateModal(this.app, { sentences, date, choose: chosen => this.write(text => dateEdits(text, chosen)) }).open(),
      showMenu: (items, event) => showItemMenu(items, event),
      chooseView: id => { if (this.file) this.app.saveLocalStorage(viewKey(this.file), id); },
    };
  }

  /** Makes edits in the note that is shown, if it's still as it was read. */
  private write(editsFor: (text: string) => readonly Edit[]): void {
    const { app, file, text } = this;
    if (!file) return;
    void editNote({ app, file, text, editsFor }).then(isMade => {
      if (!isMade) new Notice(this.options.sentences.notices.noteChanged);
    });
  }

  private showRow(offset: number, event: MouseEvent | KeyboardEvent): void {
    if (this.file) void openAt({ app: this.app, file: this.file, place: placeOf(this.text, offset), event });
  }
}

/** Under which the view that was chosen for a note is kept on this device. */
const viewKey = (file: TFile): string => `lectern-view:${file.path}`;

/** The open panes. */
export function schedulePanes({ workspace }: App): SchedulePane[] {
  return workspace.getLeavesOfType(schedulePaneType).flatMap(({ view }) => (view instanceof SchedulePane ? [view] : []));
}

/** A place as the editor counts it: line and character, which are the same whatever the line ends of the stored note are. */
function placeOf(text: string, offset: number): { line: number; ch: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length - 1, ch: offset - (before.lastIndexOf('\n') + 1) };
}

/** What the pane says where there is nothing to draw. `text` is null where no note is open. */
function emptySentence({ empty }: Sentences, text: string | null): string {
  if (text === null) return empty.noNote;
  if (text.trim() === '') return empty.emptyNote;
  if (findTables(text).length === 0) return empty.noTable;
  return readProperties(text).some(({ key, value }) => key === 'lectern' && value === 'false') ? empty.refused : empty.noSchedule;
}
