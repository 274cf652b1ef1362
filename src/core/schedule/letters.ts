/** A letter of Chinese, Japanese or Korean: words in these are found without blanks around them. */
export const asianLetter = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

/** Letters of names in lower case, as a class of a pattern: around many names `\p{L}` takes a hundred times as long to compile. */
export const nameLetters = 'a-z\\u00c0-\\u024f\\u0370-\\u04ff\\u1e00-\\u1fff\\u3040-\\ud7a3';

const ascii = /^[ -~]*$/;

/** A text in NFKC: full-width letters and digits as the plain ones. */
export function normalised(text: string): string {
  return ascii.test(text) ? text : text.normalize('NFKC');
}

/** Letters that Chinese writes in two ways in the words of schedules, each at the same place in both. */
const traditional = '講題時間議場點報會發標說課師長節環備註語種類區開頒獎論壇討與驗實單責負樓廳館術產業團隊員請賓觀覽簽終結總學習動內體紹詳細資鏈號編週線練營競賽國際訓務價購運門診車測試';
const simple = '讲题时间议场点报会发标说课师长节环备注语种类区开颁奖论坛讨与验实单责负楼厅馆术产业团队员请宾观览签终结总学习动内体绍详细资链号编周线练营竞赛国际训务价购运门诊车测试';
const anyTraditional = new RegExp(`[${traditional}]`, 'g');

/** A text with its traditional Chinese letters as the simplified ones, so that lists need one of both. */
export function simplified(text: string): string {
  return asianLetter.test(text) ? text.replace(anyTraditional, letter => simple[traditional.indexOf(letter)] ?? letter) : text;
}

/** The source of a pattern for any of these words: the longest first, as one may begin another. */
export function alternatives(words: Iterable<string>): string {
  return [...new Set(words)].sort((a, b) => b.length - a.length).join('|');
}

/**
 * Finds what may be one of these words, in lower case: those in scripts without blanks anywhere, the others between what is
 * no plain letter. Quick, for texts of which most hold none; what it finds is still to be looked at.
 */
export function anyOf(words: readonly string[]): RegExp {
  const asian = words.filter(word => asianLetter.test(word));
  const others = words.filter(word => !asianLetter.test(word));
  return new RegExp([`(?:^|[^a-z])(?:${alternatives(others)})(?![a-z])`, ...asian].join('|'));
}

const unspaced = /[\u3040-\u30ff\u3400-\u9fff]/g;

/** Words of a text; one of Chinese or Japanese counts two letters, one of Korean its blanks. */
export function wordsIn(text: string): number {
  if (ascii.test(text)) return asciiWordsIn(text);
  const rest = text.replace(unspaced, '');
  return (rest.match(/[\p{L}\d][\p{L}\d'’.-]*/gu)?.length ?? 0) + Math.ceil((text.length - rest.length) / 2);
}

function asciiWordsIn(text: string): number {
  let count = 0;
  let isInside = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isLetter = (code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b) || (code > 0x2f && code < 0x3a);
    if (isLetter && !isInside) count++;
    isInside = isLetter || (isInside && (code === 0x27 || code === 0x2d || code === 0x2e));
  }
  return count;
}

/** True where nothing but these pieces, blanks and signs make up a text. */
export function isCovered(text: string, pieces: readonly string[]): boolean {
  let rest = text;
  for (const piece of pieces) rest = rest.replace(piece, ' ');
  return !/[\p{L}\d]/u.test(rest);
}
