/** A piece of a note: half-open, in UTF-16 units of the note's own text. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A change not yet made: the text of the range gives way to `insert`. */
export interface Edit extends Range {
  readonly insert: string;
}

/**
 * The text with all edits made. Offsets are those of `text` as given; edits come in order and don't overlap.
 * @throws RangeError when an edit is outside the text, reversed, or overlaps the one before it.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const { from, to, insert } of edits) {
    if (from < at || to < from || to > text.length) {
      throw new RangeError(`Edit ${from}-${to} does not fit after ${at} in a text of ${text.length}`);
    }
    out += text.slice(at, from) + insert;
    at = to;
  }
  return out + text.slice(at);
}
