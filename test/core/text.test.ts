import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, type Edit } from '../../src/core/text';

describe('edits', () => {
  it('put text in, take it out and replace it', () => {
    expect(applyEdits('kafka runs', [{ from: 0, to: 0, insert: '[[' }, { from: 5, to: 5, insert: ']]' }, { from: 6, to: 10, insert: 'ran' }])).toBe('[[kafka]] ran');
  });

  it('count in UTF-16 units, as the note does', () => expect(applyEdits('😀를', [{ from: 2, to: 2, insert: '!' }])).toBe('😀!를'));

  it.each<[string, Edit[]]>([
    ['outside the text', [{ from: 3, to: 9, insert: '' }]],
    ['reversed', [{ from: 2, to: 1, insert: '' }]],
    ['over each other', [{ from: 0, to: 2, insert: '' }, { from: 1, to: 3, insert: '' }]],
    ['out of order', [{ from: 2, to: 2, insert: '' }, { from: 1, to: 1, insert: '' }]],
  ])('are refused when %s', (_, edits) => expect(() => applyEdits('note', edits)).toThrow(RangeError));

  it('leave everything else as it was', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), fc.string(), (text, a, b, insert) => {
      const [from = 0, to = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
      const changed = applyEdits(text, [{ from, to, insert }]);
      expect(changed.startsWith(text.slice(0, from) + insert)).toBe(true);
      expect(changed.slice(from + insert.length)).toBe(text.slice(to));
    }));
  });
});
