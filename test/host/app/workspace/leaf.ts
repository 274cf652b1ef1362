import type * as obs from 'obsidian';
import { DeferredView, EmptyView, UnknownView } from '../views/plain-views';
import { asView, openable, rememberApp } from '../views/view';
import { WorkspaceItem } from './splits';
import type { WorkspaceTabs } from './tabs';
import type { ViewRegistry } from './view-registry';

/** What a leaf needs of the workspace. */
export interface LeafOwner {
  readonly app: obs.App;
  readonly registry: ViewRegistry;
  leafChanged(leaf: WorkspaceLeaf): void;
  fileOpened(leaf: WorkspaceLeaf): void;
  setActiveLeaf(leaf: WorkspaceLeaf, params?: { focus?: boolean }): void;
  leafDetached(leaf: WorkspaceLeaf): void;
}

let count = 0;

export class WorkspaceLeaf extends WorkspaceItem implements obs.WorkspaceLeaf {
  readonly id = `leaf-${++count}`;
  readonly containerEl = createDiv('workspace-leaf');
  view: obs.View;
  hoverPopover: obs.HoverPopover | null = null;
  isPinned = false;
  group: string | null = null;
  #opening: Promise<void> = Promise.resolve();
  #loading: Promise<void> | null = null;

  constructor(public parent: WorkspaceTabs, private readonly owner: LeafOwner) {
    super();
    rememberApp(this, owner.app);
    this.view = asView(new EmptyView(this));
    this.containerEl.addEventListener('mousedown', () => { owner.setActiveLeaf(this); }, true);
    this.containerEl.addEventListener('focusin', () => { owner.setActiveLeaf(this); });
    void openable(this.view).open(this.containerEl);
  }

  get isDeferred(): boolean {
    return this.view instanceof DeferredView;
  }

  /** One view after another, never two at a time. */
  open(view: obs.View): Promise<obs.View> {
    this.#opening = this.#opening.then(() => this.#swap(view)).catch(reportError);
    return this.#opening.then(() => view);
  }

  async openFile(file: obs.TFile, openState: obs.OpenViewState = {}): Promise<void> {
    const type = this.owner.registry.typeFor(file.extension) ?? 'markdown';
    const state = { ...openState.state, file: file.path };
    await this.setViewState({ type, state, active: openState.active ?? true }, openState.eState);
    this.owner.fileOpened(this);
  }

  getViewState(): obs.ViewState {
    return { type: this.view.getViewType(), state: this.view.getState(), ...(this.isPinned && { pinned: true }) };
  }

  async setViewState(viewState: obs.ViewState, eState?: unknown): Promise<void> {
    const state = viewState.state ?? {};
    if (this.view.getViewType() !== viewState.type || this.view instanceof DeferredView || this.view instanceof UnknownView) {
      await this.open(this.#build(viewState.type, state));
    }
    await this.view.setState(state, { history: false });
    if (viewState.active === true) this.owner.setActiveLeaf(this, { focus: true });
    if (eState !== undefined) this.setEphemeralState(eState);
    this.owner.leafChanged(this);
  }

  /** Twice asked for, the view is still built once. */
  async loadIfDeferred(): Promise<void> {
    if (this.view instanceof DeferredView) this.#loading ??= this.setViewState(this.getViewState());
    await this.#loading;
    this.#loading = null;
  }

  /** Takes the place of a view that is not to be built yet. */
  async defer(type: string, state: Record<string, unknown>, title: string, icon: string): Promise<void> {
    await this.open(asView(new DeferredView(this, { type, state, title, icon })));
    this.owner.leafChanged(this);
  }

  getEphemeralState(): Record<string, unknown> { return this.view.getEphemeralState(); }
  setEphemeralState(state: unknown): void { this.view.setEphemeralState(state); }
  togglePinned(): void { this.setPinned(!this.isPinned); }
  setGroupMember(other: obs.WorkspaceLeaf): void { if (other instanceof WorkspaceLeaf) this.setGroup(other.group ?? other.id); }
  getIcon(): obs.IconName { return this.view.getIcon(); }
  getDisplayText(): string { return this.view.getDisplayText(); }
  onResize(): void { this.view.onResize(); }

  setPinned(pinned: boolean): void {
    this.isPinned = pinned;
    this.trigger('pinned-change', pinned);
  }

  setGroup(group: string): void {
    this.group = group;
    this.trigger('group-change', group);
  }

  detach(): void {
    this.#opening = this.#opening.then(() => this.#close()).catch(reportError);
    this.parent.removeLeaf(this);
    this.owner.leafDetached(this);
  }

  /** Builds the view anew: its plugin has come, or gone. */
  async rebuild(): Promise<void> {
    const { type, state } = this.getViewState();
    await this.open(this.#build(type, state ?? {}));
    await this.view.setState(state, { history: false });
    this.owner.leafChanged(this);
  }

  #build(type: string, state: Record<string, unknown>): obs.View {
    if (type === 'empty') return asView(new EmptyView(this));
    const creator = this.owner.registry.creatorOf(type);
    return creator === null ? asView(new UnknownView(this, { type, state, title: type, icon: 'ghost' })) : creator(this);
  }

  async #swap(view: obs.View): Promise<void> {
    await this.#close();
    this.view = view;
    view.containerEl.setAttr('data-type', view.getViewType());
    await openable(view).open(this.containerEl);
  }

  async #close(): Promise<void> {
    await openable(this.view).close();
    this.containerEl.empty();
  }
}
