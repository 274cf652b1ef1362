/** How long the pointer may be away from a card and its target before the card closes, in milliseconds. */
const graceTime = 250;

/** Between a card and its target, and between it and the edge of the window, in pixels. */
const distance = 4;

/** A card to show. */
export interface StackedCard {
  readonly element: HTMLElement;
  /** The word or the block it belongs to. */
  readonly target: HTMLElement;
  /** Where it belongs to, where that is less than the word's element. */
  readonly place?: DOMRect | undefined;
  /** True where it stands at the side of its target, if there's room. Default false: under or over it. */
  readonly isBeside?: boolean;
  /** By a key it gets the focus, which goes back when it closes. */
  readonly by: 'pointer' | 'key';
  /** It was closed, by whatever means. */
  readonly closed: () => void;
}

interface Shown extends StackedCard {
  readonly before: Element | null;
}

/** An empty card, to be drawn and shown. */
export function createCard(name: string, cls: string): HTMLElement {
  const attr = { 'role': 'dialog', 'aria-label': name, 'tabindex': '-1', 'data-tooltip-delay': '1000000' };
  return createDiv({ cls: `popover ${cls}`, attr });
}

/** Cards that stand over the window, each opened from the one below. Without one it listens to nothing. */
export class CardStack {
  private readonly cards: Shown[] = [];
  private timer = 0;
  private stop: () => void = () => undefined;

  /** How many cards a place lies in: those of a class, or all. */
  depthOf(node: Node, cls = 'popover'): number {
    const at = this.cards.findLastIndex(({ element }) => element.contains(node));
    return this.cards.slice(0, at + 1).filter(({ element }) => element.hasClass(cls)).length;
  }

  /** Shows a card in place of all that aren't below it. */
  show(card: StackedCard): void {
    this.closeTo(this.depthOf(card.target));
    const { element, target, by } = card;
    if (this.cards.length === 0) this.listen(target.doc);
    this.cards.push({ ...card, before: target.doc.activeElement });
    target.doc.body.append(element);
    this.place(element);
    if (by === 'key') element.focus({ preventScroll: true });
  }

  /** Puts a card to its target, where there's room; always in the window. */
  place(element: HTMLElement): void {
    const card = this.cards.find(shown => shown.element === element);
    if (!card) return;
    const { innerWidth, innerHeight } = element.win;
    const { left, right, top, bottom } = card.place ?? card.target.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = element;
    const within = (at: number, size: number, room: number) => Math.max(Math.min(at, room - size - distance), distance);
    const fits = (at: number, size: number, room: number) => at === within(at, size, room);
    const side = card.isBeside ? [left - width - distance, right + distance].find(x => fits(x, width, innerWidth)) : undefined;
    const below = bottom + distance;
    const y = side !== undefined ? top : fits(below, height, innerHeight) ? below : top - height - distance;
    element.setCssStyles({ left: `${within(side ?? left, width, innerWidth)}px`, top: `${within(y, height, innerHeight)}px` });
  }

  close(element: HTMLElement): void {
    const at = this.cards.findIndex(card => card.element === element);
    if (at >= 0) this.closeTo(at);
  }

  /** Closes the topmost cards, until so many are left. */
  closeTo(left: number): void {
    while (this.cards.length > left) {
      const card = this.cards.pop();
      if (!card) break;
      const { element, before, closed } = card;
      const { doc } = element;
      const hadFocus = element.contains(doc.activeElement);
      element.remove();
      if (hadFocus && before?.instanceOf(HTMLElement)) before.focus({ preventScroll: true });
      closed();
    }
    if (this.cards.length === 0) this.stop();
  }

  private listen(doc: Document): void {
    const { win } = doc.body;
    const keep = () => win.clearTimeout(this.timer);
    const over = (event: Event) => {
      keep();
      const left = this.levelOf(event.target as Node);
      if (left < this.cards.length && !this.isFocused(left)) this.timer = win.setTimeout(() => this.closeTo(left), graceTime);
    };
    const elsewhere = (event: Event) => this.closeTo(this.depthOf(event.target as Node));
    const press = (event: Event) => this.press(event as KeyboardEvent);
    const listened: [string, (event: Event) => void][] = [['mouseover', over], ['mousedown', elsewhere], ['focusin', elsewhere], ['scroll', elsewhere], ['keydown', press]];
    for (const [type, listener] of listened) doc.addEventListener(type, listener, true);
    this.stop = () => {
      keep();
      for (const [type, listener] of listened) doc.removeEventListener(type, listener, true);
      this.stop = () => undefined;
    };
  }

  /** How many cards stay with the pointer in a place: those it's in, and one whose target it's on. */
  private levelOf(node: Node): number {
    return this.cards.findLastIndex(({ element, target }) => element.contains(node) || target.contains(node)) + 1;
  }

  private isFocused(from: number): boolean {
    return this.cards.slice(from).some(({ element }) => element.contains(element.doc.activeElement));
  }

  private press(event: KeyboardEvent): void {
    const top = this.cards.at(-1);
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.closeTo(this.cards.length - 1);
    } else if ((event.key === 'Control' || event.key === 'Meta') && !event.repeat && top?.target.matches(':hover')) {
      // With Mod the app previews the whole note there: never two popovers on one thing.
      this.closeTo(this.cards.length - 1);
    } else if (event.key === 'Tab') {
      const focused = this.cards[this.depthOf(event.target as Node) - 1];
      if (focused) stepInside(focused.element, event);
    }
  }
}

/** Keeps the focus in a card. */
function stepInside(card: HTMLElement, event: KeyboardEvent): void {
  const stops = [...card.querySelectorAll<HTMLElement>('a[href], button, [tabindex="0"]')];
  const at = stops.findIndex(stop => stop.isActiveElement());
  const next = stops[(at + (event.shiftKey ? -1 : 1) + stops.length) % stops.length];
  event.preventDefault();
  (at < 0 && event.shiftKey ? stops.at(-1) : next)?.focus();
}
