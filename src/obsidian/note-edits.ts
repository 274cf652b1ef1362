import type { Editor, TFile, Vault } from 'obsidian';
import { applyEdits, type Edit } from '../core/text';

/** Makes edits in an open note, as one step to undo. Offsets are those of the editor's text. */
export function editOpenNote(editor: Editor, edits: readonly Edit[]): void {
  editor.transaction({
    changes: edits.map(({ from, to, insert }) => ({ from: editor.offsetToPos(from), to: editor.offsetToPos(to), text: insert })),
  });
}

/** Makes edits in a note that isn't open, only if its text is still the text that was read. Tells whether they were made. */
export async function editClosedNote({ vault, file, text, edits }: { vault: Vault; file: TFile; text: string; edits: readonly Edit[] }): Promise<boolean> {
  let isMade = false;
  await vault.process(file, (now) => {
    isMade = now === text;
    return isMade ? applyEdits(now, edits) : now;
  });
  return isMade;
}
