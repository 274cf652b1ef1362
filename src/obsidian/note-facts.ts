import { type App, type CachedMetadata, getAllTags } from 'obsidian';
import type { NoteFacts } from '../core/glossary/glossary';
import { type NoteRules, noteRules } from '../core/glossary/note-rules';

/** What the app knows of a note. */
export const factsOf = (path: string, cache: CachedMetadata | null): NoteFacts => ({
  path,
  frontmatter: cache?.frontmatter ?? null,
  tags: (cache && getAllTags(cache)) ?? [],
});

/** Where the links of a note lead: to the path of a file, or null. */
export const linkResolver = ({ metadataCache }: App, path: string) => (linkpath: string): string | null => metadataCache.getFirstLinkpathDest(linkpath, path)?.path ?? null;

/** What a note's frontmatter asks of its mentions, as the app last read it. */
export const rulesOf = ({ metadataCache }: App, path: string): NoteRules => noteRules(metadataCache.getCache(path)?.frontmatter ?? null);
