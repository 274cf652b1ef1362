import { defaultKeymap } from '@codemirror/commands';
import { Annotation, EditorState } from '@codemirror/state';
import { drawSelection, EditorView, keymap } from '@codemirror/view';
import { editorEditorField, editorInfoField, editorLivePreviewField, livePreviewState, pluginExtensions } from './fields';
import { livePreview } from './live-preview';
import { markdownFor } from './markdown-language';

/** Marks what was typed in the editor of a cell: the table around it stays as it's drawn. */
export const typedInCell = Annotation.define<boolean>();

/** The class of the box around the editor of a cell. */
export const cellBox = 'table-cell-wrapper';

export interface EditedCell {
  readonly root: EditorView;
  readonly cell: HTMLElement;
  /** Where the text of the cell stands in the note. */
  readonly from: number;
  readonly to: number;
  /** The user went elsewhere. */
  readonly left: () => void;
}

/**
 * An editor of its own in a cell of a table, as the app has it: its document is the cell, its note is that of the editor
 * around it, and what's typed in it goes there.
 */
export function editCell({ root, cell, from, to, left }: EditedCell): EditorView {
  const shown = Array.from(cell.childNodes);
  cell.empty();
  const parent = cell.createDiv(cellBox);
  const extensions = [
    editorInfoField.init(() => root.state.field(editorInfoField)), editorEditorField.init(() => view), editorLivePreviewField.init(() => true),
    livePreviewState, drawSelection(), EditorView.lineWrapping, root.state.facet(pluginExtensions), keymap.of(defaultKeymap), markdownFor(root.state.field(editorInfoField).app), livePreview,
    EditorView.updateListener.of(update => {
      if (update.docChanged) {
        const changes = { from, to: from + update.startState.doc.length, insert: update.state.doc.toString() };
        root.dispatch({ changes, annotations: typedInCell.of(true), userEvent: 'input' });
      }
      if (update.focusChanged && !update.view.hasFocus) root.dom.win.setTimeout(() => { if (parent.isConnected) { cell.replaceChildren(...shown); left(); } }, 0);
    }),
  ];
  const view: EditorView = new EditorView({ parent });
  view.setState(EditorState.create({ doc: root.state.sliceDoc(from, to), extensions }));
  view.focus();
  return view;
}
