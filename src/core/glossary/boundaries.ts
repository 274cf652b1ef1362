import type { ParticleReader } from './korean';
import { scripts, type Script, type ScriptTable } from './scripts';

/** The stretch to look through, and what a reader sees just outside it where that isn't the text itself. */
export interface Stretch {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** UTF-16 unit before `from`; by default the text's own. */
  readonly before?: number | undefined;
  /** UTF-16 unit behind `to`; by default the text's own. */
  readonly after?: number | undefined;
}

/** What is needed to say where words begin and end. */
export interface Boundaries {
  readonly scripts: ScriptTable;
  readonly particles: ParticleReader;
}

export const underscore = 0x5f;
const dot = 0x2e;

/** The unit before an offset, as a reader sees it; NaN at the start of the text. */
function unitBefore({ text, from, before }: Stretch, at: number): number {
  return at === from && before !== undefined ? before : text.charCodeAt(at - 1);
}

function unitAfter({ text, to, after }: Stretch, at: number): number {
  return at === to && after !== undefined ? after : text.charCodeAt(at);
}

/** True where a form that starts at `at` starts a word. */
export function startsWhole({ scripts: table }: Boundaries, stretch: Stretch, at: number): boolean {
  const unit = stretch.text.charCodeAt(at);
  const before = unitBefore(stretch, at);
  if (Number.isNaN(before)) return true;
  const script = table.of(unit);
  const scriptBefore = table.of(before);
  switch (script) {
    case scripts.hangul: case scripts.katakana: return scriptBefore !== script;
    case scripts.han: case scripts.hiragana: return !splitsPair(before, unit);
    case scripts.none: return scriptBefore !== scripts.word && before !== unit && !splitsPair(before, unit);
    default: return startsLatin(table, stretch, at, before, scriptBefore);
  }
}

/** A word of letters isn't begun behind a letter, nor behind a dot that another word runs on through. */
function startsLatin(table: ScriptTable, stretch: Stretch, at: number, before: number, scriptBefore: Script): boolean {
  if (before === underscore) return isEmphasis(table, stretch, at, -1);
  if (scriptBefore === scripts.word) return false;
  return before !== dot || !isLetter(table, stretch.text.charCodeAt(at - 2));
}

/** True where a form that ends at `end` ends a word, behind which only particles may follow. */
export function endsWhole({ scripts: table, particles }: Boundaries, stretch: Stretch, from: number, end: number): boolean {
  const after = unitAfter(stretch, end);
  if (Number.isNaN(after)) return true;
  const unit = stretch.text.charCodeAt(end - 1);
  const script = table.of(unit);
  const scriptAfter = table.of(after);
  switch (script) {
    case scripts.hangul: return scriptAfter !== script || isTail(table, particles, stretch, from, end);
    case scripts.katakana: return scriptAfter !== script;
    case scripts.han: case scripts.hiragana: return !splitsPair(unit, after);
    case scripts.none: return scriptAfter !== scripts.word && after !== unit && !splitsPair(unit, after);
    default: return endsLatin(table, stretch, end, after, scriptAfter);
  }
}

function endsLatin(table: ScriptTable, stretch: Stretch, end: number, after: number, scriptAfter: Script): boolean {
  if (after === underscore) return isEmphasis(table, stretch, end, 1);
  if (scriptAfter === scripts.word) return false;
  return after !== dot || !isLetter(table, stretch.text.charCodeAt(end + 1));
}

function isLetter(table: ScriptTable, unit: number): boolean {
  return table.of(unit) === scripts.word && unit !== underscore && !(unit >= 0x30 && unit <= 0x39);
}

/** Particles run on to the end of the Hangul. */
function isTail(table: ScriptTable, particles: ParticleReader, { text, to }: Stretch, from: number, end: number): boolean {
  let tail = end;
  while (tail < to && table.of(text.charCodeAt(tail)) === scripts.hangul) tail++;
  return tail > end && particles.isTail(text, from, end, tail);
}

/** The longest stretch of emphasis with underscores that is looked through for its other end. */
const emphasisReach = 200;

/**
 * True where underscores next to a word mark emphasis (CommonMark §6.2): no word on their other side, and as many at the
 * other end. Only `word` characters count as words here, and links for words, so that links made there change nothing.
 */
function isEmphasis(table: ScriptTable, { text }: Stretch, at: number, side: 1 | -1): boolean {
  const unit = (offset: number) => text.charCodeAt(side > 0 ? offset : offset - 1);
  let outer = at;
  while (unit(outer) === underscore) outer += side;
  if (isWordOrLink(table, unit(outer), side)) return false;
  const run = '_'.repeat(Math.abs(outer - at));
  const start = side > 0 ? Math.max(0, at - emphasisReach) : at;
  const part = text.slice(start, start + emphasisReach);
  for (let found = part.indexOf(run); found >= 0; found = part.indexOf(run, found + 1)) {
    const [inside, outside] = side > 0 ? [start + found + run.length, start + found - 1] : [start + found - 1, start + found + run.length];
    if (opens(table, text.charCodeAt(inside), text.charCodeAt(outside), side)) return !part.slice(0, found).includes('\n') || side > 0;
  }
  return false;
}

/** True where a run of underscores stands between a word and none. */
function opens(table: ScriptTable, inside: number, outside: number, side: 1 | -1): boolean {
  return inside > 0x20 && inside !== underscore && outside !== underscore && !isWordOrLink(table, outside, side > 0 ? -1 : 1);
}

/** True for what continues a word, and for the mark with which a link on that side begins or ends. */
function isWordOrLink(table: ScriptTable, unit: number, side: 1 | -1): boolean {
  return table.of(unit) === scripts.word || (side > 0 ? unit === 0x5b : unit === 0x5d || unit === 0x29);
}

/** True between the halves of a character beyond the Basic Multilingual Plane. */
function splitsPair(before: number, after: number): boolean {
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
