import type * as obs from 'obsidian';
import { Keymap } from '../base/keymap';
import { parseLinktext } from '../text/links';
import { HoverPopover } from '../ui/hover-popover';
import { partOf } from './embeds';
import { renderInto } from './markdown-renderer';

interface HoverLink {
  readonly event: MouseEvent;
  readonly source: string;
  readonly hoverParent: obs.HoverParent;
  readonly targetEl: HTMLElement | null;
  readonly linktext: string;
  readonly sourcePath?: string;
  readonly state?: { readonly scroll?: number };
}

type Sources = ReadonlyMap<string, obs.HoverLinkSource>;

/** Shows a note in a popover when someone tells that a link is hovered: the app's own Page preview. */
export function startPagePreview(app: obs.App, sources: Sources): void {
  const asked = new WeakSet<HTMLElement>();
  const onHover = (link: HoverLink): void => {
    const target = link.targetEl;
    if (target !== null && asked.has(target)) return;
    const needsMod = sources.get(link.source)?.defaultMod ?? false;
    if (!needsMod || Keymap.isModEvent(link.event) !== false) void show(app, link, asked);
    else waitForMod(link, () => { void show(app, link, asked); });
  };
  const { workspace } = app;
  // The event has no declaration of its own.
  workspace.on('hover-link' as 'quick-preview', (link: unknown) => { onHover(link as HoverLink); });
}

/** The key may also be pressed while the pointer rests on the link. */
function waitForMod({ targetEl, event }: HoverLink, then: () => void): void {
  const target = targetEl ?? (event.target instanceof HTMLElement ? event.target : null);
  if (target === null) return;
  const onKey = (evt: KeyboardEvent): void => {
    if (evt.key !== 'Control' && evt.key !== 'Meta') return;
    stop();
    then();
  };
  const stop = (): void => {
    target.win.removeEventListener('keydown', onKey, true);
    target.removeEventListener('mouseleave', stop);
  };
  target.win.addEventListener('keydown', onKey, true);
  target.addEventListener('mouseleave', stop);
}

async function show(app: obs.App, link: HoverLink, asked: WeakSet<HTMLElement>): Promise<void> {
  const { path, subpath } = parseLinktext(link.linktext);
  const file = app.metadataCache.getFirstLinkpathDest(path, link.sourcePath ?? '');
  const target = link.targetEl;
  if (file === null) return;
  const popover = new HoverPopover(link.hoverParent, target, 300, target === null ? { x: link.event.clientX, y: link.event.clientY } : null);
  if (target !== null) asked.add(target);
  popover.register(() => { if (target !== null) asked.delete(target); });
  target?.addEventListener('mouseleave', () => { asked.delete(target); }, { once: true });
  await fill(app, popover, { file, subpath, line: link.state?.scroll });
}

async function fill(app: obs.App, popover: HoverPopover, place: { file: obs.TFile; subpath: string; line: number | undefined }): Promise<void> {
  const { file, subpath, line } = place;
  popover.hoverEl.addClass('mod-page-preview');
  const embed = popover.hoverEl.createDiv('markdown-embed is-loaded');
  embed.createDiv({ cls: 'inline-title', text: file.basename });
  const el = embed.createDiv('markdown-embed-content').createDiv('markdown-preview-view markdown-rendered');
  const text = await app.vault.cachedRead(file);
  const shown = line === undefined ? partOf(app, file, text, subpath) : text.split('\n').slice(line).join('\n');
  await renderInto({ app, markdown: shown, el, sourcePath: file.path, component: popover });
  wireLinks(app, el, file.path, popover);
  popover.position();
}

function linkOf(event: Event): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>('a.internal-link') : null;
}

/** Makes the links in rendered Markdown open notes, and show them when hovered. */
export function wireLinks(app: obs.App, el: HTMLElement, sourcePath: string | (() => string), component: obs.Component & Partial<obs.HoverParent>): void {
  const path = (): string => (typeof sourcePath === 'string' ? sourcePath : sourcePath());
  const hoverParent: obs.HoverParent = 'hoverPopover' in component ? component as obs.HoverParent : { hoverPopover: null };
  component.registerDomEvent(el, 'click', event => {
    const link = linkOf(event);
    if (link === null) return;
    event.preventDefault();
    void app.workspace.openLinkText(link.getAttr('data-href') ?? '', path(), Keymap.isModEvent(event));
  });
  component.registerDomEvent(el, 'mouseover', event => {
    const link = linkOf(event);
    if (link === null) return;
    app.workspace.trigger('hover-link', { event, source: 'preview', hoverParent, targetEl: link, linktext: link.getAttr('data-href') ?? '', sourcePath: path() });
  });
}
