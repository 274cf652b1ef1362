import type { Session } from '../core/schedule/schedule';
import { CardStack, createCard } from './card-stack';
import { Intent } from './intent';
import type { Block, ScheduleEvents } from './schedule-view';

/** How long the pointer rests on a session before its details open, in milliseconds. */
const intentTime = 450;

/** What a card shows: draws it, and gives what ends that. */
export type DrawCard = (parent: HTMLElement, session: Session, close: () => void) => () => void;

/** What a card is made with. */
export interface CardParts {
  readonly draw: DrawCard;
  readonly nameOf: (session: Session) => string;
  readonly showSheet: ScheduleEvents['showSheet'];
  readonly cards: ScheduleEvents['cards'];
  /** Gets what the details are drawn from. Undefined where it's there. */
  readonly prepare?: (session: Session) => Promise<void>;
}

/** The details of one session at a time: beside its block by pointer and key, from the lower edge by touch. */
export class DetailsCard {
  private readonly stack: CardStack;
  private readonly intent = new Intent();
  private shown: HTMLElement | null = null;
  private wanted = 0;
  private closeSheet: () => void = () => undefined;

  constructor(private readonly parts: CardParts) {
    this.stack = parts.cards ?? new CardStack();
  }

  /** True while it stands beside a block. */
  get isOpen(): boolean {
    return this.shown !== null;
  }

  /** Opens when the pointer has rested on the block. */
  openSoon(block: Block): void {
    this.intent.wait({ target: block.element, time: intentTime, run: () => this.show(block, 'pointer') });
  }

  /** Opens at once, with the focus in it. */
  open(block: Block): void {
    this.show(block, 'key');
  }

  /** Opens as a sheet. */
  tap(block: Block): void {
    const { draw, nameOf, showSheet } = this.parts;
    if (!showSheet) return this.open(block);
    this.prepare(block, () => {
      let end: () => void = () => undefined;
      showSheet({
        name: nameOf(block.session),
        draw: (parent, close) => {
          this.closeSheet = close;
          end = draw(parent, block.session, close);
        },
        closed: () => {
          this.closeSheet = () => undefined;
          end();
        },
      });
    });
  }

  close(): void {
    this.wanted++;
    this.intent.cancel();
    this.closeSheet();
    if (this.shown) this.stack.close(this.shown);
  }

  private show(block: Block, by: 'pointer' | 'key'): void {
    const { session, element: target } = block;
    this.prepare(block, () => {
      const element = createCard(this.parts.nameOf(session), 'lectern-details-popover');
      const end = this.parts.draw(element, session, () => this.close());
      const closed = () => {
        this.shown = null;
        end();
      };
      this.stack.show({ element, target, by, closed, isBeside: true });
      this.shown = element;
    });
  }

  /** Closes what is open, and shows something else as soon as it can be drawn, unless that isn't wanted any more. */
  private prepare({ session, element }: Block, show: () => void): void {
    this.close();
    const { wanted } = this;
    const preparing = this.parts.prepare?.(session);
    if (preparing) void preparing.then(() => { if (wanted === this.wanted && element.isConnected) show(); });
    else show();
  }
}
