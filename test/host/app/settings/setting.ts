import type * as obs from 'obsidian';
import { setTooltip } from '../ui/tooltip';
import { ButtonComponent, DisplayValueComponent, DropdownComponent, ExtraButtonComponent, ProgressBarComponent, SliderComponent, ToggleComponent, type BaseComponent } from './components';
import { ColorComponent, MomentFormatComponent, SearchComponent, TextAreaComponent, TextComponent } from './text-components';

/** A row of settings: name and description on the left, controls on the right. */
export class Setting implements obs.Setting {
  readonly settingEl: HTMLElement;
  readonly infoEl: HTMLElement;
  readonly nameEl: HTMLElement;
  readonly descEl: HTMLElement;
  readonly controlEl: HTMLElement;
  components: BaseComponent[] = [];
  errorEl: HTMLElement | null = null;

  constructor(containerEl: HTMLElement) {
    this.settingEl = containerEl.createDiv('setting-item');
    this.infoEl = this.settingEl.createDiv('setting-item-info');
    this.nameEl = this.infoEl.createDiv('setting-item-name');
    this.descEl = this.infoEl.createDiv('setting-item-description');
    this.controlEl = this.settingEl.createDiv('setting-item-control');
  }

  setName(name: string | DocumentFragment): this { this.nameEl.setText(name); return this; }
  setDesc(desc: string | DocumentFragment): this { this.descEl.setText(desc); return this; }
  setClass(cls: string): this { this.settingEl.addClass(cls); return this; }
  setTooltip(tooltip: string, options?: obs.TooltipOptions): this { setTooltip(this.nameEl, tooltip, options); return this; }
  setHeading(): this { return this.setClass('setting-item-heading'); }

  setDisabled(disabled: boolean): this {
    this.settingEl.toggleClass('is-disabled', disabled);
    for (const component of this.components) component.setDisabled(disabled);
    return this;
  }

  setErrorMessage(message: string | null): this {
    this.errorEl?.remove();
    this.errorEl = message === null || message === '' ? null : this.infoEl.createDiv({ cls: 'setting-item-error', text: message, attr: { role: 'alert' } });
    this.settingEl.toggleClass('is-invalid', this.errorEl !== null);
    return this;
  }

  addButton(callback: (component: ButtonComponent) => unknown): this { return this.#add(new ButtonComponent(this.controlEl), callback); }
  addExtraButton(callback: (component: ExtraButtonComponent) => unknown): this { return this.#add(new ExtraButtonComponent(this.controlEl), callback); }
  addToggle(callback: (component: ToggleComponent) => unknown): this { return this.#add(new ToggleComponent(this.controlEl), callback); }
  addText(callback: (component: TextComponent) => unknown): this { return this.#add(new TextComponent(this.controlEl), callback); }
  addSearch(callback: (component: SearchComponent) => unknown): this { return this.#add(new SearchComponent(this.controlEl), callback); }
  addTextArea(callback: (component: TextAreaComponent) => unknown): this { return this.#add(new TextAreaComponent(this.controlEl), callback); }
  addMomentFormat(callback: (component: MomentFormatComponent) => unknown): this { return this.#add(new MomentFormatComponent(this.controlEl), callback); }
  addDropdown(callback: (component: DropdownComponent) => unknown): this { return this.#add(new DropdownComponent(this.controlEl), callback); }
  addColorPicker(callback: (component: ColorComponent) => unknown): this { return this.#add(new ColorComponent(this.controlEl), callback); }
  addProgressBar(callback: (component: ProgressBarComponent) => unknown): this { return this.#add(new ProgressBarComponent(this.controlEl), callback); }
  addSlider(callback: (component: SliderComponent) => unknown): this { return this.#add(new SliderComponent(this.controlEl), callback); }

  addDisplayValue(callback: (component: DisplayValueComponent) => unknown): this {
    callback(new DisplayValueComponent(this.controlEl));
    return this;
  }

  addComponent<T extends obs.BaseComponent>(callback: (el: HTMLElement) => T): this {
    const component: obs.BaseComponent = callback(this.controlEl);
    this.components.push(component);
    return this;
  }

  then(callback: (setting: this) => unknown): this {
    callback(this);
    return this;
  }

  clear(): this {
    this.controlEl.empty();
    this.components = [];
    return this;
  }

  #add<T extends BaseComponent>(component: T, callback: (component: T) => unknown): this {
    this.components.push(component);
    callback(component);
    return this;
  }
}

/** Settings under a heading, in a box of their own. */
export class SettingGroup implements obs.SettingGroup {
  readonly groupEl: HTMLElement;
  readonly listEl: HTMLElement;
  readonly #headerEl: HTMLElement;
  readonly #controlEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    this.groupEl = containerEl.createDiv('setting-group');
    this.#headerEl = this.groupEl.createDiv('setting-item setting-item-heading');
    this.#headerEl.createDiv('setting-item-name');
    this.#controlEl = this.#headerEl.createDiv('setting-item-control');
    this.#headerEl.hide();
    this.listEl = this.groupEl.createDiv('setting-items');
  }

  setHeading(text: string | DocumentFragment): this {
    this.#headerEl.show();
    this.#headerEl.find('.setting-item-name').setText(text);
    return this;
  }

  addClass(...classes: string[]): this { this.groupEl.addClasses(classes); return this; }
  addSetting(callback: (setting: Setting) => void): this { callback(new Setting(this.listEl)); return this; }

  addSearch(callback: (component: SearchComponent) => unknown): this {
    this.#headerEl.show();
    callback(new SearchComponent(this.#controlEl));
    return this;
  }

  addExtraButton(callback: (component: ExtraButtonComponent) => unknown): this {
    this.#headerEl.show();
    callback(new ExtraButtonComponent(this.#controlEl));
    return this;
  }
}

export abstract class SettingPage implements obs.SettingPage {
  readonly rootEl = createDiv('setting-page');
  readonly titlebarEl = this.rootEl.createDiv('setting-page-titlebar');
  readonly containerEl = this.rootEl.createDiv('setting-page-content');
  title = '';

  abstract display(): void;
  hide(): void { /* for subclasses */ }
}
