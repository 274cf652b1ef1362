/** How long a slice of work may hold up the window, in milliseconds. */
const slice = 8;

/** Visits every item in slices, giving way to the user between them. Stops when `isWanted` no longer holds. */
export async function visitInSlices<T>(items: readonly T[], visit: (item: T) => void | Promise<void>, isWanted: () => boolean): Promise<void> {
  let until = window.performance.now() + slice;
  for (const item of items) {
    if (!isWanted()) return;
    await visit(item);
    if (window.performance.now() < until) continue;
    await new Promise(resolve => { window.setTimeout(resolve, 0); });
    until = window.performance.now() + slice;
  }
}
