import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certaintyEdits, dateEdits } from '../../../src/core/schedule/date-edits';
import { applyEdits } from '../../../src/core/text';

const dated = (text: string) => applyEdits(text, dateEdits(text, '2024-05-06'));

describe('dateEdits', () => {
  it('makes a frontmatter where there is none', () => {
    expect(dated('# Talks\n')).toBe('---\ndate: 2024-05-06\n---\n# Talks\n');
    expect(dated('')).toBe('---\ndate: 2024-05-06\n---\n');
  });
  it('adds a line at the end of the frontmatter', () => {
    expect(dated('---\ntags:\n  - talk\n---\nx')).toBe('---\ntags:\n  - talk\ndate: 2024-05-06\n---\nx');
    expect(dated('---\n---\nx')).toBe('---\ndate: 2024-05-06\n---\nx');
  });
  it('writes only the value where the key is there', () => {
    expect(dated('---\ndate:   "2023-01-01"   # when\nb: 1\n---\n')).toBe('---\ndate:   "2024-05-06"   # when\nb: 1\n---\n');
    expect(dated('---\ndate:\n---\n')).toBe('---\ndate: 2024-05-06\n---\n');
    expect(dated('---\ndate: \nb: 1\n---\n')).toBe('---\ndate: 2024-05-06\nb: 1\n---\n');
  });
  it('puts the value in the place of a list', () => {
    expect(dated('---\ndate:\n  - 2023-01-01\n  - 2023-01-02\ntags: [a]\n---\n- x\n')).toBe('---\ndate: 2024-05-06\ntags: [a]\n---\n- x\n');
    expect(dated('---\ndate:\r\n- 2023-01-01\r\n---\r\n')).toBe('---\ndate: 2024-05-06\r\n---\r\n');
    expect(dated('---\ndate:\ntags:\n  - talk\n---\n')).toBe('---\ndate: 2024-05-06\ntags:\n  - talk\n---\n');
  });
  it('keeps the line breaks of the note', () => {
    expect(dated('---\r\na: 1\r\n---\r\nx')).toBe('---\r\na: 1\r\ndate: 2024-05-06\r\n---\r\nx');
    expect(dated('x\r\ny')).toBe('---\r\ndate: 2024-05-06\r\n---\r\nx\r\ny');
  });
  it('takes a rule in the text for no frontmatter', () => {
    expect(dated('x\n---\ndate: 1\n---\n')).toBe('---\ndate: 2024-05-06\n---\nx\n---\ndate: 1\n---\n');
  });
  it('changes nothing where the note already says so', () => {
    expect(dateEdits('---\ndate: 2024-05-06\n---\n', '2024-05-06')).toEqual([]);
  });
  it('refuses what is no date', () => {
    expect(() => dateEdits('', '2024-02-30')).toThrow(RangeError);
  });
  it('only ever inserts, and twice is as good as once', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('-', '\n', '\r\n', 'a', ':', ' ', '---\n', 'date: ', '"') }), text => {
      const once = dated(text);
      expect(dated(once)).toBe(once);
      const [edit] = dateEdits(text, '2024-05-06');
      if (edit) expect(once.replace(edit.insert, text.slice(edit.from, edit.to))).toBe(text);
    }));
  });
});

describe('certaintyEdits', () => {
  it('writes the answer', () => {
    expect(applyEdits('x', certaintyEdits('x', false))).toBe('---\nlectern: false\n---\nx');
    expect(applyEdits('---\nlectern: false\n---\nx', certaintyEdits('---\nlectern: false\n---\nx', true))).toBe('---\nlectern: true\n---\nx');
  });
});
