import { proseOf, type LinkSpan, type Prose } from '../markdown/prose';
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
  const { text } = options;
  const prose = proseOf(text);
  const uses = new Map<string, { name: string; definitions: readonly Definition[]; unlinked: Range[]; linked: Range[] }>();
  const add = (mention: Mention, kind: 'linked' | 'unlinked') => {
    const { from, to, definitions } = mention;
    const claim = claimOf(mention);
    const name = definitions.length === 1 ? definitions[0]?.term : undefined;
    const use = uses.get(claim) ?? { name: name ?? text.slice(from, to), definitions, unlinked: [], linked: [] };
    uses.set(claim, use);
    use[kind].push({ from, to });
  };
  for (const mention of findMentions({ ...options, prose })) add(mention, 'unlinked');
  for (const mention of findLinked({ ...options, prose, from: 0, to: text.length })) add(mention, 'linked');
  return { terms: [...uses].map(([claim, use]) => ({ claim, ...use })).sort((a, b) => firstOf(a) - firstOf(b)), missing: missingIn(options, prose) };
}

const firstOf = ({ unlinked, linked }: TermUse): number => Math.min(unlinked[0]?.from ?? Infinity, linked[0]?.from ?? Infinity);

function missingIn({ resolve }: UsageOptions, prose: Prose): MissingTerm[] {
  const found = new Map<string, { name: string; places: Range[] }>();
  prose.blocks.forEach((_, index) => {
    for (const link of prose.inline(index).links) {
      const path = linkpathOf(link);
      if (path === null || resolve(path) !== null) continue;
      const name = nameOfPath(path);
      const key = name.normalize('NFC').toLowerCase();
      const entry = found.get(key) ?? { name, places: [] };
      found.set(key, entry);
      entry.places.push(link.shown);
    }
  });
  return [...found.values()];
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
