import { type App, type Editor, Notice, type TFile } from 'obsidian';
import { linkEdits } from '../core/glossary/links';
import { unlinkEdits } from '../core/glossary/unlink';
import { readNoteRules } from '../core/glossary/note-rules';
import type { Sentences } from '../locale/en';
import type { LinkSettings } from '../settings';
import { linkTo } from './definition-link';
import type { GlossaryIndex } from './glossary-index';
import { editOpenNote } from './note-edits';

/** What linking needs of the other parts. */
export interface LinkParts {
  readonly app: App;
  readonly index: GlossaryIndex;
  readonly sentences: Sentences;
  readonly settings: () => LinkSettings;
  /** The folder that the user is told to put terms in. */
  readonly folder: () => string;
}

/** An open note. */
export interface OpenNote {
  readonly editor: Editor;
  readonly file: TFile;
  /** False once the view shows another note. */
  readonly isOpen: () => boolean;
  /** False while the editor is that of a table cell, which holds no more than the cell. */
  readonly isWhole: () => boolean;
}

/** Links the mentions in an open note, and says how many. */
export async function linkGlossary(parts: LinkParts, note: OpenNote): Promise<void> {
  await parts.index.whenRead();
  if (!note.isOpen()) return;
  const { app, index, sentences: { notices } } = parts;
  const { editor, file } = note;
  const text = editor.getValue();
  const refusal = refusalFor(parts, note, text);
  if (refusal !== null) {
    new Notice(refusal);
    return;
  }
  const { frequency, inHeadings } = parts.settings();
  const { edits, ambiguous } = linkEdits({
    text, matcher: index.matcher, path: file.path, every: frequency, headings: inHeadings,
    linkText: (definition, shown) => linkTo(app, { definition, shown, sourcePath: file.path }),
    resolve: resolver(app, file),
  });
  if (edits.length > 0) editOpenNote(editor, edits);
  const done = edits.length > 0 ? notices.linked(edits.length / editsPerLink) : notices.nothingToLink;
  new Notice([done, ...ambiguityNotice(parts, ambiguous.map(({ from, to }) => text.slice(from, to)))].join('\n'));
}

/** Removes the links to terms in an open note, and says how many. */
export async function unlinkGlossary({ app, index, sentences: { notices } }: LinkParts, { editor, file, isOpen, isWhole }: OpenNote): Promise<void> {
  await index.whenRead();
  if (!isOpen()) return;
  const edits = isWhole() ? unlinkEdits({ text: editor.getValue(), matcher: index.matcher, resolve: resolver(app, file) }) : [];
  if (edits.length > 0) editOpenNote(editor, edits);
  new Notice(!isWhole() ? notices.inCell : edits.length > 0 ? notices.unlinked(edits.length / editsPerLink) : notices.nothingToUnlink);
}

/** A link is made, and taken away, by one edit before its words and one behind them. */
const editsPerLink = 2;

/** Why a note is not to be linked now; null where it may be. */
function refusalFor({ index, sentences: { notices }, folder }: LinkParts, { isWhole }: OpenNote, text: string): string | null {
  if (!isWhole()) return notices.inCell;
  if (index.glossary.definitions.length === 0) return notices.noTerms(folder());
  return readNoteRules(text).linked ? null : notices.optedOut;
}

/** Where the links of a note lead. */
const resolver = ({ metadataCache }: App, file: TFile) => (linkpath: string): string | null => metadataCache.getFirstLinkpathDest(linkpath, file.path)?.path ?? null;

/** What is said of names that were left alone, one line; nothing where there are none. */
function ambiguityNotice({ sentences }: LinkParts, names: readonly string[]): string[] {
  return names.length > 0 ? [sentences.notices.ambiguous([...new Set(names)].join(', '))] : [];
}
