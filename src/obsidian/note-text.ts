import { type App, type EditorPosition, MarkdownView, type TFile } from 'obsidian';

/** The views that show a note, the one in use first. */
export function viewsOf({ workspace }: App, file: TFile): MarkdownView[] {
  const active = workspace.getActiveViewOfType(MarkdownView);
  const views = workspace.getLeavesOfType('markdown').flatMap(({ view }) => (view instanceof MarkdownView && view.file === file ? [view] : []));
  return views.sort((a, b) => Number(b === active) - Number(a === active));
}

/** The text of a note as the user sees it: what is being typed where it's open, else what is stored. */
export async function textOf(app: App, file: TFile): Promise<string> {
  return viewsOf(app, file)[0]?.getViewData() ?? app.vault.cachedRead(file);
}

/** The offset of the cursor in a note; null where it isn't open. */
export function cursorIn(app: App, file: TFile): number | null {
  const editor = viewsOf(app, file)[0]?.editor;
  return editor ? editor.posToOffset(editor.getCursor()) : null;
}

/** A place as the editor counts it: line and character, which are the same whatever the line ends of the stored note are. */
export function placeOf(text: string, offset: number): EditorPosition {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length - 1, ch: offset - (before.lastIndexOf('\n') + 1) };
}
