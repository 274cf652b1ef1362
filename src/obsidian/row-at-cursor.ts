import type { Extension } from '@codemirror/state';
import { type App, editorInfoField } from 'obsidian';
import { cursorMoves } from '../editor/cursor';
import { isTableCell } from './editor-mentions';
import { schedulePanes } from './schedule-pane';

/** Marks the session in the pane whose row the cursor is in. The editor of a table cell knows no place in the note. */
export function markRowAtCursor(app: App): Extension {
  return cursorMoves((state, offset) => {
    const file = state.field(editorInfoField, false)?.file;
    if (file && !isTableCell(state)) schedulePanes(app).forEach(pane => pane.markRow(file, offset));
  });
}
