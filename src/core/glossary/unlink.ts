import { proseOf, type LinkSpan, type Prose } from '../markdown/prose';
import type { Edit } from '../text';
import type { Matcher } from './matcher';

export interface UnlinkOptions {
  readonly text: string;
  readonly matcher: Matcher;
  /** The path that a link's target leads to, null where it leads nowhere. By default targets are compared by name. */
  readonly resolve?: (linktext: string) => string | null;
  readonly prose?: Prose;
}

/** What takes the links to terms away whose words are a form of the term. Other links stay, and so do all words. */
export function unlinkEdits(options: UnlinkOptions): Edit[] {
  const { text } = options;
  const prose = options.prose ?? proseOf(text);
  const edits: Edit[] = [];
  prose.blocks.forEach((_, index) => {
    for (const link of prose.inline(index).links) {
      if (!isTermLink(options, link)) continue;
      edits.push({ from: link.from, to: link.shown.from, insert: '' }, { from: link.shown.to, to: link.to, insert: '' });
    }
  });
  return edits;
}

function isTermLink({ text, matcher, resolve }: UnlinkOptions, { target, shown }: LinkSpan): boolean {
  const named = matcher.definitionsOf(text.slice(shown.from, shown.to));
  return named.length > 0 && matcher.definitionsAt(target, resolve).some(definition => named.includes(definition));
}
