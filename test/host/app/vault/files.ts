import type * as obs from 'obsidian';
import { nameOf } from '../text/paths';

export abstract class TAbstractFile implements obs.TAbstractFile {
  parent: TFolder | null = null;

  constructor(readonly vault: obs.Vault, public path: string) {}

  get name(): string {
    return nameOf(this.path);
  }
}

export class TFile extends TAbstractFile implements obs.TFile {
  stat: obs.FileStats = { ctime: Date.now(), mtime: Date.now(), size: 0 };

  get extension(): string {
    const at = this.name.lastIndexOf('.');
    return at <= 0 ? '' : this.name.slice(at + 1).toLowerCase();
  }

  get basename(): string {
    return this.extension === '' ? this.name : this.name.slice(0, -this.extension.length - 1);
  }
}

export class TFolder extends TAbstractFile implements obs.TFolder {
  children: TAbstractFile[] = [];

  isRoot(): boolean {
    return this.path === '/';
  }
}

/** The parent says which folder a file of the app belongs to; both are ours. */
export function isFolder(file: obs.TAbstractFile): file is TFolder {
  return file instanceof TFolder;
}
