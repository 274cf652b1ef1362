import { EditorState, type Extension, type Transaction } from '@codemirror/state';
import { EditorView, ViewPlugin } from '@codemirror/view';

/**
 * Keeps the page where it is when changes in several places are undone or done again. The editor scrolls to the cursor
 * then, and so doesn't make up for lines above the page that became shorter.
 */
export function steadyUndo(): Extension {
  const views = new Set<EditorView>();
  return [
    ViewPlugin.define(view => {
      views.add(view);
      return { destroy: () => void views.delete(view) };
    }),
    EditorState.transactionExtender.of(step => {
      const view = isUndo(step) ? [...views].find(({ state }) => state === step.startState) : undefined;
      const place = view && isCursorInSight(view, step) ? view.scrollSnapshot().map(step.changes) : undefined;
      return place ? { effects: place } : null;
    }),
  ];
}

function isUndo(step: Transaction): boolean {
  let places = 0;
  if (step.isUserEvent('undo') || step.isUserEvent('redo')) step.changes.iterChangedRanges(() => { places++; });
  return places > 1;
}

/** True where the cursor stands, by what is on the page now, in a line that can be seen as a whole. */
function isCursorInSight(view: EditorView, { changes, newSelection }: Transaction): boolean {
  const { top, bottom } = view.lineBlockAt(changes.invertedDesc.mapPos(newSelection.main.head));
  const { scrollTop, clientHeight } = view.scrollDOM;
  return top >= scrollTop && bottom <= scrollTop + clientHeight;
}
