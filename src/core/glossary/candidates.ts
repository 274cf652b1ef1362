import { proseInSteps } from '../markdown/prose';
import { finished, type Steps } from '../steps';
import { commonNames, commonWords } from './candidate-words';
import { termKey } from './collect';
import { isDate, isMadeName, isName, openerTest } from './collect-names';
import { sentenceOpeners } from './collect-words';

/** How often a note says each word that may be a term, by its spelling. */
export type TermCounts = ReadonlyMap<string, number>;

/** A word that recurs without a definition. */
export interface UndefinedTerm {
  /** In its most frequent spelling. */
  readonly term: string;
  /** How often it stands in all the notes. */
  readonly count: number;
  /** In how many of them. */
  readonly notes: number;
}

export interface CandidateOptions {
  /** What each note says, as `countTerms` read it. */
  readonly notes: Iterable<TermCounts>;
  /** True for words that have a definition, or that nobody wants offered. */
  readonly isKnown: (term: string) => boolean;
  /** How often a word must stand to recur; by default 2. */
  readonly least?: number;
}

const stopWords = new Set(`${commonNames} ${commonWords}`.split(' '));
const opener = openerTest(sentenceOpeners);

/** A word in bold, or one of a script that has capitals. Signs may stand inside it, and `+` and `#` at its end. */
const word = /\*\*(?=[^\s*])([^*\n]{2,60})\*\*|[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{M}\p{N}_]+(?:[.'’&/-][\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{N}]+)*(?:\+\+|#)?/gu;

/** The most words of a name such as "Apicurio Registry". */
const mostWords = 4;

/**
 * Counts the words of a note's prose that may be terms: capitalised and mixed-case ones, a few in a row as one name, and
 * words in bold. A capital that only begins a sentence means nothing; neither do those of headings.
 */
export function countTerms(text: string): TermCounts {
  return finished(countTermsInSteps(text));
}

/** The same, giving way now and then. */
export function* countTermsInSteps(text: string): Steps<TermCounts> {
  const prose = yield* proseInSteps(text);
  const counts = new Map<string, number>();
  for (const [index, { kind }] of prose.blocks.entries()) {
    if (index % blocksAtOnce === 0) yield;
    if (kind !== 'paragraph' && kind !== 'row') continue;
    const stretches = prose.inline(index).prose;
    for (let i = 0; i + 1 < stretches.length; i += 2) countIn(text, stretches[i] ?? 0, stretches[i + 1] ?? 0, counts);
  }
  return counts;
}

/** How many blocks are read at a step. */
const blocksAtOnce = 20;

function countIn(text: string, from: number, to: number, counts: Map<string, number>): void {
  let run: string[] = [];
  let end = -1;
  const flush = () => {
    count(run.slice(0, mostWords).join(' '), counts);
    run = [];
  };
  const source = text.slice(from, to).normalize('NFC');
  for (const match of source.matchAll(word)) {
    const [shown, bold] = match;
    const joins = source.slice(end, match.index) === ' ';
    if (!joins || bold !== undefined) flush();
    end = match.index + shown.length;
    if (bold !== undefined) count(bold.replace(/[:：.,]$/, ''), counts);
    else if (isNamed(shown, run.length > 0 || !(beginsSentence(source, match.index) ?? beginsSentence(text, from) ?? true))) run.push(shown);
    else flush();
  }
  flush();
}

/** True for a word with a capital that means something. */
function isNamed(shown: string, isInside: boolean): boolean {
  const small = shown.toLowerCase();
  if (!/\p{Lu}/u.test(shown) || stopWords.has(small) || opener.test(small) || isDate(small)) return false;
  return isMadeName(shown) || (isInside && /^\p{Lu}\p{Ll}/u.test(shown));
}

/** True where only signs stand between a place and the end of a sentence, its line or its cell; null where the text starts there. */
function beginsSentence(text: string, at: number): boolean | null {
  while (at > 0 && /[^\S\n]|["'“‘(*_=]/.test(text.charAt(at - 1))) at--;
  return at === 0 ? null : /[\n.!?:;|>。！？：•–—\]-]/.test(text.charAt(at - 1));
}

function count(term: string, counts: Map<string, number>): void {
  if (term.length < 2 || !isName(term) || stopWords.has(term.toLowerCase())) return;
  counts.set(term, (counts.get(term) ?? 0) + 1);
}

/** The words that recur without a definition, the most frequent first. */
export function findCandidates({ notes, isKnown, least = 2 }: CandidateOptions): UndefinedTerm[] {
  const found = new Map<string, { count: number; notes: number; spellings: Map<string, number> }>();
  for (const note of notes) {
    const seen = new Set<string>();
    for (const [term, times] of note) {
      const key = termKey(term);
      const entry = found.get(key) ?? { count: 0, notes: 0, spellings: new Map<string, number>() };
      found.set(key, entry);
      entry.count += times;
      if (seen.size !== seen.add(key).size) entry.notes++;
      entry.spellings.set(term, (entry.spellings.get(term) ?? 0) + times);
    }
  }
  return [...found.values()]
    .filter(({ count: times }) => times >= least)
    .map(({ spellings, ...rest }) => ({ term: mostFrequent(spellings), ...rest }))
    .filter(({ term }) => !isKnown(term))
    .sort((a, b) => b.count - a.count || b.notes - a.notes || (a.term < b.term ? -1 : 1));
}

function mostFrequent(spellings: ReadonlyMap<string, number>): string {
  return [...spellings].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}
