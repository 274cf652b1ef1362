import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partitionPoint } from '../../src/core/search';

describe('partitionPoint', () => {
  it('is where the first item stands that no longer comes before, or the end', () => {
    expect(partitionPoint([1, 3, 3, 5], item => item < 3)).toBe(1);
    expect(partitionPoint([1, 3, 3, 5], item => item <= 3)).toBe(3);
    expect(partitionPoint([1, 3], item => item < 9)).toBe(2);
    expect(partitionPoint([1, 3], item => item < 0)).toBe(0);
    expect(partitionPoint<number>([], () => true)).toBe(0);
  });

  it('finds what going through all of them finds', () => {
    fc.assert(fc.property(fc.array(fc.integer()), fc.integer(), (items, place) => {
      const sorted = items.sort((a, b) => a - b);
      expect(partitionPoint(sorted, item => item < place)).toBe(sorted.filter(item => item < place).length);
    }));
  });
});
