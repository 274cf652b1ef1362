import type { Px } from '../core/timeline/timeline';
import type { Block } from './schedule-view';

/** In so many frames a long list has laid out what came into sight. */
const framesToSettle = 6;

/** What a reader looks at in a list that scrolls: a session, and how far it is below the upper edge. */
export interface Place {
  readonly id: string;
  readonly offset: Px;
}

/** The first session that isn't scrolled away; null at the very top. */
export function placeIn(scroller: HTMLElement, blocks: readonly Block[]): Place | null {
  if (scroller.scrollTop === 0) return null;
  const top = scroller.getBoundingClientRect().top;
  const first = blocks.find(({ element }) => element.getBoundingClientRect().bottom > top);
  return first ? { id: first.session.id, offset: first.element.getBoundingClientRect().top - top } : null;
}

/** Scrolls so that a session stands where it stood; does nothing where it's gone. */
export function scrollBack(scroller: HTMLElement, blocks: readonly Block[], { id, offset }: Place): void {
  const element = blocks.find(({ session }) => session.id === id)?.element;
  scrollUntilStill(scroller, () => (element?.isConnected ? topIn(scroller, element) - offset : null));
}

/** Scrolls so that a height stands at a third of what is seen; null ends that. */
export function scrollToThird(scroller: HTMLElement, at: () => Px | null): void {
  scrollUntilStill(scroller, () => {
    const y = at();
    return y === null ? null : y - scroller.clientHeight / 3;
  });
}

/** Scrolls so that a session stands there. */
export function bringToThird(scroller: HTMLElement, { element }: Block): void {
  scrollToThird(scroller, () => (element.isConnected ? topIn(scroller, element) : null));
}

/** How far an element is below the beginning of what scrolls. */
function topIn(scroller: HTMLElement, element: HTMLElement): Px {
  return scroller.scrollTop + element.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
}

/** Scrolls to a height, anew in some frames of a long list: only what comes into sight is laid out, and tells how high it is. */
function scrollUntilStill(scroller: HTMLElement, at: () => Px | null): void {
  let frames = scroller.querySelector('.is-large > .lectern-slot') ? framesToSettle : 0;
  const scroll = () => {
    const y = at();
    if (y === null) return;
    scroller.scrollTop = y;
    if (frames-- > 0) scroller.win.requestAnimationFrame(scroll);
  };
  scroll();
}
