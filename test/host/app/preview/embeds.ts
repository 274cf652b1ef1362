import type * as obs from 'obsidian';
import { parseLinktext, resolveSubpath } from '../text/links';

interface Render { (rendering: { app: obs.App; markdown: string; el: HTMLElement; sourcePath: string; component: obs.Component; depth: number }): Promise<void> }
interface Surroundings { readonly app: obs.App; readonly sourcePath: string; readonly component: obs.Component; readonly depth: number; readonly render: Render }

/** The part of a note that a subpath means; all of it without one. */
export function partOf(app: obs.App, file: obs.TFile, text: string, subpath: string): string {
  const cache = app.metadataCache.getFileCache(file);
  const found = cache === null || subpath === '' ? null : resolveSubpath(cache, subpath);
  return found === null ? text : text.slice(found.start.offset, found.end?.offset ?? text.length);
}

/** `![[note]]` shows the note in place. */
export async function fillEmbeds(el: HTMLElement, { app, sourcePath, component, depth, render }: Surroundings): Promise<void> {
  for (const embed of el.findAll('span.internal-embed[src]')) {
    const { path, subpath } = parseLinktext(embed.getAttr('src') ?? '');
    const file = app.metadataCache.getFirstLinkpathDest(path, sourcePath);
    if (file === null || file.extension !== 'md') continue;
    embed.empty();
    embed.addClasses(['markdown-embed', 'is-loaded']);
    const content = embed.createDiv('markdown-embed-content').createDiv('markdown-preview-view markdown-rendered');
    const text = await app.vault.cachedRead(file);
    await render({ app, markdown: partOf(app, file, text, subpath), el: content, sourcePath: file.path, component, depth: depth + 1 });
  }
}
