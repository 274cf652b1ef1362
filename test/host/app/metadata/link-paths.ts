import type * as obs from 'obsidian';
import { nameOf, parentPath, relativePath } from '../text/paths';

interface Files {
  getFileByPath(path: string): obs.TFile | null;
  getFiles(): obs.TFile[];
}

function lower(text: string): string {
  return text.toLowerCase();
}

/** `../a` from `x/y.md` → `a`; null when it leaves the vault. */
function resolveRelative(linkpath: string, sourcePath: string): string | null {
  const parts = parentPath(sourcePath).split('/').filter(Boolean);
  for (const part of linkpath.split('/')) {
    if (part === '.' || part === '') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}

/** Files by name, so that a link needs no walk over the vault. */
export class NameIndex {
  readonly #byName = new Map<string, obs.TFile[]>();

  constructor(files: readonly obs.TFile[]) {
    for (const file of files) this.add(file);
  }

  add(file: obs.TFile): void {
    const key = lower(file.name);
    this.#byName.set(key, [...(this.#byName.get(key) ?? []), file]);
  }

  remove(file: obs.TFile, name: string): void {
    const key = lower(name);
    this.#byName.set(key, (this.#byName.get(key) ?? []).filter(one => one !== file));
  }

  named(name: string): readonly obs.TFile[] {
    return this.#byName.get(lower(name)) ?? [];
  }
}

function nearestFirst(sourcePath: string): (a: obs.TFile, b: obs.TFile) => number {
  const folder = parentPath(sourcePath);
  const rank = (file: obs.TFile): number => (parentPath(file.path) === folder ? -1 : file.path.split('/').length);
  return (a, b) => rank(a) - rank(b) || a.path.localeCompare(b.path);
}

/** The note a link means: an exact or relative path first, else the nearest whose path ends with it. */
export function findLinkDestination(names: NameIndex, vault: Files, linkpath: string, sourcePath: string): obs.TFile | null {
  if (linkpath === '') return vault.getFileByPath(sourcePath);
  const path = linkpath.startsWith('.') ? resolveRelative(linkpath, sourcePath) : linkpath.replace(/^\/+/, '');
  if (path === null) return null;
  const wanted = [`${path}.md`, path];
  for (const one of wanted) {
    const ending = lower(one);
    const fits = (file: obs.TFile): boolean => lower(file.path) === ending || lower(file.path).endsWith(`/${ending}`);
    const found = names.named(nameOf(one)).filter(fits).sort(nearestFirst(sourcePath));
    const exact = found.find(file => lower(file.path) === ending);
    if (exact ?? found[0]) return exact ?? found[0] ?? null;
  }
  return null;
}

export interface LinkFormat { readonly newLinkFormat: unknown; readonly isUnique: boolean }

/** A file's path in a link, as the vault's setting wants it. */
export function linkPath(file: obs.TFile, sourcePath: string, format: LinkFormat): string {
  if (format.newLinkFormat === 'relative') return relativePath(sourcePath, file.path);
  if (format.newLinkFormat === 'absolute' || !format.isUnique) return file.path;
  return file.name;
}

export function withoutExtension(path: string): string {
  return path.endsWith('.md') ? path.slice(0, -3) : path;
}

