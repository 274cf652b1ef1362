import type * as obs from 'obsidian';
import { setIcon } from '../ui/icons';
import { setTooltip } from '../ui/tooltip';

export abstract class BaseComponent implements obs.BaseComponent {
  disabled = false;

  then(callback: (component: this) => unknown): this {
    callback(this);
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    return this;
  }
}

export abstract class ValueComponent<T> extends BaseComponent implements obs.ValueComponent<T> {
  abstract getValue(): T;
  abstract setValue(value: T): this;

  registerOptionListener(listeners: Record<string, (value?: T) => T>, key: string): this {
    listeners[key] = value => {
      if (value !== undefined) this.setValue(value);
      return this.getValue();
    };
    return this;
  }
}

export class ButtonComponent extends BaseComponent implements obs.ButtonComponent {
  readonly buttonEl: HTMLButtonElement;
  #callback: ((evt: MouseEvent) => unknown) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.buttonEl = containerEl.createEl('button');
    this.buttonEl.addEventListener('click', evt => { this.#callback?.(evt); });
  }

  override setDisabled(disabled: boolean): this { this.buttonEl.disabled = disabled; return super.setDisabled(disabled); }
  setCta(): this { return this.setClass('mod-cta'); }
  removeCta(): this { this.buttonEl.removeClass('mod-cta'); return this; }
  setWarning(): this { return this.setClass('mod-warning'); }
  setDestructive(): this { return this.setClass('mod-destructive'); }
  removeDestructive(): this { this.buttonEl.removeClass('mod-destructive'); return this; }
  setTooltip(tooltip: string, options?: obs.TooltipOptions): this { setTooltip(this.buttonEl, tooltip, options); return this; }
  setButtonText(name: string): this { this.buttonEl.setText(name); return this; }
  setIcon(icon: obs.IconName): this { setIcon(this.buttonEl, icon); return this; }
  setClass(cls: string): this { this.buttonEl.addClass(cls); return this; }
  onClick(callback: (evt: MouseEvent) => unknown): this { this.#callback = callback; return this; }
}

export class ExtraButtonComponent extends BaseComponent implements obs.ExtraButtonComponent {
  readonly extraSettingsEl: HTMLElement;
  #callback: (() => unknown) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.extraSettingsEl = containerEl.createDiv({ cls: 'clickable-icon extra-setting-button', attr: { role: 'button', tabindex: 0 } });
    setIcon(this.extraSettingsEl, 'settings');
    this.extraSettingsEl.addEventListener('click', () => { if (!this.disabled) this.#callback?.(); });
    this.extraSettingsEl.addEventListener('keydown', evt => { if (evt.key === 'Enter' && !this.disabled) this.#callback?.(); });
  }

  override setDisabled(disabled: boolean): this { this.extraSettingsEl.toggleClass('is-disabled', disabled); return super.setDisabled(disabled); }
  setTooltip(tooltip: string, options?: obs.TooltipOptions): this { setTooltip(this.extraSettingsEl, tooltip, options); return this; }
  setIcon(icon: obs.IconName): this { setIcon(this.extraSettingsEl, icon); return this; }
  onClick(callback: () => unknown): this { this.#callback = callback; return this; }
}

export class ToggleComponent extends ValueComponent<boolean> implements obs.ToggleComponent {
  readonly toggleEl: HTMLElement;
  readonly #inputEl: HTMLInputElement;
  #callback: ((value: boolean) => unknown) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.toggleEl = containerEl.createDiv('checkbox-container');
    this.#inputEl = this.toggleEl.createEl('input', { type: 'checkbox', attr: { tabindex: 0 } });
    this.#inputEl.addEventListener('click', evt => { evt.stopPropagation(); });
    this.#inputEl.addEventListener('change', () => { this.#set(this.#inputEl.checked); });
    this.toggleEl.addEventListener('click', () => { this.onClick(); });
  }

  override setDisabled(disabled: boolean): this {
    this.toggleEl.toggleClass('is-disabled', disabled);
    this.#inputEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): boolean { return this.#inputEl.checked; }
  setTooltip(tooltip: string, options?: obs.TooltipOptions): this { setTooltip(this.toggleEl, tooltip, options); return this; }
  onClick(): void { if (!this.disabled) this.#set(!this.getValue()); }
  onChange(callback: (value: boolean) => unknown): this { this.#callback = callback; return this; }

  setValue(on: boolean): this {
    this.#inputEl.checked = on;
    this.toggleEl.toggleClass('is-enabled', on);
    return this;
  }

  #set(on: boolean): void {
    this.setValue(on);
    this.#callback?.(on);
  }
}

export class DropdownComponent extends ValueComponent<string> implements obs.DropdownComponent {
  readonly selectEl: HTMLSelectElement;
  #callback: ((value: string) => unknown) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.selectEl = containerEl.createEl('select', 'dropdown');
    this.selectEl.addEventListener('change', () => { this.#callback?.(this.getValue()); });
  }

  override setDisabled(disabled: boolean): this { this.selectEl.disabled = disabled; return super.setDisabled(disabled); }
  addOption(value: string, display: string): this { this.selectEl.createEl('option', { value, text: display }); return this; }
  getValue(): string { return this.selectEl.value; }
  setValue(value: string): this { this.selectEl.value = value; return this; }
  onChange(callback: (value: string) => unknown): this { this.#callback = callback; return this; }

  addOptions(options: Record<string, string>): this {
    for (const [value, display] of Object.entries(options)) this.addOption(value, display);
    return this;
  }
}

export class SliderComponent extends ValueComponent<number> implements obs.SliderComponent {
  readonly sliderEl: HTMLInputElement;
  readonly #valueEl: HTMLElement;
  #format: (value: number) => string = String;
  #isInstant = false;
  #callback: ((value: number) => unknown) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.#valueEl = containerEl.createSpan('slider-value');
    this.sliderEl = containerEl.createEl('input', { cls: 'slider', type: 'range' });
    this.sliderEl.addEventListener('input', () => { this.#show(); if (this.#isInstant) this.#tell(); });
    this.sliderEl.addEventListener('change', () => { this.#tell(); });
  }

  override setDisabled(disabled: boolean): this { this.sliderEl.disabled = disabled; return super.setDisabled(disabled); }
  setInstant(instant: boolean): this { this.#isInstant = instant; return this; }
  getValue(): number { return this.sliderEl.valueAsNumber; }
  getValuePretty(): string { return this.#format(this.getValue()); }
  setDisplayFormat(format: (value: number) => string): this { this.#format = format; this.#show(); return this; }
  setDynamicTooltip(): this { return this; }
  onChange(callback: (value: number) => unknown): this { this.#callback = callback; return this; }

  setLimits(min: number | null, max: number | null, step: number | 'any'): this {
    this.sliderEl.setAttrs({ min, max, step });
    return this;
  }

  setValue(value: number): this {
    this.sliderEl.valueAsNumber = value;
    this.#show();
    return this;
  }

  #show(): void { this.#valueEl.setText(this.getValuePretty()); }
  #tell(): void { this.#callback?.(this.getValue()); }
}

export class ProgressBarComponent extends ValueComponent<number> implements obs.ProgressBarComponent {
  readonly #barEl: HTMLProgressElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.#barEl = containerEl.createEl('progress', { attr: { max: 100 } });
  }

  getValue(): number { return this.#barEl.value; }
  setValue(value: number): this { this.#barEl.value = value; return this; }
}

export class DisplayValueComponent implements obs.DisplayValueComponent {
  readonly valueEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    this.valueEl = containerEl.createSpan('setting-display-value');
  }

  setValue(value: string | null): this { this.valueEl.setText(value ?? ''); return this; }
  setStatus(status: 'warning' | null): this { this.valueEl.toggleClass('mod-warning', status === 'warning'); return this; }
}
