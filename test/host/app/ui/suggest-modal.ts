import type * as obs from 'obsidian';
import { prepareFuzzySearch, renderMatches, sortSearchResults } from '../text/search';
import { Modal } from './modal';
import { SuggestionList } from './suggestions';

export abstract class SuggestModal<T> extends Modal implements obs.SuggestModal<T> {
  limit = 100;
  emptyStateText = 'No results found.';
  readonly inputEl: HTMLInputElement;
  readonly resultContainerEl: HTMLElement;
  readonly #list: SuggestionList<T>;
  #round = 0;

  constructor(app: obs.App) {
    super(app);
    this.modalEl.removeClass('modal');
    this.modalEl.addClass('prompt');
    this.modalEl.empty();
    this.inputEl = this.modalEl.createDiv('prompt-input-container').createEl('input', { cls: 'prompt-input', attr: { type: 'text', autocapitalize: 'off', spellcheck: 'false' } });
    this.resultContainerEl = this.modalEl.createDiv('prompt-results');
    this.#list = new SuggestionList(this, this.resultContainerEl, this.scope);
    this.inputEl.addEventListener('input', () => { void this.#update(); });
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract onChooseSuggestion(item: T, evt: MouseEvent | KeyboardEvent): void;

  override open(): void {
    super.open();
    this.inputEl.focus();
    void this.#update();
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
  }

  setInstructions(instructions: obs.Instruction[]): void {
    this.modalEl.querySelector('.prompt-instructions')?.remove();
    const el = this.modalEl.createDiv('prompt-instructions');
    for (const { command, purpose } of instructions) {
      const one = el.createDiv('prompt-instruction');
      one.createSpan({ cls: 'prompt-instruction-command', text: command });
      one.createSpan({ text: purpose });
    }
  }

  onNoSuggestion(): void {
    this.resultContainerEl.empty();
    this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
  }

  selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void {
    this.close();
    this.onChooseSuggestion(value, evt);
  }

  selectActiveSuggestion(evt: MouseEvent | KeyboardEvent): void {
    this.#list.use(evt);
  }

  async #update(): Promise<void> {
    const round = ++this.#round;
    const values = await this.getSuggestions(this.inputEl.value);
    // A slow answer to an earlier query must not replace a later one.
    if (round !== this.#round) return;
    this.#list.show(values.slice(0, this.limit));
    if (values.length === 0) this.onNoSuggestion();
  }
}

export abstract class FuzzySuggestModal<T> extends SuggestModal<obs.FuzzyMatch<T>> implements obs.FuzzySuggestModal<T> {
  abstract getItems(): T[];
  abstract getItemText(item: T): string;
  abstract onChooseItem(item: T, evt: MouseEvent | KeyboardEvent): void;

  override getSuggestions(query: string): obs.FuzzyMatch<T>[] {
    if (query.trim() === '') return this.getItems().map(item => ({ item, match: { score: 0, matches: [] } }));
    const search = prepareFuzzySearch(query);
    const found = this.getItems().flatMap(item => {
      const match = search(this.getItemText(item));
      return match === null ? [] : [{ item, match }];
    });
    sortSearchResults(found);
    return found;
  }

  override renderSuggestion({ item, match }: obs.FuzzyMatch<T>, el: HTMLElement): void {
    renderMatches(el, this.getItemText(item), match.matches);
  }

  override onChooseSuggestion({ item }: obs.FuzzyMatch<T>, evt: MouseEvent | KeyboardEvent): void {
    this.onChooseItem(item, evt);
  }
}
