import { Facet, StateEffect, StateField, type EditorState, type Extension } from '@codemirror/state';
import { ViewPlugin, type EditorView } from '@codemirror/view';
import type * as obs from 'obsidian';

/** A field whose value is given when the editor is made; asking an editor made without it is an error. */
function givenField<T>(what: string): StateField<T> {
  return StateField.define<T>({
    create() { throw new Error(`This editor was made without ${what}.`); },
    update: value => value,
  });
}

export const editorInfoField = givenField<obs.MarkdownFileInfo>('a note');
export const editorEditorField = givenField<EditorView>('an editor');
export const editorViewField = editorInfoField;

/** The extensions of plugins, which the editor of a table cell has too. */
export const pluginExtensions = Facet.define<Extension>();

export const setLivePreview = StateEffect.define<boolean>();

export const editorLivePreviewField = StateField.define<boolean>({
  create: () => true,
  update(value, transaction) {
    for (const effect of transaction.effects) if (effect.is(setLivePreview)) return effect.value;
    return value;
  },
});

class LivePreviewState implements obs.LivePreviewStateType {
  mousedown = false;
}

export const livePreviewState: ViewPlugin<obs.LivePreviewStateType, undefined> = ViewPlugin.fromClass(LivePreviewState, {
  eventHandlers: {
    mousedown() { this.mousedown = true; },
    mouseup() { this.mousedown = false; },
  },
});

export function isLivePreview(state: EditorState): boolean {
  return state.field(editorLivePreviewField, false) ?? false;
}
