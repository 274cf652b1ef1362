import type { App, Editor, TFile } from 'obsidian';
import { applyEdits, type Edit } from '../core/text';
import { viewsOf } from './note-text';

/** Tells what is written here from what the user types, with which it would share a step to undo. */
const origin = 'lectern';

/** Makes edits in an open note, as one step to undo. Offsets are those of the editor's text. */
export function editOpenNote(editor: Editor, edits: readonly Edit[]): void {
  editor.transaction({
    changes: edits.map(({ from, to, insert }) => ({ from: editor.offsetToPos(from), to: editor.offsetToPos(to), text: insert })),
  }, origin);
}

/** A change of a note that was read. */
export interface NoteChange {
  readonly app: App;
  readonly file: TFile;
  /** The text that was read. */
  readonly text: string;
  /** The edits for the text as it's stored or in the editor, which may differ from what was read in its line ends. */
  readonly editsFor: (text: string) => readonly Edit[];
}

/** Changes a note, in its editor where it's open in one, only if it still says what was read. Tells whether it was changed. */
export async function editNote({ app, file, text, editsFor }: NoteChange): Promise<boolean> {
  const view = viewsOf(app, file).find(shown => shown.getMode() === 'source');
  if (view) {
    const now = view.editor.getValue();
    if (!saysTheSame(now, text)) return false;
    const edits = editsFor(now);
    if (edits.length > 0) editOpenNote(view.editor, edits);
    return true;
  }
  let isMade = false;
  await app.vault.process(file, now => {
    isMade = saysTheSame(now, text);
    return isMade ? applyEdits(now, editsFor(now)) : now;
  });
  return isMade;
}

/** True where two texts differ in their line ends at most. */
export const saysTheSame = (a: string, b: string): boolean => a.replaceAll('\r\n', '\n') === b.replaceAll('\r\n', '\n');
