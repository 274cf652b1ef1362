/**
 * Where a list turns from items that come before something to those that don't, found by halving: the index of the first that
 * doesn't; the length of the list where all do.
 */
export function partitionPoint<T extends object | number>(list: readonly T[], isBefore: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && isBefore(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
