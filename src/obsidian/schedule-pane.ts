import { type App, debounce, type HoverPopover, ItemView, Notice, Platform, type TFile, type WorkspaceLeaf } from 'obsidian';
import type { Mention } from '../core/glossary/glossary';
import { propertyEdits } from '../core/markdown/frontmatter';
import { findTables } from '../core/markdown/tables';
import { parseSchedules } from '../core/schedule/parse';
import type { Schedule } from '../core/schedule/schedule';
import type { Sentences } from '../locale/en';
import { drawSchedule } from '../views/schedule';
import type { DrawnSchedule, Now, ScheduleEvents, ScheduleModel } from '../views/schedule-view';
import { DateModal } from './date-modal';
import type { Hover } from './hover';
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
  readonly mentionsIn: (title: string) => readonly Mention[];
  readonly hover: Hover;
}

/** The pane that shows the schedule of the open note. */
export class SchedulePane extends ItemView {
  hoverPopover: HoverPopover | null = null;
  override navigation = false;
  override icon = 'calendar-clock';
  private file: TFile | null = null;
  private text = '';
  private drawn: DrawnSchedule | null = null;
  private readonly settle = debounce(() => void this.refresh(), settleTime, true);

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
    this.registerEvent(workspace.on('file-open', (file) => { this.file = file; void this.refresh(); }));
    this.registerEvent(workspace.on('editor-change', (_, { file }) => { if (file === this.file) this.settle(); }));
    this.registerEvent(metadataCache.on('changed', (file) => { if (file === this.file) this.settle(); }));
    this.registerEvent(vault.on('rename', (file) => { if (file === this.file) this.settle(); }));
    this.registerEvent(vault.on('delete', (file) => { if (file === this.file) { this.file = null; this.settle(); } }));
    this.registerInterval(window.setInterval(() => this.drawn?.setNow(readClock()), nowInterval));
    this.file = workspace.getActiveFile();
    await this.refresh();
  }

  override async onClose(): Promise<void> {
    this.settle.cancel();
    this.clear();
  }

  override onResize(): void {
    this.drawn?.resize();
  }

  /** Reads the note again and draws it. */
  async refresh(): Promise<void> {
    const file = this.file;
    const text = file && await textOf(this.app, file);
    if (file !== this.file) return;
    this.text = text ?? '';
    const schedules = file ? parseSchedules({ text: this.text, path: file.path }) : [];
    if (file && schedules.length > 0) this.draw(this.modelOf(file, schedules));
    else this.drawEmpty(text);
  }

  private modelOf(file: TFile, schedules: readonly Schedule[]): ScheduleModel {
    const { language, sentences, mentionsIn } = this.options;
    const chosen: unknown = this.app.loadLocalStorage(viewKey(file));
    return {
      schedules, now: readClock(), language, sentences, mentionsIn,
      chosenView: typeof chosen === 'string' ? chosen : null,
      prefersList: Platform.isPhone,
      describe: (problem) => describeProblem(sentences, problem),
    };
  }

  private draw(model: ScheduleModel): void {
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

  private events(): ScheduleEvents {
    const { hover } = this.options;
    return {
      open: ({ from }, event) => this.open(from, event),
      openRange: ({ from }, event) => this.open(from, event),
      preview: ({ from }, event, target) => {
        if (this.file) hover.row({ file: this.file, line: lineAt(this.text, from), event, target, parent: this });
      },
      accept: () => this.writeProperty('lectern', 'true'),
      refuse: () => this.writeProperty('lectern', 'false'),
      setDate: ({ date }) => new DateModal(this.app, { sentences: this.options.sentences, date, choose: (chosen) => this.writeProperty('date', chosen) }).open(),
      chooseView: (id) => { if (this.file) this.app.saveLocalStorage(viewKey(this.file), id); },
      term: (mention, event, target) => hover.term({ mention, event, target, parent: this, sourcePath: this.file?.path ?? '' }),
    };
  }

  /** Writes one property of the note's frontmatter, and nothing else. */
  private writeProperty(key: string, value: string): void {
    const { app, file, text } = this;
    if (!file) return;
    void editNote({ app, file, text, edits: propertyEdits(text, key, value) }).then((isMade) => {
      if (!isMade) new Notice(this.options.sentences.notices.noteChanged);
    });
  }

  private open(offset: number, event: MouseEvent | KeyboardEvent): void {
    if (this.file) void openAt({ app: this.app, file: this.file, offset, event });
  }
}

/** Under which the view that was chosen for a note is kept on this device. */
const viewKey = (file: TFile): string => `lectern-view:${file.path}`;

/** Draws the open panes anew, after terms or settings changed. */
export function refreshPanes({ workspace }: App): void {
  for (const { view } of workspace.getLeavesOfType(schedulePaneType)) {
    if (view instanceof SchedulePane) void view.refresh();
  }
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length - 1;

/** What the pane says where there is nothing to draw. `text` is null where no note is open. */
function emptySentence({ empty }: Sentences, text: string | null): string {
  if (text === null) return empty.noNote;
  if (text.trim() === '') return empty.emptyNote;
  return findTables(text).length === 0 ? empty.noTable : empty.noTimes;
}

function readClock(): Now {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    date: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    minutes: now.getHours() * 60 + now.getMinutes() + now.getSeconds() / 60,
  };
}
