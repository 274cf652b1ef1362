import type { App, Component } from 'obsidian';
import type { Sentences } from '../locale/en';
import type { GlossaryIndex } from './glossary-index';

/** What whatever works with terms needs of the other parts. */
export interface GlossaryParts {
  readonly app: App;
  /** What closes its dialogs and notices when it's turned off. */
  readonly owner: Component;
  readonly index: GlossaryIndex;
  readonly sentences: Sentences;
  /** The glossary folder; empty where terms have none of their own. */
  readonly folder: () => string;
}
