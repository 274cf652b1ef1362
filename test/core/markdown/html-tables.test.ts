import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/core/markdown/plain-text';
import { findTables } from '../../../src/core/markdown/tables';

type Node = DefaultTreeAdapterMap['childNode'];
type Element = DefaultTreeAdapterMap['element'];

const isElement = (node: Node): node is Element => 'tagName' in node;
const elements = (node: { childNodes: Node[] }, names: readonly string[]): Element[] =>
  node.childNodes.filter(isElement).flatMap(child => (names.includes(child.tagName) ? [child] : child.tagName === 'table' ? [] : elements(child, names)));

function words(node: Node): string {
  if ('value' in node) return node.value;
  if (!isElement(node)) return '';
  return (['br', 'li', 'p', 'div'].includes(node.tagName) ? ' ' : '') + node.childNodes.map(words).join('');
}

/** The rows of the first table as a browser sees them: the words of the cells, as they stand in the source. */
function browserRows(html: string): string[][] {
  const [table] = elements(parseFragment(html), ['table']);
  return (table ? elements(table, ['tr']) : []).map(row => elements(row, ['td', 'th']).map(cell => words(cell).replace(/\s+/g, ' ').trim())).filter(row => row.length > 0);
}

/** The same as the scanner sees it: each cell once, where it starts. */
function scannedRows(html: string): string[][] {
  const [table] = findTables(html);
  const seen = new Set<unknown>();
  const fresh = (cell: unknown) => !seen.has(cell) && seen.add(cell);
  return [...(table?.header ?? []), ...(table?.rows ?? [])].map(({ cells }) => cells.flatMap(cell => (cell && fresh(cell) ? [plainText(cell.source)] : []))).filter(row => row.length > 0);
}

/** The grid with spans filled in. */
function grid(html: string): string[] {
  const [table] = findTables(html);
  return [...(table?.header ?? []), ...(table?.rows ?? [])].map(({ cells }) => cells.map(cell => (cell ? plainText(cell.source) || '_' : '.')).join(' '));
}

describe('HTML tables', () => {
  it.each([
    '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>',
    '<table><tr><td>a<td>b<tr><td>c<td>d</table>',
    '<TABLE class="x"><THEAD><TR><TH>a</TH></TR></THEAD><TBODY><TR><TD>b</TD></TR></TBODY></TABLE>',
    '<table>\n  <caption>x</caption>\n  <tr>\n    <td>\n a <b>b</b>\n </td>\n  </tr>\n</table>',
    '<table><tr><td title="a > b">c</td><td title=\'<td>\'>d</td></tr></table>',
    '<table><tr><td>a <!-- <td>x</td> --> b</td></tr></table>',
    '<table><td>a</td><td>b</td></table>',
    '<table><tr><td>a</td></tr>',
    '<table><tr><td>a &amp; b&nbsp;c</td><td><br>d<br/>e</td></tr></table>',
    '<div><table><tbody><tr><td>a</td></tr></tbody></table></div>',
  ])('read as a browser does: %j', html => {
    expect(scannedRows(html)).toEqual(browserRows(html));
  });

  it('fill the places that cells span', () => {
    expect(grid('<table><tr><td rowspan=2>a<td>b<tr><td>c<tr><td colspan=2>d</table>')).toEqual(['a b', 'a c', 'd d']);
    expect(grid('<table><tr><td colspan=2>a<td rowspan=2>b<tr><td>c<td>d</table>')).toEqual(['a a b', 'c d b']);
    expect(grid('<table><thead><tr><th rowspan=3>a<tbody><tr><td>b<tr><td>c</table>')).toEqual(['a', 'b', 'c']);
    expect(grid('<table><tr><td rowspan="0">a<td>b<tr><td>c</table>')).toEqual(['a b', 'a c']);
    expect(grid('<table><tr><td colspan="x">a<td>b</table>')).toEqual(['a b']);
  });

  it('take rows of th for the header', () => {
    const [table] = findTables('<table><tr><th>a<th>b<tr><th>c<td>d</table>');
    expect([table?.header.length, table?.rows.length]).toEqual([1, 1]);
  });

  it('stand by themselves inside a cell', () => {
    expect(findTables('<table><tr><td>a<table><tr><td>b</table></table>').map(({ rows, header }) => [...header, ...rows].length)).toEqual([1, 1]);
  });

  it('are found in tables in tables, but no deeper than anybody writes them', () => {
    const nested = (depth: number) => `${'<table><tr><td>a'.repeat(depth)}${'</td></tr></table>'.repeat(depth)}<table><tr><td>b</td></tr></table>`;
    expect([1, 3, 16].map(depth => findTables(nested(depth)).length)).toEqual([2, 4, 17]);
    const deepest = findTables(nested(500));
    expect(deepest.length).toBe(17);
    expect(deepest.at(-1)?.rows[0]?.cells[0]?.source).toBe('b');
  });

  it('end a cell of a table that is never closed at a blank line', () => {
    expect(scannedRows('<table><tr><td>a<td>b\n\nwords')).toEqual([['a', 'b']]);
  });

  it('are not found in code', () => {
    expect(findTables('```\n<table><tr><td>a</table>\n```')).toEqual([]);
  });

  const tag = fc.constantFrom('<tr>', '</tr>', '<td>', '</td>', '<th>', '</th>', '<td rowspan=2>', '<td colspan="2">', '<tbody>', '</tbody>', 'a', 'b ', '<b>c</b>', '<br>', '\n', '&amp;');
  it('agree with a browser on any order of tags in a table', () => {
    fc.assert(fc.property(fc.array(tag, { maxLength: 24 }), tags => {
      // Text outside cells is moved in front of the table by a browser; only what is in cells is compared.
      const html = `<table><tr><td>x${tags.join('')}</table>`;
      expect(scannedRows(html).flat().filter(text => text !== '')).toEqual(browserRows(html).flat().filter(text => text !== ''));
    }), { numRuns: 300 });
  });
});
