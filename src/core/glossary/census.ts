import type { Definition } from './glossary';
import { claimOf } from './links';
import type { NoteTerms } from './usage';

/** How often a definition is mentioned, in a note or in many. */
export interface UseCount {
  /** All its mentions, links to it included. */
  readonly all: number;
  readonly unlinked: number;
}

/** The counts of a note, by what `idOf` says of a definition. */
export type NoteCounts = ReadonlyMap<string, UseCount>;

/** What tells a definition from others. */
export const idOf = (definition: Definition): string => claimOf({ definitions: [definition] });

/** Counts the mentions in a note. An ambiguous one counts for each of its definitions. */
export function countUses({ terms }: NoteTerms): NoteCounts {
  const counts = new Map<string, UseCount>();
  for (const { definitions, unlinked, linked } of terms) {
    for (const definition of definitions) {
      const { all, unlinked: open } = counts.get(idOf(definition)) ?? { all: 0, unlinked: 0 };
      counts.set(idOf(definition), { all: all + unlinked.length + linked.length, unlinked: open + unlinked.length });
    }
  }
  return counts;
}

/** Where definitions are mentioned. */
export interface Census extends UseCount {
  /** The notes that mention one of them, those with the most mentions first. */
  readonly notes: readonly (UseCount & { readonly path: string })[];
}

/** Adds up what notes say of some definitions. */
export function takeCensus(notes: Iterable<readonly [path: string, counts: NoteCounts]>, definitions: readonly Definition[]): Census {
  const ids = definitions.map(idOf);
  const found: (UseCount & { path: string })[] = [];
  for (const [path, counts] of notes) {
    const here = ids.flatMap(id => counts.get(id) ?? []);
    if (here.length > 0) found.push({ path, all: sum(here, 'all'), unlinked: sum(here, 'unlinked') });
  }
  found.sort((a, b) => b.all - a.all || (a.path < b.path ? -1 : 1));
  return { notes: found, all: sum(found, 'all'), unlinked: sum(found, 'unlinked') };
}

const sum = (counts: readonly UseCount[], of: keyof UseCount): number => counts.reduce((total, count) => total + count[of], 0);

/** The same for two glossaries in whose names and places nothing differs: what was counted with one holds with the other. */
export function namesIn(definitions: readonly Definition[]): string {
  return definitions.map(definition => [idOf(definition), definition.exactCase ?? '', ...definition.aliases].join('\t')).join('\n');
}
