import { proseInSteps, proseOf, type LinkSpan, type Prose } from '../markdown/prose';
import { finished, type Steps } from '../steps';
import type { Range } from '../text';
import type { Definition, Mention } from './glossary';
import { findLinked } from './linked';
import { nameOfPath } from './link-target';
import { claimOf } from './links';
import type { Matcher } from './matcher';
import { findMentions } from './mentions';
import type { NoteRules } from './note-rules';

/** How a note uses one term. */
export interface TermUse {
  /** The claim on its mentions (`claimOf`), which tells it from others. */
  readonly claim: string;
  /** The term; as it's first written where several definitions claim it. */
  readonly name: string;
  /** One; several where the name is ambiguous. */
  readonly definitions: readonly Definition[];
  /** Its mentions that are no links, in order. */
  readonly unlinked: readonly Range[];
  /** What the links show that lead to it, in order. */
  readonly linked: readonly Range[];
}

/** A name that links lead to although no note has it. */
export interface MissingTerm {
  readonly name: string;
  /** What the links show. */
  readonly places: readonly Range[];
}

/** A mention that is a link already, or not. */
export type AnyMention = Mention & { readonly isLinked: boolean };

/**
 * Of the mentions in some prose, in order, the first of each term below each heading, and all links. A term that is
 * linked there has no other.
 */
export function firstInSections<M extends AnyMention>(mentions: readonly M[], { blocks }: Pick<Prose, 'blocks'>): M[] {
  const headings = blocks.flatMap(({ kind, from }) => (kind === 'heading' ? [from] : []));
  const keyOf = (mention: M) => `${headings.filter(from => from <= mention.from).length}\n${claimOf(mention)}`;
  const seen = new Set(mentions.filter(({ isLinked }) => isLinked).map(keyOf));
  return mentions.filter(mention => mention.isLinked || seen.size !== seen.add(keyOf(mention)).size);
}

/** How far above a place in a note the heading over it is looked for, in UTF-16 units. */
export const sectionReach = 20_000;

/** What may be underlined from a place on where only the first of each term below a heading is: the claims on it. */
export function claimsOfFirsts(options: UsageOptions, at: number): ReadonlySet<string> {
  const start = Math.max(0, at - sectionReach);
  const text = options.text.slice(start);
  const prose = proseOf(text);
  return new Set(firstInSections(allIn({ ...options, text }, prose), prose).flatMap(mention => (mention.isLinked || mention.from < at - start ? [] : [claimOf(mention)])));
}

/** The terms of a note, each in the order of its first place. */
export interface NoteTerms {
  readonly terms: readonly TermUse[];
  readonly missing: readonly MissingTerm[];
}

export interface UsageOptions {
  readonly text: string;
  readonly matcher: Matcher;
  readonly path: string;
  /** The path that a link leads to, null where it leads nowhere. */
  readonly resolve: (linkpath: string) => string | null;
  /** True to count mentions in headings too; by default they're left out. */
  readonly headings?: boolean;
  readonly rules?: NoteRules;
}

/** Reads which terms a note mentions, links, and links without a definition. Linear in its length. */
export function readTerms(options: UsageOptions): NoteTerms {
  return finished(readTermsInSteps(options));
}

/** About how much of a note is read at a step, in UTF-16 units. */
const stepLength = 10_000;

/** The same, giving way after every few blocks, for callers that a long note must not hold up. */
export function* readTermsInSteps(given: UsageOptions): Steps<NoteTerms> {
  const { text } = given;
  const options = { ...given, resolve: asked(given.resolve) };
  const prose = yield* proseInSteps(text);
  const uses = new Map<Definition | string, { claim: string; name: string; definitions: readonly Definition[]; unlinked: Range[]; linked: Range[] }>();
  const add = (mention: Mention, kind: 'linked' | 'unlinked') => {
    const { from, to, definitions } = mention;
    const [first, other] = definitions;
    const key = first && !other ? first : claimOf(mention);
    let use = uses.get(key);
    if (!use) uses.set(key, use = { claim: claimOf(mention), name: first && !other ? first.term : text.slice(from, to), definitions, unlinked: [], linked: [] });
    use[kind].push({ from, to });
  };
  const missing = new Map<string, MissingLinks>();
  for (const part of partsOf(prose.blocks)) {
    yield;
    for (const mention of findMentions({ ...options, prose, ...part })) add(mention, 'unlinked');
    for (const mention of findLinked({ ...options, prose, ...part })) add(mention, 'linked');
    addMissing(missing, part, options, prose);
  }
  return { terms: [...uses.values()].sort((a, b) => firstOf(a) - firstOf(b)), missing: [...missing.values()] };
}

/** Stretches of whole blocks, each about as long as a step. */
function* partsOf(blocks: Prose['blocks']): Generator<BlockPart> {
  for (let first = 0, last = 0; first < blocks.length; first = last) {
    const from = blocks[first]?.from ?? 0;
    while (last < blocks.length && (last === first || (blocks[last]?.to ?? 0) - from < stepLength)) last++;
    yield { first, last, from, to: blocks[last - 1]?.to ?? from };
  }
}

/** Blocks from `first` on, up to `last`. */
interface BlockPart extends Range {
  readonly first: number;
  readonly last: number;
}

/** Asks once for each link: a note has the same ones again and again. */
function asked(resolve: UsageOptions['resolve']): UsageOptions['resolve'] {
  const known = new Map<string, string | null>();
  return linkpath => {
    let path = known.get(linkpath);
    if (path === undefined) known.set(linkpath, path = resolve(linkpath));
    return path;
  };
}

/** The mentions and links in a text, in order. */
function allIn(options: UsageOptions, prose: Prose): AnyMention[] {
  const all = (isLinked: boolean, mentions: readonly Mention[]) => mentions.map((mention): AnyMention => ({ ...mention, isLinked }));
  return [...all(false, findMentions({ ...options, prose })), ...all(true, findLinked({ ...options, prose, from: 0, to: prose.text.length }))].sort((a, b) => a.from - b.from);
}

const firstOf = ({ unlinked, linked }: TermUse): number => Math.min(unlinked[0]?.from ?? Infinity, linked[0]?.from ?? Infinity);

type MissingLinks = { name: string; places: Range[] };

function addMissing(found: Map<string, MissingLinks>, { first, last }: BlockPart, { resolve }: UsageOptions, prose: Prose): void {
  for (let index = first; index < last; index++) {
    for (const link of prose.inline(index).links) {
      const path = linkpathOf(link);
      if (path === null || resolve(path) !== null) continue;
      const name = nameOfPath(path);
      const key = name.normalize('NFC').toLowerCase();
      const entry = found.get(key) ?? { name, places: [] };
      found.set(key, entry);
      entry.places.push(link.shown);
    }
  }
}

/** The note that a link names; null for an address, or a place in the note itself. */
function linkpathOf({ kind, target }: LinkSpan): string | null {
  const path = (target.split('#')[0] ?? '').trim();
  if (path === '' || /^[a-z][a-z\d+.-]*:|^\/\//i.test(path)) return null;
  if (kind === 'wiki' || !path.includes('%')) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
