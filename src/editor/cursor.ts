import type { EditorState, Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/** Tells where the cursor is whenever it moves. */
export function cursorMoves(tell: (state: EditorState, offset: number) => void): Extension {
  return EditorView.updateListener.of(({ selectionSet, state }) => {
    if (selectionSet) tell(state, state.selection.main.head);
  });
}
