import type { Extension } from '@codemirror/state';
import { type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';

/** What happened in an editor: the user typed, took something back or moved about, or something else changed its text. */
export type Activity = 'typed' | 'undone' | 'moved' | 'changed';

/** The editors that are watched. */
export interface ActivityWatch {
  readonly extension: Extension;
  readonly views: ReadonlySet<EditorView>;
}

/** Tells what happens in every editor that the extension is part of. */
export function watchActivity(tell: (activity: Activity, update: ViewUpdate) => void): ActivityWatch {
  const views = new Set<EditorView>();
  const extension = ViewPlugin.define(view => {
    views.add(view);
    return {
      update(update: ViewUpdate) {
        const activity = activityOf(update);
        if (activity) tell(activity, update);
      },
      destroy: () => void views.delete(view),
    };
  });
  return { extension, views };
}

/** Null where nothing happened. What users do is marked as theirs; what comes from a file or another plugin isn't. */
function activityOf({ docChanged, selectionSet, transactions }: ViewUpdate): Activity | null {
  if (!docChanged) return selectionSet ? 'moved' : null;
  const changes = transactions.filter(transaction => transaction.docChanged);
  const isAll = (...events: string[]) => changes.every(transaction => events.some(event => transaction.isUserEvent(event)));
  return isAll('undo', 'redo') ? 'undone' : isAll('undo', 'redo', 'input', 'delete', 'move') ? 'typed' : 'changed';
}
