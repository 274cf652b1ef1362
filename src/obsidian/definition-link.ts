import type { App } from 'obsidian';
import type { Definition } from '../core/glossary/glossary';
import { headingTarget } from '../core/glossary/link-target';

/** What leads to a definition: the shortest text that the app resolves to its note, and its heading. */
export function linktextTo({ metadataCache, vault }: App, { path, heading, term }: Definition, sourcePath: string): string {
  const file = vault.getFileByPath(path);
  const note = file ? metadataCache.fileToLinktext(file, sourcePath, true) : term;
  return heading === null ? note : `${note}#${headingTarget(heading)}`;
}

/** A link to a definition as the vault's settings write it, around the words as they stand; null where its note is gone. */
export function linkTo({ fileManager, vault }: App, { definition: { path, heading }, shown, sourcePath }: { definition: Definition; shown: string; sourcePath: string }): string | null {
  const file = vault.getFileByPath(path);
  if (!file) return null;
  const subpath = heading === null ? '' : `#${headingTarget(heading)}`;
  const bare = fileManager.generateMarkdownLink(file, sourcePath, subpath);
  const [, target] = /^\[\[([^\]|]+)/.exec(bare) ?? [];
  return target === undefined ? fileManager.generateMarkdownLink(file, sourcePath, subpath, shown) : wikilinkOf(target, shown);
}

const wikilinkOf = (target: string, shown: string): string => (target === shown ? `[[${shown}]]` : `[[${target}|${shown}]]`);
