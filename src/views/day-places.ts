import { scrollToThird } from './day-scroller';
import type { Px } from '../core/timeline/timeline';

const keys = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ']);

/** Where each day was left, and whether what is seen goes on with the present: until the user scrolls, by whatever means. */
export class DayPlaces {
  isFollowing = false;
  /** How far each day that was shown is scrolled, by key. */
  private readonly left = new Map<string, Px>();

  /** @param nowAt where the present lies in what scrolls; null where it isn't there */
  constructor(private readonly scroller: HTMLElement, private readonly nowAt: () => Px | null) {
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
    if (day !== null) this.left.set(day, this.scroller.scrollTop);
  }

  /** To where a day was left; its beginning where it never was. */
  comeBackTo(day: string | null): void {
    this.scroller.scrollTop = this.left.get(day ?? '') ?? 0;
  }

  goToNow(): void {
    const y = this.nowAt();
    this.isFollowing = y !== null;
    if (y !== null) scrollToThird(this.scroller, y);
  }

  /** Goes on with the present while that is followed. */
  keepUp(): void {
    if (this.isFollowing) this.goToNow();
  }
}
