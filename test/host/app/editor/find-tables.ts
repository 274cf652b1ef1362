import type { Text } from '@codemirror/state';

export interface TableRange { readonly from: number; readonly to: number }

const delimiter = /^\s{0,3}\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
const fence = /^\s{0,3}(`{3,}|~{3,})/;

function isDelimiter(line: string | undefined): boolean {
  return line !== undefined && line.includes('|') && delimiter.test(line);
}

function isRow(line: string | undefined): boolean {
  return line !== undefined && line.trim() !== '' && !/^\s{0,3}(?:#{1,6}\s|>|`{3,}|~{3,})/.test(line);
}

interface Scan { at: number; offset: number; fence: string | null }

function advance(scan: Scan, lines: readonly string[]): void {
  const line = lines[scan.at] ?? '';
  const sign = fence.exec(line)?.[1];
  if (sign !== undefined && scan.fence === null) scan.fence = sign;
  else if (sign !== undefined && scan.fence !== null && sign.startsWith(scan.fence)) scan.fence = null;
  scan.offset += line.length + 1;
  scan.at++;
}

/** The tables at the left margin of a note, outside of code; a scan over lines, to be fast on a large note. */
export function findTableRanges(doc: Text): TableRange[] {
  const lines = doc.toString().split('\n');
  const tables: TableRange[] = [];
  const scan: Scan = { at: 0, offset: 0, fence: null };
  while (scan.at < lines.length) {
    const isStart = scan.fence === null && (lines[scan.at]?.includes('|') ?? false) && isDelimiter(lines[scan.at + 1]) && !isDelimiter(lines[scan.at]);
    const from = scan.offset;
    advance(scan, lines);
    if (!isStart) continue;
    advance(scan, lines);
    while (scan.at < lines.length && isRow(lines[scan.at])) advance(scan, lines);
    tables.push({ from, to: scan.offset - 1 });
  }
  return tables;
}
