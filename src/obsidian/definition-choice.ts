import { type App, ButtonComponent, Modal } from 'obsidian';
import { excerpt } from '../core/glossary/excerpt';
import type { Definition } from '../core/glossary/glossary';
import { plainText } from '../core/markdown/plain-text';
import type { Sentences } from '../locale/en';
import type { GlossaryIndex } from './glossary-index';

/** A name in a note that several definitions claim. */
export interface AmbiguousName {
  /** As it's first written in the note. */
  readonly name: string;
  readonly definitions: readonly Definition[];
  /** How many mentions are to be linked. */
  readonly count: number;
}

/** What the dialog needs to know and tell. */
export interface DefinitionChoiceOptions {
  readonly index: GlossaryIndex;
  readonly sentences: Sentences;
  readonly names: readonly AmbiguousName[];
  /** What was chosen for each name, null for one to leave alone; not called where that's all of them. */
  readonly choose: (chosen: readonly (Definition | null)[]) => void;
}

/** Asks for each ambiguous name of a note which of its definitions is meant. */
export class DefinitionChoice extends Modal {
  private readonly chosen: (Definition | null)[];
  private link: ButtonComponent | null = null;

  constructor(app: App, private readonly options: DefinitionChoiceOptions) {
    super(app);
    this.chosen = options.names.map(() => null);
  }

  override onOpen(): void {
    const { names, sentences: { choice: say } } = this.options;
    const { contentEl } = this;
    this.setTitle(say.title);
    this.modalEl.addClass('lectern-choice');
    this.modalEl.setAttr('aria-label', say.title);
    contentEl.createEl('p', { text: say.hint });
    names.forEach((name, index) => this.drawName(name, index));
    this.link = new ButtonComponent(contentEl.createDiv({ cls: 'modal-button-container' })).setButtonText(say.link).setCta().onClick(() => this.submit());
    this.change();
    contentEl.querySelector<HTMLElement>('input:checked')?.focus();
    this.scope.register([], 'Enter', () => { this.submit(); return false; });
  }

  private drawName({ name, definitions, count }: AmbiguousName, index: number): void {
    const { choice: say } = this.options.sentences;
    const group = this.contentEl.createEl('fieldset', { cls: 'lectern-choice-name' });
    group.createEl('legend', { text: say.name(name, count) });
    for (const definition of [...definitions, null]) {
      const label = group.createEl('label', { cls: 'lectern-choice-option' });
      const input = label.createEl('input', { type: 'radio', attr: { name: `lectern-choice-${index}` } });
      input.checked = definition === null;
      input.addEventListener('change', () => { this.chosen[index] = definition; this.change(); });
      if (definition) this.drawDefinition(label.createDiv(), definition);
      else label.createDiv({ text: say.skip });
    }
  }

  private drawDefinition(el: HTMLElement, definition: Definition): void {
    const { path, heading } = definition;
    el.createDiv({ text: path.replace(/\.md$/, '') + (heading === null ? '' : ` › ${heading}`) });
    const text = el.createDiv({ cls: 'lectern-choice-text' });
    void this.options.index.readAgain(definition).then(found => text.setText(found ? plainText(excerpt(found.text, found.definition).split('\n')[0] ?? '') : ''));
  }

  private change(): void {
    this.link?.setDisabled(this.chosen.every(definition => definition === null));
  }

  private submit(): void {
    if (this.chosen.every(definition => definition === null)) return;
    this.close();
    this.options.choose(this.chosen);
  }
}
