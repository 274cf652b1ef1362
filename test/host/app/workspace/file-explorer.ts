import type * as obs from 'obsidian';
import { Keymap } from '../base/keymap';
import { debounce } from '../base/debounce';
import { TFile, TFolder, type TAbstractFile } from '../vault/files';
import { Menu } from '../ui/menu';
import { setIcon } from '../ui/icons';
import { ItemView } from '../views/view';

function inOrder(a: TAbstractFile, b: TAbstractFile): number {
  if (a instanceof TFolder !== b instanceof TFolder) return a instanceof TFolder ? -1 : 1;
  return a.name.localeCompare(b.name, undefined, { numeric: true });
}

/** The vault's folders and notes. */
export class FileExplorerView extends ItemView {
  override icon = 'folder-closed';
  readonly #closed = new Set<string>();
  readonly #drawSoon = debounce(() => { this.#draw(); }, 20);

  getViewType(): string { return 'file-explorer'; }
  getDisplayText(): string { return 'Files'; }

  protected override onOpen(): Promise<void> {
    const { vault, workspace } = this.app;
    for (const name of ['create', 'delete', 'rename'] as const) this.registerEvent(vault.on(name as 'create', () => { this.#drawSoon(); }));
    this.registerEvent(workspace.on('file-open', () => { this.#mark(); }));
    this.#draw();
    return Promise.resolve();
  }

  #draw(): void {
    this.contentEl.empty();
    const list = this.contentEl.createDiv('nav-files-container node-insert-event').createDiv();
    for (const child of this.#children(this.app.vault.getRoot())) this.#item(child, list, 0);
    this.#mark();
  }

  #children(folder: obs.TFolder): TAbstractFile[] {
    return folder instanceof TFolder ? [...folder.children].sort(inOrder) : [];
  }

  #item(file: TAbstractFile, parent: HTMLElement, depth: number): void {
    const isFolder = file instanceof TFolder;
    const el = parent.createDiv(`tree-item ${isFolder ? 'nav-folder' : 'nav-file'}`);
    const title = el.createDiv({ cls: `tree-item-self is-clickable ${isFolder ? 'nav-folder-title' : 'nav-file-title'}`, attr: { 'data-path': file.path, 'data-depth': depth } });
    title.setCssProps({ '--depth': String(depth) });
    if (isFolder) this.#folder(file, el, title, depth);
    else if (file instanceof TFile) this.#file(file, title);
  }

  #folder(folder: TFolder, el: HTMLElement, title: HTMLElement, depth: number): void {
    setIcon(title.createDiv('tree-item-icon collapse-icon'), 'chevron-down');
    title.createDiv({ cls: 'tree-item-inner nav-folder-title-content', text: folder.name });
    const children = el.createDiv('tree-item-children nav-folder-children');
    const show = (): void => {
      const isClosed = this.#closed.has(folder.path);
      el.toggleClass('is-collapsed', isClosed);
      children.empty();
      if (!isClosed) for (const child of this.#children(folder)) this.#item(child, children, depth + 1);
    };
    title.addEventListener('click', () => {
      if (!this.#closed.delete(folder.path)) this.#closed.add(folder.path);
      show();
    });
    show();
  }

  #file(file: TFile, title: HTMLElement): void {
    title.createDiv({ cls: 'tree-item-inner nav-file-title-content', text: file.extension === 'md' ? file.basename : file.name });
    title.addEventListener('click', evt => { void this.app.workspace.getLeaf(Keymap.isModEvent(evt)).openFile(file); });
    title.addEventListener('contextmenu', evt => { this.#menu(file, evt); });
    title.addEventListener('mouseover', event => {
      this.app.workspace.trigger('hover-link', { event, source: 'file-explorer', hoverParent: this.leaf, targetEl: title, linktext: file.path, sourcePath: '' });
    });
  }

  #menu(file: TFile, evt: MouseEvent): void {
    const menu = new Menu();
    menu.addItem(item => item.setTitle('Open in new tab').setIcon('file-plus').setSection('open').onClick(() => { void this.app.workspace.getLeaf('tab').openFile(file); }));
    menu.addItem(item => item.setTitle('Delete').setIcon('trash-2').setSection('danger').setWarning(true).onClick(() => { void this.app.fileManager.trashFile(file); }));
    this.app.workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu');
    menu.showAtMouseEvent(evt);
  }

  #mark(): void {
    const active = this.app.workspace.getActiveFile()?.path;
    for (const el of this.contentEl.findAll('.nav-file-title')) el.toggleClass('is-active', el.getAttr('data-path') === active);
  }
}
