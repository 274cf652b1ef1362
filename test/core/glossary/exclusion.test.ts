import { describe, expect, it } from 'vitest';
import { exclusionEdits } from '../../../src/core/glossary/exclusion';
import { readNoteRules } from '../../../src/core/glossary/note-rules';
import { applyEdits } from '../../../src/core/text';

describe('an exclusion', () => {
  it.each([
    ['a note without frontmatter', 'Text', ['Kafka'], '---\nlectern-exclude: [Kafka]\n---\nText'],
    ['frontmatter of other things', '---\ntags: [a]\n---\nText', ['Kafka'], '---\ntags: [a]\nlectern-exclude: [Kafka]\n---\nText'],
    ['a list in brackets', '---\nlectern-exclude: [a, b] # mine\n---\n', ['Kafka'], '---\nlectern-exclude: [Kafka, a, b] # mine\n---\n'],
    ['an empty list', '---\nlectern-exclude: []\n---\n', ['Kafka', '카프카'], '---\nlectern-exclude: [Kafka, 카프카]\n---\n'],
    ['a list with a line each', '---\nlectern-exclude:\n  - a\n  - b\nother: 1\n---\n', ['Kafka'], '---\nlectern-exclude:\n  - a\n  - b\n  - Kafka\nother: 1\n---\n'],
    ['a plain value', '---\nlectern-exclude: a\n---\n', ['Kafka'], '---\nlectern-exclude: a, Kafka\n---\n'],
    ['a text over several lines', '---\nlectern-exclude: |\n  a\n  b\nother: 1\n---\n', ['Kafka'], '---\nlectern-exclude: |\n  a\n  b, Kafka\nother: 1\n---\n'],
    ['a text of no lines', '---\nlectern-exclude: >-\n---\n', ['Kafka', 'C#'], '---\nlectern-exclude: [Kafka, "C#"]\n---\n'],
    ['a key without a value', '---\nlectern-exclude:\n---\n', ['Kafka'], '---\nlectern-exclude: [Kafka]\n---\n'],
    ['lines that end as Windows has it', '---\r\nlectern-exclude:\r\n- a\r\n---\r\n', ['Kafka'], '---\r\nlectern-exclude:\r\n- a\r\n- Kafka\r\n---\r\n'],
    ['a word that YAML reads as something else', '', ['on', 'C#', '.NET', '24'], '---\nlectern-exclude: ["on", "C#", ".NET", "24"]\n---\n'],
  ])('goes into %s', (_, text, words, expected) => {
    const after = applyEdits(text, exclusionEdits(text, words));
    expect(after).toBe(expected);
    expect(readNoteRules(after).exclude).toEqual(expect.arrayContaining(words));
  });

  it('is written once', () => expect(exclusionEdits('---\nlectern-exclude: [kafka]\n---\n', ['Kafka'])).toEqual([]));
});
