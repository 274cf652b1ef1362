import type * as obs from 'obsidian';
import { AbstractInputSuggest } from '../ui/popover-suggest';
import type { Setting } from './setting';

/** What a control reads and writes: the tab. */
export interface Binding { readonly read: () => unknown; readonly write: (value: unknown) => void; readonly app: obs.App }

type Text = obs.AbstractTextComponent<HTMLInputElement> | obs.AbstractTextComponent<HTMLTextAreaElement>;

class PathSuggest extends AbstractInputSuggest<obs.TAbstractFile> {
  constructor(app: obs.App, private readonly input: HTMLInputElement, private readonly paths: () => obs.TAbstractFile[]) {
    super(app, input);
  }

  protected override getSuggestions(query: string): obs.TAbstractFile[] {
    return this.paths().filter(({ path }) => path.toLowerCase().includes(query.toLowerCase()));
  }

  override renderSuggestion({ path }: obs.TAbstractFile, el: HTMLElement): void { el.setText(path); }

  override selectSuggestion({ path }: obs.TAbstractFile): void {
    this.setValue(path);
    this.input.trigger('input');
    this.close();
  }
}

function bindText(component: Text, binding: Binding, placeholder: string | undefined): void {
  const value = binding.read();
  component.setValue(typeof value === 'string' || typeof value === 'number' ? String(value) : '');
  if (placeholder !== undefined) component.setPlaceholder(placeholder);
  component.onChange(text => { binding.write(text); });
}

function addNumber(setting: Setting, control: obs.SettingNumberControl, binding: Binding): void {
  setting.addText(text => {
    text.inputEl.type = 'number';
    text.inputEl.setAttrs({ min: control.min ?? null, max: control.max ?? null, step: control.step ?? null });
    bindText(text, binding, control.placeholder);
    text.onChange(() => {
      const value = text.inputEl.valueAsNumber;
      if (!Number.isNaN(value)) binding.write(Math.min(Math.max(value, control.min ?? -Infinity), control.max ?? Infinity));
    });
  });
}

function addSlider(setting: Setting, control: obs.SettingSliderControl, binding: Binding): void {
  setting.addSlider(slider => {
    slider.setLimits(control.min, control.max, control.step);
    if (control.displayFormat !== undefined) slider.setDisplayFormat(control.displayFormat);
    slider.setValue(Number(binding.read() ?? control.min)).onChange(value => { binding.write(value); });
  });
}

function addPath(setting: Setting, control: obs.SettingFolderControl | obs.SettingFileControl, binding: Binding): void {
  const { vault } = binding.app;
  const paths = (): obs.TAbstractFile[] => (control.type === 'folder'
    ? vault.getAllFolders(control.includeRoot ?? false).filter(folder => control.filter?.(folder) ?? true)
    : vault.getFiles().filter(file => control.filter?.(file) ?? true));
  setting.addSearch(search => {
    bindText(search, binding, control.placeholder);
    void new PathSuggest(binding.app, search.inputEl, paths);
  });
}

/** Puts the control of a definition into its row. */
export function addControl(setting: Setting, control: obs.SettingControl, binding: Binding): void {
  const value = binding.read();
  const text = typeof value === 'string' ? value : '';
  switch (control.type) {
    case 'toggle': setting.addToggle(one => { one.setValue(value === true).onChange(binding.write); }); break;
    case 'dropdown': setting.addDropdown(one => { one.addOptions(control.options).setValue(text).onChange(binding.write); }); break;
    case 'text': setting.addText(one => { bindText(one, binding, control.placeholder); }); break;
    case 'textarea': setting.addTextArea(one => { one.inputEl.rows = control.rows ?? 4; bindText(one, binding, control.placeholder); }); break;
    case 'color': setting.addColorPicker(one => { one.setValue(text).onChange(binding.write); }); break;
    case 'number': addNumber(setting, control, binding); break;
    case 'slider': addSlider(setting, control, binding); break;
    case 'folder': case 'file': addPath(setting, control, binding); break;
  }
}
