import { EditorView } from '@codemirror/view';
import { type App, MarkdownView, Notice, type Plugin } from 'obsidian';
import type { Sentences } from '../locale/en';
import { type EditorMentionParts, mentionAtCursor } from './editor-mentions';

/** Adds *Show definition*, for the term at the cursor, to the commands and to the menu of editors. */
export function addShowDefinition(plugin: Plugin, parts: EditorMentionParts & { readonly sentences: Sentences }): void {
  const { app, sentences: { card, commands } } = parts;
  plugin.addCommand({
    id: 'show-definition', name: commands.showDefinition, icon: 'book-open',
    editorCallback: () => { if (!showAtCursor(parts)) new Notice(card.none); },
  });
  plugin.registerEvent(app.workspace.on('editor-menu', menu => {
    const view = editorInUse(app);
    if (!view || !mentionAtCursor(parts, view.state)) return;
    menu.addItem(item => item.setTitle(commands.showDefinition).setIcon('book-open').setSection('info').onClick(() => showAtCursor(parts)));
  }));
}

function showAtCursor(parts: EditorMentionParts): boolean {
  const view = editorInUse(parts.app);
  const mention = view && mentionAtCursor(parts, view.state);
  if (!mention) return false;
  const { from, to, definitions } = mention;
  const at = view.coordsAtPos(from);
  view.focus();
  parts.hover.show({
    definitions, target: view.contentDOM, name: view.state.sliceDoc(from, to), sourcePath: parts.app.workspace.activeEditor?.file?.path ?? '',
    place: at ? new DOMRect(at.left, at.top, 0, at.bottom - at.top) : undefined,
  });
  return true;
}

/** The editor with the focus, which may be that of a table cell, else the one of the note in use. */
function editorInUse({ workspace }: App): EditorView | null {
  const dom = activeDocument.activeElement?.closest<HTMLElement>('.cm-editor')
    ?? workspace.getActiveViewOfType(MarkdownView)?.contentEl.querySelector<HTMLElement>('.cm-editor');
  return dom ? EditorView.findFromDOM(dom) : null;
}
