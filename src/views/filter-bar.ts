import { isFiltering, noFilter, type FilterChoices, type SessionFilter } from '../core/timeline/filter';
import type { TimelineDay } from '../core/timeline/timeline';
import type { Sentences } from '../locale/en';
import { drawLink } from './problems';

/** What of a day a filter lets through. */
export interface FoundOnDay {
  readonly day: TimelineDay;
  readonly name: string;
  readonly count: number;
  /** How many sessions the day has. */
  readonly of: number;
}

/** What the bar is drawn from. */
export interface FilterBarModel {
  readonly filter: SessionFilter;
  /** Asked for when they're shown first. */
  readonly choices: () => FilterChoices;
  /** By day, in their order. */
  readonly found: readonly FoundOnDay[];
  readonly shown: TimelineDay;
  readonly sentences: Sentences;
}

/** What the bar tells. */
export interface FilterBarEvents {
  readonly change: (filter: SessionFilter) => void;
  readonly goTo: (day: TimelineDay) => void;
  /** It was closed from within, by key. */
  readonly closed: () => void;
}

const kinds = ['track', 'room', 'speaker'] as const;

/** The line below the header in which sessions are looked for. It stays while the days are drawn anew, and so does its cursor. */
export class FilterBar {
  isOpen = false;
  private readonly root: HTMLElement;
  private readonly input: HTMLInputElement;
  private readonly selects: HTMLElement;
  private readonly found: HTMLElement;
  private filter = noFilter;
  private model: FilterBarModel | null = null;
  /** Tells whether the choices are others than those drawn. */
  private drawn = '';

  constructor(parent: HTMLElement, private readonly events: FilterBarEvents) {
    this.root = parent.createDiv({ cls: 'lectern-filter', attr: { role: 'search' } });
    this.input = this.root.createEl('input', { cls: 'lectern-filter-text', attr: { type: 'search', enterkeyhint: 'search', spellcheck: 'false' } });
    this.selects = this.root.createDiv({ cls: 'lectern-filter-choices' });
    this.found = this.root.createDiv({ cls: 'lectern-filter-found' });
    this.input.addEventListener('input', () => this.change({ text: this.input.value }));
    this.root.addEventListener('keydown', event => this.press(event));
  }

  open(): void {
    this.isOpen = true;
    this.show();
    this.drawChoices();
    this.input.focus();
    this.input.select();
  }

  /** Nothing is filtered by what can't be seen. */
  close(): void {
    this.isOpen = false;
    this.clear();
    this.show();
  }

  update(model: FilterBarModel): void {
    const { filter, found, shown, sentences: { pane } } = model;
    this.model = model;
    this.filter = filter;
    if (this.input.value !== filter.text) this.input.value = filter.text;
    this.input.setAttrs({ 'aria-label': pane.filterHint, 'placeholder': pane.filterHint });
    this.drawChoices();
    this.found.empty();
    if (isFiltering(filter)) this.drawFound(found, shown, pane);
    this.show();
  }

  private show(): void {
    this.root.toggleClass('is-open', this.isOpen);
    this.root.toggleClass('is-filtering', isFiltering(this.filter));
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

  private drawChoices(): void {
    if (!this.model || !(this.isOpen || isFiltering(this.filter))) return;
    const choices = this.model.choices();
    const { all } = this.model.sentences.pane;
    const key = JSON.stringify([choices, this.filter.track, this.filter.room, this.filter.speaker, all]);
    if (key === this.drawn) return;
    this.drawn = key;
    this.selects.empty();
    for (const kind of kinds) {
      if (choices[kind].length === 0) continue;
      const select = this.selects.createEl('select', { cls: ['lectern-filter-choice', 'dropdown'], attr: { 'aria-label': all[kind] } });
      select.createEl('option', { text: all[kind], value: '' });
      for (const name of choices[kind]) select.createEl('option', { text: name, value: name });
      select.value = this.filter[kind] ?? '';
      select.toggleClass('is-chosen', select.value !== '');
      select.addEventListener('change', () => {
        this.change({ [kind]: select.value || null });
        this.selects.querySelector<HTMLElement>(`[aria-label="${all[kind]}"]`)?.focus();
      });
    }
  }

  /** How many are found on the day that is shown, and the way to those of other days. */
  private drawFound(found: readonly FoundOnDay[], shown: TimelineDay, pane: Sentences['pane']): void {
    const here = found.find(({ day }) => day === shown);
    this.found.createSpan({ cls: 'lectern-filter-count', text: pane.found(here?.count ?? 0, here?.of ?? 0), attr: { role: 'status' } });
    for (const { day, name, count } of found) {
      if (day !== shown && count > 0) drawLink(this.found, pane.foundOn(name, count), () => this.events.goTo(day));
    }
    this.found.createDiv({ cls: 'lectern-spring' });
    drawLink(this.found, pane.clearFilter, () => {
      this.clear();
      if (this.isOpen) this.input.focus();
    });
  }
}
