import { endsWhole, startsWhole, type Boundaries, type Stretch } from './boundaries';
import { foldTable, fold, sameCase } from './fold';
import type { Definition, Glossary } from './glossary';
import type { Inflection } from './inflections';
import { particleReader } from './korean';
import type { Particle } from './particles';
import { ScriptTable } from './scripts';
import { surfaceForms, type SurfaceForm } from './surface-forms';
import { targetIndex, type TargetIndex } from './link-target';
import { Trie } from './trie';

export interface MatcherOptions {
  /** Words that are never a mention, in any case. */
  readonly exclude?: readonly string[];
  readonly inflections?: readonly Inflection[];
  readonly particles?: readonly Particle[];
}

/**
 * Takes a match, whose `definitions` are none for excluded words and several where the name is ambiguous. Where it gives
 * false the search looks on as if that form weren't in the glossary.
 */
export type FoundMatch = (from: number, to: number, definitions: readonly Definition[]) => boolean;

/**
 * All surface forms of a glossary, made ready for finding. Its semantics: **leftmost, longest, whole words, not
 * overlapping**. Of the forms that start at the leftmost place, the longest that is a whole word there is taken, and the
 * search goes on behind it.
 */
export interface Matcher {
  readonly glossary: Glossary;
  search(stretch: Stretch, found: FoundMatch): void;
  /** What a text as a whole names; empty where it's no surface form. */
  definitionsOf(text: string): readonly Definition[];
  /** The definitions that a link's target leads to, by name or as `resolve` says. Several may share a note or heading. */
  readonly definitionsAt: TargetIndex;
}

interface Entry extends SurfaceForm {
  readonly definition: Definition;
}

/** What ends at one node: all forms that fold alike. `definitions` answers for all spellings where none needs its case. */
interface Ending {
  readonly entries: Entry[];
  definitions: readonly Definition[] | null;
}

const none: readonly Definition[] = [];

/** Compiles a glossary. Takes about 3 ms for 1,000 terms; build it when a definition changes, not when a note does. */
export function buildMatcher(glossary: Glossary, { exclude = [], inflections, particles }: MatcherOptions = {}): Matcher {
  const folds = foldTable();
  const trie = new Trie();
  const endings: Ending[] = [{ entries: [], definitions: none }];
  for (const definition of glossary.definitions) {
    for (const form of surfaceForms(definition, inflections)) addForm(trie, endings, fold(form.text, folds), { ...form, definition });
  }
  for (const ending of endings) if (ending.entries.every(entry => !entry.exact)) ending.definitions = preferred(ending.entries);
  for (const word of exclude) excludeForm(trie, endings, fold(word.normalize('NFC').trim(), folds));
  const boundaries: Boundaries = { scripts: new ScriptTable(), particles: particleReader(particles) };
  let targets: TargetIndex | undefined;
  return {
    glossary,
    search: (stretch, found) => search({ trie, endings, folds, boundaries }, stretch, found),
    definitionsAt: (target, resolve) => (targets ??= targetIndex(glossary.definitions))(target, resolve),
    definitionsOf: text => {
      let node = 0;
      for (let at = 0; at < text.length; at++) {
        const unit = folds[text.charCodeAt(at)] ?? 0;
        node = at === 0 ? trie.start(unit) : trie.step(node, unit);
        if (node === 0) return none;
      }
      const ending = endings[trie.end(node)];
      return ending ? (ending.definitions ?? definitionsFor(ending, text)) : none;
    },
  };
}

function addForm(trie: Trie, endings: Ending[], folded: string, entry: Entry): void {
  const known = trie.add(folded, endings.length);
  const ending = endings[known];
  if (known !== 0 && ending) ending.entries.push(entry);
  else endings.push({ entries: [entry], definitions: null });
}

function excludeForm(trie: Trie, endings: Ending[], folded: string): void {
  if (folded === '') return;
  const known = endings[trie.add(folded, endings.length)];
  if (known && known !== endings[0]) known.definitions = none;
  else endings.push({ entries: [], definitions: none });
}

/** The definitions of a spelling: those with this title, else those with this alias; of these the ones in the same case. */
function definitionsFor({ entries }: Ending, shown: string): readonly Definition[] {
  return preferred(entries.filter(entry => !entry.exact || sameCase(entry.text, shown)), shown);
}

function preferred(entries: readonly Entry[], shown?: string): readonly Definition[] {
  const titles = entries.filter(entry => entry.isTitle);
  const ranked = titles.length > 0 ? titles : entries;
  const same = shown === undefined ? [] : ranked.filter(entry => sameCase(entry.text, shown));
  return [...new Set((same.length > 0 ? same : ranked).map(entry => entry.definition))];
}

interface Compiled {
  readonly trie: Trie;
  readonly endings: readonly Ending[];
  readonly folds: Uint16Array;
  readonly boundaries: Boundaries;
}

function search(compiled: Compiled, stretch: Stretch, found: FoundMatch): void {
  const { trie, folds } = compiled;
  const { text, to } = stretch;
  for (let at = stretch.from; at < to; ) {
    const node = trie.start(folds[text.charCodeAt(at)] ?? 0);
    at = node === 0 || !startsWhole(compiled.boundaries, stretch, at) ? at + 1 : longestAt(compiled, stretch, at, node, found);
  }
}

/** Takes the longest whole word that starts at `at`; gives the offset to go on from. */
function longestAt(compiled: Compiled, stretch: Stretch, at: number, start: number, found: FoundMatch): number {
  const { trie, endings, folds, boundaries } = compiled;
  const { text, to } = stretch;
  const ends: number[] = [];
  let node = start;
  for (let end = at + 1; ; end++) {
    const ending = trie.end(node);
    if (ending !== 0) ends.push(end, ending);
    if (end >= to) break;
    node = trie.step(node, folds[text.charCodeAt(end)] ?? 0);
    if (node === 0) break;
  }
  for (let i = ends.length - 2; i >= 0; i -= 2) {
    const end = ends[i] ?? at;
    const ending = endings[ends[i + 1] ?? 0];
    if (!ending || !endsWhole(boundaries, stretch, at, end)) continue;
    const definitions = ending.definitions ?? definitionsFor(ending, text.slice(at, end));
    if (definitions.length === 0 && ending.definitions !== none) continue;
    if (found(at, end, definitions)) return end;
  }
  return at + 1;
}
