import type { Definition } from '../core/glossary/glossary';
import type { Sentences } from '../locale/en';

/** A definition with what its card shows of it. */
export interface CardDefinition {
  readonly definition: Definition;
  /** Its first paragraph as Markdown; null where there's nothing to show. */
  readonly excerpt: string | null;
}

/** What a definition card is drawn from. */
export interface DefinitionCardModel {
  /** One; several where the name is ambiguous. */
  readonly definitions: readonly CardDefinition[];
  readonly sentences: Sentences;
  /** The name as it stands in the note; default the term itself. */
  readonly name?: string;
}

/** What a definition card tells its host. */
export interface DefinitionCardEvents {
  readonly open: (definition: Definition, event: MouseEvent) => void;
  /** Renders Markdown of a definition's note into an element. */
  readonly renderMarkdown: (markdown: string, el: HTMLElement, definition: Definition) => void;
}

/** Draws what a term means: one definition, several to choose from, or a sentence that there is none. */
export function drawDefinitionCard(parent: HTMLElement, model: DefinitionCardModel, events: DefinitionCardEvents): void {
  const { definitions } = model;
  const card = parent.createDiv({ cls: 'lectern-card' });
  const [first] = definitions;
  const name = model.name ?? first?.definition.term ?? '';
  if (definitions.length > 1) drawSeveral(card, { ...model, name }, events);
  else if (first) drawDefinition(card, first, model, events);
}

function drawDefinition(card: HTMLElement, { definition, excerpt }: CardDefinition, model: DefinitionCardModel, events: DefinitionCardEvents): void {
  card.createDiv({ cls: 'lectern-card-term', text: definition.term });
  if (definition.aliases.length) card.createDiv({ cls: 'lectern-card-aliases', text: model.sentences.card.aliases(definition.aliases.join(', ')) });
  drawExcerpt(card, { definition, excerpt }, model, events);
  drawButton(card.createDiv({ cls: 'lectern-card-foot' }), definition, model, events);
}

function drawSeveral(card: HTMLElement, model: DefinitionCardModel & { name: string }, events: DefinitionCardEvents): void {
  drawSentence(card, model.sentences.card.several(model.name));
  for (const entry of model.definitions) {
    const { definition } = entry;
    const item = card.createDiv({ cls: 'lectern-card-choice' });
    const head = item.createDiv({ cls: 'lectern-card-choice-head' });
    const names = head.createDiv({ cls: 'lectern-card-names' });
    names.createDiv({ cls: 'lectern-card-term', text: definition.term });
    names.createDiv({ cls: 'lectern-card-path', text: placeOf(definition) });
    drawButton(head, definition, model, events);
    drawExcerpt(item, entry, model, events);
  }
}

/** Where a definition stands: the note, and the heading in a glossary note. */
function placeOf({ path, heading }: Definition): string {
  const note = path.replace(/\.md$/, '');
  return heading === null ? note : `${note} › ${heading}`;
}

function drawExcerpt(parent: HTMLElement, { definition, excerpt }: CardDefinition, { sentences }: DefinitionCardModel, events: DefinitionCardEvents): void {
  if (excerpt?.trim()) events.renderMarkdown(excerpt, parent.createDiv({ cls: 'lectern-card-text' }), definition);
  else drawSentence(parent, sentences.card.blank);
}

function drawButton(parent: HTMLElement, definition: Definition, { sentences: { card: words } }: DefinitionCardModel, { open }: DefinitionCardEvents): void {
  const button = parent.createEl('button', { cls: 'lectern-card-button', text: words.open, attr: { type: 'button' } });
  button.addEventListener('click', event => open(definition, event));
}

function drawSentence(parent: HTMLElement, text: string): void {
  parent.createDiv({ cls: 'lectern-card-sentence', text });
}
