import type * as obs from 'obsidian';
import { ItemView, View } from './view';

/** An empty tab. */
export class EmptyView extends ItemView {
  override icon = 'file';
  getViewType(): string { return 'empty'; }
  getDisplayText(): string { return 'New tab'; }

  protected override onOpen(): Promise<void> {
    this.contentEl.addClass('empty-state');
    this.contentEl.createDiv({ cls: 'empty-state-title', text: 'No file is open' });
    return Promise.resolve();
  }
}

interface Standing { readonly type: string; readonly state: Record<string, unknown>; readonly title: string; readonly icon: string }

/** Holds the place of a view in a tab that has not been looked at since start-up. */
export class DeferredView extends View {
  constructor(leaf: obs.WorkspaceLeaf, readonly standing: Standing) {
    super(leaf);
    this.icon = standing.icon;
  }

  getViewType(): string { return this.standing.type; }
  getDisplayText(): string { return this.standing.title; }
  override getState(): Record<string, unknown> { return this.standing.state; }
}

/** What the app shows where the plugin that made a view is gone; it keeps the state for its return. */
export class UnknownView extends ItemView {
  constructor(leaf: obs.WorkspaceLeaf, readonly standing: Standing) {
    super(leaf);
    this.icon = 'ghost';
  }

  getViewType(): string { return this.standing.type; }
  getDisplayText(): string { return 'Plugin no longer active'; }
  override getState(): Record<string, unknown> { return this.standing.state; }

  protected override onOpen(): Promise<void> {
    this.contentEl.createDiv({ cls: 'pane-empty', text: `"${this.standing.type}" is shown by a plugin that is off.` });
    return Promise.resolve();
  }
}
