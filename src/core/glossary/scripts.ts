/** What a character is to the boundaries of words. */
export const scripts = { none: 1, word: 2, hangul: 3, katakana: 4, hiragana: 5, han: 6 } as const;
/** True for scripts in which a word goes on as long as its letters do. */
export const joined = (script: Script): boolean => script === scripts.word || script === scripts.hangul || script === scripts.katakana;

export type Script = (typeof scripts)[keyof typeof scripts];

/** Ranges of UTF-16 units that belong to a script without spaces between words, or with endings on the word. */
const ranges: readonly (readonly [from: number, to: number, script: Script])[] = [
  [0x1100, 0x11ff, scripts.hangul], [0x3131, 0x318e, scripts.hangul], [0xa960, 0xa97f, scripts.hangul], [0xac00, 0xd7fb, scripts.hangul],
  [0x3041, 0x309f, scripts.hiragana],
  [0x30a1, 0x30fa, scripts.katakana], [0x30fc, 0x30ff, scripts.katakana], [0x31f0, 0x31ff, scripts.katakana], [0xff66, 0xff9f, scripts.katakana],
  [0x2e80, 0x2fdf, scripts.han], [0x3005, 0x3007, scripts.han], [0x3400, 0x4dbf, scripts.han], [0x4e00, 0x9fff, scripts.han],
  [0xf900, 0xfaff, scripts.han], [0xd840, 0xd888, scripts.han],
];

/**
 * The script of every UTF-16 unit. `word` are letters, digits and marks of scripts that put blanks between words, and `_`.
 * The table is filled as it's asked, since most notes use few of its 65,536 places.
 */
export class ScriptTable {
  private readonly known = new Uint8Array(65536);

  of(code: number): Script {
    return (this.known[code] || this.find(code)) as Script;
  }

  private find(code: number): Script {
    const range = ranges.find(([from, to]) => code >= from && code <= to);
    const script = range ? range[2] : /[\p{L}\p{N}\p{M}_]/u.test(String.fromCharCode(code)) ? scripts.word : scripts.none;
    this.known[code] = script;
    return script;
  }
}
