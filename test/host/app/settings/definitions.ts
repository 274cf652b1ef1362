import type * as obs from 'obsidian';
import { addControl } from './controls';
import { addListControls } from './list-controls';
import { Setting, SettingGroup } from './setting';
import type { SettingTab } from './setting-tab';

/** How a tab's definitions are shown. */
export interface Rendering {
  readonly tab: SettingTab;
  /** Opens a sub-page in the place of the tab. */
  readonly openPage: (page: obs.SettingDefinitionPage) => void;
  /** Run when the rows are taken away. */
  readonly cleanups: (() => void)[];
  /** Run when predicates are to be asked again. */
  readonly refreshers: (() => void)[];
}

type Group = obs.SettingDefinitionGroup | obs.SettingDefinitionList;

function holds(predicate: boolean | (() => boolean) | undefined, fallback: boolean): boolean {
  return typeof predicate === 'function' ? predicate() : predicate ?? fallback;
}

function isGroup(item: obs.SettingDefinitionItem): item is Group {
  return 'type' in item && (item.type === 'group' || item.type === 'list');
}

function isList(group: Group): group is obs.SettingDefinitionList {
  return group.type === 'list';
}

function isPage(item: obs.SettingDefinitionItem): item is obs.SettingDefinitionPage {
  return 'type' in item && item.type === 'page';
}

/** Now, and whenever the tab's predicates are asked again. */
function follow(rendering: Rendering, apply: () => void): void {
  apply();
  rendering.refreshers.push(apply);
}

async function validated(control: obs.SettingControl, value: unknown): Promise<string | null> {
  const validate = control.validate as ((value: unknown) => string | void | Promise<string | void>) | undefined;
  return await validate?.(value) ?? null;
}

function renderControl(setting: Setting, definition: obs.SettingDefinitionControl, { tab }: Rendering): void {
  const { control } = definition;
  const read = (): unknown => tab.getControlValue(control.key) ?? control.defaultValue;
  const write = async (value: unknown): Promise<void> => {
    const message = await validated(control, value);
    setting.setErrorMessage(message);
    if (message !== null && message !== '') return;
    await tab.setControlValue(control.key, value);
    tab.refreshDomState();
  };
  addControl(setting, control, { app: tab.app, read, write: value => { void write(value); } });
  // What was stored may be wrong already; the user is told at once.
  // (Returning the setting here would never end: it has a `then`, and so counts as a promise.)
  void validated(control, read()).then(message => { setting.setErrorMessage(message); });
}

function renderAction(setting: Setting, definition: obs.SettingDefinitionAction, index: number): void {
  setting.settingEl.addClass('mod-clickable');
  setting.settingEl.setAttrs({ tabindex: 0, role: 'button' });
  const run = (): void => { if (!holds(definition.disabled, false)) definition.action(setting.settingEl, index); };
  setting.settingEl.addEventListener('click', run);
  setting.settingEl.addEventListener('keydown', evt => { if (evt.key === 'Enter') run(); });
}

function renderDefinition(definition: obs.SettingDefinition, group: SettingGroup, index: number, rendering: Rendering): Setting {
  const setting = new Setting(group.listEl).setName(definition.name);
  if (definition.desc !== undefined) setting.setDesc(typeof definition.desc === 'string' ? definition.desc : definition.desc.cloneNode(true) as DocumentFragment);
  if (definition.control !== undefined) renderControl(setting, definition, rendering);
  else if (definition.action !== undefined) renderAction(setting, definition, index);
  else if (definition.render !== undefined) {
    const cleanup = definition.render(setting, group);
    if (typeof cleanup === 'function') rendering.cleanups.push(cleanup);
  }
  follow(rendering, () => { setting.settingEl.toggle(holds(definition.visible, true)); });
  const { disabled } = definition.control ?? (definition.action !== undefined ? definition : { disabled: undefined });
  if (disabled !== undefined) follow(rendering, () => { setting.setDisabled(holds(disabled, false)); });
  return setting;
}

function renderPageEntry(page: obs.SettingDefinitionPage, group: SettingGroup, rendering: Rendering): Setting {
  const setting = new Setting(group.listEl).setName(page.name).setClass('mod-clickable').setClass('mod-page');
  if (page.desc !== undefined) setting.setDesc(typeof page.desc === 'string' ? page.desc : page.desc.cloneNode(true) as DocumentFragment);
  const { displayValue, status } = page;
  if (displayValue !== undefined || status !== undefined) {
    setting.addDisplayValue(value => {
      value.setValue(typeof displayValue === 'function' ? displayValue() : displayValue ?? null);
      value.setStatus(typeof status === 'function' ? status() : status ?? null);
    });
  }
  setting.addExtraButton(button => button.setIcon('chevron-right').setTooltip(page.name));
  setting.settingEl.addEventListener('click', () => { rendering.openPage(page); });
  follow(rendering, () => { setting.settingEl.toggle(holds(page.visible, true)); });
  return setting;
}

function addSearch(group: SettingGroup, definition: Group, rows: readonly { item: obs.SettingGroupItem; setting: Setting }[]): void {
  const { search } = definition;
  if (search === undefined) return;
  group.addSearch(component => {
    component.setPlaceholder(search.placeholder ?? 'Search…').onChange(query => {
      for (const { item, setting } of rows) if (!isPage(item)) setting.settingEl.toggle(query === '' || search.match(item, query));
    });
  });
}

function renderGroup(definition: Group, containerEl: HTMLElement, rendering: Rendering): void {
  const group = new SettingGroup(containerEl);
  if (definition.heading !== undefined) group.setHeading(definition.heading);
  if (definition.cls !== undefined) group.addClass(...definition.cls.split(' '));
  for (const add of definition.extraButtons ?? []) group.addExtraButton(button => { add(button); });
  const rows = (definition.items ?? []).map((item, index) => ({ item, setting: renderItem(item, group, index, rendering) }));
  addSearch(group, definition, rows);
  if (isList(definition)) addListControls(group, definition, rows.map(({ setting }) => setting));
  follow(rendering, () => { group.groupEl.toggle(holds(definition.visible, true)); });
}

function renderItem(item: obs.SettingGroupItem, group: SettingGroup, index: number, rendering: Rendering): Setting {
  return isPage(item) ? renderPageEntry(item, group, rendering) : renderDefinition(item, group, index, rendering);
}

/** Draws definitions; rows that stand alone share a box with their neighbours. */
export function renderDefinitions(items: readonly obs.SettingDefinitionItem[], containerEl: HTMLElement, rendering: Rendering): void {
  let loose: SettingGroup | null = null;
  items.forEach((item, index) => {
    if (isGroup(item)) {
      loose = null;
      renderGroup(item, containerEl, rendering);
      return;
    }
    loose ??= new SettingGroup(containerEl);
    renderItem(item, loose, index, rendering);
  });
}
