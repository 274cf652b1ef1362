import { blockAt, type Prose } from '../markdown/prose';
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
export function findLinked({ prose, matcher, resolve, from, to }: LinkedOptions): Mention[] {
  const found: Mention[] = [];
  for (let index = blockAt(prose.blocks, from); (prose.blocks[index]?.from ?? Infinity) < to; index++) {
    for (const { target, shown } of prose.inline(index).links) {
      const reached = shown.to > from && shown.from < to ? matcher.definitionsAt(target, resolve) : [];
      if (reached.length > 0) found.push({ from: shown.from, to: shown.to, definitions: namedFirst(reached, matcher.definitionsOf(prose.text.slice(shown.from, shown.to))) });
    }
  }
  return found;
}

/** A heading of a glossary note leads to all entries below it: those that the words of the link name, if any. */
function namedFirst(reached: readonly Definition[], named: readonly Definition[]): readonly Definition[] {
  const both = reached.filter(definition => named.includes(definition));
  return both.length > 0 ? both : reached;
}
