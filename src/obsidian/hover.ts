import { type App, type Component, debounce, type HoverParent, Keymap, Menu, Platform, type TFile } from 'obsidian';
import type { Mention } from '../core/glossary/glossary';
import { CardStack } from '../views/card-stack';
import { placeOf } from '../views/definition-card';
import { Intent } from '../views/intent';
import { type CardRequest, DefinitionCards, openDefinition } from './definition-cards';
import { linktextTo } from './definition-link';
import type { LinkParts } from './link-commands';

/** The id under which Page preview knows us. */
export const hoverSource = 'lectern';

/** How long the pointer rests on a term before its card opens, in milliseconds. */
const intentTime = 300;

/** The same where the app may show a preview of its own. */
const appIntentTime = 500;

/** How long typing rests before open cards show it, in milliseconds. */
const settleTime = 100;

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
  /** Opens the definition card of a term; with Mod, Page preview shows its note instead, unless it is off. */
  readonly term: (at: PointedTerm) => void;
  /** With Mod, Page preview shows the note at the row. */
  readonly row: (at: PointedRow) => void;
  /** Opens the definition of a term; asks which where the name is ambiguous. */
  readonly open: (at: ClickedTerm) => void;
  /** Opens the definition card of a term at once, with the focus in it; on touch as a sheet. */
  readonly show: (request: CardRequest) => void;
  /** True for a word in a card that stands on another already: it has none itself. */
  readonly isDeepest: (target: HTMLElement) => boolean;
  /** Shows what changed in the cards that are open. */
  readonly refresh: () => void;
  /** All cards over the window. */
  readonly cards: CardStack;
}

/** Previews whose cards close when `owner` unloads. */
export function createHover(owner: Component, parts: LinkParts): Hover {
  const { app } = parts;
  const stack = new CardStack();
  const cards = new DefinitionCards(parts, stack);
  const intent = new Intent();
  owner.register(() => { intent.cancel(); cards.close(); });
  const settle = debounce(() => cards.refresh(), settleTime, true);
  owner.register(() => settle.cancel());
  owner.registerEvent(app.workspace.on('editor-change', () => { if (cards.isOpen) settle(); }));
  const show = ({ mention: { definitions }, target, sourcePath }: PointedTerm) => void cards.show({ definitions, target, sourcePath, name: target.innerText }, 'pointer');
  return {
    term: at => {
      const { event, target, mention, isLink, sourcePath } = at;
      // Moving about inside the word is no new hover.
      if (target.contains(event.relatedTarget as Node | null) || cards.isDeepest(target)) return;
      if (Platform.isMobile) return showOnTap(at, show);
      const [definition, other] = mention.definitions;
      if (definition && !other && !isLink) askPagePreview(app, { ...at, linktext: linktextTo(app, definition, sourcePath) });
      // The app previews a link, and with Mod the whole note, if Page preview is on, and opens sooner: never two popovers on one word.
      const isApps = isLink === true || Keymap.isModEvent(event) !== false;
      intent.wait({ target, time: isApps ? appIntentTime : intentTime, run: () => { if (!isApps || !at.parent.hoverPopover) show(at); } });
    },
    row: ({ file, line, ...at }) => askPagePreview(app, { ...at, linktext: file.path, sourcePath: file.path, state: { scroll: line } }),
    open: at => openTerm(app, at),
    show: request => void cards.show(request, 'key'),
    isDeepest: target => cards.isDeepest(target),
    refresh: () => cards.refresh(),
    cards: stack,
  };
}

/** A tap on a word in the details of a session shows its card; a block is too small to be divided. */
function showOnTap(at: PointedTerm, show: (at: PointedTerm) => void): void {
  if (!at.target.closest('.lectern-details')) return;
  at.target.addEventListener('click', event => { event.stopPropagation(); show(at); }, { once: true });
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

function openTerm(app: App, { mention: { definitions }, event, sourcePath }: ClickedTerm): void {
  const [definition, other] = definitions;
  if (definition && !other) return openDefinition(app, { definition, event, sourcePath });
  const menu = new Menu();
  for (const choice of definitions) menu.addItem(item => item.setTitle(placeOf(choice)).onClick(() => openDefinition(app, { definition: choice, event, sourcePath })));
  menu.showAtMouseEvent(event);
}
