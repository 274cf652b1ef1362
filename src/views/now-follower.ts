const keys = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ']);

/** Whether a list that scrolls goes on with the present: until the user scrolls, by whatever means. */
export class NowFollower {
  isFollowing = false;

  constructor(scroller: HTMLElement) {
    const stop = () => { this.isFollowing = false; };
    for (const type of ['wheel', 'touchmove'] as const) scroller.addEventListener(type, stop, { passive: true });
    // The scroll bar belongs to the element itself.
    scroller.addEventListener('mousedown', event => { if (event.target === scroller) stop(); });
    scroller.addEventListener('keydown', event => { if (keys.has(event.key)) stop(); });
  }
}
