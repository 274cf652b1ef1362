import type { Sentences } from './en';

/** Every sentence a user sees, in Korean. */
export const ko: Sentences = {
  commands: {
    openTimeline: '타임라인 열기',
    linkGlossary: '용어 링크하기',
    unlinkGlossary: '용어 링크 풀기',
  },
  notices: {},
  pane: {},
  card: {},
  problems: {},
  settings: {},
};
