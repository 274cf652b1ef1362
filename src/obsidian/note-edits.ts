import type { App, Editor, TFile } from 'obsidian';
import { applyEdits, type Edit } from '../core/text';
import { viewsOf } from './note-text';

/** Makes edits in an open note, as one step to undo. Offsets are those of the editor's text. */
export function editOpenNote(editor: Editor, edits: readonly Edit[]): void {
  editor.transaction({
    changes: edits.map(({ from, to, insert }) => ({ from: editor.offsetToPos(from), to: editor.offsetToPos(to), text: insert })),
  });
}

/** A change of a note that was read. */
export interface NoteChange {
  readonly app: App;
  readonly file: TFile;
  /** The text that was read, in whose offsets the edits are. */
  readonly text: string;
  readonly edits: readonly Edit[];
}

/** Makes edits in a note, in its editor where it's open in one, only if its text is still what was read. Tells whether they were made. */
export async function editNote({ app, file, text, edits }: NoteChange): Promise<boolean> {
  const view = viewsOf(app, file).find((shown) => shown.getMode() === 'source');
  if (view) {
    if (view.editor.getValue() !== text) return false;
    editOpenNote(view.editor, edits);
    return true;
  }
  let isMade = false;
  await app.vault.process(file, (now) => {
    isMade = now === text;
    return isMade ? applyEdits(now, edits) : now;
  });
  return isMade;
}
