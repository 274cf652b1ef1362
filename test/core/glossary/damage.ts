import { buildGlossary } from '../../../src/core/glossary/build';
import type { Definition } from '../../../src/core/glossary/glossary';
import { linkEdits, type LinkOptions } from '../../../src/core/glossary/links';
import { buildMatcher, type Matcher } from '../../../src/core/glossary/matcher';
import { unlinkEdits } from '../../../src/core/glossary/unlink';
import { applyEdits } from '../../../src/core/text';
import { cellCounts, inertByLezer, inertByMdast, linkTargets } from '../markdown/oracles';

/** A definition note of this title. */
export function term(title: string, ...aliases: string[]): Definition {
  return { term: title, aliases, path: `Glossary/${title}.md`, heading: null, body: { from: 0, to: 0 } };
}

export function matcherFor(...definitions: (Definition | string)[]): Matcher {
  return buildMatcher(buildGlossary(definitions.map(definition => (typeof definition === 'string' ? term(definition) : definition))));
}

/** The text with its mentions linked. */
export function linked(text: string, matcher: Matcher, options: Partial<LinkOptions> = {}): string {
  return applyEdits(text, linkEdits({ text, matcher, every: 'every', ...options }).edits);
}

export function unlinked(text: string, matcher: Matcher): string {
  return applyEdits(text, unlinkEdits({ text, matcher }));
}

export const markdownLink: NonNullable<LinkOptions['linkText']> = ({ path }, shown) => `[${shown}](${encodeURI(path).replaceAll('#', '%23')})`;

/** How many Markdown links to terms another parser sees. */
const linkCount = (text: string) => linkTargets(text).filter(url => url.startsWith('Glossary/')).length;

/** What other parsers say of a text: where it's no prose, and how many cells its rows have. */
const judged = (text: string) => ({ text, inert: [...inertByLezer(text), ...inertByMdast(text)], cells: cellCounts(text).join() });

/** The last text judged, since most are linked in several ways. */
let last = judged('');

/** Everything that linking a note does wrong; empty where it does nothing wrong. */
export function damageOf(text: string, matcher: Matcher, options: Partial<LinkOptions> = {}): string[] {
  if (last.text !== text) last = judged(text);
  const { edits } = linkEdits({ text, matcher, every: 'every', ...options });
  const after = applyEdits(text, edits);
  const damage: string[] = [];
  if (edits.some(({ from, to }) => from !== to)) damage.push('an edit takes text away');
  for (const inert of last.inert) {
    for (let i = 0; i + 1 < edits.length; i += 2) {
      const [from, to] = [edits[i]?.from ?? 0, edits[i + 1]?.from ?? 0];
      if (from < inert.to && inert.from < to) damage.push(`${JSON.stringify(text.slice(from, to))} is linked in ${inert.name} ${JSON.stringify(text.slice(inert.from, inert.to))}`);
    }
  }
  const cells = cellCounts(after).join();
  if (cells !== last.cells) damage.push(`cells ${last.cells} became ${cells}`);
  if (options.linkText === markdownLink && linkCount(after) !== linkCount(text) + edits.length / 2) damage.push('a link is none');
  if (linked(after, matcher, options) !== after) damage.push(`a second run gives ${JSON.stringify(linked(after, matcher, options))}`);
  if (unlinked(after, matcher) !== unlinked(text, matcher)) damage.push(`unlinking gives ${JSON.stringify(unlinked(after, matcher))}`);
  return damage.map(what => `${what}: ${JSON.stringify(text)} → ${JSON.stringify(after)}`);
}
