import { Notice } from 'obsidian';
import { collectDefinitions, termKey } from '../core/glossary/collect';
import { linkOriginal } from './create-definition-link';
import { DefinitionModal } from './create-definition-modal';
import { type DefinitionParts, makeDefinitionNote, type Wanted } from './create-definition-note';
import { missingLinkAt, selectionOf, type Subject, wordAt } from './create-definition-subject';
import { openDialog } from './dialog';
import { openNote, type OpenNote } from './open-note';

/** Makes a definition from the selection or from the link to nowhere at the cursor; asks for the term where there's neither. */
export async function createDefinition(parts: DefinitionParts): Promise<void> {
  await parts.index.whenRead();
  const note = openNote(parts.app.workspace.activeEditor);
  const subject = note && (selectionOf(note) ?? missingLinkAt(parts.app, note));
  if (note && subject) return define(parts, note, { subject, ...known(subject.text, subject.term) });
  if (note?.editor.somethingSelected()) return void new Notice(parts.sentences.define.notATerm);
  const word = note && wordAt(note);
  openDialog(parts.owner, new DefinitionModal(parts.app, {
    sentences: parts.sentences,
    term: word?.term ?? '',
    create: (term, definition) => {
      const found = note ? known(note.editor.getValue(), term) : { aliases: [], definition: '' };
      void define(parts, note, { subject: word?.term === term ? word : null, term, aliases: found.aliases, definition: definition || found.definition });
    },
  }));
}

interface Order {
  readonly subject: Subject | null;
  readonly term?: string;
  readonly aliases: readonly string[];
  readonly definition: string;
}

async function define(parts: DefinitionParts, note: OpenNote | null, { subject, term = subject?.term ?? '', aliases, definition }: Order): Promise<void> {
  const { app } = parts;
  const wanted: Wanted = { term, aliases, definition, source: note?.file ?? null };
  const made = await makeDefinitionNote(parts, wanted);
  if ('problem' in made) return void new Notice(made.problem);
  const { define: say } = parts.sentences;
  const linked = note && subject ? linkOriginal(app, note, { subject, file: made.file }) : 'linked';
  const remarks = [...made.remarks, ...(linked === 'linked' ? [] : [linked === 'changed' ? say.changed : say.notLinked])];
  if (remarks.length > 0) new Notice(remarks.join('\n'));
  await app.workspace.getLeaf('tab').openFile(made.file);
  app.workspace.activeEditor?.editor?.focus();
}

/** What the note says of a term in passing. */
function known(text: string, term: string): { aliases: readonly string[]; definition: string } {
  return collectDefinitions(text).find(candidate => termKey(candidate.term) === termKey(term)) ?? { aliases: [], definition: '' };
}
