import { type App, type HoverPopover, ItemView, type Menu, Notice, Scope, type TAbstractFile, type TFile, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { paneItems } from '../views/pane-tools';
import type { PaneTools, Scope as PaneScope } from '../views/schedule-view';
import { AllEvents, type AllEventsOptions } from './all-events';
import { NoteSchedule } from './note-schedule';

/** The type of the pane's view in the workspace. */
export const schedulePaneType = 'lectern-timeline';

/** How often the clock is looked at, in milliseconds: so soon it's right again after the machine slept. */
const clockInterval = 1500;

/** What the pane needs of the other parts. */
export type SchedulePaneOptions = Omit<AllEventsOptions, 'app' | 'hoverParent' | 'pane' | 'viewChosen'>;

/** The pane that shows the schedule of a note, the open one or one it's kept on, or the events of all notes. */
export class SchedulePane extends ItemView {
  hoverPopover: HoverPopover | null = null;
  override navigation = false;
  override icon = 'calendar-clock';
  private paneScope: PaneScope = 'note';
  /** The note that the pane is kept on; null where it follows the open one. */
  private pinned: TFile | null = null;
  private file: TFile | null = null;
  private readonly note: NoteSchedule;
  private readonly all: AllEvents;
  private stopClock: () => void = () => undefined;

  constructor(leaf: WorkspaceLeaf, private readonly options: SchedulePaneOptions) {
    super(leaf);
    const parts = { ...options, app: this.app, hoverParent: this, pane: () => this.tools(), viewChosen: (file: TFile) => this.tellOthers(file) };
    this.note = new NoteSchedule(this.contentEl, parts);
    this.all = new AllEvents(this.contentEl, parts);
    this.scope = new Scope(this.app.scope);
    this.scope.register(['Mod'], 'f', () => {
      (this.paneScope === 'all' ? this.all : this.note).openFilter();
      return false;
    });
  }

  override getViewType(): string {
    return schedulePaneType;
  }

  override getDisplayText(): string {
    return this.options.sentences.pane.title;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), scope: this.paneScope, pinned: this.pinned?.path ?? null };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const { scope, pinned }: { scope?: unknown; pinned?: unknown } = state ?? {};
    if (typeof pinned === 'string') this.pinned = this.app.vault.getFileByPath(pinned);
    if (scope === 'note' || scope === 'all') this.paneScope = scope;
    await this.show();
  }

  override async onOpen(): Promise<void> {
    const { metadataCache, vault, workspace } = this.app;
    this.contentEl.addClass('lectern-pane');
    this.registerEvent(workspace.on('file-open', file => void this.follow(file)));
    this.registerEvent(workspace.on('editor-change', (_, { file }) => this.settle(file)));
    // Text of another size has room for less, or more.
    this.registerEvent(workspace.on('css-change', () => this.note.resize()));
    this.registerEvent(metadataCache.on('changed', file => this.settle(file)));
    this.registerEvent(vault.on('rename', file => this.rename(file)));
    this.registerEvent(vault.on('delete', file => this.forget(file)));
    this.register(this.contentEl.onWindowMigrated(() => this.migrate()));
    this.register(() => this.stopClock());
    this.startClock();
    await this.follow();
  }

  override async onClose(): Promise<void> {
    this.note.clear();
    this.all.clear();
  }

  override onPaneMenu(menu: Menu, source: string): void {
    super.onPaneMenu(menu, source);
    for (const { title, icon, isChecked, choose } of paneItems(this.tools(), this.options.sentences)) {
      menu.addItem(item => item.setTitle(title).setIcon(icon ?? null).setChecked(isChecked ?? null).setSection('pane').onClick(choose));
    }
  }

  /** Draws anew, after the terms changed. */
  async refresh(): Promise<void> {
    if (this.paneScope === 'all') this.all.refresh();
    else await this.note.refresh();
  }

  /** Draws what changed in the events of the vault. */
  showEvents(): void {
    if (this.paneScope === 'all') this.all.show();
  }

  /** Marks the session whose row the cursor is in. */
  markRow(file: TFile, offset: number): void {
    if (file === this.file) this.note.markRow(offset);
  }

  /** Shows the events of all notes, or the schedule of one. */
  async choose(scope: PaneScope): Promise<void> {
    this.paneScope = scope;
    void this.app.workspace.requestSaveLayout();
    await this.show();
  }

  private async show(): Promise<void> {
    if (this.paneScope === 'note') this.all.clear();
    else this.note.clear();
    await this.follow();
    if (this.paneScope === 'all') this.all.show();
  }

  /** Shows the note that is open, or that the pane is kept on. */
  private async follow(open = this.app.workspace.getActiveFile()): Promise<void> {
    const file = this.pinned ?? open;
    this.file = file?.extension === 'md' ? file : null;
    if (this.paneScope === 'note') await this.note.show(this.file);
  }

  private tools(): PaneTools {
    return {
      scope: this.paneScope,
      pinnedTo: this.pinned?.basename ?? null,
      canPin: this.file !== null,
      chooseScope: scope => void this.choose(scope),
      togglePin: () => this.togglePin(),
    };
  }

  private togglePin(): void {
    this.pinned = this.pinned ? null : this.file;
    void this.app.workspace.requestSaveLayout();
    void this.follow();
  }

  /** The view for a note was chosen: other panes that show it follow. */
  private tellOthers(file: TFile): void {
    for (const pane of schedulePanes(this.app)) if (pane !== this && pane.file === file) void pane.refresh();
  }

  private settle(file: TFile | null): void {
    if (file === this.file && this.paneScope === 'note') this.note.settle();
  }

  private rename(file: TAbstractFile): void {
    if (file !== this.file) return;
    if (this.pinned) void this.app.workspace.requestSaveLayout();
    void this.follow();
  }

  private forget(file: TAbstractFile): void {
    if (file !== this.file) return;
    if (this.pinned) new Notice(this.options.sentences.events.pinGone);
    this.pinned = null;
    void this.app.workspace.requestSaveLayout();
    const open = this.app.workspace.getActiveFile();
    void this.follow(open === file ? null : open);
  }

  /** Looks at the clock now and then, but moves what it moves only when a minute has passed. */
  private startClock(): void {
    const { win } = this.contentEl;
    let shown = minuteNow();
    const timer = win.setInterval(() => {
      if (minuteNow() === shown) return;
      shown = minuteNow();
      (this.paneScope === 'all' ? this.all : this.note).setNow();
    }, clockInterval);
    this.stopClock = () => win.clearInterval(timer);
  }

  /** Timers and observers belong to a window: in another one all is made anew. */
  private migrate(): void {
    this.stopClock();
    this.startClock();
    this.note.clear();
    this.all.clear();
    void this.show();
  }
}

const minuteNow = (): number => Math.floor(Date.now() / 60_000);

/** The open panes. */
export function schedulePanes({ workspace }: App): SchedulePane[] {
  return workspace.getLeavesOfType(schedulePaneType).flatMap(({ view }) => (view instanceof SchedulePane ? [view] : []));
}
