import { proseOf, type Prose } from '../markdown/prose';
import type { Edit, Range } from '../text';
import type { Definition, Mention } from './glossary';
import { linkTarget } from './link-target';
import { definitionsOfLink } from './linked';
import type { Matcher } from './matcher';
import { forEachMention } from './mentions';
import { readNoteRules, type NoteRules } from './note-rules';

/** How many mentions of a term are linked: all, the first in the note, or the first in each section. */
export type Frequency = 'every' | 'first-in-note' | 'first-in-section';

export interface LinkOptions {
  readonly text: string;
  readonly matcher: Matcher;
  /** The note's path. */
  readonly path?: string;
  /** By default the first in each section: headings and rules begin one, and a table is one of its own. */
  readonly every?: Frequency;
  /** Only mentions that lie in one of these, by default in the whole text; links outside of them still count. */
  readonly ranges?: readonly Range[];
  readonly headings?: boolean;
  /** Which of several definitions a mention means; null, the default, leaves it alone. */
  readonly choose?: (mention: Mention) => Definition | null;
  /**
   * The link as the vault would write it, `[[target]]`, `[[target|shown]]` or `[shown](target)`, which must hold `shown`
   * as it's given. By default a wikilink to the term. A mention stays as it is where null is given.
   */
  readonly linkText?: (definition: Definition, shown: string) => string | null;
  /** The path and heading (`Glossary/Terms.md#strimzi`) that a link leads to, null where it leads nowhere. By default by name. */
  readonly resolve?: (linktext: string) => string | null;
  readonly prose?: Prose;
  /** By default read from the text's frontmatter. */
  readonly rules?: NoteRules;
}

export interface LinkEdits {
  /** Insertions only, two for each mention, in order. */
  readonly edits: readonly Edit[];
  /** Mentions that would be linked, but are left alone because several definitions claim them. */
  readonly ambiguous: readonly Mention[];
}

/**
 * What links the mentions of a note. Nothing but link marks is ever inserted, and a second run finds nothing to do.
 */
export function linkEdits(options: LinkOptions): LinkEdits {
  const { text, ranges, choose = () => null } = options;
  const edits: Edit[] = [];
  const ambiguous: Mention[] = [];
  const rules = options.rules ?? readNoteRules(text);
  if (!rules.linked) return { edits, ambiguous };
  const prose = options.prose ?? proseOf(text);
  const seen = seenTerms(options, prose);
  forEachMention({ ...options, prose, rules }, (mention, block) => {
    const { from, to, definitions } = mention;
    if (ranges && !ranges.some(range => range.from <= from && to <= range.to)) return;
    const [first, other] = definitions;
    const definition = other ? choose(mention) : first;
    const marks = first && linkMarks(options, mention, definition ?? first, prose.blocks[block]?.kind === 'row');
    if (!marks) return;
    if (!definition) {
      if (!definitions.some(one => seen.has(one, block)) && seen.isFirst(claimOf(mention), block)) ambiguous.push(mention);
    } else if (seen.isFirst(definition, block)) {
      for (const mark of marks) edits.push(mark);
    }
  });
  return { edits, ambiguous };
}

/** What tells one ambiguity from another: the definitions that claim a mention, in whatever form it's written. */
export function claimOf({ definitions }: Pick<Mention, 'definitions'>): string {
  return definitions.map(({ path, heading, term }) => `${path}#${heading ?? ''}#${term}`).join('\n');
}

/** A wikilink to the term itself, or to its heading in a glossary note; null where a wikilink can't hold the target. */
export function wikilink(definition: Definition, shown: string): string | null {
  const target = linkTarget(definition);
  if (target === null) return null;
  return target === shown ? `[[${shown}]]` : `[[${target}|${shown}]]`;
}

/** The two insertions that make a mention a link; null where they would make something else of the text around it. */
function linkMarks({ text, linkText = wikilink }: LinkOptions, { from, to }: Mention, definition: Definition, inTable: boolean): Edit[] | null {
  if (text.charAt(to) === ']' || changesLink(text.charAt(from - 1))) return null;
  const shown = text.slice(from, to);
  const link = linkText(definition, shown);
  if (link === null) return null;
  const start = link.startsWith('[[') ? link.length - 2 - shown.length : 1;
  if (link.slice(start, start + shown.length) !== shown) return null;
  // `[a]kafka` would become `[a][kafka](…)`, which is a reference where `[kafka]:` stands below.
  if (start === 1 && text.charAt(from - 1) === ']') return null;
  const [before, after] = [link.slice(0, start), link.slice(start + shown.length)];
  return [
    { from, to: from, insert: inTable ? escapePipes(before) : before },
    { from: to, to, insert: inTable ? escapePipes(after) : after },
  ];
}

/** Marks that would make an embed, a footnote, an escape, other brackets or math of a link behind them. */
function changesLink(before: string): boolean {
  return /[!\\[^$]/.test(before);
}

function escapePipes(mark: string): string {
  return mark.replace(/\\?\|/g, '\\|');
}

interface Seen {
  has(what: Definition | string, block: number): boolean;
  /** True once for each definition, or ambiguity, and section. */
  isFirst(what: Definition | string, block: number): boolean;
}

/** Counts terms by section, links that are already there included. */
function seenTerms(options: LinkOptions, prose: Prose): Seen {
  const { every = 'first-in-section' } = options;
  if (every === 'every') return { has: () => false, isFirst: () => true };
  const section = every === 'first-in-note' ? () => 0 : sectionsOf(prose);
  const seen = new Map<Definition | string, Set<number>>();
  const isFirst: Seen['isFirst'] = (what, block) => {
    const sections = seen.get(what) ?? new Set();
    seen.set(what, sections);
    return sections.size !== sections.add(section(block)).size;
  };
  prose.blocks.forEach((_, block) => {
    for (const link of prose.inline(block).links) {
      for (const definition of definitionsOfLink(options, link, prose.text)) isFirst(definition, block);
    }
  });
  return { has: (what, block) => seen.get(what)?.has(section(block)) ?? false, isFirst };
}

/** The section of each block: headings and rules begin one, a table is one of its own. */
function sectionsOf(prose: Prose): (block: number) => number {
  const sections: number[] = [];
  let section = 0;
  let table = 0;
  let last: string | null = null;
  for (const { kind } of prose.blocks) {
    if (kind === 'heading' || kind === 'rule') section++;
    if (kind === 'row' && last !== 'row') table--;
    sections.push(kind === 'row' ? table : section);
    last = kind;
  }
  return block => sections[block] ?? 0;
}
