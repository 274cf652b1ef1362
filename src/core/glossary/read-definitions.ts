import { bodyStart } from '../markdown/block-starts';
import type { Definition, GlossaryOptions, NoteFacts } from './glossary';
import { readEntries } from './entries';
import { nameOfPath } from './link-target';
import { readNames } from './note-rules';
import { defaultGlossaryOptions, sourceKind } from './sources';

/** The definitions that a note holds, in its order; none where it isn't a definition note or a glossary note. */
export function readDefinitions(note: NoteFacts & { readonly text: string }, options: GlossaryOptions = defaultGlossaryOptions): Definition[] {
  const kind = sourceKind(note, options);
  if (kind === null) return [];
  const exact = note.frontmatter?.['lectern-case'] === 'exact' && { exactCase: true as const };
  if (kind === 'glossary') return readEntries(note.path, note.text).map(definition => ({ ...definition, ...exact }));
  const { frontmatter, path, text } = note;
  return [{
    term: nameOfPath(path), aliases: readNames(frontmatter?.['aliases'] ?? frontmatter?.['alias']), path, heading: null,
    body: { from: bodyStart(text), to: text.length }, ...exact,
  }];
}
