import { type Editor, type MarkdownFileInfo, MarkdownView, type TFile } from 'obsidian';

/** A note that is open in an editor. */
export interface OpenNote {
  readonly editor: Editor;
  readonly file: TFile;
  /** False once the view shows another note. */
  readonly isOpen: () => boolean;
  /** False while the editor is that of a table cell, which holds no more than the cell. */
  readonly isWhole: () => boolean;
}

/** The note in an editor; null where there is none. */
export function openNote(info: MarkdownFileInfo | null, editor = info?.editor): OpenNote | null {
  const file = info?.file;
  if (!info || !editor || !file) return null;
  return { editor, file, isOpen: () => info.file === file, isWhole: () => !(info instanceof MarkdownView) || info.getViewData() === editor.getValue() };
}
