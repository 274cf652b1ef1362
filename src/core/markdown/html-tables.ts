import { cellAt, type Cell, type Row, type Table } from './cells';
import type { Line } from './lines';

/** Cells past this column are not read: it bounds what spans may cost. */
const maxColumns = 100;
/** The most rows a cell may span (HTML, "Attributes common to td and th elements"). */
const maxRows = 65534;
/** Tables in tables are found this deep: each cell is text of all that it stands in. */
const maxDepth = 16;

interface Tag { readonly name: string; readonly closing: boolean; readonly attributes: string; readonly from: number; readonly to: number }

/** A table that is being read. */
interface OpenTable {
  readonly from: number;
  readonly rows: OpenRow[];
  /** Cells that reach down from earlier rows, by column, with the rows still to fill; null where none does. */
  spans: Map<number, { cell: Cell; left: number }> | null;
  row: OpenRow | null;
  cell: { from: number; heading: boolean; columns: number; rows: number } | null;
}

interface OpenRow { readonly from: number; to: number; readonly cells: (Cell | null)[]; heading: boolean }

/** The parts of a table at whose ends row spans end (HTML, "Forming a table"). */
const groups = new Set(['thead', 'tbody', 'tfoot']);
const structure = new Set(['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th']);

/**
 * The HTML tables of a note, by a scanner that keeps offsets: `<tr>`, `<td>` and `<th>` may stay unclosed, spans fill
 * the grid (HTML, "Forming a table"), a table inside a cell is a table of its own. Comments and hidden lines are skipped.
 */
export function findHtmlTables(text: string, lines: readonly Line[]): Table[] {
  if (!/<table/i.test(text)) return [];
  const found: Table[] = [];
  let tag = -1;
  for (const { from, to } of visibleStretches(lines)) {
    if (tag < from) tag = text.indexOf('<', from);
    if (tag < 0) break;
    if (tag < to) scan(text, { from, to }, found);
  }
  return found.sort((a, b) => a.from - b.from);
}

/** The parts of the note between hidden lines. */
function visibleStretches(lines: readonly Line[]): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  let open: { from: number; to: number } | null = null;
  for (const line of lines) {
    if (line.hidden) open = null;
    else if (open) open.to = line.to;
    else stretches.push((open = { from: line.from, to: line.to }));
  }
  return stretches;
}

function scan(text: string, { from, to }: { from: number; to: number }, found: Table[]): void {
  const stack: OpenTable[] = [];
  let tooDeep = 0;
  for (let tag = nextTag(text, from, to); tag; tag = nextTag(text, tag.to, to)) {
    const table = stack.at(-1);
    if (tooDeep > 0 || (tag.name === 'table' && !tag.closing && table?.cell && stack.length === maxDepth)) {
      if (tag.name === 'table') tooDeep += tag.closing ? -1 : 1;
    } else if (tag.name === 'table') {
      if (table && (tag.closing || !table.cell)) {
        stack.pop();
        finish(text, table, tag.closing ? tag.to : tag.from, found);
      }
      if (!tag.closing) stack.push({ from: tag.from, rows: [], spans: null, row: null, cell: null });
    } else if (table) {
      readTag(text, table, tag);
    }
  }
  let blank = -1;
  for (const table of stack) {
    const start = table.cell?.from ?? table.from;
    if (blank < start) blank = nextBlankLine(text, start, to);
    finish(text, table, table.cell ? blank : table.rows.at(-1)?.to ?? table.from, found);
  }
}

/** The next blank line, at which a cell ends in a table that is never closed; the end where there is none. */
function nextBlankLine(text: string, from: number, to: number): number {
  const blank = /\n[ \t]*\r?\n/g;
  blank.lastIndex = from;
  return Math.min(blank.exec(text)?.index ?? to, to);
}

function readTag(text: string, table: OpenTable, tag: Tag): void {
  const isCell = tag.name === 'td' || tag.name === 'th';
  if (isCell && tag.closing && table.cell?.heading !== (tag.name === 'th')) return;
  closeCell(text, table, tag.from);
  if (table.row && (!isCell || tag.closing)) table.row.to = tag.closing ? tag.to : tag.from;
  if (!isCell) table.row = null;
  if (groups.has(tag.name)) table.spans = null;
  if (tag.closing) return;
  if (tag.name === 'tr' || (isCell && !table.row)) {
    table.row = { from: tag.from, to: tag.to, cells: [], heading: true };
    table.rows.push(table.row);
    fillFromAbove(table, table.row);
  }
  if (!isCell) return;
  table.cell = {
    from: tag.to, heading: tag.name === 'th',
    columns: Math.min(span(tag.attributes, colspan) || 1, maxColumns), rows: Math.min(span(tag.attributes, rowspan) || maxRows, maxRows),
  };
}

/** Puts the cells that span down from earlier rows into their places. */
function fillFromAbove(table: OpenTable, row: OpenRow): void {
  for (const [column, entry] of table.spans ?? []) {
    while (row.cells.length <= column) row.cells.push(null);
    row.cells[column] = entry.cell;
    if (--entry.left <= 0) table.spans?.delete(column);
  }
}

function closeCell(text: string, table: OpenTable, end: number): void {
  const { cell: open, row } = table;
  table.cell = null;
  if (!open || !row) return;
  const cell = cellAt(text, open.from, end);
  row.heading &&= open.heading;
  row.to = end;
  let column = row.cells.findIndex(place => place === null);
  if (column < 0) column = row.cells.length;
  for (let i = 0; i < open.columns && column < maxColumns; i++, column++) {
    row.cells[column] ??= cell;
    if (open.rows > 1) (table.spans ??= new Map()).set(column, { cell, left: open.rows - 1 });
  }
}

function finish(text: string, table: OpenTable, end: number, found: Table[]): void {
  closeCell(text, table, end);
  const rows = table.rows.filter(row => row.cells.some(cell => cell !== null));
  const names = rows.findIndex(({ cells }) => cells.some(cell => cell !== cells[0]));
  const body = rows.findIndex((row, index) => !row.heading && !(index < names && rows[names]?.heading));
  const split = body < 0 ? Math.min(1, rows.length) : body;
  const plain = ({ from, to, cells }: OpenRow): Row => ({ from, to, cells });
  if (rows.length > 0) {
    found.push({ kind: 'html', header: rows.slice(0, split).map(plain), rows: rows.slice(split).map(plain), continues: false, from: table.from, to: end });
  }
}

const colspan = /\bcolspan\s*=\s*["']?\s*(\d{1,6})/i;
/** `rowspan=0` reaches to the end of the table. */
const rowspan = /\browspan\s*=\s*["']?\s*(\d{1,6})/i;

/** A span attribute's number, 1 where it has none. */
function span(attributes: string, pattern: RegExp): number {
  return attributes === '' ? 1 : Number(pattern.exec(attributes)?.[1] ?? 1);
}

/** The next tag of a table's structure; comments are skipped. Null at the end, also where a tag is never closed. */
function nextTag(text: string, from: number, to: number): Tag | null {
  for (let at = text.indexOf('<', from); at >= 0 && at < to; at = text.indexOf('<', at)) {
    if (text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at + 4);
      if (end < 0 || end >= to) return null;
      at = end + 3;
      continue;
    }
    const closing = text[at + 1] === '/';
    const name = tagName(text, closing ? at + 2 : at + 1);
    if (name === '') {
      at++;
      continue;
    }
    const end = tagEnd(text, at, to);
    if (end < 0) return null;
    if (structure.has(name)) return { name, closing, attributes: text.slice(at + 1 + name.length, end), from: at, to: end + 1 };
    at = end + 1;
  }
  return null;
}

function tagName(text: string, from: number): string {
  let at = from;
  while (at < text.length && at - from < 16 && /[a-z0-9]/i.test(text[at] ?? '')) at++;
  return /^[a-z]/i.test(text.slice(from, from + 1)) ? text.slice(from, at).toLowerCase() : '';
}

/** The `>` of a tag, past quoted attribute values; -1 where there is none. */
function tagEnd(text: string, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const char = text[at];
    if (char === '>') return at;
    if ((char === '"' || char === "'") && /=\s*$/.test(text.slice(Math.max(from, at - 4), at))) {
      at = text.indexOf(char, at + 1);
      if (at < 0 || at >= to) return -1;
    }
  }
  return -1;
}
