import type * as obs from 'obsidian';

interface Span { start: { offset?: number | undefined }; end: { offset?: number | undefined } }

/** Turns offsets of a text into the app's positions: lines and columns from 0. */
export class Positions {
  readonly #starts: number[] = [0];

  constructor(readonly text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  loc(offset: number): obs.Loc {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, col: offset - (this.#starts[low] ?? 0), offset };
  }

  range(from: number, to: number): obs.Pos {
    return { start: this.loc(from), end: this.loc(to) };
  }

  lineStart(offset: number): number {
    return this.text.lastIndexOf('\n', offset - 1) + 1;
  }
}

/** The place of a node of the Markdown tree. */
export function spanOf(node: { position?: Span | undefined }): { from: number; to: number } {
  return { from: node.position?.start.offset ?? 0, to: node.position?.end.offset ?? 0 };
}
