import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Prose, proseOf, updateProse } from '../../../src/core/markdown/prose';
import { note } from '../glossary/arbitrary-notes';

const piece = fc.oneof(
  fc.constantFrom('', 'x', ' ', '    ', '\n', '\n\n', '\r\n', '`', '```\n', '- ', '> ', '|', '---\n', '$$\n', '%%\n', '<div>\n', '\t', '# ', '=', '[^1]: ', '~~~', '-|-\n'),
  note,
);

/** What can be told of the prose of a text. */
function facts(prose: ReturnType<typeof proseOf>) {
  return prose.blocks.map(({ kind, from, to, line }, index) => ({ kind, from, to, line, ...prose.inline(index) }));
}

describe('an update', () => {
  it('gives what reading anew gives', () => {
    fc.assert(fc.property(note, note, piece, fc.nat(), fc.nat(60), (one, two, inserted, at, size) => {
      const text = `${one}\n\n${two}`;
      const from = at % (text.length + 1);
      const to = Math.min(text.length, from + (size > 40 ? 0 : size));
      const after = text.slice(0, from) + inserted + text.slice(to);
      expect(facts(updateProse(proseOf(text), after, { from, to, length: inserted.length }))).toEqual(facts(proseOf(after)));
    }), { numRuns: Number(process.env['LECTERN_RUNS'] ?? 150), seed: 9 });
  });

  it('in the middle of a long note gives every block', () => {
    const text = 'word word\n\n'.repeat(50_000);
    const after = `${text.slice(0, 300_003)}x${text.slice(300_003)}`;
    const places = (prose: Prose) => prose.blocks.map(({ from, to, kind }) => `${kind} ${from}-${to}`).join(' ');
    expect(places(updateProse(proseOf(text), after, { from: 300_003, to: 300_003, length: 1 }))).toBe(places(proseOf(after)));
  });
});
