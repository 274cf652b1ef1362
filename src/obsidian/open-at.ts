import { type App, type EditorPosition, Keymap, MarkdownView, type TFile, type WorkspaceLeaf } from 'obsidian';
import { viewsOf } from './note-text';

/** A place in a note, and the click or key that asks for it. */
export interface OpenAt {
  readonly app: App;
  readonly file: TFile;
  readonly place: EditorPosition;
  /** Its modifiers choose the same leaf, a new tab, a split or a window, as for links. */
  readonly event: MouseEvent | KeyboardEvent;
}

/** Shows a place in a note and puts the cursor there; without modifiers in the leaf that shows the note already. */
export async function openAt({ app, file, place, event }: OpenAt): Promise<void> {
  const paneType = Keymap.isModEvent(event);
  const shown = paneType ? null : leafShowing(app, file);
  const leaf = shown ?? app.workspace.getLeaf(paneType);
  if (!shown) await leaf.openFile(file);
  await app.workspace.revealLeaf(leaf);
  app.workspace.setActiveLeaf(leaf, { focus: true });
  if (leaf.view instanceof MarkdownView) placeCursor(leaf.view, place);
}

/** A leaf that shows the note, rather one in which it can be edited. */
function leafShowing(app: App, file: TFile): WorkspaceLeaf | null {
  const views = viewsOf(app, file);
  return (views.find(view => view.getMode() === 'source') ?? views[0])?.leaf ?? null;
}

function placeCursor(view: MarkdownView, at: EditorPosition): void {
  // The app's own way to a line: it flashes.
  view.setEphemeralState({ line: at.line });
  if (view.getMode() === 'preview') return;
  view.editor.setCursor(at);
  view.editor.scrollIntoView({ from: at, to: at }, true);
  view.editor.focus();
}
