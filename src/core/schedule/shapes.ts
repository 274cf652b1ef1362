import { findDay } from './day';
import { parseDuration } from './duration';
import type { Grid, GridCell, GridRow } from './grid';
import { arePersonNames } from './people';

/** What the cells of one column look like, as counts over the rows that have more than a label in them. */
export interface Shape {
  filled: number;
  /** Cells that are a time and nothing else; `ranges` of them have an end; `weak` are no proof by themselves. */
  clocks: number;
  ranges: number;
  weak: number;
  days: number;
  durations: number;
  /** Numbers, percentages, amounts with a unit. */
  numbers: number;
  links: number;
  ordinals: number;
  people: number;
  /** Words that only join a start to an end. */
  joints: number;
  words: number;
  readonly texts: Map<string, number>;
}

const number = /^[<>≤≥~≈+−-]?\s*[$€£¥₩]?\s*\d[\d.,\s]*(?:%|x|×|[kmgt]?b|ms|s|km\/?h?|kg|°c?|[$€£¥₩]|usd|eur|krw|元|円|원|公里|里|w|kwh?|lux|mg|ml|g|l|m|km|名|명|人|people|pers\.?)?(?:\s*(?:\/|per)\s*\p{L}{1,6})?$/iu;
const stretch = /^\d+\s*[-–~]\s*\d+\s*\p{L}{0,5}$/u;
const ordinal = /^(?:#?\d{1,3}[.)]?|[a-z]?\d{1,2}[a-z]?|[ivx]{1,4}[.)]?|[①-⑳]|(?:session|block|part|unit|lesson|period|slot|module|modul|teil|chapter|week|keynote|s|talk)\s*#?[\da-z]{1,2}|제?\d{1,2}\s*(?:교시|강|부|회차?|차시)|第?\d{1,2}\s*(?:部|回|講|限|コマ|节|節|場)|세션\s*\d{1,2}|セッション\s*\d{1,2}|\p{Extended_Pictographic}\ufe0f?)$/iu;
const link = /^(?:https?:\/\/\S+|www\.\S+|#?\d+|(?:pdf|slides?|video|watch|recording|link|register|registration|sign[- ]?up|zoom|notebook|repo|github|code|download|youtube|view|open|join|details?|info|here|more|submit[\p{L} ]*|materials?|folien|자료|영상|スライド|資料|動画|视频)(?:\s.*)?)$/iu;
const joint = /^(?:to|bis|a|à|al|até|hasta|until|til|tot|до|[-–—~→]+)$/iu;

/** The shapes of all columns, in one pass. A cell that spans columns counts in its first. */
export function shapesOf(grid: Grid): Shape[] {
  const shapes = Array.from({ length: grid.width }, emptyShape);
  for (const row of grid.sample) {
    if (filledCells(row).length < 2) continue;
    row.cells.forEach((cell, column) => {
      const shape = shapes[column];
      if (cell && shape && cell.text !== '' && row.cells[column - 1] !== cell) addCell(shape, cell);
    });
  }
  return shapes;
}

function emptyShape(): Shape {
  return { filled: 0, clocks: 0, ranges: 0, weak: 0, days: 0, durations: 0, numbers: 0, links: 0, ordinals: 0, people: 0, joints: 0, words: 0, texts: new Map() };
}

function addCell(shape: Shape, { text, time, cell }: GridCell): void {
  shape.filled++;
  shape.texts.set(text, (shape.texts.get(text) ?? 0) + 1);
  if (time?.isWhole && (time.start || time.isImpossible)) {
    if (time.isWeak) shape.weak++;
    else shape.clocks++;
    if (time.end) shape.ranges++;
    if (!time.isWeak) return;
  }
  if (text.length > 60) shape.words += wordsIn(text);
  else addShort(shape, text, cell.source);
}

/** What a short cell may be besides words. */
function addShort(shape: Shape, text: string, source: string): void {
  const hasDigit = /\d/.test(text);
  if (hasDigit && parseDuration(text) !== null) shape.durations++;
  if (hasDigit && (number.test(text) || stretch.test(text))) shape.numbers++;
  else shape.words += wordsIn(text);
  if (!hasDigit && joint.test(text)) shape.joints++;
  if (text.length <= 14 && ordinal.test(text)) shape.ordinals++;
  if (link.test(text) || source.startsWith('http')) shape.links++;
  if (isDay(text)) shape.days++;
  if (!hasDigit && arePersonNames(text)) shape.people++;
}

function isDay(text: string): boolean {
  const mark = text.length <= 40 ? findDay(text) : null;
  return mark !== null && (mark.isWhole || mark.month !== null);
}

const unspaced = /[\u3040-\u30ff\u3400-\u9fff]/g;

/** Words of a text; one of Chinese or Japanese counts two letters, one of Korean its blanks. */
export function wordsIn(text: string): number {
  const rest = text.replace(unspaced, '');
  return (rest.match(/[\p{L}\d][\p{L}\d'’.-]*/gu)?.length ?? 0) + Math.ceil((text.length - rest.length) / 2);
}

/** The cells of a row that hold something, each once however far it spans. */
export function filledCells({ cells }: GridRow): { cell: GridCell; column: number }[] {
  const filled: { cell: GridCell; column: number }[] = [];
  cells.forEach((cell, column) => {
    if (cell && cell.text !== '' && cells[column - 1] !== cell) filled.push({ cell, column });
  });
  return filled;
}

/** The share of the filled cells, 0 where there are none. */
export function share(count: number, { filled }: Shape): number {
  return filled === 0 ? 0 : count / filled;
}
