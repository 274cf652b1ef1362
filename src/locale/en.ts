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
