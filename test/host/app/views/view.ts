import type * as obs from 'obsidian';
import { Component } from '../base/component';
import { setIcon } from '../ui/icons';
import { setTooltip } from '../ui/tooltip';

/** What others may see of a class: its protected members make a declared class equal to nothing but itself. */
export type Public<T> = Pick<T, keyof T>;

export abstract class View extends Component implements Public<obs.View> {
  readonly app: obs.App;
  icon: obs.IconName = 'file';
  navigation = false;
  readonly containerEl: HTMLElement;
  scope: obs.Scope | null = null;

  constructor(public leaf: obs.WorkspaceLeaf) {
    super();
    this.app = appOf(leaf);
    this.containerEl = createDiv('workspace-leaf-content');
  }

  abstract getViewType(): string;
  abstract getDisplayText(): string;

  /** How the app's leaves open a view, by what the community knows of it; no declaration says so, and a plugin's method of this name would replace it. */
  async open(parent: Node): Promise<void> {
    parent.appendChild(this.containerEl);
    this.load();
    await this.onOpen();
  }

  /** As `open`. */
  async close(): Promise<void> {
    await this.onClose();
    this.unload();
    this.containerEl.remove();
  }

  protected onOpen(): Promise<void> { return Promise.resolve(); }
  protected onClose(): Promise<void> { return Promise.resolve(); }
  getState(): Record<string, unknown> { return {}; }
  setState(_state: unknown, _result: obs.ViewStateResult): Promise<void> { return Promise.resolve(); }
  getEphemeralState(): Record<string, unknown> { return {}; }
  setEphemeralState(_state: unknown): void { /* for subclasses */ }
  getIcon(): obs.IconName { return this.icon; }
  onResize(): void { /* for subclasses */ }
  onPaneMenu(_menu: obs.Menu, _source: string): void { /* for subclasses */ }
}

const apps = new WeakMap<obs.WorkspaceLeaf, obs.App>();

/** A leaf knows its app, which its declaration does not say. */
export function rememberApp(leaf: obs.WorkspaceLeaf, app: obs.App): void {
  apps.set(leaf, app);
}

export function appOf(leaf: obs.WorkspaceLeaf): obs.App {
  const app = apps.get(leaf);
  if (app === undefined) throw new Error('This leaf was not made by the workspace.');
  return app;
}

/** Our views seen as the declared ones: the same members, but for the protected pair. */
export function asView(view: View): obs.View {
  return view as unknown as obs.View;
}

interface Openable { open(parent: Node): Promise<void>; close(): Promise<void> }

/** Opening and closing is the leaf's business; the declaration leaves both out. */
export function openable(view: obs.View): Openable {
  return view as unknown as Openable;
}

export abstract class ItemView extends View implements Public<obs.ItemView> {
  readonly contentEl: HTMLElement;
  protected readonly titleEl: HTMLElement;
  readonly #actionsEl: HTMLElement;

  constructor(leaf: obs.WorkspaceLeaf) {
    super(leaf);
    const header = this.containerEl.createDiv('view-header');
    header.createDiv('view-header-left');
    this.titleEl = header.createDiv('view-header-title-container mod-at-start mod-fade').createDiv({ cls: 'view-header-title', attr: { tabindex: -1 } });
    this.#actionsEl = header.createDiv('view-actions');
    this.contentEl = this.containerEl.createDiv('view-content');
  }

  /** The newest action stands first. */
  addAction(icon: obs.IconName, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
    const el = this.#actionsEl.createEl('button', { cls: 'clickable-icon view-action', prepend: true });
    setIcon(el, icon);
    setTooltip(el, title);
    el.addEventListener('click', callback);
    return el;
  }

  updateTitle(): void {
    this.titleEl.setText(this.getDisplayText());
  }
}
