import type * as obs from 'obsidian';
import { Events } from '../base/events';
import { getLinkpath } from '../text/links';
import { TFile } from '../vault/files';
import type { Vault } from '../vault/vault';
import { findLinkDestination, linkPath, NameIndex, withoutExtension } from './link-paths';

type Counts = Record<string, Record<string, number>>;

/** Reads a note's metadata elsewhere (the app, too, has a worker for it). */
export type MetadataReader = (text: string) => Promise<obs.CachedMetadata>;

export class MetadataCache extends Events implements obs.MetadataCache {
  resolvedLinks: Counts = {};
  unresolvedLinks: Counts = {};
  readonly #caches = new Map<string, obs.CachedMetadata>();
  readonly #names: NameIndex;
  readonly #unresolvedFiles = new Set<TFile>();
  #running: Promise<void> = Promise.resolve();
  #waiting = 0;

  constructor(private readonly vault: Vault, private readonly readMetadata: MetadataReader) {
    super();
    this.#names = new NameIndex(vault.getFiles());
    vault.on('create', (file: obs.TAbstractFile) => { if (file instanceof TFile) this.#create(file); });
    vault.on('modify', (file: obs.TAbstractFile) => { if (file instanceof TFile) this.#read(file, true); });
    vault.on('delete', (file: obs.TAbstractFile) => { if (file instanceof TFile) this.#forget(file); });
    vault.on('rename', (file: obs.TAbstractFile, oldPath: string) => { if (file instanceof TFile) this.#rename(file, oldPath); });
  }

  getFileCache(file: obs.TFile): obs.CachedMetadata | null { return this.getCache(file.path); }
  getCache(path: string): obs.CachedMetadata | null { return this.#caches.get(path) ?? null; }

  getFirstLinkpathDest(linkpath: string, sourcePath: string): obs.TFile | null {
    return findLinkDestination(this.#names, this.vault, linkpath, sourcePath);
  }

  fileToLinktext(file: obs.TFile, sourcePath: string, omitMdExtension = true): string {
    const isUnique = this.#names.named(file.name).length <= 1;
    const path = linkPath(file, sourcePath, { newLinkFormat: this.vault.getConfig('newLinkFormat'), isUnique });
    return omitMdExtension ? withoutExtension(path) : path;
  }

  /** Reads all notes once, before plugins load: the app then has them from the last time, and tells of none. */
  async indexAll(): Promise<void> {
    for (const file of this.vault.getMarkdownFiles()) this.#read(file, false);
    await this.settled();
  }

  /** When everything that changed has been read. */
  async settled(): Promise<void> {
    await this.#running;
    if (this.#waiting > 0) await this.settled();
  }

  #create(file: TFile): void {
    this.#names.add(file);
    this.#read(file, true);
  }

  #read(file: TFile, isNews: boolean): void {
    if (file.extension !== 'md') return;
    this.#enqueue(async () => {
      const text = await this.vault.cachedRead(file);
      const cache = await this.readMetadata(text);
      if (this.vault.getFileByPath(file.path) !== file) return;
      this.#caches.set(file.path, cache);
      this.#unresolvedFiles.add(file);
      if (isNews) this.trigger('changed', file, text, cache);
    });
  }

  #enqueue(job: () => Promise<void>): void {
    this.#waiting++;
    this.#running = this.#running.then(job).catch(reportError).finally(() => {
      this.#waiting--;
      if (this.#waiting === 0) this.#resolveAll();
    });
  }

  #forget(file: TFile): void {
    this.#names.remove(file, file.name);
    const previous = this.#caches.get(file.path) ?? null;
    this.#caches.delete(file.path);
    delete this.resolvedLinks[file.path];
    delete this.unresolvedLinks[file.path];
    this.trigger('deleted', file, previous);
    this.#resolveLater();
  }

  #rename(file: TFile, oldPath: string): void {
    this.#names.remove(file, oldPath.slice(oldPath.lastIndexOf('/') + 1));
    this.#names.add(file);
    const cache = this.#caches.get(oldPath);
    this.#caches.delete(oldPath);
    delete this.resolvedLinks[oldPath];
    delete this.unresolvedLinks[oldPath];
    if (cache !== undefined) this.#caches.set(file.path, cache);
    this.#resolveLater();
  }

  /** A file that came or went changes what other notes' links mean. */
  #resolveLater(): void {
    for (const path of Object.keys(this.resolvedLinks)) {
      const file = this.vault.getFileByPath(path);
      if (file !== null) this.#unresolvedFiles.add(file);
    }
    this.#enqueue(() => Promise.resolve());
  }

  #resolveAll(): void {
    const files = [...this.#unresolvedFiles];
    this.#unresolvedFiles.clear();
    for (const file of files) this.#resolve(file);
    if (files.length > 0) this.trigger('resolved');
  }

  #resolve(file: TFile): void {
    const resolved: Record<string, number> = {};
    const unresolved: Record<string, number> = {};
    const cache = this.getFileCache(file);
    const refs = [...(cache?.links ?? []), ...(cache?.embeds ?? []), ...(cache?.frontmatterLinks ?? [])];
    for (const { link } of refs) {
      const target = this.getFirstLinkpathDest(getLinkpath(link), file.path);
      if (target !== null) resolved[target.path] = (resolved[target.path] ?? 0) + 1;
      else unresolved[getLinkpath(link)] = (unresolved[getLinkpath(link)] ?? 0) + 1;
    }
    this.resolvedLinks[file.path] = resolved;
    this.unresolvedLinks[file.path] = unresolved;
    this.trigger('resolve', file);
  }
}
