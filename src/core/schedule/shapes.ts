import type { Grid, GridCell, GridRow } from './grid';
import { plainTraits, type Traits } from './traits';

type Sums = { -readonly [K in keyof Traits]: number };

/** What the cells of one column look like, as counts over the rows that have more than a label in them. */
export interface Shape extends Sums {
  filled: number;
  /** Cells that are a time and nothing else; `ranges` of them have an end; `weak` are no proof by themselves. */
  clocks: number;
  ranges: number;
  weak: number;
  /** The different texts, and how often each stands there. */
  readonly texts: Map<string, number>;
}

/** The shapes of all columns, in one pass. A cell that spans columns counts in its first. */
export function shapesOf(grid: Grid): Shape[] {
  const shapes = Array.from({ length: grid.width }, emptyShape);
  for (const row of grid.sample) {
    if (row.cells.filter(isFilled).length < 2) continue;
    row.cells.forEach((cell, column, cells) => {
      const shape = shapes[column];
      if (shape && isFilled(cell, column, cells)) addCell(shape, cell);
    });
  }
  return shapes;
}

function emptyShape(): Shape {
  return { filled: 0, clocks: 0, ranges: 0, weak: 0, texts: new Map(), ...plainTraits(0) };
}

function addCell(shape: Shape, { text, time, content }: GridCell): void {
  shape.filled++;
  if (time?.isWhole && (time.start || time.isImpossible)) {
    if (time.isWeak) shape.weak++;
    else shape.clocks++;
    if (time.end) shape.ranges++;
    if (!time.isWeak) return;
  }
  shape.texts.set(text, (shape.texts.get(text) ?? 0) + 1);
  const { days, durations, numbers, links, ordinals, people, joints, words } = content.traits;
  shape.days += days;
  shape.durations += durations;
  shape.numbers += numbers;
  shape.links += links;
  shape.ordinals += ordinals;
  shape.people += people;
  shape.joints += joints;
  shape.words += words;
}

/** The cells of a row that hold something, each once however far it spans. */
export function filledCells({ cells }: GridRow): { cell: GridCell; column: number }[] {
  const filled: { cell: GridCell; column: number }[] = [];
  cells.forEach((cell, column) => {
    if (isFilled(cell, column, cells)) filled.push({ cell, column });
  });
  return filled;
}

/** True where a cell that holds something begins. */
export function isFilled(cell: GridCell | null, column: number, cells: GridRow['cells']): cell is GridCell {
  return cell !== null && cell.text !== '' && (column === 0 || cells[column - 1] !== cell);
}

/** The share of the filled cells, 0 where there are none. */
export function share(count: number, { filled }: Shape): number {
  return filled === 0 ? 0 : count / filled;
}
