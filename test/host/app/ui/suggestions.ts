import type { Scope } from '../base/keymap';

interface Owner<T> {
  renderSuggestion(value: T, el: HTMLElement): void;
  selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void;
}

/** A list of suggestions, one of them chosen by arrow keys or pointer: for modals and popovers alike. */
export class SuggestionList<T> {
  values: T[] = [];
  #elements: HTMLElement[] = [];
  #selected = 0;

  constructor(private readonly owner: Owner<T>, private readonly el: HTMLElement, scope: Scope) {
    scope.register([], 'ArrowDown', () => { this.select(this.#selected + 1); return false; });
    scope.register([], 'ArrowUp', () => { this.select(this.#selected - 1); return false; });
    scope.register(null, 'Enter', evt => { if (!evt.isComposing) this.use(evt); return false; });
  }

  show(values: readonly T[]): void {
    this.values = [...values];
    this.el.empty();
    this.#elements = values.map((value, at) => this.#item(value, at));
    this.select(0);
  }

  select(at: number): void {
    if (this.values.length === 0) return;
    this.#elements[this.#selected]?.removeClass('is-selected');
    this.#selected = (at + this.values.length) % this.values.length;
    this.#elements[this.#selected]?.addClass('is-selected');
    this.#elements[this.#selected]?.scrollIntoView({ block: 'nearest' });
  }

  use(evt: MouseEvent | KeyboardEvent): void {
    const value = this.values[this.#selected];
    if (value !== undefined) this.owner.selectSuggestion(value, evt);
  }

  #item(value: T, at: number): HTMLElement {
    const el = this.el.createDiv('suggestion-item');
    this.owner.renderSuggestion(value, el);
    el.addEventListener('mousemove', () => { if (this.#selected !== at) this.select(at); });
    el.addEventListener('click', evt => { this.owner.selectSuggestion(value, evt); });
    return el;
  }
}
