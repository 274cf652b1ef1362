import type * as obs from 'obsidian';
import { parentPath } from '../text/paths';
import { TAbstractFile, TFile, TFolder } from './files';

/** The files and folders of a vault by path, each folder knowing its children. */
export class FileTree {
  readonly root: TFolder;
  readonly #byPath = new Map<string, TAbstractFile>();

  constructor(private readonly vault: obs.Vault) {
    this.root = new TFolder(vault, '/');
    this.#byPath.set('/', this.root);
  }

  get(path: string): TAbstractFile | null {
    return this.#byPath.get(path) ?? null;
  }

  all(): TAbstractFile[] {
    return [...this.#byPath.values()];
  }

  addFile(path: string, stat: obs.FileStats): TFile {
    const file = new TFile(this.vault, path);
    file.stat = stat;
    this.#attach(file);
    return file;
  }

  /** The folder at `path`, made with all above it where there is none; `made` hears of each new one. */
  ensureFolder(path: string, made: (folder: TFolder) => void): TFolder {
    const known = this.#byPath.get(path);
    if (known instanceof TFolder) return known;
    this.ensureFolder(parentPath(path), made);
    const folder = new TFolder(this.vault, path);
    this.#attach(folder);
    made(folder);
    return folder;
  }

  remove(file: TAbstractFile): void {
    this.#byPath.delete(file.path);
    if (file.parent !== null) file.parent.children = file.parent.children.filter(one => one !== file);
  }

  /** Gives `file` and what lies in it their new paths; tells each with its old one. */
  move(file: TAbstractFile, newPath: string, moved: (file: TAbstractFile, oldPath: string) => void): void {
    const oldPath = file.path;
    const children = file instanceof TFolder ? [...file.children] : [];
    this.remove(file);
    file.path = newPath;
    this.#attach(file);
    moved(file, oldPath);
    for (const child of children) this.move(child, `${newPath}/${child.name}`, moved);
  }

  #attach(file: TAbstractFile): void {
    const parent = this.#byPath.get(parentPath(file.path));
    if (!(parent instanceof TFolder)) throw new Error(`There is no folder for ${file.path}.`);
    file.parent = parent;
    parent.children.push(file);
    this.#byPath.set(file.path, file);
  }
}
