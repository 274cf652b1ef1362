import type * as obs from 'obsidian';
import { debounce } from '../base/debounce';
import { Events } from '../base/events';
import { Platform } from '../platform';
import { parseLinktext } from '../text/links';
import { normalizePath } from '../text/paths';
import { WorkspaceLeaf, type LeafOwner } from './leaf';
import { fileOf, isFileInfo, leavesIn } from './leaves';
import { movedTo, openPopout, WorkspaceWindow } from './popout';
import { WorkspaceFloating, WorkspaceMobileDrawer, WorkspaceParent, WorkspaceRibbon, WorkspaceRoot, WorkspaceSidedock, WorkspaceSplit } from './splits';
import { WorkspaceTabs } from './tabs';
import { ViewRegistry } from './view-registry';

/** What the workspace needs of the editors, which it knows nothing else of. */
interface EditorOptions { applyTo(leaves: readonly WorkspaceLeaf[]): void }

export class Workspace extends Events implements obs.Workspace, LeafOwner {
  readonly containerEl = createDiv('workspace');
  readonly rootSplit = new WorkspaceRoot('mod-vertical mod-root');
  readonly leftSplit: WorkspaceSidedock;
  readonly rightSplit: WorkspaceSidedock;
  readonly floatingSplit = new WorkspaceFloating();
  readonly leftRibbon = new WorkspaceRibbon();
  readonly rightRibbon = new WorkspaceRibbon();
  readonly registry = new ViewRegistry();
  readonly requestSaveLayout = debounce(() => Promise.resolve(this.#saveLayout()), 1000, true);
  layoutReady = false;
  editorOptions: EditorOptions = { applyTo: () => undefined };
  #active: WorkspaceLeaf | null = null;
  #mostRecent: WorkspaceLeaf | null = null;
  #activeFile: obs.TFile | null = null;
  #lastOpen: string[] = [];
  #readyCallbacks: (() => unknown)[] = [];
  readonly #mainTabs: WorkspaceTabs;
  readonly #rightTabs: WorkspaceTabs;
  readonly #leftTabs: WorkspaceTabs;

  constructor(readonly app: obs.App) {
    super();
    const Dock = Platform.isMobile ? WorkspaceMobileDrawer : WorkspaceSidedock;
    const resized = (): void => { this.#resized(); this.requestSaveLayout(); };
    this.leftSplit = new Dock('mod-horizontal mod-sidedock mod-left-split', this.rootSplit, resized);
    this.rightSplit = new Dock('mod-horizontal mod-sidedock mod-right-split', this.rootSplit, resized);
    this.#leftTabs = this.#addTabs(this.leftSplit);
    this.#mainTabs = this.#addTabs(this.rootSplit);
    this.#rightTabs = this.#addTabs(this.rightSplit);
    this.containerEl.append(this.leftSplit.containerEl, this.rootSplit.containerEl, this.rightSplit.containerEl);
    this.registry.on('view-registered', (type: string) => { this.#rebuild(type); });
    this.registry.on('view-unregistered', (type: string) => { this.#rebuild(type); });
    window.addEventListener('resize', () => { this.#resized(); });
    window.addEventListener('beforeunload', () => { this.trigger('quit', { add: () => undefined, addPromise: () => undefined, isEmpty: () => true, promise: () => Promise.resolve() }); });
  }

  get activeLeaf(): WorkspaceLeaf | null { return this.#active; }

  get activeEditor(): obs.MarkdownFileInfo | null {
    const view = this.#active?.view;
    return view !== undefined && isFileInfo(view) ? view : null;
  }

  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) callback();
    else this.#readyCallbacks.push(callback);
  }

  setLayoutReady(): void {
    this.layoutReady = true;
    for (const callback of this.#readyCallbacks.splice(0)) callback();
    this.trigger('layout-ready');
  }

  // Leaves: finding

  iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of leavesIn(this.rootSplit)) callback(leaf);
  }

  iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const split of [this.rootSplit, this.floatingSplit, this.leftSplit, this.rightSplit]) leavesIn(split).forEach(callback);
  }

  #all(): WorkspaceLeaf[] {
    const leaves: WorkspaceLeaf[] = [];
    this.iterateAllLeaves(leaf => leaves.push(leaf));
    return leaves;
  }

  getLeavesOfType(type: string): WorkspaceLeaf[] { return this.#all().filter(leaf => leaf.view.getViewType() === type); }
  getLeafById(id: string): WorkspaceLeaf | null { return this.#all().find(leaf => leaf.id === id) ?? null; }
  getGroupLeaves(group: string): WorkspaceLeaf[] { return this.#all().filter(leaf => leaf.group === group); }

  getMostRecentLeaf(root: obs.WorkspaceParent = this.rootSplit): WorkspaceLeaf | null {
    const recent = this.#mostRecent;
    if (recent !== null && root === this.rootSplit) return recent;
    return root instanceof WorkspaceParent ? leavesIn(root)[0] ?? null : null;
  }

  getActiveViewOfType<T extends obs.View>(type: obs.Constructor<T>): T | null {
    const view = this.#active?.view;
    return view instanceof type ? view : null;
  }

  getActiveFile(): obs.TFile | null { return fileOf(this.activeEditor === null ? this.getMostRecentLeaf()?.view : this.#active?.view); }
  getLastOpenFiles(): string[] { return [...this.#lastOpen]; }

  // Leaves: making

  createLeafInParent(parent: obs.WorkspaceSplit, at: number): WorkspaceLeaf {
    const tabs = parent instanceof WorkspaceTabs ? parent : this.#tabsOf(parent);
    const leaf = new WorkspaceLeaf(tabs, this);
    tabs.addLeaf(leaf, Math.min(at, tabs.children.length));
    this.#layoutChanged();
    return leaf;
  }

  createLeafBySplit(leaf: obs.WorkspaceLeaf): WorkspaceLeaf {
    const container = leaf instanceof WorkspaceLeaf ? leaf.parent.parent : this.rootSplit;
    const tabs = this.#addTabs(container);
    return this.#newLeafIn(tabs);
  }

  splitActiveLeaf(): WorkspaceLeaf { return this.createLeafBySplit(this.#mainLeaf()); }

  async duplicateLeaf(leaf: obs.WorkspaceLeaf, type: obs.PaneType | boolean | obs.SplitDirection = 'split'): Promise<WorkspaceLeaf> {
    const copy = this.getLeaf(type === 'vertical' || type === 'horizontal' ? 'split' : type);
    await copy.setViewState(leaf.getViewState());
    return copy;
  }

  getUnpinnedLeaf(): WorkspaceLeaf { return this.getLeaf(false); }

  getLeaf(newLeaf: obs.PaneType | boolean = false): WorkspaceLeaf {
    if (newLeaf === 'window') return this.openPopoutLeaf();
    if (newLeaf === 'split') return this.createLeafBySplit(this.#mainLeaf());
    const current = this.#mainLeaf();
    return newLeaf === false && !current.isPinned ? current : this.#newLeafIn(current.parent);
  }

  getRightLeaf(split: boolean): WorkspaceLeaf | null { return this.#newLeafIn(split ? this.#addTabs(this.rightSplit) : this.#rightTabs); }
  getLeftLeaf(split: boolean): WorkspaceLeaf | null { return this.#newLeafIn(split ? this.#addTabs(this.leftSplit) : this.#leftTabs); }

  async ensureSideLeaf(type: string, side: obs.Side, options: { active?: boolean; split?: boolean; reveal?: boolean; state?: Record<string, unknown> } = {}): Promise<WorkspaceLeaf> {
    const dock = side === 'left' ? this.leftSplit : this.rightSplit;
    const known = this.getLeavesOfType(type).find(leaf => leaf.getRoot() === dock);
    const leaf = known ?? this.#newLeafIn(options.split === true ? this.#addTabs(dock) : side === 'left' ? this.#leftTabs : this.#rightTabs);
    if (known === undefined || options.state !== undefined) await leaf.setViewState({ type, ...(options.state && { state: options.state }) });
    if (options.reveal ?? true) await this.revealLeaf(leaf);
    if (options.active === true) this.setActiveLeaf(leaf, { focus: true });
    return leaf;
  }

  async revealLeaf(leaf: obs.WorkspaceLeaf): Promise<void> {
    if (!(leaf instanceof WorkspaceLeaf)) return;
    const root = leaf.getRoot();
    if (root instanceof WorkspaceSidedock) root.expand();
    leaf.parent.show(leaf);
    await leaf.loadIfDeferred();
  }

  detachLeavesOfType(type: string): void { for (const leaf of this.getLeavesOfType(type)) leaf.detach(); }

  openPopoutLeaf(data?: obs.WorkspaceWindowInitData): WorkspaceLeaf {
    return this.#newLeafIn(this.#addTabs(openPopout(this, data)));
  }

  moveLeafToPopout(leaf: obs.WorkspaceLeaf, data?: obs.WorkspaceWindowInitData): WorkspaceWindow {
    const container = openPopout(this, data);
    if (leaf instanceof WorkspaceLeaf) {
      leaf.parent.removeLeaf(leaf);
      this.#addTabs(container).addLeaf(leaf);
      movedTo(leaf.containerEl, container.win);
    }
    return container;
  }

  // Opening

  async openLinkText(linktext: string, sourcePath: string, newLeaf: obs.PaneType | boolean = false, openState: obs.OpenViewState = {}): Promise<void> {
    const { path, subpath } = parseLinktext(linktext);
    const file = this.app.metadataCache.getFirstLinkpathDest(path, sourcePath) ?? await this.#createNote(path);
    const eState = subpath === '' ? openState.eState : { subpath, ...openState.eState };
    await this.getLeaf(newLeaf).openFile(file, { ...openState, ...(eState && { eState }) });
  }

  setActiveLeaf(leaf: obs.WorkspaceLeaf, params: { focus?: boolean } | boolean = {}): void {
    if (!(leaf instanceof WorkspaceLeaf)) return;
    if (this.#active !== leaf) this.#activate(leaf);
    if (typeof params === 'object' && params.focus === true) leaf.setEphemeralState({ focus: true });
  }

  updateOptions(): void { this.editorOptions.applyTo(this.#all()); }
  handleLinkContextMenu(): boolean { return false; }
  getLayout(): Record<string, unknown> { return { main: this.#states(this.rootSplit), left: this.#states(this.leftSplit), right: this.#states(this.rightSplit) }; }

  /** Opens the tabs of a saved layout; those behind another are deferred, as at start-up. */
  async changeLayout(layout: Partial<Record<'main' | 'left' | 'right', obs.ViewState[]>>): Promise<void> {
    const places = { main: this.#mainTabs, left: this.#leftTabs, right: this.#rightTabs };
    for (const place of ['left', 'main', 'right'] as const) {
      for (const [at, saved] of (layout[place] ?? []).entries()) await this.#restore(places[place], saved, at === 0);
    }
  }

  // What leaves and tabs tell

  leafChanged(leaf: WorkspaceLeaf): void {
    leaf.parent.updateHeaders();
    this.#layoutChanged();
  }

  fileOpened(leaf: WorkspaceLeaf): void {
    const file = fileOf(leaf.view);
    if (file !== null) this.#lastOpen = [file.path, ...this.#lastOpen.filter(path => path !== file.path)].slice(0, 10);
    if (leaf === this.#mostRecent || leaf === this.#active) this.#tellFile(true);
  }

  leafDetached(leaf: WorkspaceLeaf): void {
    const { parent } = leaf;
    if (parent.children.length === 0 && parent !== this.#mainTabs && parent !== this.#rightTabs && parent !== this.#leftTabs) this.#removeTabs(parent);
    if (this.#mostRecent === leaf) this.#mostRecent = leavesIn(this.rootSplit)[0] ?? null;
    if (this.#active === leaf) this.#activate(this.#mainLeaf());
    this.#layoutChanged();
  }

  newTab(tabs: WorkspaceTabs): void {
    const leaf = this.#newLeafIn(tabs);
    tabs.show(leaf);
    this.setActiveLeaf(leaf, { focus: true });
  }

  tabShown(leaf: WorkspaceLeaf): void {
    void leaf.loadIfDeferred();
    this.#layoutChanged();
  }

  #activate(leaf: WorkspaceLeaf): void {
    this.#active?.containerEl.removeClass('mod-active');
    this.#active = leaf;
    leaf.containerEl.addClass('mod-active');
    if (!(leaf.getRoot() instanceof WorkspaceSidedock)) this.#mostRecent = leaf;
    if (leaf.parent.current !== leaf) leaf.parent.show(leaf);
    this.trigger('active-leaf-change', leaf);
    this.#tellFile(false);
  }

  #tellFile(isOpened: boolean): void {
    const file = this.getActiveFile();
    if (!isOpened && file === this.#activeFile) return;
    this.#activeFile = file;
    this.trigger('file-open', file);
  }

  #mainLeaf(): WorkspaceLeaf {
    const recent = this.#mostRecent;
    if (recent !== null && recent.containerEl.isConnected) return recent;
    return leavesIn(this.rootSplit)[0] ?? this.#newLeafIn(this.#mainTabs);
  }

  #resized(): void {
    this.trigger('resize');
    this.iterateAllLeaves(leaf => { leaf.onResize(); });
  }

  #newLeafIn(tabs: WorkspaceTabs): WorkspaceLeaf { return this.createLeafInParent(tabs, tabs.children.length); }

  #tabsOf(split: obs.WorkspaceSplit): WorkspaceTabs {
    const tabs = split instanceof WorkspaceSplit ? split.children.find(child => child instanceof WorkspaceTabs) : undefined;
    return tabs ?? this.#mainTabs;
  }

  #addTabs(split: WorkspaceSplit): WorkspaceTabs {
    const tabs = new WorkspaceTabs(split, this, !(split instanceof WorkspaceSidedock));
    split.adopt(tabs, tabs.containerEl);
    if (split.children.length === 1) tabs.containerEl.addClass('mod-top');
    return tabs;
  }

  #removeTabs(tabs: WorkspaceTabs): void {
    const container = tabs.parent;
    container.drop(tabs);
    tabs.containerEl.remove();
    if (container instanceof WorkspaceWindow && container.children.length === 0) container.win.close();
  }

  async #createNote(path: string): Promise<obs.TFile> {
    const clean = normalizePath(path);
    return await this.app.vault.create(clean.endsWith('.md') ? clean : `${clean}.md`, '');
  }

  async #restore(tabs: WorkspaceTabs, saved: obs.ViewState, isShown: boolean): Promise<void> {
    const leaf = this.#newLeafIn(tabs);
    if (isShown) tabs.show(leaf);
    if (isShown) await leaf.setViewState(saved);
    else await leaf.defer(saved.type, saved.state ?? {}, saved.type, 'file');
  }

  #rebuild(type: string): void {
    for (const leaf of this.getLeavesOfType(type)) if (!leaf.isDeferred) void leaf.rebuild();
  }

  #states(split: WorkspaceParent): obs.ViewState[] { return leavesIn(split).map(leaf => leaf.getViewState()); }
  #saveLayout(): void { this.app.saveLocalStorage('layout', this.getLayout()); }
  #layoutChanged(): void { this.trigger('layout-change'); this.requestSaveLayout(); }
}
