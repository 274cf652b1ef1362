import { type App, Component, type HoverParent, Keymap, MarkdownRenderer, Platform } from 'obsidian';
import type { UseCount } from '../core/glossary/census';
import { excerpt } from '../core/glossary/excerpt';
import type { Definition } from '../core/glossary/glossary';
import { claimOf } from '../core/glossary/links';
import { type CardStack, createCard } from '../views/card-stack';
import { type CardDefinition, drawDefinitionCard } from '../views/definition-card';
import { linktextTo } from './definition-link';
import type { LinkParts } from './link-commands';
import { finishInSlices } from './idle';
import { linkTerm, termsInSteps } from './note-terms';
import { textOf } from './note-text';
import { showSheet } from './sheet';

/** How many cards stand on each other at most: the terms in a definition have cards, those in these have none. */
const mostCards = 2;

/** Tells the cards of terms from others. */
const cardClass = 'lectern-card-popover';

/** How long a card waits for what is counted in its note, in milliseconds. */
const longestCount = 50;

/** A term whose card is wanted. */
export interface CardRequest {
  /** One; several where the name is ambiguous. */
  readonly definitions: readonly Definition[];
  /** The word. */
  readonly target: HTMLElement;
  /** The note it stands in, from which links resolve; empty where there is none. */
  readonly sourcePath: string;
  /** Where it stands, where that is less than the word's element. */
  readonly place?: DOMRect | undefined;
  /** As it's written; default the words of the target. */
  readonly name?: string | undefined;
}

/** The cards of terms: over the window, or from its lower edge on touch. */
export class DefinitionCards {
  private readonly cards = new Set<Card>();
  private wanted = 0;

  constructor(private readonly parts: LinkParts, private readonly stack: CardStack) {}

  /** True where a term stands in so many cards that it has none itself. */
  isDeepest(target: HTMLElement): boolean {
    return Math.max(this.stack.depthOf(target, cardClass), this.sheetDepth(target)) >= mostCards;
  }

  /** Shows what a term means; nothing where its definitions are gone. */
  async show(request: CardRequest, by: 'pointer' | 'key'): Promise<void> {
    const wanted = ++this.wanted;
    const { target, place } = request;
    if (this.isDeepest(target)) return;
    const card = new Card(this.parts, request, () => this.stack.place(element));
    const element = createCard(card.name, `hover-popover ${cardClass}`);
    card.close = () => this.stack.close(element);
    const isThere = await card.draw(element);
    if (!isThere || wanted !== this.wanted || !target.isConnected) return card.unload();
    card.load();
    this.cards.add(card);
    const closed = () => this.end(card);
    if (Platform.isMobile) this.showSheet(card, closed);
    else this.stack.show({ element, target, place, by, closed });
  }

  /** Draws anew what changed in the cards that are open, and closes those whose definition is gone. */
  refresh(): void {
    for (const card of this.cards) void card.draw().then(isThere => { if (!isThere) card.close(); });
  }

  close(): void {
    this.wanted++;
    this.stack.closeTo(0);
    for (const card of this.cards) card.close();
  }

  get isOpen(): boolean {
    return this.cards.size > 0;
  }

  private end(card: Card): void {
    card.unload();
    this.cards.delete(card);
  }

  /** A sheet shows the card in its own element: what was drawn moves there. */
  private showSheet(card: Card, closed: () => void): void {
    showSheet(this.parts.app, { name: card.name, closed, draw: (parent, close) => { card.close = close; card.moveTo(parent); } });
  }

  /** Sheets lie over each other without standing in each other. */
  private sheetDepth(target: HTMLElement): number {
    return target.closest('.lectern-sheet .lectern-card') ? this.cards.size : 0;
  }
}

/** What a card renders, as long as it's drawn. */
class Rendered extends Component implements HoverParent {
  hoverPopover: HoverParent['hoverPopover'] = null;
}

interface CardContent {
  readonly definitions: readonly CardDefinition[];
  readonly here: UseCount | null;
}

/** One card. It shows what the notes say now, and goes with its definition. */
class Card extends Component {
  close: () => void = () => undefined;
  private element: HTMLElement = createDiv();
  private shown: string | null = null;
  private here: UseCount | null = null;
  private drawing = 0;
  private rendered: Component | null = null;

  constructor(private readonly parts: LinkParts, private readonly request: CardRequest, private readonly resized: () => void) {
    super();
  }

  override onunload(): void {
    this.drawing++;
  }

  /** Draws what changed. False where there's nothing left to show. A count that takes long comes later. */
  async draw(element = this.element): Promise<boolean> {
    this.element = element;
    const drawing = ++this.drawing;
    const isWanted = () => drawing === this.drawing;
    const counting = this.count(isWanted);
    const definitions = await this.read();
    const isCounted = await Promise.race([counting.then(() => true), sleep(longestCount)]);
    if (!isWanted()) return true;
    this.show(definitions);
    if (!isCounted) void counting.then(() => { if (isWanted()) this.show(definitions); });
    return definitions.length > 0;
  }

  private show(definitions: readonly CardDefinition[]): void {
    const content = { definitions, here: this.here };
    const now = JSON.stringify(content, (key, value: unknown) => (key === 'body' ? undefined : value));
    if (definitions.length === 0 || now === this.shown) return;
    this.shown = now;
    const hadFocus = this.element.contains(this.element.doc.activeElement);
    this.element.empty();
    this.fill(content);
    if (hadFocus) this.element.focus({ preventScroll: true });
    this.resized();
  }

  get name(): string {
    const { name, definitions } = this.request;
    return name ?? definitions[0]?.term ?? '';
  }

  moveTo(parent: HTMLElement): void {
    parent.append(...Array.from(this.element.childNodes));
    this.element = parent;
  }

  private fill(content: CardContent): void {
    const { parts: { app, sentences }, request: { sourcePath, name } } = this;
    if (this.rendered) this.removeChild(this.rendered);
    const rendered = this.rendered = this.addChild(new Rendered());
    drawDefinitionCard(this.element, { ...content, sentences, name }, {
      open: (definition, event) => { this.close(); openDefinition(app, { definition, event, sourcePath }); },
      link: definition => this.link(definition),
      renderMarkdown: (markdown, el, { path }) => {
        followLinks(app, { el, path, parent: rendered });
        void MarkdownRenderer.render(app, markdown, el, path, rendered).then(() => {
          for (const word of el.querySelectorAll('.lectern-mention')) word.setAttrs({ role: 'button', tabindex: '0' });
          this.resized();
        });
      },
    });
  }

  private link(definition: Definition): void {
    const file = this.parts.app.vault.getFileByPath(this.request.sourcePath);
    this.close();
    if (file) void linkTerm(this.parts, { file, claim: this.claim, definition });
  }

  private get claim(): string {
    return claimOf({ definitions: this.request.definitions });
  }

  /** The definitions as their notes say them now, without those that are gone. */
  private async read(): Promise<CardDefinition[]> {
    const definitions = await Promise.all(this.request.definitions.map(async definition => {
      const found = await this.parts.index.readAgain(definition);
      return found ? [{ definition: found.definition, excerpt: excerpt(found.text, found.definition) }] : [];
    }));
    return definitions.flat();
  }

  /** Counts how often the name stands in its note, which may be long. */
  private async count(isWanted: () => boolean): Promise<void> {
    const { parts, request: { sourcePath } } = this;
    const file = parts.app.vault.getFileByPath(sourcePath);
    const text = file?.extension === 'md' ? await textOf(parts.app, file).catch(() => null) : null;
    const found = file && text !== null && isWanted() ? await finishInSlices(termsInSteps(parts, file, text), isWanted) : null;
    const use = found?.terms.find(({ claim }) => claim === this.claim);
    if (isWanted()) this.here = use ? { all: use.unlinked.length + use.linked.length, unlinked: use.unlinked.length } : null;
  }
}

interface LinkedText {
  readonly el: HTMLElement;
  /** The note from which its links resolve. */
  readonly path: string;
  readonly parent: HoverParent;
}

/** The links of a rendered text lead where they say, and the app previews them. */
function followLinks({ workspace }: App, { el, path, parent }: LinkedText): void {
  const linkAt = ({ target }: Event) => (target as HTMLElement).closest<HTMLElement>('a.internal-link');
  const textOfLink = (link: HTMLElement) => link.getAttribute('data-href') ?? link.getAttribute('href') ?? '';
  el.addEventListener('click', event => {
    const link = linkAt(event);
    if (!link) return;
    event.preventDefault();
    void workspace.openLinkText(textOfLink(link), path, Keymap.isModEvent(event));
  });
  el.addEventListener('mouseover', event => {
    const link = linkAt(event);
    if (link) workspace.trigger('hover-link', { event, source: 'preview', hoverParent: parent, targetEl: link, linktext: textOfLink(link), sourcePath: path });
  });
}

/** Opens the note of a definition at its place, where the modifiers of the event say. */
export function openDefinition(app: App, { definition, event, sourcePath }: { definition: Definition; event: MouseEvent | KeyboardEvent; sourcePath: string }): void {
  void app.workspace.openLinkText(linktextTo(app, definition, sourcePath), sourcePath, Keymap.isModEvent(event));
}
