import type { Steps } from '../core/steps';

/** How long a slice of work may hold up the window, in milliseconds. */
const slice = 8;

/** Visits every item in slices, giving way to the user between them. Stops when `isWanted` no longer holds. */
export async function visitInSlices<T>(items: readonly T[], visit: (item: T) => void | Promise<void>, isWanted: () => boolean): Promise<void> {
  let until = window.performance.now() + slice;
  for (const item of items) {
    if (!isWanted()) return;
    await visit(item);
    if (window.performance.now() < until) continue;
    await giveWay();
    until = window.performance.now() + slice;
  }
}

/** Takes the steps of some work in slices, giving way to the user between them; at once where it's little. Null where `isWanted` no longer holds. */
export async function finishInSlices<T>(steps: Steps<T>, isWanted: () => boolean): Promise<T | null> {
  let until = window.performance.now() + slice;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (window.performance.now() < until) continue;
    await giveWay();
    if (!isWanted()) return null;
    until = window.performance.now() + slice;
  }
}

const giveWay = (): Promise<void> => new Promise(resolve => { window.setTimeout(resolve, 0); });
