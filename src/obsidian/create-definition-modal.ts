import { type App, type ButtonComponent, Modal, Setting } from 'obsidian';
import type { Sentences } from '../locale/en';

/** What the dialog needs to know and tell. */
export interface DefinitionModalOptions {
  readonly sentences: Sentences;
  /** The term to begin with, which may be empty. */
  readonly term: string;
  readonly create: (term: string, definition: string) => void;
}

/** Asks for a term and what it means. */
export class DefinitionModal extends Modal {
  private term: string;
  private definition = '';
  private button: ButtonComponent | null = null;

  constructor(app: App, private readonly options: DefinitionModalOptions) {
    super(app);
    this.term = options.term;
  }

  override onOpen(): void {
    const { define: say } = this.options.sentences;
    this.setTitle(say.title);
    new Setting(this.contentEl).setName(say.term).addText(text => {
      text.setValue(this.term).onChange(term => this.change(term));
      text.inputEl.ariaLabel = say.term;
      text.inputEl.addEventListener('keydown', event => { if (event.key === 'Enter' && !event.isComposing) this.submit(); });
      text.inputEl.select();
    });
    new Setting(this.contentEl).setName(say.definition).addTextArea(text => {
      text.onChange(definition => { this.definition = definition; });
      text.inputEl.ariaLabel = say.definition;
      text.inputEl.rows = 3;
    });
    new Setting(this.contentEl).addButton(button => {
      this.button = button.setButtonText(say.create).setCta().onClick(() => this.submit());
    });
    this.scope.register(['Mod'], 'Enter', () => { this.submit(); return false; });
    this.change(this.term);
  }

  private change(term: string): void {
    this.term = term;
    this.button?.setDisabled(term.trim() === '');
  }

  private submit(): void {
    if (this.term.trim() === '') return;
    this.close();
    this.options.create(this.term.trim(), this.definition.trim());
  }
}
