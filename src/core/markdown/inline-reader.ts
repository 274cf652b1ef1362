import type { Range } from '../text';

/** A link that stands in prose: `[[target]]`, `[[target|shown]]` or `[shown](target)`. Embeds, images and references are none. */
export interface LinkSpan extends Range {
  readonly kind: 'wiki' | 'markdown';
  /** As written, without an escape for a table. */
  readonly target: string;
  readonly shown: Range;
}

/** What the inline syntax of one block says. */
export interface Inline {
  /** The stretches in which mentions may stand, in order, as offsets in pairs. */
  readonly prose: readonly number[];
  readonly links: readonly LinkSpan[];
}

/** One reading of one stretch of text. */
export interface InlineReader {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Stretches that are no prose, as offsets in pairs; in any order, and they may overlap. */
  readonly inert: number[];
  readonly links: LinkSpan[];
  /** Opening brackets without an end so far. */
  readonly brackets: number[];
  readonly marks: MarkFinder;
  /** By length the last run of backticks; null until one was looked for in vain. */
  lastTicks: Map<number, number> | null;
  /** True once no `$` further on can end math. */
  isMathOver: boolean;
}

/** Finds the next place of marks in one text, and remembers it, so that unpaired marks don't cost a look at all the rest each. */
export class MarkFinder {
  private readonly known = new Map<string, { readonly from: number; readonly found: number }>();

  constructor(readonly text: string) {}

  /** The next place of `mark` from `at` on; -1 where there is none. */
  next(mark: string, at: number): number {
    const known = this.known.get(mark);
    if (known && known.from <= at && (known.found < 0 || known.found >= at)) return known.found;
    const found = this.text.indexOf(mark, at);
    this.known.set(mark, { from: at, found });
    return found;
  }
}

/** Marks a stretch as no prose; gives its end. */
export function protect(reader: InlineReader, from: number, to: number): number {
  reader.inert.push(from, to);
  return to;
}

/**
 * Marks what only Obsidian knows as no prose. Gives the first mark inside that CommonMark may pair with one outside, to
 * go on from, or else its end: what either takes for code or a tag is no prose.
 */
export function protectLoosely(reader: InlineReader, from: number, to: number, marks = '`<[]'): number {
  protect(reader, from, to);
  for (let at = from + 1; at < to; at++) if (marks.includes(reader.text.charAt(at))) return at;
  return to;
}

/** The next place of `mark` from `at` on, -1 where there is none in this stretch. */
export function findMark({ marks, to }: InlineReader, mark: string, at: number): number {
  const found = marks.next(mark, at);
  return found >= 0 && found + mark.length <= to ? found : -1;
}

/** Blank or line break. */
export function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x3000;
}
