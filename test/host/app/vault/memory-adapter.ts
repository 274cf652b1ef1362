import type * as obs from 'obsidian';
import { parentPath } from '../text/paths';

interface Kept { text: string; ctime: number; mtime: number }

function sizeOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Files by path in memory: the vault's store, and the raw one that plugins may ask. */
export class MemoryAdapter implements obs.DataAdapter {
  readonly #files = new Map<string, Kept>();
  readonly #folders = new Set<string>();

  constructor(private readonly vaultName: string) {}

  getName(): string { return this.vaultName; }
  textOf(path: string): string | null { return this.#files.get(path)?.text ?? null; }

  writeSync(path: string, text: string, options?: obs.DataWriteOptions): void {
    const now = Date.now();
    const before = this.#files.get(path);
    this.#files.set(path, { text, ctime: options?.ctime ?? before?.ctime ?? now, mtime: options?.mtime ?? now });
  }

  removeSync(path: string): void { this.#files.delete(path); this.#folders.delete(path); }

  moveSync(from: string, to: string): void {
    const kept = this.#files.get(from);
    if (kept === undefined) return;
    this.#files.delete(from);
    this.#files.set(to, kept);
  }

  statsOf(path: string): obs.FileStats {
    const { text, ctime, mtime } = this.#need(path);
    return { ctime, mtime, size: sizeOf(text) };
  }

  async exists(path: string): Promise<boolean> { return Promise.resolve(this.#files.has(path) || this.#folders.has(path)); }

  async stat(path: string): Promise<obs.Stat | null> {
    return Promise.resolve(this.#files.has(path) ? { type: 'file' as const, ...this.statsOf(path) } : null);
  }

  async list(path: string): Promise<obs.ListedFiles> {
    const folder = path === '' ? '/' : path;
    const files = [...this.#files.keys()].filter(one => parentPath(one) === folder);
    return Promise.resolve({ files, folders: [...this.#folders].filter(one => parentPath(one) === folder) });
  }

  // Async, so that a missing file rejects and does not throw.
  async read(path: string): Promise<string> { return Promise.resolve().then(() => this.#need(path).text); }
  async readBinary(path: string): Promise<ArrayBuffer> { return new TextEncoder().encode(await this.read(path)).buffer; }
  async write(path: string, text: string, options?: obs.DataWriteOptions): Promise<void> { return Promise.resolve(this.writeSync(path, text, options)); }
  async writeBinary(path: string, data: ArrayBuffer): Promise<void> { await this.write(path, new TextDecoder().decode(data)); }
  async append(path: string, text: string): Promise<void> { await this.write(path, (this.textOf(path) ?? '') + text); }
  async appendBinary(path: string, data: ArrayBuffer): Promise<void> { await this.append(path, new TextDecoder().decode(data)); }

  async process(path: string, change: (data: string) => string): Promise<string> {
    const after = change(await this.read(path));
    await this.write(path, after);
    return after;
  }

  getResourcePath(path: string): string { return `/resource/${encodeURI(path)}`; }
  async mkdir(path: string): Promise<void> { return Promise.resolve(void this.#folders.add(path)); }
  async trashSystem(path: string): Promise<boolean> { await this.remove(path); return true; }
  async trashLocal(path: string): Promise<void> { await this.remove(path); }
  async rmdir(path: string): Promise<void> { return Promise.resolve(void this.#folders.delete(path)); }
  async remove(path: string): Promise<void> { return Promise.resolve(this.removeSync(path)); }
  async rename(from: string, to: string): Promise<void> { return Promise.resolve(this.moveSync(from, to)); }
  async copy(from: string, to: string): Promise<void> { await this.write(to, await this.read(from)); }

  #need(path: string): Kept {
    const kept = this.#files.get(path);
    if (kept === undefined) throw new Error(`ENOENT: no such file or directory, open '${path}'`);
    return kept;
  }
}
