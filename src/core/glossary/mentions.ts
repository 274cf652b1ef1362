import { blockAt, proseOf, type LinkSpan, type Prose } from '../markdown/prose';
import type { Range } from '../text';
import { compose, type Composed } from './fold';
import type { Definition, Mention } from './glossary';
import type { FoundMatch, Matcher } from './matcher';
import type { NoteRules } from './note-rules';
import { isNamed, pluralsOf } from './surface-forms';

export interface MentionOptions {
  readonly text: string;
  readonly matcher: Matcher;
  /** The note's path. A term is never a mention in the note that defines it. */
  readonly path?: string;
  /** Only mentions that touch this range; by default the whole text. */
  readonly from?: number;
  readonly to?: number;
  /** Where the prose of `text` is, if the caller has kept it; by default it's read anew. */
  readonly prose?: Prose;
  /** True to look in headings too; by default they're left out. */
  readonly headings?: boolean;
  /** What the note's frontmatter says of its mentions; by default nothing. */
  readonly rules?: NoteRules;
}

/** Where known terms stand in the prose of a note and may be linked, in order, not overlapping. */
export function findMentions(options: MentionOptions): Mention[] {
  const mentions: Mention[] = [];
  forEachMention(options, mention => mentions.push(mention));
  return mentions;
}

/** The same, each with the index of its block in `prose`. */
export function forEachMention(options: MentionOptions, found: (mention: Mention, block: number) => void): void {
  const { text, matcher, from = 0, to = text.length, headings = false } = options;
  const prose = options.prose ?? proseOf(text);
  const judge = judgeOf(options);
  for (let index = blockAt(prose.blocks, from); index < prose.blocks.length; index++) {
    const block = prose.blocks[index];
    if (!block || block.from >= to) break;
    if (block.kind === 'heading' && !headings) continue;
    const inline = prose.inline(index);
    const edges = edgesOf(text, inline.links);
    const composed = inline.prose.length > 0 ? compose(text, block) : null;
    for (let i = 0; i + 1 < inline.prose.length; i += 2) {
      const range = { from: inline.prose[i] ?? 0, to: inline.prose[i + 1] ?? 0 };
      if (range.to <= from || range.from >= to) continue;
      searchRange({ matcher, text, composed, edges, range }, (start, end, definitions) => {
        const isMention = judge(start, end, definitions);
        if (isMention && end > from && start < to) found({ from: start, to: end, definitions }, index);
        return isMention !== null;
      });
    }
  }
}

/** Says whether a match is a mention in this note; null where its term has no place here, so that a shorter one may stand there. */
function judgeOf({ text, path, rules }: MentionOptions): (from: number, to: number, definitions: readonly Definition[]) => boolean | null {
  const excluded = new Set(rules?.exclude.map(lowered));
  const plurals = new Set(rules?.exclude.flatMap(word => pluralsOf(lowered(word))));
  return (from, to, definitions) => {
    if (definitions.length > 0 && definitions.every(definition => definition.path === path)) return null;
    if (definitions.length === 0 || definitions.some(definition => definition.path === path)) return false;
    if (excluded.size > 0) {
      const shown = lowered(text.slice(from, to));
      if (excluded.has(shown) || (plurals.has(shown) && !definitions.some(definition => isNamed(definition, shown)))) return false;
    }
    return rules?.exactCase !== true || definitions.some(definition => hasName(definition, text.slice(from, to)));
  };
}

const lowered = (word: string): string => word.normalize('NFC').toLowerCase();

function hasName(definition: Definition, shown: string): boolean {
  return definition.term === shown || definition.aliases.includes(shown);
}

/** What a reader sees at the edges of links: by the offset of a link's end its last unit, by that of its start its first. */
interface Edges {
  readonly before: ReadonlyMap<number, number>;
  readonly after: ReadonlyMap<number, number>;
}

const noEdges: Edges = { before: new Map(), after: new Map() };

function edgesOf(text: string, links: readonly LinkSpan[]): Edges {
  if (links.length === 0) return noEdges;
  const shown = links.filter(link => link.shown.to > link.shown.from);
  return {
    before: new Map(shown.map(link => [link.to, text.charCodeAt(link.shown.to - 1)])),
    after: new Map(shown.map(link => [link.from, text.charCodeAt(link.shown.from)])),
  };
}

interface RangeSearch {
  readonly matcher: Matcher;
  readonly text: string;
  readonly composed: Composed | null;
  readonly edges: Edges;
  readonly range: Range;
}

/** Searches one stretch of prose. A link at its edge counts as the words it shows, so that linking moves no boundary. */
function searchRange({ matcher, text, composed, edges, range }: RangeSearch, found: FoundMatch): void {
  const before = edges.before.get(range.from);
  const after = edges.after.get(range.to);
  if (!composed) return matcher.search({ text, from: range.from, to: range.to, before, after }, found);
  const { typed } = composed;
  const stretch = { text: composed.text, from: placeOf(typed, range.from), to: placeOf(typed, range.to), before, after };
  matcher.search(stretch, (from, to, definitions) => found(typed[from] ?? 0, typed[to] ?? 0, definitions));
}

/** The offset in the composed text of an offset as typed. */
function placeOf(typed: Int32Array, offset: number): number {
  let low = 0;
  let high = typed.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((typed[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
