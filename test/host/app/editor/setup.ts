import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { codeFolding, indentUnit } from '@codemirror/language';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap } from '@codemirror/view';
import type * as obs from 'obsidian';
import { editorEditorField, editorInfoField, editorLivePreviewField, livePreviewState, pluginExtensions } from './fields';
import { livePreview } from './live-preview';
import { markdownFor } from './markdown-language';
import { noteHeader, textStart } from './note-header';
import { redrawTables, tablePreview } from './table-preview';

export interface EditorParts {
  readonly info: obs.MarkdownFileInfo;
  readonly isLivePreview: boolean;
  /** Those of plugins, which `updateOptions` reads anew. */
  readonly pluginExtensions: Extension;
  readonly extra: Extension;
  readonly onDocChanged: () => void;
}

const plugins = new Compartment();

const ofPlugins = (extensions: Extension): Extension => [extensions, pluginExtensions.of(extensions)];

function extensionsOf(view: EditorView, parts: EditorParts): Extension {
  return [
    editorInfoField.init(() => parts.info), editorEditorField.init(() => view), editorLivePreviewField.init(() => parts.isLivePreview),
    livePreviewState, history(), drawSelection(), codeFolding(), indentUnit.of('\t'), EditorState.allowMultipleSelections.of(true),
    EditorView.lineWrapping, EditorView.contentAttributes.of({ spellcheck: 'false', autocapitalize: 'on', 'aria-label': 'Note' }),
    plugins.of(ofPlugins(parts.pluginExtensions)), parts.extra, keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
    markdownFor(parts.info.app), livePreview, tablePreview, noteHeader,
    EditorView.updateListener.of(update => { if (update.docChanged) parts.onDocChanged(); }),
  ];
}

/** A fresh state: another note's undo steps are not this one's. */
export function resetEditor(view: EditorView, doc: string, parts: EditorParts): void {
  const selection = { anchor: parts.isLivePreview ? Math.min(textStart(doc), doc.length) : 0 };
  view.setState(EditorState.create({ doc, selection, extensions: extensionsOf(view, parts) }));
}

export function reconfigurePlugins(view: EditorView, extensions: Extension): void {
  view.dispatch({ effects: [plugins.reconfigure(ofPlugins(extensions)), redrawTables.of(null)] });
}
