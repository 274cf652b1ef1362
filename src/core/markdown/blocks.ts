import { add, addLine, closeUnmatched, emit, noMarks, openLiteral, openParagraph, push, type Block, type Reader } from './block-reader';
import { bodyStart, fenceAt, footnoteAt, headingAt, isDelimiterRow, isRule, isUnderline, listMarkerAt } from './block-starts';
import { htmlBlockStarts, htmlBlockTag, matchesAt } from './html-syntax';
import { advance, measure, openCursor, startLine } from './line-cursor';
import { cellsOfRow } from './rows';

/**
 * The blocks of a note from `from` on, which must be the start of a line outside every block (0, or a `fresh` block's line).
 * One pass over the lines; containers and laziness as in CommonMark §5, tables as in GFM, `$$`, `%%` and footnotes as in Obsidian.
 * Reading stops where `until` says so, asked before each fresh line with its offset.
 */
export function readBlocks(text: string, from = 0, until: (at: number) => boolean = () => false): Block[] {
  const reader: Reader = { ...openCursor(text), blocks: [], containers: [], quotes: 0, leaf: null, matched: 0, fresh: false };
  let at = from === 0 ? bodyStart(text) : from;
  while (at < text.length) {
    const next = startLine(reader, at);
    reader.matched = matchContainers(reader);
    reader.fresh = reader.matched === 0 && !reachesOn(reader);
    if (reader.fresh && !reader.blank && until(at)) break;
    if (!readLiteral(reader)) readStarts(reader);
    at = next;
  }
  return reader.blocks;
}

/** True where what is open may go on in a line that goes on with none of its containers. */
function reachesOn(reader: Reader): boolean {
  const { leaf, containers } = reader;
  if (leaf === null) return false;
  if (containers.length === 0 || leaf.kind === 'paragraph' || leaf.kind === 'table') return true;
  return leaf.kind === 'literal' && leaf.lazy === true;
}

function matchContainers(reader: Reader): number {
  let matched = 0;
  for (const container of reader.containers) {
    measure(reader);
    if (container.kind === 'quote') {
      if (!takeQuoteMark(reader)) break;
    } else if (reader.blank) {
      if (container.bare) break;
    } else if (reader.indent >= container.width) {
      advance(reader, container.width);
    } else break;
    matched++;
  }
  measure(reader);
  return matched;
}

function takeQuoteMark(reader: Reader): boolean {
  if (reader.indent > 3 || reader.text.charCodeAt(reader.next) !== 0x3e || reader.next >= reader.end) return false;
  advance(reader, reader.indent + 1);
  const after = reader.text.charCodeAt(reader.at);
  if (reader.at < reader.end && (after === 0x20 || after === 0x09)) advance(reader, 1);
  return true;
}

/** Reads a line of fenced code, HTML, math or a comment; false where the line is something else. */
function readLiteral(reader: Reader): boolean {
  const { leaf, text } = reader;
  if (leaf?.kind !== 'fence' && leaf?.kind !== 'literal') return false;
  const isLazy = leaf.kind === 'literal' && leaf.lazy && !reader.blank;
  if (reader.matched < reader.containers.length && !isLazy) {
    reader.leaf = null;
    return false;
  }
  if (leaf.kind === 'fence') {
    const fence = reader.indent < 4 ? fenceAt(reader) : null;
    if (fence?.mark === leaf.mark && fence.length >= leaf.length && fence.bare) reader.leaf = null;
    return true;
  }
  if (leaf.end === null ? reader.blank : leaf.end.test(text.slice(reader.at, reader.end))) reader.leaf = null;
  return true;
}

/** Opens what begins in this line, containers first; what is left is text or nothing. */
function readStarts(reader: Reader): void {
  while (!reader.blank) {
    if (reader.indent >= 4) {
      if (reader.leaf?.kind === 'paragraph' && !endsDefinitions(reader.text, reader.leaf.block)) {
        if (reader.leaf.block.kind === 'row') return void openLiteral(reader, { kind: 'literal', end: null, lazy: true });
        break;
      }
      return closeUnmatched(reader);
    }
    const char = reader.text.charCodeAt(reader.next);
    if (isText(char)) break;
    if (!openContainer(reader, char)) {
      if (openLeaf(reader, char)) return;
      break;
    }
    measure(reader);
  }
  if (reader.blank) {
    closeUnmatched(reader);
  } else {
    readText(reader);
  }
}

/** True behind link reference definitions, where some parsers take an indented line for code. They end no paragraph that began with words. */
function endsDefinitions(text: string, { from, lastLine }: { readonly from: number; readonly lastLine: number }): boolean {
  const isDefinition = (at: number) => text.charCodeAt(at) === 0x5b && matchesAt(/\[[^\]\r\n]+\]:/y, text, at);
  return isDefinition(from) && isDefinition(lastLine);
}

/** Letters begin nothing, which spares most lines the questions below. */
function isText(char: number): boolean {
  return char > 0x7e || (char > 0x60 && char < 0x7b) || (char > 0x40 && char < 0x5b);
}

function openContainer(reader: Reader, char: number): boolean {
  if (char === 0x3e) {
    takeQuoteMark(reader);
    return push(reader, { kind: 'quote' });
  }
  const footnote = char === 0x5b ? footnoteAt(reader) : 0;
  if (footnote > 0) {
    advance(reader, reader.indent + footnote);
    return push(reader, { kind: 'item', width: 4, bare: true });
  }
  if (isRule(reader) || isTableStart(reader)) return false;
  const marker = listMarkerAt(reader, openParagraph(reader) !== null);
  if (marker === null) return false;
  const width = reader.indent + marker.width;
  advance(reader, width);
  return push(reader, { kind: 'item', width, bare: true });
}

/** Opens what holds no other block; true where that took the line. */
function openLeaf(reader: Reader, char: number): boolean {
  const paragraph = openParagraph(reader);
  if (paragraph && isUnderline(reader)) {
    paragraph.kind = 'heading';
    paragraph.to = reader.end;
    reader.leaf = null;
    return true;
  }
  if (isTableStart(reader)) return openTable(reader);
  if (headingAt(reader)) return emit(reader, 'heading');
  if (isRule(reader)) return emit(reader, 'rule');
  const fence = fenceAt(reader);
  if (fence) return openLiteral(reader, { kind: 'fence', mark: fence.mark, length: fence.length });
  if (char === 0x3c) return openHtml(reader);
  if (char === 0x24 || char === 0x25) return openMarked(reader, char === 0x24 ? '$$' : '%%');
  return false;
}

function openHtml(reader: Reader): boolean {
  const { text, next, end } = reader;
  if (text.startsWith('<%', next)) return openMarked(reader, '<%');
  for (const { start, end: closing } of htmlBlockStarts) {
    if (!matchesAt(start, text, next)) continue;
    const closed = closing?.test(text.slice(next, end)) ?? false;
    return openLiteral(reader, closed ? null : { kind: 'literal', end: closing ?? blankEnd(reader) });
  }
  if (reader.leaf?.kind === 'paragraph' || !matchesAt(htmlBlockTag, text.slice(next, end), 0)) return false;
  return openLiteral(reader, { kind: 'literal', end: blankEnd(reader) });
}

/** A blank line ends HTML; in a quote some parsers see none, as its mark stands there, and take all of the quote for HTML. */
function blankEnd({ quotes }: Reader): RegExp | null {
  return quotes > 0 ? /(?!)/ : null;
}

const markEnds = { '$$': /\$\$/, '%%': /%%/, '<%': /%>/ };

/** Obsidian's `$$` and `%%` and a template's `<%` reach over blank lines to their end, if they don't end in the same line. */
function openMarked(reader: Reader, mark: keyof typeof markEnds): boolean {
  const { text, next, end } = reader;
  const inTable = reader.leaf?.kind === 'table' && reader.matched === reader.containers.length;
  if (inTable || !text.startsWith(mark, next) || markEnds[mark].test(text.slice(next + 2, end)) || endsMark(reader, mark)) return false;
  return openLiteral(reader, { kind: 'literal', end: markEnds[mark], lazy: true });
}

/** True where the mark ends what began in an earlier line of this paragraph, not far above. */
function endsMark(reader: Reader, mark: keyof typeof markEnds): boolean {
  const paragraph = openParagraph(reader);
  if (!paragraph || mark === '<%') return false;
  const parts = reader.text.slice(Math.max(paragraph.from, reader.from - 2000), reader.from).split(mark);
  return parts.length % 2 === 0 && /(?:^|\s)$/.test(parts[parts.length - 2] ?? '');
}

function readText(reader: Reader): void {
  const { leaf } = reader;
  if (leaf?.kind === 'paragraph') return addLine(reader, leaf.block);
  if (leaf?.kind === 'table') {
    if (reader.matched === reader.containers.length) return void add(reader, 'row');
    if (isUnpaired(reader)) {
      reader.blocks.pop();
      return void openLiteral(reader, { kind: 'literal', end: null });
    }
  }
  closeUnmatched(reader);
  reader.leaf = { kind: 'paragraph', block: add(reader, 'paragraph'), behindTable: leaf?.kind === 'table' };
}

/**
 * Some parsers take a line behind a quoted table for more of it. Then code, a link or a tag that begins in the last row
 * may end here, and neither is prose.
 */
function isUnpaired({ text, blocks }: Reader): boolean {
  const row = blocks[blocks.length - 1];
  const source = row ? text.slice(row.from, row.to) : '';
  const count = (mark: string) => source.split(mark).length - 1;
  return count('`') % 2 > 0 || count('[') > count(']') || count('<') > count('>');
}

/** A delimiter row under a paragraph. */
function isTableStart(reader: Reader): boolean {
  return reader.leaf?.kind === 'paragraph' && isDelimiterRow(reader);
}

/**
 * Opens a table, whose header is the paragraph's last line. Where that has no pipe or another number of cells, or stands
 * in a quote that this line doesn't or in nested ones, parsers disagree whether it's a table, and a pipe more could make it one: then all its
 * lines are taken for rows as well as for a paragraph, and what is indented below them for code.
 */
function openTable(reader: Reader): boolean {
  if (reader.leaf?.kind !== 'paragraph') return false;
  const { block: paragraph, behindTable } = reader.leaf;
  if (behindTable) {
    // Right below a quoted table some parsers see a paragraph here, whose code may go over its lines.
    reader.blocks.pop();
    return openLiteral(reader, { kind: 'literal', end: null });
  }
  const { lastLine, to } = paragraph;
  const { text } = reader;
  const hasPipe = text.slice(lastLine, to).includes('|');
  const isTable = hasPipe && cellsOfRow(text, { from: lastLine, to }).length === cellsOfRow(text, { from: reader.next, to: reader.end }).length;
  if (!isTable || reader.matched < reader.containers.length || reader.containers.length > 1) {
    paragraph.kind = 'row';
    addLine(reader, paragraph);
    return true;
  }
  if (lastLine === paragraph.from) {
    paragraph.kind = 'row';
  } else {
    paragraph.to = lastLine;
    reader.blocks.push({ kind: 'row', from: lastLine, to, marks: noMarks, line: lastLine, fresh: false, lastLine });
  }
  reader.leaf = { kind: 'table' };
  return true;
}
