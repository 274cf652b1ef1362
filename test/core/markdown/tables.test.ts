import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTables, type Table } from '../../../src/core/markdown/tables';

/** A table as the tests write it: cells in brackets, rows by line, the header above a rule. */
function drawn({ header, rows }: Table): string[] {
  const row = ({ cells }: Table['rows'][number]) => cells.map(cell => `[${cell?.source ?? ''}]`).join('');
  return [...header.map(row), '--', ...rows.map(row)];
}

const only = (text: string) => findTables(text).map(drawn);

describe('findTables', () => {
  it('reads a table of GFM', () => {
    expect(only('| a | b |\n|---|:-:|\n| 1 | 2 |\n')).toEqual([['[a][b]', '--', '[1][2]']]);
  });
  it('takes rows without outer pipes, short rows, and no line break at the end', () => {
    expect(only('a | b\n--- | ---\n1 | 2\n3 |\n4 | 5')).toEqual([['[a][b]', '--', '[1][2]', '[3]', '[4][5]']]);
  });
  it('takes a pipe in front of a row for the end of a blank cell where the table has no outer pipes', () => {
    expect(only('a | b\n--- | ---\n1 | 2\n | 3')).toEqual([['[a][b]', '--', '[1][2]', '[][3]']]);
    expect(only('a | b\n--- | ---\n| 1 | 2 |')).toEqual([['[a][b]', '--', '[1][2]']]);
  });
  it('takes a delimiter row of another length', () => {
    expect(only('| a | b | c |\n|---|---|\n| 1 | 2 | 3 |')).toEqual([['[a][b][c]', '--', '[1][2][3]']]);
  });
  it('takes a table that begins with its delimiter row, as kramdown does', () => {
    expect(only('words\n\n|:--|:--|\n| 1 | 2 |\n| 3 | 4 |')).toEqual([['--', '[1][2]', '[3][4]']]);
    expect(only('words\n\n--- | ---\n1\t| 2\n3 | 4')).toEqual([['--', '[1][2]', '[3][4]']]);
    expect(only(':-- | --: | ---\n1 | 2 | 3')).toEqual([['--', '[1][2][3]']]);
    expect(only('> ---|---\n> 1 | 2')).toEqual([['--', '[1][2]']]);
    expect(only('words\n--- | ---\n1 | 2')).toEqual([]);
    expect(only('--- |\n1 | 2')).toEqual([]);
    expect(only('--- | ---\n\n1 | 2')).toEqual([]);
    expect(only('|---|---|\nwords')).toEqual([]);
    expect(only('|---|\n| 1 |')).toEqual([]);
  });
  it('keeps empty cells apart from missing ones', () => {
    expect(only('| a | b |\n|-|-|\n| | |\n| 1 |')).toEqual([['[a][b]', '--', '[][]', '[1]']]);
  });
  it('reads a hundred columns of a row and no more', () => {
    const [table] = findTables(`| a |\n|---|\n${'| x '.repeat(150)}|\n| y |`);
    expect(table?.rows.map(({ cells }) => cells.length)).toEqual([100, 1]);
  });
  it('ends at a line without a pipe', () => {
    expect(only('| a |\n|---|\n| 1 |\nwords\n| 2 |')).toEqual([['[a]', '--', '[1]']]);
  });
  it('begins a new table at a second delimiter row, with the row above it as the header', () => {
    expect(only('| a |\n|---|\n| 1 |\n| b |\n|---|\n| 2 |')).toEqual([['[a]', '--', '[1]'], ['[b]', '--', '[2]']]);
    expect(findTables('| a |\n|---|\n| 1 |\n| b |\n|---|\n| 2 |').map(({ continues }) => continues)).toEqual([false, true]);
  });
  it('does not split at escaped pipes or inside wikilinks', () => {
    expect(only('| a \\| b | [[c|d]] | `e\\|f` | \\\\|\n|---|---|---|---|')).toEqual([['[a \\| b][[[c|d]]][`e\\|f`][\\\\]', '--']]);
    expect(only('| [[a | b |\n|---|---|')).toEqual([['[[[a][b]', '--']]);
  });
  it('reads tables in quotes, callouts and lists, and indented ones', () => {
    expect(only('> [!note] x\n> | a | b |\n> |---|---|\n> | 1 | 2 |')).toEqual([['[a][b]', '--', '[1][2]']]);
    expect(only('- | a | b |\n  |---|---|\n  | 1 | 2 |')).toEqual([['[a][b]', '--', '[1][2]']]);
    expect(only('\t| a | b |\n  |---|---|\n      | 1 | 2 |')).toEqual([['[a][b]', '--', '[1][2]']]);
    expect(only('> | a |\n> |---|\n| 1 |')).toEqual([['[a]', '--']]);
  });
  it('finds none in code, comments and frontmatter', () => {
    const table = '| a |\n|---|\n| 1 |\n';
    for (const note of [`\`\`\`\n${table}\`\`\``, `~~~md\n${table}~~~`, `<!--\n${table}-->`, `%%\n${table}%%`, `---\n${table}---\n`]) expect([note, only(note)]).toEqual([note, []]);
    expect(only(`\`\`\`\ncode\n\`\`\`\n${table}`)).toEqual([['[a]', '--', '[1]']]);
  });
  it('takes neither a heading underlined nor a rule for a delimiter row', () => {
    expect(only('a | b\n---\n')).toEqual([]);
    expect(only('| a |\n\n|---|\n')).toEqual([]);
  });
  it('gives the range of each cell without its padding', () => {
    const text = '| a |\r\n|---|\r\n|  one two  |\r\n';
    const [cell] = findTables(text)[0]?.rows[0]?.cells ?? [];
    expect(cell && text.slice(cell.from, cell.to)).toBe('one two');
  });

  const piece = fc.constantFrom('|', '\n', '\r\n', '-', '|---|\n', ' ', 'a', '\\', '[[', ']]', '`', '```\n', '> ', '<table>', '<tr>', '<td>', '<td colspan=2>', '<td rowspan=3>', '</table>', '<!--', '-->', '\t', ':');
  it('finds cells inside the note that do not overlap', () => {
    fc.assert(fc.property(fc.array(piece, { maxLength: 80 }), pieces => {
      const text = pieces.join('');
      for (const table of findTables(text)) {
        const cells = [...new Set([...table.header, ...table.rows].flatMap(row => row.cells.filter(cell => cell !== null)))];
        let last = table.from;
        for (const { from, to, source } of cells) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeLessThanOrEqual(text.length);
          expect(text.slice(from, to)).toBe(source);
          last = to;
        }
      }
    }), { numRuns: 500 });
  });
});
