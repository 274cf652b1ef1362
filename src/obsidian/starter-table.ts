import { type App, type Editor, MarkdownView, type TFile } from 'obsidian';
import type { Sentences } from '../locale/en';
import { viewsOf } from './note-text';
import { openAt } from './open-at';

/** Where a small schedule goes, and the click that asked for it. */
export interface StarterTable {
  readonly app: App;
  readonly file: TFile;
  readonly sentences: Sentences;
  readonly event: MouseEvent;
}

/** Writes a small schedule at the end of a note, as one step to undo, with the cursor in its first cell. It's opened for that, to be edited. */
export async function insertStarter({ app, file, sentences, event }: StarterTable): Promise<void> {
  const hasEditor = () => viewsOf(app, file).find(view => view.getMode() === 'source');
  if (!hasEditor()) await openAt({ app, file, place: { line: 0, ch: 0 }, event });
  const view = hasEditor() ?? await editIn(viewsOf(app, file)[0]);
  if (!view) return;
  app.workspace.setActiveLeaf(view.leaf, { focus: true });
  appendTable(view.editor, sentences.starter);
  view.editor.focus();
}

/** Turns a reading view into an editor: what is written there is to be filled in. */
async function editIn(view: MarkdownView | undefined): Promise<MarkdownView | null> {
  if (!view) return null;
  await view.leaf.setViewState({ type: 'markdown', state: { ...view.getState(), mode: 'source' }, active: true });
  return view.leaf.view instanceof MarkdownView ? view.leaf.view : null;
}

function appendTable(editor: Editor, { header, rows }: Sentences['starter']): void {
  const last = editor.lastLine();
  const end = { line: last, ch: editor.getLine(last).length };
  const before = editor.getValue();
  const gap = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  const table = starterTable(header, rows);
  const first = { line: last + gap.length + 2, ch: 2 };
  editor.transaction({ changes: [{ from: end, text: gap + table }], selection: { from: first } });
  editor.scrollIntoView({ from: first, to: first }, true);
}

/** Half an hour each from nine on, so that it reads as a schedule at once. */
export function starterTable(header: readonly string[], rows: readonly string[]): string {
  const clock = (half: number) => `${String(9 + (half >> 1)).padStart(2, '0')}:${half % 2 ? '30' : '00'}`;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map((title, i) => line([`${clock(i)} - ${clock(i + 1)}`, title, '']))].join('\n') + '\n';
}
