import { type App, getLinkpath, type TFile } from 'obsidian';
import { buildGlossary } from '../core/glossary/build';
import type { Definition } from '../core/glossary/glossary';
import { linkEdits } from '../core/glossary/links';
import { buildMatcher } from '../core/glossary/matcher';
import { blockAt, proseOf } from '../core/markdown/prose';
import type { Edit } from '../core/text';
import { readTarget, type Subject } from './create-definition-subject';
import { linkTo } from './definition-link';
import { editOpenNote } from './note-edits';
import type { OpenNote } from './open-note';

/** The note that was made, and the text that it was made for. */
export interface Original {
  readonly subject: Subject;
  readonly file: TFile;
}

/** Makes the text that a definition came from a link to it, as one step to undo; or says why not: the note changed, or no link can stand there. */
export function linkOriginal(app: App, note: OpenNote, original: Original): 'linked' | 'changed' | 'impossible' {
  const { editor, isOpen, file: { path } } = note;
  if (!isOpen() || editor.getValue() !== original.subject.text) return 'changed';
  const edits = original.subject.link ? missingLinkEdits(app, path, original) : selectionEdits(app, note, original);
  if (edits && edits.length > 0) editOpenNote(editor, edits);
  return edits ? 'linked' : 'impossible';
}

/** A mention becomes a link as everywhere else; null where it's no mention. */
function selectionEdits(app: App, { file: { path }, isWhole }: OpenNote, { subject: { text, range, term }, file }: Original): readonly Edit[] | null {
  const definition: Definition = { term, aliases: [text.slice(range.from, range.to)], path: file.path, heading: null, body: { from: 0, to: 0 } };
  const { edits } = linkEdits({
    text, path, ...range, every: 'every', headings: true, matcher: buildMatcher(buildGlossary([definition])),
    linkText: (_, shown) => {
      const link = linkTo(app, { definition, shown, sourcePath: path });
      // The editor of a table cell doesn't hold the pipes around it.
      return isWhole() ? link : link?.replace('|', '\\|') ?? null;
    },
  });
  return edits.length === 2 && edits[0]?.from === range.from && edits[1]?.to === range.to ? edits : null;
}

/** A link to nowhere mostly leads to the new note by its name; one that doesn't is written anew. */
function missingLinkEdits(app: App, path: string, { subject: { text, link }, file }: Original): readonly Edit[] | null {
  if (!link) return null;
  if (app.metadataCache.getFirstLinkpathDest(getLinkpath(readTarget(link)), path) === file) return [];
  const definition: Definition = { term: file.basename, aliases: [], path: file.path, heading: null, body: { from: 0, to: 0 } };
  const written = linkTo(app, { definition, shown: text.slice(link.shown.from, link.shown.to), sourcePath: path });
  if (written === null) return null;
  const prose = proseOf(text);
  const isInRow = prose.blocks[blockAt(prose.blocks, link.from)]?.kind === 'row';
  return [{ from: link.from, to: link.to, insert: isInRow ? written.replace('|', '\\|') : written }];
}
