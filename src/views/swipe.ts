/** A swipe goes at least so far to a side, and so many times as far as up or down, in so short a time. */
const shortest = 60;
const steepest = 2;
const longest = 600;

/** Listens for swipes to a side: left is on, right is back. Scrolling stays the browser's, so nothing is ever held up. */
export function listenToSwipes(element: HTMLElement, step: (by: 1 | -1) => void): void {
  let start: { x: number; y: number; time: number } | null = null;
  element.addEventListener('touchstart', ({ touches, timeStamp }) => {
    const touch = touches.length === 1 ? touches[0] : undefined;
    start = touch ? { x: touch.clientX, y: touch.clientY, time: timeStamp } : null;
  }, { passive: true });
  element.addEventListener('touchend', ({ changedTouches, timeStamp }) => {
    const touch = changedTouches[0];
    if (!start || !touch || scrollsSideways(element)) return;
    const [right, down] = [touch.clientX - start.x, touch.clientY - start.y];
    const isSwipe = Math.abs(right) >= shortest && Math.abs(right) > steepest * Math.abs(down) && timeStamp - start.time <= longest;
    start = null;
    if (isSwipe) step(right < 0 ? 1 : -1);
  });
}

function scrollsSideways({ scrollWidth, clientWidth }: HTMLElement): boolean {
  return scrollWidth > clientWidth;
}
