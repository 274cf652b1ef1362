import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type * as obs from 'obsidian';
import { EditorSuggest } from '../ui/popover-suggest';

interface Suggesting { readonly suggests: readonly obs.EditorSuggest<unknown>[]; readonly info: obs.MarkdownFileInfo }

async function ask({ suggests, info }: Suggesting, view: EditorView): Promise<void> {
  const head = view.coordsAtPos(view.state.selection.main.head);
  if (head === null || info.editor === undefined) return;
  const place = new DOMRect(head.left, head.top, 0, head.bottom - head.top);
  for (const suggest of suggests) {
    if (suggest instanceof EditorSuggest && await suggest.trigger(info.editor, info.file, place)) return;
  }
}

/** Asks the registered suggestions after what was typed. */
export function suggesting(given: Suggesting): Extension {
  return EditorView.updateListener.of(update => {
    const isTyped = update.transactions.some(transaction => transaction.isUserEvent('input') || transaction.isUserEvent('delete'));
    if (isTyped) window.setTimeout(() => { void ask(given, update.view); });
    else if (update.selectionSet) for (const suggest of given.suggests) suggest.close();
  });
}
