/** A note as it was found. */
export interface FoundNote { readonly path: string; readonly text: string }

/** What Lectern finds in a folder of notes, for the terminal: a line each. */
export function reportNotes(notes: readonly FoundNote[]): string[] {
  return [`${notes.length} ${notes.length === 1 ? 'note' : 'notes'}`];
}
