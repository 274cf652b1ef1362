import { findDay } from './day';
import { parseDuration } from './duration';
import { wordsIn } from './letters';
import { arePersonNames } from './people';

/** What one text of a cell may be besides words; each 0 or 1, but for the count of its words. */
export interface Traits {
  readonly days: number;
  readonly durations: number;
  /** Numbers, percentages, amounts with a unit. */
  readonly numbers: number;
  readonly links: number;
  readonly ordinals: number;
  readonly people: number;
  /** Words that only join a start to an end. */
  readonly joints: number;
  readonly words: number;
}

const number = /^[<>≤≥~≈+−-]?\s*[$€£¥₩]?\s*\d[\d.,\s]*(?:%|x|×|[kmgt]?b|ms|s|km\/?h?|kg|°c?|[$€£¥₩]|usd|eur|krw|元|円|원|公里|里|w|kwh?|lux|mg|ml|kcal|cal|kj|g|l|m|km|名|명|人|people|pers\.?)?(?:\s*(?:\/|per)\s*\p{L}{1,6})?$/u;
const stretch = /^\d+\s*[-–~]\s*\d+\s*\p{L}{0,5}$/u;
const ordinal = /^(?:#?\d{1,3}[.)]?|[a-z]?\d{1,2}[a-z]?|[ivx]{1,4}[.)]?|[①-⑳]|(?:session|block|part|unit|lesson|period|slot|module|modul|teil|chapter|week|keynote|s|talk)\s*#?[\da-z]{1,2}|제?\s?\d{1,2}\s*(?:교시|강|부|회차?|차시)|第?\s?\d{1,2}\s*(?:部|回|講|限|コマ|节|節|場)|세션\s*\d{1,2}|セッション\s*\d{1,2}|\p{Extended_Pictographic}\ufe0f?)$/u;
const link = /^(?:https?:\/\/\S+|www\.\S+|#?\d+|(?:pdf|slides?|video|watch|recording|link|register|registration|sign[- ]?up|zoom|notebook|repo|github|code|download|youtube|view|open|join|details?|info|here|more|submit[^\d.:(]*|materials?|folien|자료|영상|スライド|資料|動画|视频)(?:\s.*)?)$/;
const code = /^(?:`[^`]*`[\s,;+&]*)+$/;
const joint = /^(?:to|bis|a|à|al|até|hasta|until|til|tot|до|[-–—~→]+)$/u;

/** True for a number of a row, with or without a word for what it counts. */
export function isOrdinal(text: string): boolean {
  return text.length <= 14 && ordinal.test(text.toLowerCase());
}

/** What a text is of which only its words count, and whether it's a link. */
export function plainTraits(words: number, links = 0): Traits {
  return { days: 0, durations: 0, numbers: 0, links, ordinals: 0, people: 0, joints: 0, words };
}

/** Longer texts are words. */
const longest = 60;
/** Longer ones are no day, and still shorter ones without a digit no weekday or label. */
const longestDay = 40;
const longestDayName = 24;

/** Reads what a text may be. */
export function traitsOf(text: string, source: string): Traits {
  const isCode = code.test(source);
  if (text.length > longest || isCode) return plainTraits(wordsIn(text), Number(isCode));
  const hasDigit = /\d/.test(text);
  const lower = text.toLowerCase();
  const isNumeric = hasDigit && !/^\p{L}/u.test(text);
  const isNumber = isNumeric && (number.test(lower) || stretch.test(text));
  return {
    days: Number(text.length <= (hasDigit ? longestDay : longestDayName) && isDay(text)), durations: Number(isNumeric && parseDuration(text) !== null), numbers: Number(isNumber), words: isNumber ? 0 : wordsIn(text),
    joints: Number(!hasDigit && joint.test(lower)), ordinals: Number(isOrdinal(text)), links: Number(link.test(lower) || source.startsWith('http')),
    people: Number(!hasDigit && arePersonNames(text)),
  };
}

function isDay(text: string): boolean {
  // What `D1` is, only its column tells.
  const mark = text.length === 2 && isOrdinal(text) ? null : findDay(text);
  return mark !== null && (mark.isWhole || mark.month !== null);
}
