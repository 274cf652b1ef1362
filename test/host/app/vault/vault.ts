import type * as obs from 'obsidian';
import { Events } from '../base/events';
import { joinPath, normalizePath, parentPath } from '../text/paths';
import { FileTree } from './file-tree';
import { TAbstractFile, TFile, TFolder } from './files';
import { MemoryAdapter } from './memory-adapter';

/** What keeps notes outside the page; the vault tells it of every change it makes itself. */
export interface Disk {
  write(path: string, text: string): Promise<void>;
  remove(path: string): Promise<void>;
}

interface VaultOptions { readonly name: string; readonly disk: Disk | null }

const defaultConfig: Record<string, unknown> = {
  newLinkFormat: 'shortest', useMarkdownLinks: false, livePreview: true, defaultViewMode: 'source',
  readableLineLength: true, foldHeading: true, tabSize: 4, trashOption: 'local',
};

/** The notes, in memory, and through `disk` also elsewhere. */
export class Vault extends Events implements obs.Vault {
  readonly adapter: MemoryAdapter;
  readonly configDir = '.obsidian';
  readonly #tree: FileTree;
  readonly #config = new Map(Object.entries(defaultConfig));

  constructor(private readonly options: VaultOptions) {
    super();
    this.#tree = new FileTree(this);
    this.adapter = new MemoryAdapter(options.name);
  }

  getName(): string { return this.options.name; }
  getRoot(): TFolder { return this.#tree.root; }
  /** The app's settings of links and editors, which its own setting tabs read and write. */
  getConfig(key: string): unknown { return this.#config.get(key); }
  setConfig(key: string, value: unknown): void { this.#config.set(key, value); this.trigger('config-changed', key); }
  getAbstractFileByPath(path: string): TAbstractFile | null { return this.#tree.get(path); }

  getFileByPath(path: string): TFile | null {
    const file = this.#tree.get(path);
    return file instanceof TFile ? file : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const folder = this.#tree.get(path);
    return folder instanceof TFolder ? folder : null;
  }

  getAllLoadedFiles(): TAbstractFile[] { return this.#tree.all(); }
  getFiles(): TFile[] { return this.#tree.all().filter(one => one instanceof TFile); }
  getMarkdownFiles(): TFile[] { return this.getFiles().filter(file => file.extension === 'md'); }

  getAllFolders(includeRoot = false): TFolder[] {
    return this.#tree.all().filter(one => one instanceof TFolder).filter(one => includeRoot || !one.isRoot());
  }

  async create(path: string, data: string, options?: obs.DataWriteOptions): Promise<TFile> {
    const clean = normalizePath(path);
    if (this.#tree.get(clean) !== null) throw new Error('File already exists.');
    if (this.getFolderByPath(parentPath(clean)) === null) throw new Error(`There is no folder for ${clean}.`);
    await this.options.disk?.write(clean, data);
    return this.#put(clean, data, options);
  }

  async createFolder(path: string): Promise<TFolder> {
    const clean = normalizePath(path);
    if (this.#tree.get(clean) !== null) throw new Error('Folder already exists.');
    return Promise.resolve(this.#tree.ensureFolder(clean, folder => { this.trigger('create', folder); }));
  }

  async read(file: obs.TFile): Promise<string> { return this.adapter.read(file.path); }
  async cachedRead(file: obs.TFile): Promise<string> { return this.adapter.read(file.path); }
  async readBinary(file: obs.TFile): Promise<ArrayBuffer> { return this.adapter.readBinary(file.path); }

  async modify(file: obs.TFile, data: string, options?: obs.DataWriteOptions): Promise<void> {
    await this.options.disk?.write(file.path, data);
    this.#change(file, data, options);
  }

  /** Reads, changes and writes with nothing in between. */
  async process(file: obs.TFile, change: (data: string) => string, options?: obs.DataWriteOptions): Promise<string> {
    const before = await this.adapter.read(file.path);
    const after = change(before);
    if (after !== before) await this.modify(file, after, options);
    return after;
  }

  async append(file: obs.TFile, data: string, options?: obs.DataWriteOptions): Promise<void> {
    await this.process(file, before => before + data, options);
  }

  async createBinary(path: string, data: ArrayBuffer): Promise<TFile> { return this.create(path, new TextDecoder().decode(data)); }
  async modifyBinary(file: obs.TFile, data: ArrayBuffer): Promise<void> { await this.modify(file, new TextDecoder().decode(data)); }
  async appendBinary(file: obs.TFile, data: ArrayBuffer): Promise<void> { await this.append(file, new TextDecoder().decode(data)); }
  getResourcePath(file: obs.TFile): string { return this.adapter.getResourcePath(file.path); }

  async delete(file: obs.TAbstractFile): Promise<void> {
    if (file instanceof TFolder) for (const child of [...file.children]) await this.delete(child);
    if (file instanceof TFile) await this.options.disk?.remove(file.path);
    this.#drop(file);
  }

  async trash(file: obs.TAbstractFile): Promise<void> { await this.delete(file); }

  async rename(file: obs.TAbstractFile, newPath: string): Promise<void> {
    const clean = normalizePath(newPath);
    if (this.#tree.get(clean) !== null) throw new Error('Destination file already exists!');
    if (!(file instanceof TAbstractFile)) return;
    const text = file instanceof TFile ? await this.adapter.read(file.path) : '';
    if (file instanceof TFile) await this.options.disk?.write(clean, text);
    if (file instanceof TFile) await this.options.disk?.remove(file.path);
    this.#tree.move(file, clean, (moved, oldPath) => {
      this.adapter.moveSync(oldPath, moved.path);
      this.trigger('rename', moved, oldPath);
    });
  }

  async copy<T extends obs.TAbstractFile>(file: T, newPath: string): Promise<T> {
    if (!(file instanceof TFile)) throw new Error('Only files can be copied here.');
    // A copy of a file is a file, which the compiler cannot see through T.
    return await this.create(newPath, await this.read(file)) as obs.TAbstractFile as T;
  }

  static recurseChildren(this: void, root: obs.TFolder, callback: (file: obs.TAbstractFile) => unknown): void {
    const visit = (file: obs.TAbstractFile): void => {
      callback(file);
      if (file instanceof TFolder) file.children.forEach(visit);
    };
    visit(root);
  }

  /** A note that was already there when the vault was opened, or that came to be outside the page. */
  noticeOutside(path: string, text: string | null): void {
    const known = this.getFileByPath(path);
    if (text === null) { if (known !== null) this.#drop(known); return; }
    if (known === null) this.#put(path, text);
    else if (this.adapter.textOf(path) !== text) this.#change(known, text);
  }

  #put(path: string, data: string, options?: obs.DataWriteOptions): TFile {
    this.#tree.ensureFolder(parentPath(path), folder => { this.trigger('create', folder); });
    this.adapter.writeSync(path, data, options);
    const file = this.#tree.addFile(path, this.adapter.statsOf(path));
    this.trigger('create', file);
    return file;
  }

  #change(file: obs.TFile, data: string, options?: obs.DataWriteOptions): void {
    this.adapter.writeSync(file.path, data, options);
    file.stat = this.adapter.statsOf(file.path);
    this.trigger('modify', file);
  }

  #drop(file: obs.TAbstractFile): void {
    if (!(file instanceof TAbstractFile)) return;
    this.adapter.removeSync(file.path);
    this.#tree.remove(file);
    this.trigger('delete', file);
  }
}

/** A path that is free in `folder`: `name.md`, else `name 1.md` and so on. */
export function freePath(vault: Vault, folder: string, base: string, extension: string): string {
  for (let count = 0; ; count++) {
    const path = joinPath(folder, `${base}${count === 0 ? '' : ` ${count}`}.${extension}`);
    if (vault.getAbstractFileByPath(path) === null) return path;
  }
}
