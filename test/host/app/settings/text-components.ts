import moment from 'lectern-host:moment';
import type * as obs from 'obsidian';
import { setIcon } from '../ui/icons';
import { ValueComponent } from './components';

export class AbstractTextComponent<T extends HTMLInputElement | HTMLTextAreaElement> extends ValueComponent<string> implements obs.AbstractTextComponent<T> {
  #callback: ((value: string) => unknown) | null = null;

  constructor(readonly inputEl: T) {
    super();
    inputEl.addEventListener('input', () => { this.onChanged(); });
  }

  override setDisabled(disabled: boolean): this { this.inputEl.disabled = disabled; return super.setDisabled(disabled); }
  getValue(): string { return this.inputEl.value; }
  setValue(value: string): this { this.inputEl.value = value; return this; }
  setPlaceholder(placeholder: string): this { this.inputEl.placeholder = placeholder; return this; }
  onChanged(): void { this.#callback?.(this.getValue()); }
  onChange(callback: (value: string) => unknown): this { this.#callback = callback; return this; }
}

export class TextComponent extends AbstractTextComponent<HTMLInputElement> implements obs.TextComponent {
  constructor(containerEl: HTMLElement) { super(containerEl.createEl('input', { type: 'text', attr: { spellcheck: 'false' } })); }
}

export class TextAreaComponent extends AbstractTextComponent<HTMLTextAreaElement> implements obs.TextAreaComponent {
  constructor(containerEl: HTMLElement) { super(containerEl.createEl('textarea', { attr: { spellcheck: 'false' } })); }
}

export class SearchComponent extends AbstractTextComponent<HTMLInputElement> implements obs.SearchComponent {
  readonly clearButtonEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    const box = containerEl.createDiv('search-input-container');
    super(box.createEl('input', { type: 'search', attr: { spellcheck: 'false' } }));
    this.clearButtonEl = box.createDiv({ cls: 'search-input-clear-button', attr: { 'aria-label': 'Clear search' } });
    setIcon(this.clearButtonEl, 'x');
    this.clearButtonEl.addEventListener('click', () => { this.setValue(''); this.onChanged(); });
  }
}

export class MomentFormatComponent extends TextComponent implements obs.MomentFormatComponent {
  sampleEl = createSpan();
  #defaultFormat = '';

  setDefaultFormat(format: string): this { this.#defaultFormat = format; this.setPlaceholder(format); return this; }
  setSampleEl(el: HTMLElement): this { this.sampleEl = el; this.updateSample(); return this; }
  override setValue(value: string): this { super.setValue(value); this.updateSample(); return this; }
  override onChanged(): void { super.onChanged(); this.updateSample(); }
  updateSample(): void { this.sampleEl.setText(moment().format(this.getValue() || this.#defaultFormat)); }
}

function hexOf(red: number, green: number, blue: number): string {
  return `#${[red, green, blue].map(part => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

export class ColorComponent extends ValueComponent<string> implements obs.ColorComponent {
  readonly #inputEl: HTMLInputElement;
  #callback: ((value: string) => unknown) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.#inputEl = containerEl.createEl('input', { type: 'color' });
    this.#inputEl.addEventListener('input', () => { this.#callback?.(this.getValue()); });
  }

  override setDisabled(disabled: boolean): this { this.#inputEl.disabled = disabled; return super.setDisabled(disabled); }
  getValue(): string { return this.#inputEl.value; }
  setValue(value: string): this { this.#inputEl.value = value; return this; }
  onChange(callback: (value: string) => unknown): this { this.#callback = callback; return this; }
  setValueRgb({ r, g, b }: obs.RGB): this { return this.setValue(hexOf(r, g, b)); }

  getValueRgb(): obs.RGB {
    const part = (at: number): number => Number.parseInt(this.getValue().slice(at, at + 2), 16);
    return { r: part(1), g: part(3), b: part(5) };
  }

  getValueHsl(): obs.HSL {
    const [r, g, b] = Object.values(this.getValueRgb()).map((part: number) => part / 255) as [number, number, number];
    const high = Math.max(r, g, b);
    const span = high - Math.min(r, g, b);
    const l = high - span / 2;
    const turn = span === 0 ? 0 : high === r ? (g - b) / span : high === g ? 2 + (b - r) / span : 4 + (r - g) / span;
    const s = l === 0 || l === 1 ? 0 : (high - l) / Math.min(l, 1 - l);
    return { h: Math.round(((turn * 60) + 360) % 360), s: Math.round(s * 100), l: Math.round(l * 100) };
  }

  setValueHsl({ h, s, l }: obs.HSL): this {
    const reach = (s / 100) * Math.min(l / 100, 1 - l / 100);
    const part = (shift: number): number => {
      const k = (shift + h / 30) % 12;
      return 255 * (l / 100 - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
    };
    return this.setValue(hexOf(part(0), part(8), part(4)));
  }
}
