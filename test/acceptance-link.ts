import { buildGlossary } from '../src/core/glossary/build';
import type { Definition } from '../src/core/glossary/glossary';
import { linkEdits } from '../src/core/glossary/links';
import { buildMatcher } from '../src/core/glossary/matcher';
import { applyEdits } from '../src/core/text';

interface Term {
  readonly title: string;
  readonly path?: string;
  readonly aliases?: readonly string[];
}

/** The note with every mention of a term linked. A term without a path is a definition note of its title. */
export function link({ text, path, terms }: { text: string; path: string; terms: readonly Term[] }): string {
  const definitions = terms.map(({ title, aliases = [], path: own }): Definition => ({
    term: title, aliases, path: own ?? `Glossary/${title}.md`, heading: null, body: { from: 0, to: 0 },
  }));
  const matcher = buildMatcher(buildGlossary(definitions));
  return applyEdits(text, linkEdits({ text, path, matcher, every: 'every' }).edits);
}
