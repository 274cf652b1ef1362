import type { Range } from '../text';

/** Blocks of the Basic Multilingual Plane whose letters have case. */
const cased: readonly (readonly [from: number, to: number])[] = [
  [0x41, 0x5a], [0xc0, 0x24f], [0x370, 0x3ff], [0x400, 0x52f], [0x531, 0x556], [0x1e00, 0x1fff], [0x2c00, 0x2c7f], [0x2c80, 0x2ce3],
  [0xa640, 0xa69f], [0xa720, 0xa7ff], [0xff21, 0xff3a],
];

/** Characters that are typed for one another in terms; the last is the sigma at the end of a word. */
const alike: readonly (readonly [written: number, read: number])[] = [
  [0x2019, 0x27], [0x2bc, 0x27], [0x2010, 0x2d], [0x2011, 0x2d], [0xa0, 0x20], [0x202f, 0x20], [0x3c2, 0x3c3],
];

/**
 * For every UTF-16 unit the one it's compared as: its small letter, where that is one unit (İ stays); a plain apostrophe,
 * hyphen, space or sigma for their typographic forms. Offsets in a folded text are offsets in the text.
 */
export function foldTable(): Uint16Array {
  const table = new Uint16Array(65536);
  for (let code = 0; code < 65536; code++) table[code] = code;
  for (const [from, to] of cased) {
    for (let code = from; code <= to; code++) {
      const small = String.fromCharCode(code).toLowerCase();
      if (small.length === 1) table[code] = small.charCodeAt(0);
    }
  }
  for (const [written, read] of alike) table[written] = read;
  return table;
}

/** True where two texts are the same but for apostrophes, hyphens and spaces: they agree in case. */
export function sameCase(a: string, b: string): boolean {
  return a === b || plain(a) === plain(b);
}

function plain(text: string): string {
  return text.replace(/[\u2019\u02bc]/g, "'").replace(/[\u2010\u2011]/g, '-').replace(/[\u00a0\u202f]/g, ' ');
}

/** A stretch of text beside its composed form (NFC), with the way back to its own offsets. */
export interface Composed {
  readonly text: string;
  /** For each offset in the composed text, and its end, the offset in the text as typed. */
  readonly typed: Int32Array;
}

const decomposed = /[\u0300-\u036f]|[\u1100-\u11ff]|\u3099|\u309a/;
const clusters = /[^](?:[\u0300-\u036f]|[\u1160-\u11ff]|\u3099|\u309a)*/g;

/** Composes a stretch whose letters are typed in pieces, as macOS does in file names; null where there is nothing to compose. */
export function compose(text: string, { from, to }: Range): Composed | null {
  const source = text.slice(from, to);
  if (!decomposed.test(source)) return null;
  const typed: number[] = [];
  let out = '';
  for (const { 0: cluster, index } of source.matchAll(clusters)) {
    const whole = cluster.length > 1 ? cluster.normalize('NFC') : cluster;
    for (let i = 0; i < whole.length; i++) typed.push(from + Math.min(index + i, index + cluster.length - 1));
    out += whole;
  }
  typed.push(to);
  return { text: out, typed: Int32Array.from(typed) };
}
