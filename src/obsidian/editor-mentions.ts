import type { EditorState } from '@codemirror/state';
import { type App, editorInfoField, Keymap } from 'obsidian';
import type { Mention } from '../core/glossary/glossary';
import { findLinked } from '../core/glossary/linked';
import { findMentions } from '../core/glossary/mentions';
import { type NoteRules, readNoteRules } from '../core/glossary/note-rules';
import { type Prose, proseOf, proseOfLine, type TextChange, updateProse } from '../core/markdown/prose';
import { type EditorMention, type MentionEvent, type MentionFinder, mentionMarks, type MentionMarks } from '../editor/mentions';
import type { MentionSettings } from '../settings';
import type { GlossaryIndex } from './glossary-index';
import type { Hover } from './hover';
import { rulesOf } from './note-facts';

/** What the marks in editors need of the other parts. */
export interface EditorMentionParts {
  readonly app: App;
  readonly index: GlossaryIndex;
  readonly hover: Hover;
  readonly settings: () => MentionSettings;
}

/** Marks on mentions in every editor: hover shows the definition, Mod+click opens it, a plain click places the cursor. */
export function editorMentions(parts: EditorMentionParts): MentionMarks {
  const { hover, settings } = parts;
  return mentionMarks({
    finderFor: state => (settings().inEditor ? finderFor(parts, state) : null),
    hover: ({ mention, event, word, view }) => hover.term({
      mention, event, target: word, isLink: mention.isLinked, parent: view.state.field(editorInfoField), sourcePath: pathOf(view.state),
    }),
    click: at => openWithMod(hover, at),
  });
}

const pathOf = (state: EditorState): string => state.field(editorInfoField, false)?.file?.path ?? '';

/** How the text of one editor is read, at first and after a change. */
interface TextReader {
  readonly prose: (text: string) => Prose;
  readonly update: (before: Prose, text: string, change: TextChange) => Prose;
  readonly rules: (text: string) => NoteRules;
}

const noteReader: TextReader = { prose: proseOf, update: updateProse, rules: readNoteRules };

/** A table cell is one line of prose; what the note asks of its mentions stands elsewhere. */
const cellReader = (rules: NoteRules): TextReader => ({ prose: proseOfLine, update: (_, text) => proseOfLine(text), rules: () => rules });

function finderFor(parts: EditorMentionParts, state: EditorState): MentionFinder {
  const path = pathOf(state);
  const reader = isTableCell(state) ? cellReader(rulesOf(parts.app, path)) : noteReader;
  return finderOf(parts, { path, reader, prose: reader.prose(state.doc.toString()) });
}

/** True in the small editor of a table cell, whose document is the cell alone while its info is that of the note. */
export function isTableCell(state: EditorState): boolean {
  const note = state.field(editorInfoField, false)?.editor;
  return note !== undefined && state.doc.lines === 1 && note.lineCount() > 1;
}

function finderOf(parts: EditorMentionParts, { path, reader, prose }: { path: string; reader: TextReader; prose: Prose }): MentionFinder {
  const { app: { metadataCache }, index: { matcher } } = parts;
  const { text } = prose;
  const rules = reader.rules(text);
  const resolve = (linkpath: string) => metadataCache.getFirstLinkpathDest(linkpath, path)?.path ?? null;
  return {
    find: range => [
      ...findMentions({ text, matcher, path, prose, rules, ...range }).map(asEditorMention(false)),
      ...findLinked({ prose, matcher, resolve, ...range }).map(asEditorMention(true)),
    ].sort((a, b) => a.from - b.from),
    after: ({ doc }, change) => finderOf(parts, { path, reader, prose: reader.update(prose, doc.toString(), change) }),
  };
}

const asEditorMention = (isLinked: boolean) => (mention: Mention): EditorMention => ({ ...mention, isLinked });

/** A link is opened by the app itself. */
function openWithMod(hover: Hover, { mention, event, view }: MentionEvent): boolean {
  if (mention.isLinked || !Keymap.isModEvent(event)) return false;
  hover.open({ mention, event, sourcePath: pathOf(view.state) });
  return true;
}
