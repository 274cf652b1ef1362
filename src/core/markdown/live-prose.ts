import type { Range } from '../text';
import type { Block } from './block-reader';
import { readBlocks } from './blocks';
import { blockAt, proseWith, type Prose } from './prose';

/** A text that is read in pieces, such as the document of an editor; to put all of it together at every key would be felt. */
export interface Pieces {
  readonly length: number;
  sliceString(from: number, to: number): string;
}

/** A change from one text to the next: a range of the old one, and how long what took its place is. */
export interface TextChange extends Range {
  readonly length: number;
}

/** The prose of a piece of a text, whose offsets count from `at`. */
export interface Piece {
  readonly prose: Prose;
  readonly at: number;
}

type Movable = { -readonly [K in keyof Block]: Block[K] };

/** How much is read at once behind a change, in UTF-16 units. */
const reach = 4_000;

/** Where the prose of a text is that changes: the same as `proseOf` says, at the price of the blocks around each change. */
export class LiveProse {
  private readonly blocks: Movable[];

  constructor(private text: Pieces) {
    this.blocks = readBlocks(text.sliceString(0, text.length));
  }

  /** The text came from the last one by one change; several are one, from the first's start to the last's end. */
  change(text: Pieces, { from, to, length }: TextChange): void {
    const { blocks } = this;
    const delta = length - (to - from);
    this.text = text;
    const kept = this.lastFreshBefore(from);
    const start = kept < 0 ? 0 : (blocks[kept]?.line ?? 0);
    let rest = blocks.length;
    const isOld = (at: number) => {
      const index = at > from + length ? blockAt(this.blocks, at - delta) : -1;
      const block = blocks[index];
      if (!block?.fresh || block.line !== at - delta) return false;
      rest = index;
      return true;
    };
    const read = this.read(start, from + length, isOld);
    for (let index = rest; delta !== 0 && index < blocks.length; index++) move(blocks[index], delta);
    blocks.splice(Math.max(0, kept), rest - Math.max(0, kept), ...read);
  }

  /** The prose of the blocks that touch a range. */
  piece({ from, to }: Range): Piece {
    const first = blockAt(this.blocks, from);
    let last = first;
    while ((this.blocks[last]?.from ?? Infinity) < to) last++;
    const at = this.blocks[first]?.line ?? 0;
    const blocks = this.blocks.slice(first, last).map(block => move({ ...block }, -at));
    return { prose: proseWith(this.text.sliceString(at, at + (blocks[blocks.length - 1]?.to ?? 0)), blocks), at };
  }

  /** The blocks from `start` on, up to a line that `isOld`; at least up to `least`. */
  private read(start: number, least: number, isOld: (at: number) => boolean): Movable[] {
    // A line break before it, or what follows would be taken for the start of a note.
    const lead = start > 0 ? 1 : 0;
    const hasFrontmatter = start === 0 && this.text.sliceString(0, 4).includes('---');
    for (let size = hasFrontmatter ? Infinity : reach; ; size *= 8) {
      const end = Math.min(this.text.length, least + size);
      let isOver = end === this.text.length;
      const blocks = readBlocks(this.text.sliceString(start - lead, end), lead, at => isOld(at + start - lead) && (isOver = true));
      if (isOver) return blocks.map(block => move(block, start - lead));
    }
  }

  /** The last fresh block whose first line ends before an offset, -1 where there is none. */
  private lastFreshBefore(offset: number): number {
    for (let index = blockAt(this.blocks, offset); index >= 0; index--) {
      const block = this.blocks[index];
      if (!block?.fresh || block.line >= offset) continue;
      const lineEnd = this.text.sliceString(block.from, offset).search(/[\r\n]/);
      if (lineEnd >= 0 && block.from + lineEnd + 1 < offset) return index;
    }
    return -1;
  }
}

/** Moves a block as it stands, for there may be thousands. */
function move<B extends Movable | undefined>(block: B, by: number): B {
  if (!block) return block;
  block.from += by;
  block.to += by;
  block.line += by;
  if (block.marks.length > 0) block.marks = block.marks.map(mark => mark + by);
  return block;
}
