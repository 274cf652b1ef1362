import { describe, expect, it } from 'vitest';
import { listing } from './listing';
import { lookAlikes } from './look-alikes';

describe('a look-alike', () => {
  it.each(lookAlikes)('is left alone: $name', ({ note }) => {
    expect(listing(note)).toEqual([]);
  });
});
