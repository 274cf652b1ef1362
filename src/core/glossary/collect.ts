import { plainText } from '../markdown/plain-text';
import { proseOf, type Prose } from '../markdown/prose';
import { partitionPoint } from '../search';
import type { Range } from '../text';
import { endsAsDefinition, firstSentence, isDefinition, isOfDefinitionForm } from './collect-bodies';
import { lineBelow, linesOf, linesOn, type Line } from './collect-lines';
import { isExpansion, isMadeName, isName, isWide, splitHead } from './collect-names';
import { collectPatterns as builtIn, type Certainty, type CollectPattern } from './collect-patterns';

/** What a note seems to define in passing. Its range is the term with its definition. */
export interface Candidate extends Range {
  readonly term: string;
  /** Other names that stand in brackets behind it. */
  readonly aliases: readonly string[];
  /** As it reads, without markup, on one line. */
  readonly definition: string;
  readonly certainty: Certainty;
}

/**
 * What a note defines while telling something else, in its order, each term once. It's made to be right rather than
 * complete: what reads as a label, a time, a person, a link or a list of examples is left out.
 */
export function collectDefinitions(text: string, patterns: readonly CollectPattern[] = builtIn): Candidate[] {
  const prose = proseOf(text);
  const lines = linesOf(prose);
  const known = new Map<string, Candidate>();
  for (let index = 0; index < lines.length; index++) {
    for (const candidate of candidatesAt({ prose, lines, index }, patterns)) {
      const key = termKey(candidate.term);
      known.set(key, better(known.get(key), candidate));
    }
  }
  return [...known.values()].sort((a, b) => a.from - b.from);
}

/** The same for all names that are one term: the same letters in any case. */
export function termKey(term: string): string {
  return term.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function better(a: Candidate | undefined, b: Candidate): Candidate {
  if (!a) return b;
  const kept = a.certainty === 'doubtful' && b.certainty === 'sure' ? b : a;
  return { ...kept, aliases: [...new Set([...a.aliases, ...b.aliases])] };
}

interface Place {
  readonly prose: Prose;
  readonly lines: readonly Line[];
  readonly index: number;
}

/** What is defined in one line: at its start by the first pattern that's right, and inside it. */
function candidatesAt(place: Place, patterns: readonly CollectPattern[]): Candidate[] {
  const line = place.lines[place.index];
  if (!line || /^\[(?:.\]\s|!)|%%|<!--/.test(line.text)) return [];
  const found: Candidate[] = [];
  for (const pattern of patterns) {
    if (pattern.isInline) found.push(...inlineCandidates(place, line, pattern));
    else if (found.length === 0) found.push(...startCandidates(place, line, pattern));
  }
  return found;
}

function startCandidates({ lines, index }: Place, line: Line, pattern: CollectPattern): Candidate[] {
  const below = pattern.isOverLines ? lineBelow(lines, index) : null;
  if (pattern.isOverLines ? !below : line.kind === 'heading') return [];
  const source = below ? `${line.text}\n${below.text}` : line.text;
  const match = pattern.pattern.exec(source);
  if (!match || (below?.kind === 'item' && !endsAsDefinition(firstSentence(plainText(below.text))))) return [];
  const wrapped = linesOn(lines, below ? index + 1 : index);
  const last = wrapped.at(-1) ?? below ?? line;
  const rest = [source.slice(match[0].length), ...wrapped.map(({ text }) => text)].join(' ');
  const candidate = judged({ pattern, line, match, rest });
  return candidate ? [{ ...candidate, from: line.place(0), to: last.place(last.text.length) }] : [];
}

function inlineCandidates({ prose }: Place, line: Line, pattern: CollectPattern): Candidate[] {
  if (line.kind === 'heading') return [];
  const found: Candidate[] = [];
  for (const match of line.text.matchAll(pattern.pattern)) {
    const candidate = judged({ pattern, line, match, rest: match.groups?.body ?? '' });
    const start = match.index + match[0].search(/[\p{L}\p{N}]/u);
    if (!candidate || !isInside(prose.inline(line.block).prose, line.place(start))) continue;
    found.push({ ...candidate, from: line.place(start), to: line.place(match.index + match[0].length) });
  }
  return found;
}

/** True where one of the stretches, given as offsets in pairs, holds the offset. */
function isInside(stretches: readonly number[], offset: number): boolean {
  return partitionPoint(stretches, end => end <= offset) % 2 === 1;
}

interface Found {
  readonly pattern: CollectPattern;
  readonly line: Line;
  readonly match: RegExpExecArray;
  /** What stands behind the term, as written. */
  readonly rest: string;
}

/** A candidate without its place; null where the words aren't those of a definition. */
function judged({ pattern, line, match, rest }: Found): Omit<Candidate, 'from' | 'to'> | null {
  const head = match.groups?.term ?? line.heading;
  const { term, aliases } = splitHead(plainText(head.replace(/^[^\p{L}\p{N}*_=.`@[]+|^(\*+|__)(?!.*\1)/u, '')));
  if (!isName(term) || /\]\(/.test(head)) return null;
  const source = pattern.isSentence ? firstSentence(rest) : rest;
  const text = plainText(source);
  if (!isDefinition({ term, aliases, text, source })) return null;
  const definition = pattern.isSentence && !pattern.isOverLines ? plainText(match[0] + source) : text;
  const isAsked = line.kind !== 'heading' && termKey(splitHead(line.heading).term) === termKey(term);
  const isMarked = /^[^\p{L}\p{N}]*[*_=]/u.test(head);
  if (pattern.accepts && !pattern.accepts({ term, aliases, definition, isAsked, isMarked })) return null;
  const isSure = !head.includes('`') && (isExpansion(term, text) || isOfDefinitionForm(text) || isNameOfThing(term, text));
  return { term, aliases, definition, certainty: pattern.certainty ?? (isSure ? 'sure' : 'doubtful') };
}

/** True for the name of one thing rather than a topic, by its letters: `etcd` before small letters, `PVC`, `OpenTelemetry`. */
function isNameOfThing(term: string, text: string): boolean {
  return /^\p{Ll}/u.test(term) ? /^\p{Ll}/u.test(text) && !term.includes(' ') : isMadeName(term) && !isWide(text);
}
