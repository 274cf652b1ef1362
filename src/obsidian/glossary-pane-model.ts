import type { TFile } from 'obsidian';
import { idOf } from '../core/glossary/census';
import type { Definition } from '../core/glossary/glossary';
import type { NoteTerms, TermUse } from '../core/glossary/usage';
import type { Range } from '../core/text';
import type { GlossaryAction, GlossaryGroup, GlossaryRow } from '../views/glossary-list';
import type { GlossaryModel } from '../views/glossary-view';
import type { GlossaryCensus } from './glossary-pane-census';
import type { LinkParts } from './link-commands';
import { describeProblem } from './problem-sentence';

/** The open note, and what it says of terms. */
export interface PaneContent {
  readonly file: TFile | null;
  readonly text: string;
  readonly terms: NoteTerms;
}

/** What a row of the pane stands for. */
export interface PaneSubject {
  readonly name: string;
  /** None for a word without a definition, and for a note. */
  readonly definitions: readonly Definition[];
  /** Finds its places in the open note, in order. */
  readonly places: () => readonly Range[];
  /** How the open note uses it; null where it doesn't. */
  readonly use: TermUse | null;
  /** The note that the row leads to; null where it's a term. */
  readonly path: string | null;
}

/** What the pane shows, with what its rows stand for by their ids. */
export interface PaneModel {
  readonly shown: GlossaryModel;
  readonly subjects: ReadonlyMap<string, PaneSubject>;
}

/** What the open note defines. */
export const definedIn = ({ index }: LinkParts, { file }: PaneContent): Definition[] => index.glossary.definitions.filter(({ path }) => path === file?.path);

const nowhere = (): readonly Range[] => [];

type Entry = readonly [row: GlossaryRow, subject: PaneSubject];

interface PanePart {
  readonly title: string;
  readonly entries: readonly Entry[];
}

function modelOf(parts: readonly PanePart[], shown: Omit<GlossaryModel, 'groups'>): PaneModel {
  const groups = parts.map(({ title, entries }): GlossaryGroup => ({ title, rows: entries.map(([row]) => row) })).filter(({ rows }) => rows.length > 0);
  const subjects = new Map(parts.flatMap(({ entries }) => entries.map(([row, subject]) => [row.id, subject] as const)));
  return { shown: { ...shown, groups, empty: groups.length > 0 ? '' : shown.empty }, subjects };
}

/** The terms of the open note, by what is still to be done with them, and where else its own are mentioned. */
export function noteModel(parts: LinkParts, content: PaneContent, census: GlossaryCensus | null): PaneModel {
  const { sentences: { glossary: say, notices, events } } = parts;
  const { file, terms: { terms, missing } } = content;
  const of = (isWanted: (use: TermUse) => boolean, actions: readonly GlossaryAction[]) => terms.filter(isWanted).map(use => useEntry(parts, use, actions));
  const isClear = ({ definitions }: TermUse) => definitions.length === 1;
  const isOpen = ({ unlinked }: TermUse) => unlinked.length > 0;
  const defined = definedIn(parts, content);
  const counted = defined.length > 0 && census ? census.usesOf(defined) : null;
  const progress = counted && census?.progress;
  const hasTerms = parts.index.glossary.definitions.length > 0;
  return modelOf([
    { title: say.unlinked, entries: of(use => isClear(use) && isOpen(use), ['link', 'exclude']) },
    { title: say.ambiguous, entries: of(use => !isClear(use) && isOpen(use), ['link', 'exclude']) },
    { title: say.missing, entries: missing.map(({ name, places }): Entry => [
      { id: `missing:${name}`, name, count: String(places.length), label: say.links(places.length), actions: ['define'] },
      { name, places: () => places, definitions: [], use: null, path: null },
    ]) },
    { title: say.linked, entries: of(use => !isOpen(use), []) },
    { title: say.mentionedIn, entries: (counted?.notes ?? []).map(({ path, all, unlinked }): Entry => {
      const name = path.replace(/\.md$/, '');
      return [{ id: `note:${path}`, name, count: countOf(all, unlinked), label: say.uses(all, unlinked), actions: [] }, { name, places: nowhere, definitions: [], use: null, path }];
    }) },
  ], {
    scope: 'note', problems: [],
    status: progress ? events.reading(progress.done, progress.total) : !counted ? '' : counted.all === 0 ? say.notMentioned : say.census(counted.all, counted.notes.length, counted.unlinked),
    empty: !file ? say.noNote : !hasTerms ? notices.noTerms(parts.folder()) : counted ? '' : say.none,
  });
}

/** How many of all are not linked yet, in short. */
const countOf = (all: number, unlinked: number): string => (unlinked === all || unlinked === 0 ? String(all) : `${unlinked} / ${all}`);

function useEntry({ sentences: { glossary: say } }: LinkParts, use: TermUse, actions: readonly GlossaryAction[]): Entry {
  const { claim, name, definitions, unlinked, linked } = use;
  const all = unlinked.length + linked.length;
  const row = { id: claim, name, count: countOf(all, unlinked.length), label: say.uses(all, unlinked.length), actions };
  return [row, { name, definitions, places: () => [...unlinked, ...linked].sort((a, b) => a.from - b.from), use, path: null }];
}

/** All terms by name, or those that a search finds, and what keeps some from being linked. */
export function allTermsModel(parts: LinkParts, { terms: { terms } }: PaneContent, query: string): PaneModel {
  const { index: { glossary }, sentences } = parts;
  const { glossary: say, notices, events } = sentences;
  const uses = new Map(terms.flatMap(use => use.definitions.map(definition => [idOf(definition), use] as const)));
  const { compare } = new Intl.Collator();
  const entries = glossary.definitions.filter(({ term, aliases }) => isFound(query, [term, ...aliases])).sort((a, b) => compare(a.term, b.term)).map((definition): Entry => {
    const use = uses.get(idOf(definition));
    const [row, subject] = useEntry(parts, use ?? { claim: '', name: '', definitions: [], unlinked: [], linked: [] }, []);
    const name = definition.term;
    const id = idOf(definition);
    return use
      ? [{ ...row, id, name, label: say.uses(use.unlinked.length + use.linked.length, use.unlinked.length) }, { ...subject, name, definitions: [definition] }]
      : [{ ...row, id, name, count: '', label: '' }, { ...subject, name, definitions: [definition], use: null }];
  });
  return modelOf([{ title: say.terms, entries }], {
    scope: 'all', status: '', problems: glossary.problems.map(problem => describeProblem(sentences, problem)),
    empty: query ? events.noneFound(query) : notices.noTerms(parts.folder()),
  });
}

/** The words that recur without a definition. */
export function undefinedModel({ sentences: { glossary: say, events } }: LinkParts, census: GlossaryCensus | null, query: string): PaneModel {
  const entries = (census?.candidates() ?? []).filter(({ term }) => isFound(query, [term])).map(({ term, count, notes }): Entry => [
    { id: `word:${term}`, name: term, count: String(count), label: say.words(count, notes), actions: ['define', 'exclude'] },
    { name: term, definitions: [], places: nowhere, use: null, path: null },
  ]);
  const progress = census?.progress;
  return modelOf([{ title: say.candidates, entries }], {
    scope: 'undefined', problems: [], status: progress ? events.reading(progress.done, progress.total) : '',
    empty: progress ? '' : query ? events.noneFound(query) : say.noCandidates,
  });
}

const isFound = (query: string, names: readonly string[]): boolean => {
  const plain = (text: string) => text.normalize('NFC').toLowerCase();
  return names.some(name => plain(name).includes(plain(query.trim())));
};

/** Where a word stands in a text. */
export function placesOf(word: string, text: string): Range[] {
  const places: Range[] = [];
  for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + word.length)) places.push({ from, to: from + word.length });
  return places;
}
