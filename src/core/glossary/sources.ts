import type { GlossaryOptions, NoteFacts } from './glossary';

export const defaultGlossaryOptions: GlossaryOptions = { folders: ['Glossary'], termTag: '#term', glossaryTag: '#glossary' };

/** What a note holds: it is one definition, holds many, or none (null). */
export function sourceKind(note: NoteFacts, options: GlossaryOptions = defaultGlossaryOptions): 'note' | 'glossary' | null {
  if (note.frontmatter?.['glossary'] === true || hasTag(note, options.glossaryTag)) return 'glossary';
  return options.folders.some(folder => isIn(note.path, folder)) || hasTag(note, options.termTag) ? 'note' : null;
}

/** True where a note is a definition or holds some. */
export function isDefinitionSource(note: NoteFacts, options: GlossaryOptions = defaultGlossaryOptions): boolean {
  return sourceKind(note, options) !== null;
}

/** A tag counts with those below it (`#term/k8s`), in any case, as in Obsidian's search. */
function hasTag({ tags }: NoteFacts, wanted: string): boolean {
  const name = wanted.replace(/^#/, '').toLowerCase();
  return name !== '' && tags.some(tag => {
    const plain = tag.replace(/^#/, '').toLowerCase();
    return plain === name || plain.startsWith(`${name}/`);
  });
}

/** True for notes in a folder and below it; the whole vault is no folder. */
export function isIn(path: string, folder: string): boolean {
  const plain = folder.replace(/^\/+|\/+$/g, '');
  return plain !== '' && path.startsWith(`${plain}/`);
}
