import { type App, type Component, type HoverParent, HoverPopover, Keymap, MarkdownRenderer, Menu, Platform, type TFile } from 'obsidian';
import { excerpt } from '../core/glossary/excerpt';
import type { Definition, Mention } from '../core/glossary/glossary';
import type { Sentences } from '../locale/en';
import { type CardDefinition, drawDefinitionCard } from '../views/definition-card';
import { linktextTo } from './definition-link';
import type { GlossaryIndex } from './glossary-index';

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
  /** True where it's a link, whose note the app itself previews with Mod. */
  readonly isLink?: boolean;
  /** The note it stands in, from which links resolve; empty where there is none. */
  readonly sourcePath: string;
}

/** A row of a note pointed at. */
export interface PointedRow extends Pointed {
  readonly file: TFile;
  /** Zero-based line of the row. */
  readonly line: number;
}

/** A term that was clicked. */
export interface ClickedTerm {
  readonly mention: Mention;
  /** Its modifiers choose the same leaf, a new tab, a split or a window, as for links. */
  readonly event: MouseEvent;
  readonly sourcePath: string;
}

/** Previews of terms and rows. */
export interface Hover {
  /** Opens the definition card of a term; with Mod, Page preview shows its note instead. */
  readonly term: (at: PointedTerm) => void;
  /** With Mod, Page preview shows the note at the row. */
  readonly row: (at: PointedRow) => void;
  /** Opens the definition of a term; asks which where the name is ambiguous. */
  readonly open: (at: ClickedTerm) => void;
}

/** What previews need of the other parts. */
export interface HoverParts {
  readonly app: App;
  readonly index: GlossaryIndex;
  readonly sentences: Sentences;
}

/** Previews whose cards close when `owner` unloads. */
export function createHover(owner: Component, parts: HoverParts): Hover {
  const cards = new CardOpener(parts);
  owner.register(() => cards.close());
  return {
    term: at => {
      // Moving about inside the word is no new hover, and a tap is none at all.
      if (Platform.isMobile || at.target.contains(at.event.relatedTarget as Node | null)) return;
      const [definition, other] = at.mention.definitions;
      if (definition && !other && !at.isLink) askPagePreview(parts.app, { ...at, linktext: linktextTo(parts.app, definition, at.sourcePath) });
      // With Mod, Page preview shows the whole note: never two popovers on one word.
      if (!Keymap.isModEvent(at.event)) cards.openSoon(at);
    },
    row: ({ file, line, ...at }) => askPagePreview(parts.app, { ...at, linktext: file.path, sourcePath: file.path, state: { scroll: line } }),
    open: at => openTerm(parts.app, at),
  };
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

/** Opens a card when the pointer has rested on a term, and closes those that are open. */
class CardOpener {
  private readonly cards = new Set<HoverPopover>();
  private cancel: () => void = () => undefined;

  constructor(private readonly parts: HoverParts) {}

  openSoon(at: PointedTerm): void {
    this.cancel();
    const { win } = at.target;
    const timer = win.setTimeout(() => { this.cancel(); this.open(at); }, intentTime);
    const leave = () => this.cancel();
    at.target.addEventListener('mouseleave', leave);
    this.cancel = () => {
      win.clearTimeout(timer);
      at.target.removeEventListener('mouseleave', leave);
      this.cancel = () => undefined;
    };
  }

  close(): void {
    this.cancel();
    for (const card of this.cards) {
      card.unload();
      card.hoverEl.detach();
    }
  }

  private open({ mention, target, parent, sourcePath }: PointedTerm): void {
    if (!target.isConnected) return;
    const { app, sentences } = this.parts;
    const card = new HoverPopover(parent, target, 0);
    this.cards.add(card);
    card.register(() => this.cards.delete(card));
    card.hoverEl.addClass('lectern-card-popover');
    void this.read(mention.definitions).then(definitions => drawDefinitionCard(card.hoverEl, { definitions, sentences, name: target.innerText }, {
      open: (definition, event) => openDefinition(app, { definition, event, sourcePath }),
      renderMarkdown: (markdown, el, { path }) => void MarkdownRenderer.render(app, markdown, el, path, card),
    }));
  }

  /** The definitions as their notes say them now; with nothing to show for one that is gone. */
  private read(definitions: readonly Definition[]): Promise<CardDefinition[]> {
    return Promise.all(definitions.map(async definition => {
      const found = await this.parts.index.readAgain(definition);
      return found ? { definition: found.definition, excerpt: excerpt(found.text, found.definition) } : { definition, excerpt: null };
    }));
  }
}

function openTerm(app: App, { mention: { definitions }, event, sourcePath }: ClickedTerm): void {
  const [definition, other] = definitions;
  if (definition && !other) {
    openDefinition(app, { definition, event, sourcePath });
    return;
  }
  const menu = new Menu();
  for (const choice of definitions) {
    const { path, heading } = choice;
    const title = heading === null ? path.replace(/\.md$/, '') : `${path.replace(/\.md$/, '')} › ${heading}`;
    menu.addItem(item => item.setTitle(title).onClick(() => openDefinition(app, { definition: choice, event, sourcePath })));
  }
  menu.showAtMouseEvent(event);
}

function openDefinition(app: App, { definition, event, sourcePath }: { definition: Definition; event: MouseEvent; sourcePath: string }): void {
  void app.workspace.openLinkText(linktextTo(app, definition, sourcePath), sourcePath, Keymap.isModEvent(event));
}
