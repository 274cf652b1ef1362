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
}

/** Links the mentions in an open note, and says how many. */
export async function linkGlossary(parts: LinkParts, { editor, file }: OpenNote): Promise<void> {
  await parts.index.whenRead();
  const text = editor.getValue();
  const { app, sentences: { notices } } = parts;
  const refusal = parts.index.glossary.definitions.length === 0 ? notices.noTerms(parts.folder())
    : readNoteRules(text).linked ? null : notices.optedOut;
  if (refusal !== null) {
    new Notice(refusal);
    return;
  }
  const { scope, inHeadings } = parts.settings();
  const { edits, ambiguous } = linkEdits({
    text, matcher: parts.index.matcher, path: file.path, every: scope, headings: inHeadings,
    linkText: (definition, shown) => linkTo(app, { definition, shown, sourcePath: file.path }),
    resolve: resolver(app, file),
  });
  if (edits.length > 0) editOpenNote(editor, edits);
  new Notice([edits.length > 0 ? notices.linked(edits.length / 2) : notices.nothingToLink, ...ambiguityNotice(parts, ambiguous.map(({ from, to }) => text.slice(from, to)))].join('\n'));
}

/** Removes the links to terms in an open note, and says how many. */
export async function unlinkGlossary({ app, index, sentences: { notices } }: LinkParts, { editor, file }: OpenNote): Promise<void> {
  await index.whenRead();
  const edits = unlinkEdits({
    text: editor.getValue(), matcher: index.matcher,
    resolve: resolver(app, file),
  });
  if (edits.length > 0) editOpenNote(editor, edits);
  new Notice(edits.length > 0 ? notices.unlinked(edits.length / 2) : notices.nothingToUnlink);
}

/** Where the links of a note lead. */
const resolver = ({ metadataCache }: App, file: TFile) => (linkpath: string): string | null => metadataCache.getFirstLinkpathDest(linkpath, file.path)?.path ?? null;

/** What is said of names that were left alone, one line; nothing where there are none. */
function ambiguityNotice({ sentences }: LinkParts, names: readonly string[]): string[] {
  return names.length > 0 ? [sentences.notices.ambiguous([...new Set(names)].join(', '))] : [];
}
