import { findDay } from './day';
import { parseDuration } from './duration';
import type { Grid, GridCell, GridRow } from './grid';
import { wordsIn } from './letters';
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
  /** The different texts, with what each may be besides words. */
  readonly texts: Map<string, Traits>;
}

const number = /^[<>≤≥~≈+−-]?\s*[$€£¥₩]?\s*\d[\d.,\s]*(?:%|x|×|[kmgt]?b|ms|s|km\/?h?|kg|°c?|[$€£¥₩]|usd|eur|krw|元|円|원|公里|里|w|kwh?|lux|mg|ml|g|l|m|km|名|명|人|people|pers\.?)?(?:\s*(?:\/|per)\s*\p{L}{1,6})?$/u;
const stretch = /^\d+\s*[-–~]\s*\d+\s*\p{L}{0,5}$/u;
const ordinal = /^(?:#?\d{1,3}[.)]?|[a-z]?\d{1,2}[a-z]?|[ivx]{1,4}[.)]?|[①-⑳]|(?:session|block|part|unit|lesson|period|slot|module|modul|teil|chapter|week|keynote|s|talk)\s*#?[\da-z]{1,2}|제?\d{1,2}\s*(?:교시|강|부|회차?|차시)|第?\d{1,2}\s*(?:部|回|講|限|コマ|节|節|場)|세션\s*\d{1,2}|セッション\s*\d{1,2}|\p{Extended_Pictographic}\ufe0f?)$/u;
const link = /^(?:https?:\/\/\S+|www\.\S+|#?\d+|(?:pdf|slides?|video|watch|recording|link|register|registration|sign[- ]?up|zoom|notebook|repo|github|code|download|youtube|view|open|join|details?|info|here|more|submit[\p{L} ]*|materials?|folien|자료|영상|スライド|資料|動画|视频)(?:\s.*)?)$/u;
const joint = /^(?:to|bis|a|à|al|até|hasta|until|til|tot|до|[-–—~→]+)$/u;

/** The shapes of all columns, in one pass. A cell that spans columns counts in its first. */
export function shapesOf(grid: Grid): Shape[] {
  const shapes = Array.from({ length: grid.width }, emptyShape);
  for (const row of grid.sample) {
    if (!holdsMany(row)) continue;
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

/** What one text may be; each 0 or 1, but for the count of its words. */
type Traits = Pick<Shape, 'days' | 'durations' | 'numbers' | 'links' | 'ordinals' | 'people' | 'joints' | 'words'>;

function addCell(shape: Shape, { text, time, cell }: GridCell): void {
  shape.filled++;
  if (time?.isWhole && (time.start || time.isImpossible)) {
    if (time.isWeak) shape.weak++;
    else shape.clocks++;
    if (time.end) shape.ranges++;
    if (!time.isWeak) return;
  }
  const traits = shape.texts.get(text) ?? traitsOf(text, cell.source);
  shape.texts.set(text, traits);
  shape.days += traits.days;
  shape.durations += traits.durations;
  shape.numbers += traits.numbers;
  shape.links += traits.links;
  shape.ordinals += traits.ordinals;
  shape.people += traits.people;
  shape.joints += traits.joints;
  shape.words += traits.words;
}

function traitsOf(text: string, source: string): Traits {
  if (text.length > 60) return { days: 0, durations: 0, numbers: 0, links: 0, ordinals: 0, people: 0, joints: 0, words: wordsIn(text) };
  const hasDigit = /\d/.test(text);
  const lower = text.toLowerCase();
  const isNumeric = hasDigit && !/^\p{L}/u.test(text);
  const isNumber = isNumeric && (number.test(lower) || stretch.test(text));
  return {
    days: Number(isDay(text)), durations: Number(isNumeric && parseDuration(text) !== null), numbers: Number(isNumber), words: isNumber ? 0 : wordsIn(text),
    joints: Number(!hasDigit && joint.test(lower)), ordinals: Number(text.length <= 14 && ordinal.test(lower)), links: Number(link.test(lower) || source.startsWith('http')),
    people: Number(!hasDigit && arePersonNames(text)),
  };
}

function isDay(text: string): boolean {
  const mark = text.length <= 40 ? findDay(text) : null;
  return mark !== null && (mark.isWhole || mark.month !== null);
}

/** The cells of a row that hold something, each once however far it spans. */
export function filledCells({ cells }: GridRow): { cell: GridCell; column: number }[] {
  const filled: { cell: GridCell; column: number }[] = [];
  cells.forEach((cell, column) => {
    if (cell && cell.text !== '' && cells[column - 1] !== cell) filled.push({ cell, column });
  });
  return filled;
}

/** True for a row with more than one filled cell. */
function holdsMany({ cells }: GridRow): boolean {
  const first = cells.findIndex(cell => cell !== null && cell.text !== '');
  return first >= 0 && cells.some((cell, column) => column > first && cell !== null && cell.text !== '' && cells[column - 1] !== cell);
}

/** The share of the filled cells, 0 where there are none. */
export function share(count: number, { filled }: Shape): number {
  return filled === 0 ? 0 : count / filled;
}
