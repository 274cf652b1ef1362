import type * as obs from 'obsidian';
import type { MetadataCache } from '../metadata/metadata-cache';
import { getFrontMatterInfo, parseYaml, stringifyYaml } from '../text/front-matter';
import { TFile, type TFolder } from './files';
import { freePath, type Vault } from './vault';

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** The text with its properties written anew; without any, the block goes. */
function withFrontMatter(text: string, properties: Record<string, unknown>): string {
  const info = getFrontMatterInfo(text);
  const body = text.slice(info.contentStart);
  return Object.keys(properties).length === 0 ? body : `---\n${stringifyYaml(properties)}---\n${body}`;
}

function escapeMarkdownUrl(path: string): string {
  return path.split('/').map(part => encodeURIComponent(part)).join('/');
}

export class FileManager implements obs.FileManager {
  constructor(private readonly vault: Vault, private readonly metadataCache: MetadataCache) {}

  getNewFileParent(): TFolder {
    return this.vault.getRoot();
  }

  /** Renames, and rewrites the links that meant this file. */
  async renameFile(file: obs.TAbstractFile, newPath: string): Promise<void> {
    const linking = file instanceof TFile ? this.#notesLinkingTo(file) : [];
    await this.vault.rename(file, newPath);
    if (!(file instanceof TFile)) return;
    for (const { note, refs } of linking) await this.#relink(note, refs, file);
  }

  async promptForDeletion(file: obs.TAbstractFile): Promise<boolean> {
    await this.trashFile(file);
    return true;
  }

  async trashFile(file: obs.TAbstractFile): Promise<void> {
    await this.vault.trash(file);
  }

  generateMarkdownLink(file: obs.TFile, sourcePath: string, subpath = '', alias = ''): string {
    if (this.vault.getConfig('useMarkdownLinks') === true) {
      const path = file.path === sourcePath && subpath !== '' ? '' : this.metadataCache.fileToLinktext(file, sourcePath, false);
      return `[${alias === '' ? file.basename : alias}](${escapeMarkdownUrl(path)}${escapeMarkdownUrl(subpath).replaceAll('%23', '#')})`;
    }
    const text = file.path === sourcePath && subpath !== '' ? subpath : this.metadataCache.fileToLinktext(file, sourcePath) + subpath;
    return alias === '' || alias === text ? `[[${text}]]` : `[[${text}|${alias}]]`;
  }

  async processFrontMatter(file: obs.TFile, change: (frontmatter: Record<string, unknown>) => void, options?: obs.DataWriteOptions): Promise<void> {
    await this.vault.process(file, text => {
      const properties = asRecord(parseYaml(getFrontMatterInfo(text).frontmatter));
      const before = JSON.stringify(properties);
      change(properties);
      return JSON.stringify(properties) === before ? text : withFrontMatter(text, properties);
    }, options);
  }

  async getAvailablePathForAttachment(filename: string): Promise<string> {
    const at = filename.lastIndexOf('.');
    return Promise.resolve(freePath(this.vault, '/', filename.slice(0, at), filename.slice(at + 1)));
  }

  #notesLinkingTo(file: TFile): { note: TFile; refs: obs.ReferenceCache[] }[] {
    return this.vault.getMarkdownFiles().flatMap(note => {
      const cache = this.metadataCache.getFileCache(note);
      const isIt = (ref: obs.ReferenceCache): boolean =>
        this.metadataCache.getFirstLinkpathDest(ref.link.split('#')[0] ?? '', note.path)?.path === file.path && !ref.link.startsWith('#');
      const refs = [...(cache?.links ?? []), ...(cache?.embeds ?? [])].filter(isIt);
      return refs.length > 0 ? [{ note, refs }] : [];
    });
  }

  async #relink(note: TFile, refs: readonly obs.ReferenceCache[], file: TFile): Promise<void> {
    await this.vault.process(note, text => {
      let result = text;
      for (const ref of [...refs].sort((a, b) => b.position.start.offset - a.position.start.offset)) {
        const { start, end } = ref.position;
        if (result.slice(start.offset, end.offset) !== ref.original) continue;
        result = result.slice(0, start.offset) + this.#rewritten(ref, file, note) + result.slice(end.offset);
      }
      return result;
    });
  }

  #rewritten(ref: obs.ReferenceCache, file: TFile, note: TFile): string {
    const at = ref.link.indexOf('#');
    const subpath = at < 0 ? '' : ref.link.slice(at);
    const wiki = /^(!?)\[\[[^\]|]*(\|[^\]]*)?\]\]$/.exec(ref.original);
    const path = this.metadataCache.fileToLinktext(file, note.path, wiki !== null);
    if (wiki !== null) return `${wiki[1] ?? ''}[[${path}${subpath}${wiki[2] ?? ''}]]`;
    return ref.original.replace(/\]\([^)]*\)$/, `](${escapeMarkdownUrl(path)}${subpath})`);
  }
}
