import type * as obs from 'obsidian';
import { Scope } from '../base/keymap';
import { SuggestionList } from './suggestions';

export abstract class PopoverSuggest<T> implements obs.PopoverSuggest<T> {
  readonly scope: obs.Scope;
  readonly suggestEl = createDiv('suggestion-container');
  readonly #list: SuggestionList<T>;
  #isOpen = false;

  constructor(readonly app: obs.App, scope?: obs.Scope) {
    const own = scope instanceof Scope ? scope : new Scope(app.scope);
    this.scope = own;
    this.#list = new SuggestionList<T>(this, this.suggestEl.createDiv('suggestion'), own);
    own.register([], 'Escape', () => { this.close(); return false; });
    // The field must keep the focus.
    this.suggestEl.addEventListener('mousedown', evt => { evt.preventDefault(); });
  }

  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void;

  open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    activeDocument.body.append(this.suggestEl);
    this.app.keymap.pushScope(this.scope);
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.suggestEl.remove();
    this.app.keymap.popScope(this.scope);
  }

  onHistoryBack(): void { this.close(); }

  protected show(values: readonly T[], place: { readonly left: number; readonly top: number; readonly bottom: number }): void {
    if (values.length === 0) { this.close(); return; }
    this.open();
    this.#list.show(values);
    const isUnder = place.bottom + this.suggestEl.offsetHeight < window.innerHeight;
    const top = isUnder ? place.bottom + 4 : place.top - this.suggestEl.offsetHeight - 4;
    this.suggestEl.setCssProps({ left: `${place.left}px`, top: `${Math.max(4, top)}px` });
  }
}

export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> implements Omit<obs.AbstractInputSuggest<T>, 'onSelect'> {
  limit = 100;
  #callback: ((value: T, evt: MouseEvent | KeyboardEvent) => unknown) | null = null;

  constructor(app: obs.App, private readonly textInputEl: HTMLInputElement | HTMLDivElement) {
    super(app);
    const update = (): void => { void this.#update(); };
    textInputEl.addEventListener('input', update);
    textInputEl.addEventListener('focus', update);
    textInputEl.addEventListener('blur', () => { this.close(); });
  }

  protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

  setValue(value: string): void {
    if (this.textInputEl instanceof HTMLInputElement) this.textInputEl.value = value;
    else this.textInputEl.setText(value);
  }

  getValue(): string { return this.textInputEl instanceof HTMLInputElement ? this.textInputEl.value : this.textInputEl.getText(); }
  selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void { this.#callback?.(value, evt); }
  onSelect(callback: (value: T, evt: MouseEvent | KeyboardEvent) => unknown): this { this.#callback = callback; return this; }

  async #update(): Promise<void> {
    const values = await this.getSuggestions(this.getValue());
    if (activeDocument.activeElement !== this.textInputEl) return;
    this.show(values.slice(0, this.limit), this.textInputEl.getBoundingClientRect());
  }
}

export abstract class EditorSuggest<T> extends PopoverSuggest<T> implements obs.EditorSuggest<T> {
  context: obs.EditorSuggestContext | null = null;
  limit = 100;

  abstract onTrigger(cursor: obs.EditorPosition, editor: obs.Editor, file: obs.TFile | null): obs.EditorSuggestTriggerInfo | null;
  abstract getSuggestions(context: obs.EditorSuggestContext): T[] | Promise<T[]>;

  setInstructions(instructions: obs.Instruction[]): void {
    this.suggestEl.querySelector('.prompt-instructions')?.remove();
    const el = this.suggestEl.createDiv('prompt-instructions');
    for (const { command, purpose } of instructions) el.createDiv('prompt-instruction').setText(`${command} ${purpose}`);
  }

  /** Asked after each change; whether it has something to say here. */
  async trigger(editor: obs.Editor, file: obs.TFile | null, place: DOMRect): Promise<boolean> {
    const info = this.onTrigger(editor.getCursor(), editor, file);
    if (info === null || file === null) { this.close(); return false; }
    this.context = { ...info, editor, file };
    this.show((await this.getSuggestions(this.context)).slice(0, this.limit), place);
    return true;
  }

  override close(): void {
    super.close();
    this.context = null;
  }
}
