import type * as obs from 'obsidian';
import { Menu } from '../ui/menu';
import { setIcon } from '../ui/icons';
import type { WorkspaceLeaf } from './leaf';
import { WorkspaceParent, type WorkspaceItem } from './splits';

interface TabsOwner {
  setActiveLeaf(leaf: WorkspaceLeaf, params?: { focus?: boolean }): void;
  newTab(tabs: WorkspaceTabs): void;
  tabShown(leaf: WorkspaceLeaf): void;
}

/** Leaves behind one another, with a header for each. */
export class WorkspaceTabs extends WorkspaceParent implements obs.WorkspaceTabs {
  readonly containerEl = createDiv('workspace-tabs');
  override readonly children: WorkspaceLeaf[] = [];
  current: WorkspaceLeaf | null = null;
  readonly headerEl = this.containerEl.createDiv('workspace-tab-header-container');
  readonly #tabsEl = this.headerEl.createDiv({ cls: 'workspace-tab-header-container-inner', attr: { role: 'tablist' } });
  readonly #leavesEl = this.containerEl.createDiv('workspace-tab-container');
  readonly #headers = new Map<WorkspaceLeaf, HTMLElement>();

  constructor(public parent: WorkspaceParent & obs.WorkspaceSplit, private readonly owner: TabsOwner, isMain: boolean) {
    super();
    if (isMain) this.#addNewTabButton();
  }

  addLeaf(leaf: WorkspaceLeaf, at = this.children.length): void {
    this.children.splice(at, 0, leaf);
    leaf.parent = this;
    const header = this.#header(leaf);
    this.#headers.set(leaf, header);
    this.#tabsEl.insertBefore(header, this.#tabsEl.children[at] ?? null);
    this.#leavesEl.append(leaf.containerEl);
    if (this.current === null) this.show(leaf);
    else leaf.containerEl.hide();
  }

  removeLeaf(leaf: WorkspaceLeaf): void {
    const at = this.children.indexOf(leaf);
    this.drop(leaf);
    this.#headers.get(leaf)?.remove();
    this.#headers.delete(leaf);
    leaf.containerEl.remove();
    if (this.current !== leaf) return;
    this.current = null;
    const next = this.children[Math.max(0, at - 1)];
    if (next !== undefined) this.show(next);
  }

  show(leaf: WorkspaceLeaf): void {
    const isNew = this.current !== leaf;
    this.current = leaf;
    for (const child of this.children) child.containerEl.toggle(child === leaf);
    this.updateHeaders();
    if (isNew) this.owner.tabShown(leaf);
  }

  updateHeaders(): void {
    for (const [leaf, el] of this.#headers) {
      el.toggleClass('is-active', leaf === this.current);
      el.setAttr('aria-selected', leaf === this.current);
      el.setAttr('aria-label', leaf.getDisplayText());
      el.setAttr('data-type', leaf.view.getViewType());
      const inner = el.find('.workspace-tab-header-inner-icon');
      inner.empty();
      setIcon(inner, leaf.getIcon());
      el.find('.workspace-tab-header-inner-title').setText(leaf.getDisplayText());
    }
  }

  override drop(child: WorkspaceItem): void {
    const at = this.children.findIndex(one => one === child);
    if (at >= 0) this.children.splice(at, 1);
  }

  #header(leaf: WorkspaceLeaf): HTMLElement {
    const el = createDiv({ cls: 'workspace-tab-header tappable', attr: { role: 'tab' } });
    const inner = el.createDiv('workspace-tab-header-inner');
    inner.createDiv('workspace-tab-header-inner-icon');
    inner.createDiv('workspace-tab-header-inner-title');
    const close = inner.createDiv({ cls: 'workspace-tab-header-inner-close-button', attr: { 'aria-label': 'Close' } });
    setIcon(close, 'x');
    close.addEventListener('click', evt => { evt.stopPropagation(); leaf.detach(); });
    el.addEventListener('click', () => { this.show(leaf); this.owner.setActiveLeaf(leaf, { focus: true }); });
    el.addEventListener('auxclick', evt => { if (evt.button === 1) leaf.detach(); });
    el.addEventListener('contextmenu', evt => { this.#menu(leaf).showAtMouseEvent(evt); });
    return el;
  }

  #menu(leaf: WorkspaceLeaf): Menu {
    const menu = new Menu();
    menu.addItem(item => { item.setTitle('Close').setIcon('x').onClick(() => { leaf.detach(); }); });
    leaf.view.onPaneMenu(menu, 'tab-header');
    return menu;
  }

  #addNewTabButton(): void {
    const button = this.headerEl.createDiv('workspace-tab-header-new-tab').createSpan({ cls: 'clickable-icon', attr: { 'aria-label': 'New tab' } });
    setIcon(button, 'plus');
    button.addEventListener('click', () => { this.owner.newTab(this); });
  }
}
