import type { Block } from './schedule-view';

/** What a reader looks at in a list that scrolls: a session, and how far it is below the upper edge. */
export interface Place {
  readonly id: string;
  readonly offset: number;
}

/** The first session that isn't scrolled away; null at the very top. */
export function placeIn(scroller: HTMLElement, blocks: readonly Block[]): Place | null {
  if (scroller.scrollTop === 0) return null;
  const top = scroller.getBoundingClientRect().top;
  const first = blocks.find(({ element }) => element.getBoundingClientRect().bottom > top);
  return first ? { id: first.session.id, offset: first.element.getBoundingClientRect().top - top } : null;
}

/** Scrolls so that a session stands where it stood; does nothing where it's gone. */
export function scrollBack(scroller: HTMLElement, blocks: readonly Block[], place: Place): void {
  const block = blocks.find(({ session }) => session.id === place.id);
  if (!block) return;
  const top = scroller.getBoundingClientRect().top;
  scroller.scrollTop += block.element.getBoundingClientRect().top - top - place.offset;
}

/** Scrolls so that a height stands at a third of what is seen. */
export function scrollToThird(scroller: HTMLElement, y: number): void {
  scroller.scrollTop = Math.max(y - scroller.clientHeight / 3, 0);
}
