/** Every sentence a user sees, in English. Other languages have the same keys. */
export const en = {
  commands: {
    openTimeline: 'Open timeline',
    linkGlossary: 'Link glossary',
    unlinkGlossary: 'Unlink glossary',
  },
  notices: {
    linked: (count: number) => (count === 1 ? 'Linked 1 mention.' : `Linked ${count} mentions.`),
    unlinked: (count: number) => (count === 1 ? 'Removed 1 link.' : `Removed ${count} links.`),
    ambiguous: (names: string) => `Left alone, because two notes define it: ${names}.`,
    noTerms: (folder: string) => `There are no terms yet. Add a note to the folder “${folder}”.`,
    nothingToLink: 'There is no mention left to link in this note.',
    nothingToUnlink: 'There are no glossary links in this note.',
    optedOut: 'This note asks not to be linked (lectern-link: false).',
    noteChanged: 'The note changed in the meantime, so nothing was written. Try again.',
  },
  empty: {
    noNote: 'Open a note to see its schedule.',
    emptyNote: 'This note is empty. A table with a column of times becomes a timeline.',
    noTable: 'No schedule in this note. A table with a column of times becomes one.',
    noTimes: 'The tables in this note have no column of times, so there is no schedule to show.',
  },
  pane: {},
  card: {},
  problems: {},
  settings: {
    glossary: 'Glossary',
    folder: 'Glossary folder',
    folderHint: 'Every note in this folder defines a term. Its aliases count too.',
    termTag: 'Term tag',
    termTagHint: 'A note with this tag defines a term, wherever it is.',
    glossaryTag: 'Glossary tag',
    glossaryTagHint: 'A note with this tag defines many terms, one in each heading, list item or table row.',
    notATag: 'Enter a tag that starts with # and has no spaces.',
    links: 'Linking',
    scope: 'Link',
    scopeHint: 'Which mentions are linked. Links that are already there count.',
    firstInSection: 'The first mention in each section',
    firstInNote: 'The first mention in the note',
    every: 'Every mention',
    inHeadings: 'Link in headings',
    inHeadingsHint: 'Also link mentions that stand in a heading.',
    underlines: 'Underlines',
    inEditor: 'In the editor',
    inEditorHint: 'Underline known terms while you write.',
    inReadingView: 'In the reading view',
    inReadingViewHint: 'Underline known terms in the reading view.',
  },
};

/** All sentences of one language; those with values in them are functions. */
export type Sentences = typeof en;
