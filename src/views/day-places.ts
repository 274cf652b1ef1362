import type { Px } from '../core/timeline/timeline';
import type { DayOnScreen } from './day-on-screen';
import { placeIn, scrollBack, scrollToThird, type Place } from './day-scroller';

const keys = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ']);

/** Where each day was left, and whether what is seen goes on with the present: until the user scrolls, by whatever means. */
export class DayPlaces {
  isFollowing = false;
  /** How far each day that was shown is scrolled, by key; and to which session, since a long list only guesses what it hasn't shown. */
  private readonly left = new Map<string, { readonly top: Px; readonly place: Place | null }>();

  /** @param isHeld true while nothing is to move by itself */
  constructor(private readonly scroller: HTMLElement, private readonly day: Pick<DayOnScreen, 'blocks' | 'nowAt'>, private readonly isHeld: () => boolean) {
    const stop = () => { this.isFollowing = false; };
    for (const type of ['wheel', 'touchmove'] as const) scroller.addEventListener(type, stop, { passive: true });
    // The scroll bar belongs to the element itself.
    scroller.addEventListener('mousedown', event => { if (event.target === scroller) stop(); });
    scroller.addEventListener('keydown', event => { if (keys.has(event.key)) stop(); });
  }

  forget(): void {
    this.left.clear();
    this.isFollowing = false;
  }

  leave(day: string | null): void {
    const { scroller, day: { blocks } } = this;
    if (day !== null) this.left.set(day, { top: scroller.scrollTop, place: placeIn(scroller, blocks) });
  }

  /** To where a day was left; its beginning where it never was. */
  comeBackTo(day: string | null): void {
    const { top = 0, place = null } = this.left.get(day ?? '') ?? {};
    this.scroller.scrollTop = top;
    if (place) this.holdAt(place);
  }

  /** Brings a session to where it stood. */
  holdAt(place: Place): void {
    scrollBack(this.scroller, this.day.blocks, place);
  }

  goToNow(): void {
    this.isFollowing = true;
    scrollToThird(this.scroller, () => (this.isFollowing ? this.day.nowAt() : null));
  }

  /** Goes on with the present while that is followed. */
  keepUp(): void {
    if (this.isFollowing && !this.isHeld()) this.goToNow();
  }
}
