import type { App, TFile } from 'obsidian';
import { collectDefinitions, termKey, type Candidate } from '../core/glossary/collect';
import type { Matcher } from '../core/glossary/matcher';
import type { Range } from '../core/text';
import type { Sentences } from '../locale/en';
import type { CollectChoice, CollectRow } from '../views/collect-list';
import { textOf } from './note-text';

/** A place that defines a term. */
export interface Place extends CollectChoice, Range {
  readonly file: TFile;
}

/** A row with what is needed to write its note. */
export interface TermRow extends CollectRow {
  readonly choices: readonly Place[];
}

type Found = readonly [candidate: Candidate, place: Place];

/** Gathers what notes define in passing, by term. */
export class FoundDefinitions {
  private readonly byTerm = new Map<string, Found[]>();

  constructor(private readonly app: App, private readonly sentences: Sentences) {}

  /** Reads one note, as the user sees it. */
  async add(file: TFile): Promise<void> {
    const text = await textOf(this.app, file);
    let line = 1;
    let at = 0;
    for (const candidate of collectDefinitions(text)) {
      for (; at < candidate.from; at++) if (text.charCodeAt(at) === 0x0a) line++;
      const { definition, from, to } = candidate;
      const known = this.byTerm.get(termKey(candidate.term)) ?? [];
      this.byTerm.set(termKey(candidate.term), known);
      known.push([candidate, { definition, file, from, to, place: this.sentences.collect.place(file.basename, line) }]);
    }
  }

  /** A row for each term: the sure ones first, those that are defined already last; where they stand most often, then in order. */
  rows(matcher: Matcher): TermRow[] {
    const rows = [...this.byTerm.values()].map(found => rowOf(found, matcher));
    const rank = ({ knownIn, isDoubtful }: TermRow) => (knownIn !== null ? 2 : Number(isDoubtful));
    return rows.sort((a, b) => rank(a) - rank(b) || b.choices.length - a.choices.length);
  }
}

function rowOf(found: readonly Found[], matcher: Matcher): TermRow {
  const sure = found.filter(([{ certainty }]) => certainty === 'sure');
  const ordered = [...sure, ...found.filter(one => !sure.includes(one))];
  const term = ordered[0]?.[0].term ?? '';
  const knownIn = matcher.definitionsOf(term)[0]?.path ?? null;
  return {
    term, knownIn, choice: 0, problem: null,
    isDoubtful: sure.length === 0, isChosen: sure.length > 0 && knownIn === null,
    definition: ordered[0]?.[1].definition ?? '',
    aliases: [...new Set(ordered.flatMap(([{ aliases }]) => aliases))],
    choices: ordered.map(([, place]) => place),
  };
}
