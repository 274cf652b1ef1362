import type { EditorState, Text } from '@codemirror/state';
import { type App, editorInfoField, editorLivePreviewField, Keymap } from 'obsidian';
import type { Mention } from '../core/glossary/glossary';
import { findLinked } from '../core/glossary/linked';
import { findMentions } from '../core/glossary/mentions';
import { firstInSections, sectionReach } from '../core/glossary/usage';
import { type NoteRules, readNoteRules } from '../core/glossary/note-rules';
import { LiveProse, type Piece, type TextChange } from '../core/markdown/live-prose';
import { proseOfLine } from '../core/markdown/prose';
import type { Range } from '../core/text';
import { type EditorMention, type MentionEvent, type MentionFinder, mentionMarks, type MentionMarks } from '../editor/mentions';
import type { MentionSettings } from '../settings';
import type { GlossaryIndex } from './glossary-index';
import type { Hover } from './hover';
import { linkResolver, rulesOf } from './note-facts';

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
    isShown: state => isShown(settings(), state),
    finderFor: state => finderFor(parts, state, settings().frequency === 'first-in-section'),
    hover: ({ mention, event, word, view }) => hover.term({
      mention, event, target: word, isLink: mention.isLinked, parent: view.state.field(editorInfoField), sourcePath: pathOf(view.state),
    }),
    click: at => openWithMod(hover, at),
  });
}

/** Source mode has a setting of its own; the editor of a table cell belongs to Live Preview. */
function isShown({ frequency, inEditor, inSource }: MentionSettings, state: EditorState): boolean {
  return frequency !== 'none' && (state.field(editorLivePreviewField, false) === false && !isTableCell(state) ? inSource : inEditor);
}

const pathOf = (state: EditorState): string => state.field(editorInfoField, false)?.file?.path ?? '';

/** The mention at the cursor of an editor, be it a link or not; null where there's none. */
export function mentionAtCursor(parts: EditorMentionParts, state: EditorState): EditorMention | null {
  const { head } = state.selection.main;
  const near = { from: Math.max(0, head - 1), to: Math.min(state.doc.length, head + 1) };
  return finderFor(parts, state).find(near).find(({ from, to }) => from <= head && head <= to) ?? null;
}

/** The text of one editor, of which pieces are read. */
interface TextReader {
  readonly rules: NoteRules;
  readonly piece: (range: Range) => Piece;
  readonly after: (doc: Text, change: TextChange) => TextReader;
}

/** How far into a note its frontmatter is looked for, in UTF-16 units. */
const frontmatterReach = 20_000;

function noteReader(doc: Text, prose = new LiveProse(doc)): TextReader {
  return {
    rules: readNoteRules(doc.sliceString(0, frontmatterReach)),
    piece: range => prose.piece(range),
    after: (next, change) => {
      prose.change(next, change);
      return noteReader(next, prose);
    },
  };
}

/** A table cell is prose as a whole, whatever its lines begin with; what the note asks of its mentions stands elsewhere. */
function cellReader(rules: NoteRules, doc: Text): TextReader {
  const prose = proseOfLine(doc.toString());
  return { rules, piece: () => ({ prose, at: 0 }), after: next => cellReader(rules, next) };
}

function finderFor(parts: EditorMentionParts, state: EditorState, isFirstOnly = false): MentionFinder {
  const path = pathOf(state);
  return finderOf({ parts, path, isFirstOnly }, isTableCell(state) ? cellReader(rulesOf(parts.app, path), state.doc) : noteReader(state.doc));
}

/** True in the small editor of a table cell, whose document is the cell alone while its info is that of the note. */
export function isTableCell(state: EditorState): boolean {
  const note = state.field(editorInfoField, false)?.editor;
  return note !== undefined && state.doc.lines < note.lineCount();
}

interface FinderOptions {
  readonly parts: EditorMentionParts;
  readonly path: string;
  /** True to find the first mention of each term below each heading. */
  readonly isFirstOnly: boolean;
}

function finderOf(options: FinderOptions, reader: TextReader): MentionFinder {
  const { parts: { app, index: { matcher } }, path, isFirstOnly } = options;
  const resolve = linkResolver(app, path);
  return {
    find: range => {
      const { prose, at } = reader.piece({ from: Math.max(0, range.from - (isFirstOnly ? sectionReach : 0)), to: range.to });
      const [from, to] = [isFirstOnly ? 0 : range.from - at, range.to - at];
      const found = [
        ...findMentions({ text: prose.text, matcher, path, prose, rules: reader.rules, from, to }).map(asEditorMention(false)),
        ...findLinked({ prose, matcher, resolve, from, to }).map(asEditorMention(true)),
      ].sort((a, b) => a.from - b.from);
      return (isFirstOnly ? firstInSections(found, prose) : found).map(mention => ({ ...mention, from: mention.from + at, to: mention.to + at })).filter(mention => mention.to > range.from);
    },
    after: ({ doc }, change) => finderOf(options, reader.after(doc, change)),
  };
}

const asEditorMention = (isLinked: boolean) => (mention: Mention): EditorMention => ({ ...mention, isLinked });

/** A link is opened by the app itself. */
function openWithMod(hover: Hover, { mention, event, view }: MentionEvent): boolean {
  if (mention.isLinked || !Keymap.isModEvent(event)) return false;
  hover.open({ mention, event, sourcePath: pathOf(view.state) });
  return true;
}
