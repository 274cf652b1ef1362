import type { Session } from '../core/schedule/schedule';
import type { Block, ScheduleEvents } from './schedule-view';

/** How long the pointer rests on a session before its details open, and may be away before they close, in milliseconds. */
const intentTime = 450;
const graceTime = 200;

/** Between a card and its block, and between it and the edge of the window, in pixels. */
const distance = 8;

/** What a card shows: draws it, and gives what ends that. */
export type DrawCard = (parent: HTMLElement, session: Session, close: () => void) => () => void;

/** What a card is made with. */
export interface CardParts {
  readonly draw: DrawCard;
  readonly nameOf: (session: Session) => string;
  readonly showSheet: ScheduleEvents['showSheet'];
}

/** The details of one session at a time: beside its block by pointer and key, from the lower edge by touch. */
export class DetailsCard {
  private cancel: () => void = () => undefined;
  private closeOpen: () => void = () => undefined;

  constructor(private readonly parts: CardParts) {}

  /** Opens when the pointer has rested on the block. */
  openSoon({ session, element }: Block): void {
    this.cancel();
    const timer = element.win.setTimeout(() => {
      if (element.isConnected) this.show({ session, element }, 'pointer');
    }, intentTime);
    const leave = () => this.cancel();
    element.addEventListener('mouseleave', leave, { once: true });
    this.cancel = () => {
      element.win.clearTimeout(timer);
      element.removeEventListener('mouseleave', leave);
    };
  }

  /** Opens at once, with the focus in it. */
  open(block: Block): void {
    this.show(block, 'key');
  }

  /** Opens as a sheet. */
  tap(block: Block): void {
    this.close();
    const { draw, nameOf, showSheet } = this.parts;
    let end: () => void = () => undefined;
    if (showSheet) showSheet({ name: nameOf(block.session), draw: (parent, close) => { end = draw(parent, block.session, close); }, closed: () => end() });
    else this.show(block, 'key');
  }

  close(): void {
    this.cancel();
    this.closeOpen();
  }

  private show(block: Block, by: 'pointer' | 'key'): void {
    this.close();
    const { doc } = block.element;
    const attr = { 'role': 'dialog', 'aria-label': this.parts.nameOf(block.session), 'tabindex': '-1', 'data-tooltip-delay': '1000000' };
    const card = doc.body.createDiv({ cls: ['popover', 'lectern-details-popover'], attr });
    const end = this.parts.draw(card, block.session, () => this.close());
    const stop = watch(card, block.element, () => this.close());
    this.closeOpen = () => {
      this.closeOpen = () => undefined;
      stop();
      end();
      const hadFocus = card.contains(doc.activeElement);
      card.remove();
      if (hadFocus) block.element.focus({ preventScroll: true });
    };
    placeBeside(card, block.element);
    if (by === 'key') card.focus();
  }
}

/** Closes by Escape, a press or a focus elsewhere, scrolling, and when the pointer has left both. */
function watch(card: HTMLElement, block: HTMLElement, close: () => void): () => void {
  const { doc, win } = card;
  let timer = 0;
  const isInside = (target: EventTarget | null) => card.contains(target as Node | null);
  const stay = () => win.clearTimeout(timer);
  const leave = () => {
    stay();
    if (!card.contains(doc.activeElement)) timer = win.setTimeout(close, graceTime);
  };
  const elsewhere = (event: Event) => { if (!isInside(event.target)) close(); };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  const listened: [EventTarget, string, EventListener][] = [
    [doc, 'keydown', press as EventListener], [doc, 'mousedown', elsewhere], [doc, 'focusin', elsewhere], [doc, 'scroll', elsewhere],
    [card, 'mouseenter', stay], [block, 'mouseenter', stay], [card, 'mouseleave', leave], [block, 'mouseleave', leave],
  ];
  for (const [target, type, listener] of listened) target.addEventListener(type, listener, true);
  return () => {
    stay();
    for (const [target, type, listener] of listened) target.removeEventListener(type, listener, true);
  };
}

/** At the side of the block where there is room, else below or above it; always in the window. */
function placeBeside(card: HTMLElement, block: HTMLElement): void {
  const { innerWidth, innerHeight } = card.win;
  const { left, right, top, bottom } = block.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const isBeside = left - width >= 2 * distance || right + width + 2 * distance <= innerWidth;
  const side = left - width >= 2 * distance ? left - width - distance : right + distance;
  const under = bottom + height + 2 * distance <= innerHeight ? bottom + distance : top - height - distance;
  const within = (at: number, size: number, room: number) => Math.max(Math.min(at, room - size - distance), distance);
  card.setCssStyles({
    left: `${within(isBeside ? side : left, width, innerWidth)}px`,
    top: `${within(isBeside ? top : under, height, innerHeight)}px`,
  });
}
