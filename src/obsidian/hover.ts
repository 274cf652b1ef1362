import { type App, type Component, type HoverParent, HoverPopover, Keymap, MarkdownRenderer, type TFile } from 'obsidian';
import { excerpt } from '../core/glossary/excerpt';
import type { Definition, Mention } from '../core/glossary/glossary';
import type { Sentences } from '../locale/en';
import { type CardDefinition, drawDefinitionCard } from '../views/definition-card';
import { linktextTo } from './definition-link';
import { textOf } from './note-text';

/** The id under which Page preview knows us. */
export const hoverSource = 'lectern';

/** How long the pointer rests on a term before its card opens, in milliseconds. */
const intentTime = 300;

/** Something pointed at, in a view that can show a popover. */
interface Pointed {
  readonly event: MouseEvent;
  readonly target: HTMLElement;
  readonly parent: HoverParent;
}

/** A term pointed at. */
export interface PointedTerm extends Pointed {
  readonly mention: Mention;
  /** The note it stands in, from which links resolve; empty where there is none. */
  readonly sourcePath: string;
}

/** A row of a note pointed at. */
export interface PointedRow extends Pointed {
  readonly file: TFile;
  /** Zero-based line of the row. */
  readonly line: number;
}

/** Previews of terms and rows. */
export interface Hover {
  /** Opens the definition card of a term; with Mod, Page preview shows its note instead. */
  readonly term: (at: PointedTerm) => void;
  /** With Mod, Page preview shows the note at the row. */
  readonly row: (at: PointedRow) => void;
  /** Opens the note of a term, where the event's modifiers say. */
  readonly open: (at: { mention: Mention; event: MouseEvent | KeyboardEvent; sourcePath: string }) => void;
}

/** What previews need of the other parts. */
export interface HoverParts {
  readonly app: App;
  readonly sentences: Sentences;
}

/** Previews whose card closes when `owner` unloads. */
export function createHover(owner: Component, parts: HoverParts): Hover {
  let card: HoverPopover | null = null;
  owner.register(() => { if (card) close(card); });
  return {
    term: (at) => {
      // Moving about inside the word is no new hover.
      if (at.target.contains(at.event.relatedTarget as Node | null)) return;
      askPagePreview(parts.app, pageOf(parts.app, at));
      // With Mod, Page preview shows the whole note: never two popovers on one word.
      if (!Keymap.isModEvent(at.event)) card = openCard(parts, at);
    },
    row: ({ file, line, ...at }) => askPagePreview(parts.app, { ...at, linktext: file.path, sourcePath: file.path, state: { scroll: line } }),
    open: ({ mention, event, sourcePath }) => {
      const [definition] = mention.definitions;
      if (definition) void openDefinition(parts.app, { definition, event, sourcePath });
    },
  };
}

function close(card: HoverPopover): void {
  card.unload();
  card.hoverEl.detach();
}

/** What Page preview is asked to show; the shape of its event is that of the official guide to Bases views. */
interface Page extends Pointed {
  readonly linktext: string;
  readonly sourcePath: string;
  readonly state?: { readonly scroll: number };
}

function askPagePreview({ workspace }: App, { event, target, parent, linktext, sourcePath, state }: Page): void {
  workspace.trigger('hover-link', { event, source: hoverSource, hoverParent: parent, targetEl: target, linktext, sourcePath, ...(state && { state }) });
}

function pageOf(app: App, { mention: { definitions: [definition] }, ...at }: PointedTerm): Page {
  return { ...at, linktext: definition ? linktextTo(app, definition, at.sourcePath) : '' };
}

function openCard({ app, sentences }: HoverParts, { mention, target, parent, sourcePath }: PointedTerm): HoverPopover {
  const popover = new HoverPopover(parent, target, intentTime);
  popover.hoverEl.addClass('lectern-card-popover');
  void excerptsOf(app, mention.definitions).then((definitions) => {
    drawDefinitionCard(popover.hoverEl, { definitions, sentences, name: target.innerText }, {
      open: (definition, event) => void openDefinition(app, { definition, event, sourcePath }),
      renderMarkdown: (markdown, el, definition) => void MarkdownRenderer.render(app, markdown, el, definition.path, popover),
    });
  });
  return popover;
}

/** The definitions with their first paragraphs as Markdown; null for one whose note is gone. */
function excerptsOf(app: App, definitions: readonly Definition[]): Promise<CardDefinition[]> {
  return Promise.all(definitions.map(async (definition) => {
    const file = app.vault.getFileByPath(definition.path);
    return { definition, excerpt: file && excerpt(await textOf(app, file), definition) };
  }));
}

async function openDefinition(app: App, { definition, event, sourcePath }: { definition: Definition; event: MouseEvent | KeyboardEvent; sourcePath: string }): Promise<void> {
  await app.workspace.openLinkText(linktextTo(app, definition, sourcePath), sourcePath, Keymap.isModEvent(event));
}
