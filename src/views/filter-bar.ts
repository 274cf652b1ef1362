import { isFiltering, noFilter, type FilterChoices, type SessionFilter } from '../core/timeline/filter';
import type { Sentences } from '../locale/en';
import { drawLink } from './problems';

/** What a filter lets through. */
export interface Found {
  /** How many of what is shown. */
  readonly count: string;
  /** What it lets through elsewhere, and the way there. */
  readonly elsewhere: readonly { readonly text: string; readonly go: () => void }[];
}

/** What the bar is drawn from. */
export interface FilterBarModel {
  readonly filter: SessionFilter;
  /** What stands in the empty field. */
  readonly hint: string;
  /** Asked for when they're shown first. */
  readonly choices: () => FilterChoices;
  /** Asked for while something is filtered. */
  readonly found: () => Found;
  readonly sentences: Sentences;
}

/** What the bar tells. */
export interface FilterBarEvents {
  readonly change: (filter: SessionFilter) => void;
  /** It was closed from within, by key. */
  readonly closed: () => void;
}

interface Parts {
  readonly root: HTMLElement;
  readonly input: HTMLInputElement;
  readonly selects: HTMLElement;
  readonly found: HTMLElement;
  /** Stays while its text changes: only so is that read out. */
  readonly count: HTMLElement;
}

const kinds = ['track', 'room', 'speaker'] as const;

/**
 * The line below the header in which sessions are looked for, made when it's wanted first. It stays while the days are
 * drawn anew, and so does its cursor.
 */
export class FilterBar {
  isOpen = false;
  private made: Parts | null = null;
  private filter = noFilter;
  private model: FilterBarModel | null = null;
  /** Tells whether the choices are others than those drawn. */
  private drawn = '';

  /** @param header below which it stands */
  constructor(private readonly header: HTMLElement, private readonly events: FilterBarEvents) {}

  /** True where it's to be seen. */
  get isShown(): boolean {
    return this.isOpen || isFiltering(this.filter);
  }

  open(): void {
    this.isOpen = true;
    this.draw();
    this.made?.input.focus();
    this.made?.input.select();
  }

  /** Nothing is filtered by what can't be seen. */
  close(): void {
    this.isOpen = false;
    this.clear();
    this.draw();
  }

  update(model: FilterBarModel): void {
    this.model = model;
    this.filter = model.filter;
    this.draw();
  }

  private draw(): void {
    const { model, filter } = this;
    if (!model || !(this.made || this.isShown)) return;
    const { root, input } = (this.made ??= this.make());
    if (input.value !== filter.text) input.value = filter.text;
    input.setAttrs({ 'aria-label': model.hint, 'placeholder': model.hint });
    if (this.isShown) this.drawChoices(model);
    this.drawFound(model);
    root.toggleClass('is-open', this.isOpen);
    root.toggleClass('is-filtering', isFiltering(filter));
  }

  private make(): Parts {
    const root = createDiv({ cls: 'lectern-filter', attr: { role: 'search' } });
    const input = root.createEl('input', { cls: 'lectern-filter-text', attr: { type: 'search', enterkeyhint: 'search', spellcheck: 'false' } });
    input.addEventListener('input', () => this.change({ text: input.value }));
    root.addEventListener('keydown', event => this.press(event));
    this.header.after(root);
    const selects = root.createDiv({ cls: 'lectern-filter-choices' });
    const found = root.createDiv({ cls: 'lectern-filter-found' });
    return { root, input, selects, found, count: found.createSpan({ cls: 'lectern-filter-count', attr: { role: 'status' } }) };
  }

  private change(part: Partial<SessionFilter>): void {
    this.events.change({ ...this.filter, ...part });
  }

  private clear(): void {
    if (isFiltering(this.filter)) this.events.change(noFilter);
  }

  private press(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    if (isFiltering(this.filter)) {
      this.clear();
      return;
    }
    this.close();
    this.events.closed();
  }

  private drawChoices({ choices: choicesOf, sentences: { pane: { all } } }: FilterBarModel): void {
    const choices = choicesOf();
    const key = JSON.stringify([choices, this.filter.track, this.filter.room, this.filter.speaker, all]);
    const selects = this.made?.selects;
    if (!selects || key === this.drawn) return;
    this.drawn = key;
    selects.empty();
    for (const kind of kinds) {
      if (choices[kind].length === 0) continue;
      const select = selects.createEl('select', { cls: ['lectern-filter-choice', 'dropdown'], attr: { 'aria-label': all[kind] } });
      select.createEl('option', { text: all[kind], value: '' });
      for (const name of choices[kind]) select.createEl('option', { text: name, value: name });
      select.value = this.filter[kind] ?? '';
      select.toggleClass('is-chosen', select.value !== '');
      select.addEventListener('change', () => {
        this.change({ [kind]: select.value || null });
        selects.querySelector<HTMLElement>(`[aria-label="${all[kind]}"]`)?.focus();
      });
    }
  }

  /** How many are found in what is shown, and the way to the others. */
  private drawFound({ found: foundIn, sentences: { pane } }: FilterBarModel): void {
    const { made } = this;
    if (!made) return;
    while (made.count.nextSibling) made.count.nextSibling.remove();
    if (!isFiltering(this.filter)) return made.count.setText('');
    const { count, elsewhere } = foundIn();
    made.count.setText(count);
    for (const { text, go } of elsewhere) drawLink(made.found, text, go);
    made.found.createDiv({ cls: 'lectern-spring' });
    drawLink(made.found, pane.clearFilter, () => {
      this.clear();
      if (this.isOpen) made.input.focus();
    });
  }
}
