import { type Editor, Notice, type TFile } from 'obsidian';
import type { Definition, Mention } from '../core/glossary/glossary';
import { claimOf, type LinkEdits, linkEdits } from '../core/glossary/links';
import { readNoteRules } from '../core/glossary/note-rules';
import { isIn } from '../core/glossary/sources';
import { unlinkEdits } from '../core/glossary/unlink';
import type { Edit, Range } from '../core/text';
import { linesOf, type LinkSettings } from '../settings';
import { type AmbiguousName, DefinitionChoice } from './definition-choice';
import { linkTo } from './definition-link';
import { openDialog } from './dialog';
import type { GlossaryParts } from './glossary-parts';
import { editOpenNote } from './note-edits';
import { linkResolver } from './note-facts';
import type { OpenNote } from './open-note';

/** What linking needs of the other parts. */
export interface LinkParts extends GlossaryParts {
  readonly settings: () => LinkSettings;
}

/** A text to be linked, and how. */
export interface LinkRequest {
  readonly file: TFile;
  readonly text: string;
  /** What to link in; by default the whole note. */
  readonly ranges?: readonly Range[] | undefined;
  /** What ambiguous mentions mean, by the claim on them; null to leave them alone. */
  readonly chosen?: ReadonlyMap<string, Definition | null>;
  /** The claims on terms that are to be left alone. */
  readonly declined?: ReadonlySet<string> | undefined;
}

/** What *Link glossary* does to a note. */
export function linksFor({ app, index: { matcher }, settings }: LinkParts, { file, text, ranges, chosen, declined }: LinkRequest): LinkEdits {
  const { frequency, inHeadings } = settings();
  return linkEdits({
    text, matcher, path: file.path, every: frequency, headings: inHeadings, ...(ranges && { ranges }),
    linkText: (definition, shown) => (declined?.has(claimOf({ definitions: [definition] })) ? null : linkTo(app, { definition, shown, sourcePath: file.path })),
    resolve: linkResolver(app, file.path),
    choose: mention => chosen?.get(claimOf(mention)) ?? null,
  });
}

/** Links the mentions in an open note or in what is selected in it, and says how many. */
export async function linkGlossary(parts: LinkParts, note: OpenNote, part: 'note' | 'selection' = 'note'): Promise<void> {
  await parts.index.whenRead();
  if (!note.isOpen()) return;
  const { editor, file } = note;
  const text = editor.getValue();
  const refusal = refusalFor(parts, note, text);
  if (refusal !== null) return void new Notice(refusal);
  const ranges = part === 'selection' ? selectedRanges(editor) : undefined;
  const { edits, ambiguous } = linksFor(parts, { file, text, ranges });
  const done = makeLinks(parts, note, edits);
  const names = [...namesIn({ text, ambiguous }).values()].map(({ name }) => name);
  if (names.length === 0) return void new Notice(done);
  const selected = ranges && { text: editor.getValue(), ranges: ranges.map(range => rangeAfter(range, edits)) };
  const shown = names.slice(0, listed).join(', ') + (names.length > listed ? ', …' : '');
  sayWithChoice(parts, [done, parts.sentences.notices.ambiguous(ambiguous.length, shown)], () => void chooseAndLink(parts, note, selected));
}

/** Asks which definition each ambiguous name in an open note means, and links what was chosen; only in these ranges of this text, if given. */
export async function chooseAndLink(parts: LinkParts, note: OpenNote, selected?: { readonly text: string; readonly ranges: readonly Range[] }): Promise<void> {
  const { app, index, owner, sentences } = parts;
  const { notices } = sentences;
  await index.whenRead();
  if (!note.isOpen()) return;
  const { editor, file } = note;
  const text = editor.getValue();
  const request = { file, text, ranges: selected?.ranges };
  const names = namesIn({ text, ambiguous: linksFor(parts, request).ambiguous });
  const refusal = selected && selected.text !== text ? notices.noteChanged : refusalFor(parts, note, text) ?? (names.size === 0 ? notices.nothingToChoose : null);
  if (refusal !== null) return void new Notice(refusal);
  openDialog(owner, new DefinitionChoice(app, {
    index, sentences, names: [...names.values()],
    choose: chosen => {
      const isSame = note.isOpen() && note.isWhole() && editor.getValue() === text;
      new Notice(isSame ? makeLinks(parts, note, linksFor(parts, { ...request, chosen: new Map([...names].map(([key], i) => [key, chosen[i] ?? null])) }).edits) : notices.noteChanged);
    },
  }));
}

/** Removes the links to terms in an open note, and says how many. */
export async function unlinkGlossary({ app, index, sentences: { notices } }: LinkParts, { editor, file, isOpen, isWhole }: OpenNote): Promise<void> {
  await index.whenRead();
  if (!isOpen()) return;
  const edits = isWhole() ? unlinkEdits({ text: editor.getValue(), matcher: index.matcher, resolve: linkResolver(app, file.path) }) : [];
  if (edits.length > 0) editOpenNote(editor, edits);
  new Notice(!isWhole() ? notices.inCell : edits.length > 0 ? notices.unlinked(edits.length / editsPerLink) : notices.nothingToUnlink);
}

/** A link is made, and taken away, by one edit before its words and one behind them. */
const editsPerLink = 2;

/** Makes links in an open note; gives the sentence that says how many. */
function makeLinks({ sentences: { notices } }: LinkParts, { editor }: OpenNote, edits: readonly Edit[]): string {
  if (edits.length === 0) return notices.nothingToLink;
  editOpenNote(editor, edits);
  return notices.linked(edits.length / editsPerLink);
}

/** Why a note is not to be linked now; null where it may be. */
function refusalFor(parts: LinkParts, { file, isWhole }: OpenNote, text: string): string | null {
  const { index, sentences: { notices }, folder } = parts;
  if (!isWhole()) return notices.inCell;
  return index.glossary.definitions.length === 0 ? notices.noTerms(folder()) : refusalOf(parts, file, text);
}

/** Why a note is never to be linked; null where it may be. */
export function refusalOf({ settings, sentences: { notices } }: LinkParts, { path }: TFile, text: string): string | null {
  if (!readNoteRules(text).linked) return notices.optedOut;
  return linesOf(settings().exceptFolders).some(folder => isIn(path, folder)) ? notices.inFolder : null;
}

function selectedRanges(editor: Editor): Range[] {
  return editor.listSelections().map(({ anchor, head }) => {
    const [a, b] = [editor.posToOffset(anchor), editor.posToOffset(head)];
    return { from: Math.min(a, b), to: Math.max(a, b) };
  });
}

/** Where a range of a text lies after insertions, which it takes in at its edges. */
function rangeAfter({ from, to }: Range, edits: readonly Edit[]): Range {
  const grown = (isBefore: (edit: Edit) => boolean) => edits.filter(isBefore).reduce((sum, { insert }) => sum + insert.length, 0);
  return { from: from + grown(edit => edit.from < from), to: to + grown(edit => edit.from <= to) };
}

/** The ambiguous names of a text by the claim on them, in its order; forms of one name are one. */
function namesIn({ text, ambiguous }: { text: string; ambiguous: readonly Mention[] }): Map<string, AmbiguousName> {
  const names = new Map<string, AmbiguousName>();
  for (const mention of ambiguous) {
    const key = claimOf(mention);
    const { definitions, count } = names.get(key) ?? { definitions: mention.definitions, count: 0 };
    names.set(key, { name: names.get(key)?.name ?? text.slice(mention.from, mention.to), definitions, count: count + 1 });
  }
  return names;
}

/** How many names a notice lists. */
const listed = 5;

/** How long a notice with a button stays, in milliseconds. */
const choiceTime = 15_000;

/** A notice of several lines with a button to choose what ambiguous names mean. */
function sayWithChoice({ owner, sentences: { notices } }: LinkParts, lines: readonly string[], choose: () => void): void {
  const notice = new Notice(createFragment(content => {
    for (const text of lines) content.createDiv({ text });
    const button = content.createEl('button', { cls: 'lectern-notice-button', text: notices.choose, attr: { type: 'button' } });
    button.addEventListener('click', () => { notice.hide(); choose(); });
  }), choiceTime);
  owner.register(() => notice.hide());
}
