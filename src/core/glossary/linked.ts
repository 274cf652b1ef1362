import { blockAt, type LinkSpan, type Prose } from '../markdown/prose';
import type { Range } from '../text';
import type { Definition, Mention } from './glossary';
import type { Matcher } from './matcher';

export interface LinkedOptions extends Range {
  readonly prose: Prose;
  readonly matcher: Matcher;
  /** The path that a link leads to, null where it leads nowhere. By default targets are compared by name. */
  readonly resolve?: (linktext: string) => string | null;
}

/** The links in a range that lead to a definition, each as the range of the words it shows. */
export function findLinked(options: LinkedOptions): Mention[] {
  const { prose, from, to } = options;
  const found: Mention[] = [];
  for (let index = blockAt(prose.blocks, from); (prose.blocks[index]?.from ?? Infinity) < to; index++) {
    for (const link of prose.inline(index).links) {
      const { shown } = link;
      const definitions = shown.to > from && shown.from < to ? definitionsOfLink(options, link, prose.text) : [];
      if (definitions.length > 0) found.push({ from: shown.from, to: shown.to, definitions });
    }
  }
  return found;
}

/** What a link means. A heading of a glossary note leads to all entries below it: those that the words of the link name, if any. */
export function definitionsOfLink({ matcher, resolve }: Pick<LinkedOptions, 'matcher' | 'resolve'>, { target, shown }: LinkSpan, text: string): readonly Definition[] {
  const reached = matcher.definitionsAt(target, resolve);
  if (reached.length < 2) return reached;
  const named = matcher.definitionsOf(text.slice(shown.from, shown.to));
  const both = reached.filter(definition => named.includes(definition));
  return both.length > 0 ? both : reached;
}
