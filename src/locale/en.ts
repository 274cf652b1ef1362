/** Every sentence a user sees, in English. Other languages have the same keys. */
export const en = {
  commands: {
    openTimeline: 'Open timeline',
    linkGlossary: 'Link glossary',
    unlinkGlossary: 'Unlink glossary',
  },
  notices: {},
  pane: {},
  card: {},
  problems: {},
  settings: {},
};

/** All sentences of one language; those with values in them are functions. */
export type Sentences = typeof en;
