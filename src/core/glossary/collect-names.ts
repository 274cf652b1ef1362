import { koreanTopics, labels, praises, sentenceOpeners } from './collect-words';

/** A name as a note introduces it, with other names in brackets behind it taken off. */
export interface HeadName {
  readonly term: string;
  readonly aliases: readonly string[];
}

const bracketed = /^([^()（）]*[^()（）\s])[ \t]*[(（]([^()（）]{1,100})[)）]$/;

/** `OpenTelemetry (OTel)` and `엣지 컴퓨팅(Edge Computing)` have two names; in `Pod (k8s)` the brackets tell it from other Pods. */
export function splitHead(head: string): HeadName {
  const [, name = '', gloss = ''] = bracketed.exec(head) ?? [];
  const aliases = gloss.split(/[,、，;/]/).map(alias => alias.replace(/^(?:aka|a\.k\.a\.|or|줄여서|약자|약어|이하|이하에서는)\s*:?\s*/i, '').trim()).filter(alias => isOtherName(name, alias));
  return aliases.length > 0 ? { term: name, aliases } : { term: head, aliases };
}

/** True where two names are of one thing, by the look of them: one is short for the other, or in another script. */
export function isOtherName(a: string, b: string): boolean {
  if (a === '' || b === '' || wordsOf(b).length > 5 || a.toLowerCase() === b.toLowerCase()) return false;
  return isShortFor(a, b) || isShortFor(b, a) || (isOfScript(a, b) && isName(b) && !tellsMore.test(b));
}

/** Brackets that go on telling: with particles behind Latin words, or an ending that joins clauses. */
const tellsMore = /[A-Za-z0-9](?:은|는|을|를|이|가|의|에|에서|도)\s|(?:고|며|면|서|음|함|됨|임|해|돼|중|용|만|전|후|시|등|편|것)$/;

/** True where a text has Hangul, Han or Kana. */
export const isWide = (text: string): boolean => /[\p{sc=Hangul}\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}]/u.test(text);

function isOfScript(a: string, b: string): boolean {
  return isWide(a) !== isWide(b) && /\p{L}/u.test(a) && /\p{L}/u.test(b);
}

/** True for `OTel` and OpenTelemetry, `K8s` and Kubernetes: capitals and letters of the long one in its order. */
function isShortFor(short: string, long: string): boolean {
  if (!/^[\p{L}\p{N}&.-]{2,10}$/u.test(short) || short.length >= long.length || (short.match(/[\p{Lu}\p{N}]/gu)?.length ?? 0) < 2) return false;
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, '');
  const source = long.toLowerCase();
  if (source.charAt(0) !== letters.charAt(0)) return false;
  let at = -1;
  for (const letter of letters.replace(/(.)s$/, '$1')) {
    at = source.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/**
 * True where the words before the first sign of a text are what an acronym is made of: `QoS` and "Quality of Service, …".
 * Small words may be left out of it.
 */
export function isExpansion(acronym: string, text: string): boolean {
  const letters = acronym.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length < 2 || !/[A-Z].*[A-Z]/.test(acronym)) return false;
  const words = /^[\p{L}\s/’'-]+/u.exec(text)?.[0].split(/[\s/-]+/).filter(word => word !== '').slice(0, 10) ?? [];
  let at = 0;
  for (const word of words) {
    if (word.charAt(0).toLowerCase() === letters.charAt(at)) at++;
    else if (!/^(?:of|and|the|for|in|on|to|a|as|de|la)$/i.test(word)) return false;
    if (at >= letters.replace(/s$/, '').length && words.length > 1) return true;
  }
  return false;
}

const knownLabels = new Set(labels.split('|'));
const topics = new Set(koreanTopics.split('|'));
const opener = openerTest(`${sentenceOpeners}|${praises}`);

/** A test for texts that begin with one of some words, divided by `|`. */
export function openerTest(words: string): RegExp {
  return new RegExp(`^(?:${words})(?:n?['’][a-z]+)?(?![\\p{L}\\p{N}'’_/&-]|\\.\\p{L})`, 'iu');
}

function isLabel(text: string): boolean {
  const word = text.replace(/\s*(?:\(.*|[#\d]+)$|\s/g, '');
  return [word, word.replace(/s$|점$|방?법$|사항$/, '')].some(label => knownLabels.has(label));
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(word => word !== '');

/** True where a text can be the name of something: no label of a line, no time, no sentence, nothing of one letter. */
export function isName(text: string): boolean {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 6 || text.length > 60 || !/\p{L}.*[\p{L}\p{N}+#]/u.test(text)) return false;
  if (/[,;!?…。、！？:：|=<>{}"“”→]|\.(?:\s|$)|->|\s[-–—&+/]\s|^[\p{P}\p{N}]+$|\d{1,2}:\d\d|https?:|@|^\p{Extended_Pictographic}/u.test(text)) return false;
  if (/^(?:\d+[.)]|[①-⑳]|step\b|day\b|part\b|week\b|chapter\b|\d+(?:일|월|년|차|주차|장|부|번|단계))/i.test(text)) return false;
  const small = text.toLowerCase();
  return !isLabel(small) && !isDate(small) && !opener.test(text) && !isPhrase(text);
}

/** True for days, months, numbers of versions; in small letters. */
export function isDate(text: string): boolean {
  return /^(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[ru]+ary|ch|il|ust|ember|ober)?\.?\s*\d*|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d[\d\s./년월일:-]*|v?\d+(?:\.\d+)+)$/.test(text);
}

/** Words that hold a verb, or end as sentences and clauses do, or with a particle: no name does. */
function isPhrase(text: string): boolean {
  return /\s(?:is|are|was|were|has|have|can|will|should|must|doesn't|don't|isn't)\s/i.test(text) || /(?:[A-Za-z0-9)](?:은|는|을|를|이|가|의|에|에서|으로|로|와|과)|(?:하|되|보|만들|사용하|쓰)기|[가-힣](?:다|요|까|한|하는|되는|할|된|에서|으로|에게|부터|까지|을|를))$/.test(text);
}

/** True for a head that can open a Korean sentence on it: no "오늘", no clause that goes on behind 는. */
export function isTopicHead(text: string): boolean {
  const words = wordsOf(text);
  return isName(text) && !words.some(word => topics.has(word)) && !/[하되있없시주같않]$/.test(text);
}

/** True for names that aren't everyday words: mixed case, acronyms, digits, code, small Latin words among other scripts. */
export function isMadeName(term: string): boolean {
  return /\p{Ll}\p{Lu}|\p{Lu}{2}|\p{L}\d|\d\p{L}|^[.@]|[+#]$|\p{L}[./]\p{L}/u.test(term);
}
