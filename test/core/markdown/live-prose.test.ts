import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LiveProse, type TextChange } from '../../../src/core/markdown/live-prose';
import { proseInSteps, proseOf } from '../../../src/core/markdown/prose';
import { finished } from '../../../src/core/steps';
import { note } from '../glossary/arbitrary-notes';

const piece = fc.oneof(
  fc.constantFrom('', 'x', ' ', '    ', '\n', '\n\n', '\r\n', '`', '```\n', '- ', '> ', '|', '---\n', '$$\n', '%%\n', '<div>\n', '\t', '# ', '=', '[^1]: ', '~~~', '-|-\n'),
  note,
);

/** What can be told of the prose of a text, whose offsets count from `at`. */
function facts(prose: ReturnType<typeof proseOf>, at = 0) {
  return prose.blocks.map(({ kind, from, to, line }, index) => {
    const { prose: stretches, links } = prose.inline(index);
    return {
      kind, from: from + at, to: to + at, line: line + at, stretches: stretches.map(offset => offset + at),
      links: links.map(link => ({ target: link.target, from: link.from + at, shown: [link.shown.from + at, link.shown.to + at] })),
    };
  });
}

const piecesOf = (text: string) => ({ length: text.length, sliceString: (from: number, to: number) => text.slice(from, to) });

/** The prose of a text after a change, as one piece. */
function factsAfter(text: string, after: string, change: TextChange) {
  const live = new LiveProse(piecesOf(text));
  live.change(piecesOf(after), change);
  const { prose, at } = live.piece({ from: 0, to: after.length });
  return facts(prose, at);
}

describe('a change', () => {
  it('gives what reading anew gives', () => {
    fc.assert(fc.property(note, note, piece, fc.nat(), fc.nat(60), (one, two, inserted, at, size) => {
      const text = `${one}\n\n${two}`;
      const from = at % (text.length + 1);
      const to = Math.min(text.length, from + (size > 40 ? 0 : size));
      const after = text.slice(0, from) + inserted + text.slice(to);
      expect(factsAfter(text, after, { from, to, length: inserted.length })).toEqual(facts(proseOf(after)));
    }), { numRuns: Number(process.env['LECTERN_RUNS'] ?? 150), seed: 9 });
  });

  it('in the middle of a long note gives every block', () => {
    const text = 'word word\n\n'.repeat(50_000);
    const after = `${text.slice(0, 300_003)}x${text.slice(300_003)}`;
    expect(factsAfter(text, after, { from: 300_003, to: 300_003, length: 1 })).toEqual(facts(proseOf(after)));
  });

  it('far before the end of a comment, a fence or the frontmatter is read up to there', () => {
    const far = 'word word\n\n'.repeat(3_000);
    const check = (text: string, after: string, change: TextChange) => expect(factsAfter(text, after, change)).toEqual(facts(proseOf(after)));
    check(`one\n\ntwo\n\n${far}%%\n\nend`, `one\n\ntwo\n\n%%\n${far}%%\n\nend`, { from: 10, to: 10, length: 3 });
    check(`one\n\ntwo\n\n${far}\`\`\`\n\nend`, `one\n\ntwo\n\n\`\`\`\n${far}\`\`\`\n\nend`, { from: 10, to: 10, length: 4 });
    check(`---\na: b\n---\n${far}---\n\nend`, `---\na: b\n${far}---\n\nend`, { from: 9, to: 13, length: 0 });
  });
});

describe('a piece', () => {
  it('has the blocks that touch it, as they are in the whole', () => {
    fc.assert(fc.property(note, note, fc.nat(), fc.nat(200), (one, two, start, size) => {
      const text = `${one}\n\n${two}`;
      const from = start % (text.length + 1);
      const { prose, at } = new LiveProse(piecesOf(text)).piece({ from, to: from + size });
      expect(facts(prose, at)).toEqual(facts(proseOf(text)).filter(block => block.to > from && block.from < from + size));
    }), { numRuns: Number(process.env['LECTERN_RUNS'] ?? 150), seed: 10 });
  });
});

describe('reading in steps', () => {
  it('gives what reading at once gives, wherever a step ends', () => {
    fc.assert(fc.property(fc.array(fc.oneof(note, piece), { maxLength: 4 }), fc.integer({ min: 1, max: 80 }), (parts, length) => {
      const text = parts.join('\n\n');
      expect(facts(finished(proseInSteps(text, length)))).toEqual(facts(proseOf(text)));
    }));
  });

  it('gives way every so often', () => expect([...proseInSteps('a line\n\n'.repeat(100), 80)]).toHaveLength(10));
});
