import { Notice, type TFile } from 'obsidian';
import { collectDefinitions, termKey } from '../core/glossary/collect';
import { exclusionEdits } from '../core/glossary/exclusion';
import type { Definition } from '../core/glossary/glossary';
import { claimOf, type LinkEdits, linkEdits } from '../core/glossary/links';
import { readNoteRules } from '../core/glossary/note-rules';
import { type NoteTerms, readTermsInSteps } from '../core/glossary/usage';
import { finished, type Steps } from '../core/steps';
import type { Edit } from '../core/text';
import { DefinitionModal } from './create-definition-modal';
import { type DefinitionParts, makeDefinitionNote } from './create-definition-note';
import { linkTo } from './definition-link';
import { openDialog } from './dialog';
import { type LinkParts, refusalOf } from './link-commands';
import { editNote } from './note-edits';
import { linkResolver } from './note-facts';
import { textOf } from './note-text';

/** The terms of a note that says this. */
export function termsIn(parts: LinkParts, file: TFile, text: string): NoteTerms {
  return finished(termsInSteps(parts, file, text));
}

/** The same, giving way now and then. */
export function termsInSteps({ app, index: { matcher }, settings }: LinkParts, { path }: TFile, text: string): Steps<NoteTerms> {
  return readTermsInSteps({ text, matcher, path, headings: settings().inHeadings, rules: readNoteRules(text), resolve: linkResolver(app, path) });
}

/** A name in a note, and which definition it's to lead to. */
export interface LinkOrder {
  readonly file: TFile;
  /** The claim on its mentions. */
  readonly claim: string;
  readonly definition: Definition;
}

/** Links one term in a note as the settings say; where that's done already, all its mentions. Says how many. */
export async function linkTerm(parts: LinkParts, order: LinkOrder): Promise<void> {
  const { app, sentences: { notices } } = parts;
  const { file } = order;
  const text = await textOf(app, file);
  const refusal = refusalOf(parts, file, text);
  let count = 0;
  const isWritten = refusal !== null || await editNote({ app, file, text, editsFor: now => {
    const edits = termEdits(parts, order, now);
    count = edits.length / 2;
    return edits;
  } });
  new Notice(refusal ?? (!isWritten ? notices.noteChanged : count > 0 ? notices.linked(count) : notices.nothingToLink));
}

function termEdits(parts: LinkParts, { file, claim, definition }: LinkOrder, text: string): readonly Edit[] {
  const { app, index: { matcher }, settings } = parts;
  const { frequency, inHeadings } = settings();
  const ranges = termsIn(parts, file, text).terms.find(use => use.claim === claim)?.unlinked ?? [];
  const edits = (every: typeof frequency): LinkEdits => linkEdits({
    text, matcher, path: file.path, every, headings: inHeadings, ranges, resolve: linkResolver(app, file.path),
    linkText: (target, shown) => linkTo(app, { definition: target, shown, sourcePath: file.path }),
    choose: mention => (claimOf(mention) === claim ? definition : null),
  });
  const first = ranges.length > 0 ? edits(frequency).edits : [];
  return ranges.length > 0 && first.length === 0 ? edits('every').edits : first;
}

/** Writes into a note that words are no mentions there. */
export async function excludeWords({ app, sentences: { notices } }: LinkParts, file: TFile, words: readonly string[]): Promise<void> {
  const text = await textOf(app, file);
  if (!await editNote({ app, file, text, editsFor: now => exclusionEdits(now, words) })) new Notice(notices.noteChanged);
}

/** Asks what a term means, and makes its note. It's opened where it's left empty. */
export function defineTerm(parts: DefinitionParts, term: string, source: TFile | null): void {
  const { app, owner, sentences } = parts;
  openDialog(owner, new DefinitionModal(app, { sentences, term, create: (name, definition) => void make(parts, { term: name, definition, source }) }));
}

async function make(parts: DefinitionParts, { term, definition, source }: { term: string; definition: string; source: TFile | null }): Promise<void> {
  const { app } = parts;
  const text = source ? await textOf(app, source) : '';
  const known = collectDefinitions(text).find(candidate => termKey(candidate.term) === termKey(term));
  const made = await makeDefinitionNote(parts, { term, aliases: known?.aliases ?? [], definition: definition || (known?.definition ?? ''), source });
  if ('problem' in made) return void new Notice(made.problem);
  if (made.remarks.length > 0) new Notice(made.remarks.join('\n'));
  if (definition || known) return;
  await app.workspace.getLeaf('tab').openFile(made.file);
  app.workspace.activeEditor?.editor?.focus();
}
