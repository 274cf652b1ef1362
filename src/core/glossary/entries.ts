import { plainText } from '../markdown/plain-text';
import { proseOf, type Block } from '../markdown/prose';
import { cellsOfRow } from '../markdown/rows';
import type { Range } from '../text';
import { columnNames, entryPatterns as builtIn, listDefinition, type DefinitionPattern } from './definitions';
import type { Definition } from './glossary';

interface Entry {
  readonly term: string;
  readonly aliases: readonly string[];
  readonly body: Range;
}

/** A heading with the blocks up to the next one. */
interface Part {
  readonly heading: string | null;
  readonly block: Block | null;
  readonly blocks: Block[];
  end: number;
}

/**
 * The definitions in a glossary note, in its order: entries on lines, in definition lists and in tables; where a heading
 * has none of these under it but has text, the heading is the term. A heading that only names the note is none.
 */
export function readEntries(path: string, text: string, patterns: readonly DefinitionPattern[] = builtIn): Definition[] {
  const parts = partsOf(text);
  const title = titleOf(parts);
  return parts.flatMap(part => {
    const entries = [...lineEntries(text, part.blocks, patterns), ...tableEntries(text, part.blocks)];
    const own = entries.length === 0 && part !== title ? headingEntry(part) : null;
    return (own ? [own] : entries.sort((a, b) => a.body.from - b.body.from)).map(entry => ({ ...entry, path, heading: part.heading }));
  });
}

function partsOf(text: string): Part[] {
  const parts: Part[] = [{ heading: null, block: null, blocks: [], end: text.length }];
  for (const block of proseOf(text).blocks) {
    const part = parts[parts.length - 1];
    if (block.kind !== 'heading') {
      part?.blocks.push(block);
      continue;
    }
    if (part) part.end = block.from;
    parts.push({ heading: headingText(text, block), block, blocks: [], end: text.length });
  }
  return parts;
}

function headingText(text: string, { from, to }: Block): string {
  const source = text.slice(from, to);
  return plainText(source.startsWith('#') ? source.replace(/^#+[ \t]*|[ \t]+#+[ \t]*$/g, '') : source.replace(/[\r\n][^\r\n]*$/, ''));
}

/** The heading of the note as a whole: the first, where it's the only one of level 1. */
function titleOf(parts: readonly Part[]): Part | undefined {
  const top = parts.filter(({ heading, block }) => heading !== null && block !== null);
  return top.length > 1 ? top[0] : undefined;
}

function headingEntry({ heading, block, blocks, end }: Part): Entry | null {
  if (heading === null || block === null || [...heading].length < 2 || !blocks.some(({ kind }) => kind !== 'rule')) return null;
  return { term: heading, aliases: [], body: { from: block.to, to: end } };
}

/** Entries that are written on a line of a paragraph or list item; each reaches to the next one or to the end of the paragraph. */
function lineEntries(text: string, blocks: readonly Block[], patterns: readonly DefinitionPattern[]): Entry[] {
  return blocks.filter(({ kind }) => kind === 'paragraph').flatMap(block => {
    const entries: { term: string; from: number; to: number }[] = [];
    let above: Range | null = null;
    for (const line of linesOf(text, block)) {
      const found = entryAt(text, line, above, patterns);
      const last = entries[entries.length - 1];
      if (found) {
        if (last && last.to === block.to) last.to = found.start;
        entries.push({ term: found.term, from: found.from, to: block.to });
      }
      above = line;
    }
    return entries.map(({ term, from, to }) => ({ term, aliases: [], body: trimmed(text, from, to) }));
  });
}

function linesOf(text: string, { from, to }: Range): Range[] {
  const lines: Range[] = [];
  for (let at = from; at <= to; ) {
    const next = text.indexOf('\n', at);
    const end = next < 0 || next > to ? to : next;
    lines.push(trimmed(text, at, end));
    at = end + 1;
  }
  return lines;
}

/** An entry that starts in this line, or whose definition does, below its term. `start` is where the entry as a whole begins. */
function entryAt(text: string, line: Range, above: Range | null, patterns: readonly DefinitionPattern[]): { term: string; start: number; from: number } | null {
  const source = text.slice(line.from, Math.min(line.to, line.from + 2000));
  const mark = above && listDefinition.exec(source);
  if (above && mark) return { term: termOf(text.slice(above.from, above.to)), start: above.from, from: line.from + mark[0].length };
  for (const { pattern } of patterns) {
    const match = pattern.exec(source);
    const term = termOf(match?.slice(1).find(group => group !== undefined) ?? '');
    if (match && term !== '') return { term, start: line.from, from: line.from + match[0].length };
  }
  return null;
}

/** The words of a term; empty for times and the like, which are no terms: `**13:00** - Lunch`. */
function termOf(source: string): string {
  const term = plainText(source);
  return /\p{L}/u.test(term) && !/\d{1,2}:\d\d/.test(term) ? term : '';
}

function tableEntries(text: string, blocks: readonly Block[]): Entry[] {
  const entries: Entry[] = [];
  let columns: Columns | null = null;
  let last: Block | null = null;
  for (const block of blocks) {
    if (block.kind !== 'row') {
      columns = null;
    } else {
      const cells = cellsOfRow(text, block).map(cell => trimmed(text, cell.from, cell.to));
      const entry = columns && last?.kind === 'row' ? rowEntry(text, cells, columns) : null;
      if (last?.kind !== 'row') columns = readColumns(cells.map(cell => plainText(text.slice(cell.from, cell.to))));
      else if (entry) entries.push(entry);
    }
    last = block;
  }
  return entries;
}

interface Columns {
  readonly term: number;
  readonly definition: number;
  /** -1 where there is none. */
  readonly aliases: number;
}

function readColumns(header: readonly string[]): Columns | null {
  const find = (kind: keyof Columns) => header.findIndex(name => columnNames[kind].includes(name.toLowerCase()));
  const columns = { term: find('term'), definition: find('definition'), aliases: find('aliases') };
  return columns.term < 0 || columns.definition < 0 ? null : columns;
}

function rowEntry(text: string, cells: readonly Range[], { term, definition, aliases }: Columns): Entry | null {
  const words = (cell: Range | undefined) => (cell ? plainText(text.slice(cell.from, cell.to)) : '');
  const body = cells[definition];
  const name = words(cells[term]);
  if (!body || name === '') return null;
  return { term: name, aliases: words(cells[aliases]).split(/[,;、，]/).map(alias => alias.trim()).filter(alias => alias !== ''), body };
}

/** A range without blanks at its ends. */
function trimmed(text: string, from: number, to: number): Range {
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return { from, to };
}
