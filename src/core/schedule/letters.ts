/** A letter of Chinese, Japanese or Korean: words in these are found without blanks around them. */
export const asianLetter = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

const ascii = /^[ -~]*$/;

/** A text in NFKC: full-width letters and digits as the plain ones. */
export function normalised(text: string): string {
  return ascii.test(text) ? text : text.normalize('NFKC');
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
