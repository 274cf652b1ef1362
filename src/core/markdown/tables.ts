import { cellAt, type Cell, type Row, type Table } from './cells';
import { findHtmlTables } from './html-tables';
import { readLines, type Line } from './lines';

export type { Cell, Row, Table } from './cells';

/**
 * All tables of a note, in its order: pipe tables (GFM, "Tables"; tolerant to short rows, missing outer pipes, indents,
 * quotes, a delimiter row of another length, and one without a header above it, as kramdown has them) and HTML tables. Those in code, comments and frontmatter are none.
 */
export function findTables(text: string, lines: readonly Line[] = readLines(text)): Table[] {
  const html = findHtmlTables(text, lines);
  const pipe = outside(findPipeTables(text, lines), html);
  return html.length === 0 ? pipe : [...html, ...pipe].sort((a, b) => a.from - b.from);
}

/** Those tables that overlap none of the others; both in the order of the note. */
function outside(tables: readonly Table[], others: readonly Table[]): Table[] {
  let next = 0;
  let end = -1;
  return tables.filter(({ from, to }) => {
    for (let other = others[next]; other && other.from < to; other = others[++next]) end = Math.max(end, other.to);
    return end <= from;
  });
}

function findPipeTables(text: string, lines: readonly Line[]): Table[] {
  const tables: Table[] = [];
  for (let i = 0; i < lines.length; i++) {
    const rule = lines[i];
    if (!rule || !isDelimiter(text, rule)) continue;
    const head = lines[i - 1];
    const isHeaded = isRow(text, head) && head.quotes === rule.quotes;
    let last = i;
    while (isRow(text, lines[last + 1]) && lines[last + 1]?.quotes === rule.quotes) last++;
    if (isHeaded || (last > i && (text.charCodeAt(rule.content) === pipe || isBlank(head)) && /-[ \t:]*\|[ \t:]*-/.test(text.slice(rule.content, rule.to)))) for (const table of splitAtDelimiters(text, lines.slice(isHeaded ? i - 1 : i, last + 1))) tables.push(table);
    i = last + 1;
  }
  return tables;
}

function isBlank(line: Line | undefined): boolean {
  return !line || line.content >= line.to;
}

/** The tables of one run of rows: a second delimiter row begins a new table with the row before it as its header. */
function splitAtDelimiters(text: string, lines: readonly Line[]): Table[] {
  const tables: { header: Line[]; body: Line[] }[] = [];
  let table: { header: Line[]; body: Line[] } = { header: [], body: [] };
  for (const line of lines) {
    if (!isDelimiter(text, line)) {
      table.body.push(line);
    } else if (table.body.length > 0) {
      const header = table.body.pop();
      table = { header: header ? [header] : [], body: [] };
      tables.push(table);
    } else if (line === lines[0]) tables.push(table);
  }
  return tables.map(({ header, body }, index) => {
    const all = [...header, ...body];
    const [names] = header.map(line => parseRow(text, line));
    const isBare = header[0] !== undefined && text[header[0].content] !== '|';
    const read = (line: Line) => (isBare ? withBlankStart(text, line, names?.cells.length ?? 0) : parseRow(text, line));
    return {
      kind: 'pipe', header: names ? [names] : [], rows: body.map(read),
      continues: index > 0, from: all[0]?.from ?? 0, to: all.at(-1)?.to ?? 0,
    };
  });
}

/** A row of a table without outer pipes: one that starts with a pipe and is a cell short begins with a blank cell. */
function withBlankStart(text: string, line: Line, width: number): Row {
  const row = parseRow(text, line);
  if (text[line.content] !== '|' || row.cells.length >= width) return row;
  return { ...row, cells: [{ from: line.content, to: line.content, source: '' }, ...row.cells] };
}

function isRow(text: string, line: Line | undefined): line is Line {
  if (!line || line.hidden || line.content >= line.to) return false;
  return text.charCodeAt(line.content) === pipe || text.slice(line.content, line.to).includes('|');
}

const delimiter = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

/** A delimiter row of GFM; one without a pipe would be a rule or a heading's underline. */
function isDelimiter(text: string, line: Line | undefined): boolean {
  if (!line || line.hidden || !'|:-'.includes(text[line.content] ?? ' ')) return false;
  const source = text.slice(line.content, line.to);
  return /^[|: \t-]+$/.test(source) && source.includes('|') && delimiter.test(source.trimEnd());
}

/** Cells past this column are not read: it bounds what a line of pipes may cost. */
const maxColumns = 100;

/** The cells of a line, split at pipes that are neither escaped nor inside a wikilink. */
function parseRow(text: string, line: Line): Row {
  const cells: Cell[] = [];
  let from = text[line.content] === '|' ? line.content + 1 : line.content;
  let link = -1;
  for (let at = from; at < line.to && cells.length < maxColumns; at++) {
    const char = text.charCodeAt(at);
    if (char === backslash) at++;
    else if (char === bracket && text.charCodeAt(at + 1) === bracket && at > link) link = linkEnd(text, at, line.to);
    else if (char === pipe && at > link) {
      cells.push(cellAt(text, from, at));
      from = at + 1;
    }
  }
  const last = cells.length < maxColumns ? cellAt(text, from, line.to) : null;
  if (last && (last.source !== '' || cells.length === 0)) cells.push(last);
  return { from: line.content, to: line.to, cells };
}

const backslash = 0x5c;
const bracket = 0x5b;
const pipe = 0x7c;

/** Where a wikilink that starts here ends; here, where it has no end before the next one begins. */
function linkEnd(text: string, from: number, to: number): number {
  for (let at = from + 2; at + 1 < to; at++) {
    if (text[at] === ']' && text[at + 1] === ']') return at + 1;
    if (text[at] === '[') return from;
  }
  return from;
}
