import { editorInfoField, Keymap } from 'obsidian';
import { type FindMentions, type MentionEvent, mentionMarks, type MentionMarks } from '../editor/mentions';
import type { EditorState } from '@codemirror/state';
import { findMentions } from '../core/glossary/mentions';
import { readNoteRules } from '../core/glossary/note-rules';
import { proseOf } from '../core/markdown/prose';
import type { MentionSettings } from '../settings';
import type { GlossaryIndex } from './glossary-index';
import type { Hover } from './hover';

/** What the marks in editors need of the other parts. */
export interface EditorMentionParts {
  readonly index: GlossaryIndex;
  readonly hover: Hover;
  readonly settings: () => MentionSettings;
}

/** Marks on mentions in every editor: hover shows the definition, Mod+click opens it, a plain click places the cursor. */
export function editorMentions({ index, hover, settings }: EditorMentionParts): MentionMarks {
  return mentionMarks({
    finderFor: (state) => (settings().inEditor ? finderFor(index, state) : null),
    hover: ({ mention, event, word, view }) => hover.term({ mention, event, target: word, parent: view.state.field(editorInfoField), sourcePath: pathOf(view.state) }),
    click: (at) => openWithMod(hover, at),
  });
}

const pathOf = (state: EditorState): string => state.field(editorInfoField, false)?.file?.path ?? '';

function finderFor(index: GlossaryIndex, state: EditorState): FindMentions {
  const text = state.doc.toString();
  const path = pathOf(state);
  const prose = proseOf(text);
  const rules = readNoteRules(text);
  return ({ from, to }) => findMentions({ text, matcher: index.matcher, path, prose, rules, from, to });
}

function openWithMod(hover: Hover, { mention, event, view }: MentionEvent): boolean {
  if (!Keymap.isModEvent(event)) return false;
  hover.open({ mention, event, sourcePath: pathOf(view.state) });
  return true;
}
