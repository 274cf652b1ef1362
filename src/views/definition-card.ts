import type { UseCount } from '../core/glossary/census';
import type { Definition } from '../core/glossary/glossary';
import type { Sentences } from '../locale/en';

/** A definition with what its card shows of it. */
export interface CardDefinition {
  readonly definition: Definition;
  /** Its first paragraph as Markdown; the empty text where there's nothing to show. */
  readonly excerpt: string;
}

/** What a definition card is drawn from. */
export interface DefinitionCardModel {
  /** One; several where the name is ambiguous. */
  readonly definitions: readonly CardDefinition[];
  readonly sentences: Sentences;
  /** The name as it stands in the note; default the term itself. */
  readonly name?: string | undefined;
  /** How often the note that the name stands in mentions it; null where that says nothing. */
  readonly here?: UseCount | null;
}

/** What a definition card tells its host. */
export interface DefinitionCardEvents {
  readonly open: (definition: Definition, event: MouseEvent) => void;
  /** Links the name in the note it stands in. */
  readonly link: (definition: Definition) => void;
  /** Renders Markdown of a definition's note into an element. */
  readonly renderMarkdown: (markdown: string, el: HTMLElement, definition: Definition) => void;
}

/** Draws what a term means: one definition, or several to choose from. */
export function drawDefinitionCard(parent: HTMLElement, model: DefinitionCardModel, events: DefinitionCardEvents): void {
  const { definitions, here, sentences: { card: words } } = model;
  const card = parent.createDiv({ cls: 'lectern-card' });
  const [first] = definitions;
  if (definitions.length > 1) drawSeveral(card, model, events);
  else if (first) drawDefinition(card, first, model, events);
  const foot = card.createDiv({ cls: 'lectern-card-foot' });
  if (here) foot.createDiv({ cls: 'lectern-card-here', text: words.here(here.all, here.unlinked) });
  if (first && definitions.length === 1) drawButtons(foot, first.definition, model, events);
}

function drawDefinition(card: HTMLElement, entry: CardDefinition, model: DefinitionCardModel, events: DefinitionCardEvents): void {
  const { term, aliases } = entry.definition;
  card.createDiv({ cls: 'lectern-card-term', text: term, attr: { 'role': 'heading', 'aria-level': '3' } });
  if (aliases.length) card.createDiv({ cls: 'lectern-card-aliases', text: model.sentences.card.aliases(aliases.join(', ')) });
  drawExcerpt(card, entry, model, events);
}

function drawSeveral(card: HTMLElement, model: DefinitionCardModel, events: DefinitionCardEvents): void {
  const { definitions, name, sentences: { card: words } } = model;
  card.createDiv({ cls: 'lectern-card-sentence', text: words.several(name ?? definitions[0]?.definition.term ?? '') });
  for (const entry of definitions) {
    const item = card.createDiv({ cls: 'lectern-card-choice' });
    const head = item.createDiv({ cls: 'lectern-card-choice-head' });
    const names = head.createDiv({ cls: 'lectern-card-names' });
    names.createDiv({ cls: 'lectern-card-term', text: entry.definition.term });
    names.createDiv({ cls: 'lectern-card-path', text: placeOf(entry.definition) });
    drawButtons(head, entry.definition, model, events);
    drawExcerpt(item, entry, model, events);
  }
}

/** Where a definition stands: the note, and the heading in a glossary note. */
export function placeOf({ path, heading }: Definition): string {
  const note = path.replace(/\.md$/, '');
  return heading === null ? note : `${note} › ${heading}`;
}

function drawExcerpt(parent: HTMLElement, { definition, excerpt }: CardDefinition, { sentences }: DefinitionCardModel, events: DefinitionCardEvents): void {
  if (excerpt.trim()) events.renderMarkdown(excerpt, parent.createDiv({ cls: 'lectern-card-text' }), definition);
  else parent.createDiv({ cls: 'lectern-card-sentence', text: sentences.card.blank });
}

function drawButtons(parent: HTMLElement, definition: Definition, { here, sentences: { card: words } }: DefinitionCardModel, { open, link }: DefinitionCardEvents): void {
  if (here && here.unlinked > 0) drawButton(parent, words.link, () => link(definition));
  drawButton(parent, words.open, event => open(definition, event));
}

function drawButton(parent: HTMLElement, text: string, press: (event: MouseEvent) => void): void {
  parent.createEl('button', { cls: 'lectern-card-button', text, attr: { type: 'button' } }).addEventListener('click', press);
}
