import { expect, test } from 'vitest';
import { readMetadata } from './app/metadata/metadata';

test('a heading is found', () => {
  expect(readMetadata('# One\n').headings?.[0]?.heading).toBe('One');
});
