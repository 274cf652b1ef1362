import type * as obs from 'obsidian';
import { Platform } from '../platform';
import { Setting, type SettingGroup } from './setting';

function addDelete(row: Setting, index: number, onDelete: (index: number) => void): void {
  row.addExtraButton(button => button.setIcon('trash-2').setTooltip('Delete').onClick(() => { onDelete(index); }));
  row.settingEl.tabIndex = 0;
  row.settingEl.addEventListener('keydown', evt => {
    if (evt.target === row.settingEl && (evt.key === 'Delete' || evt.key === 'Backspace')) onDelete(index);
  });
}

function addReorder(row: Setting, index: number, onReorder: (from: number, to: number) => void): void {
  const { settingEl } = row;
  row.addExtraButton(button => button.setIcon('grip-vertical').setTooltip('Drag to move'));
  settingEl.draggable = true;
  settingEl.addEventListener('dragstart', evt => { evt.dataTransfer?.setData('text/plain', String(index)); });
  settingEl.addEventListener('dragover', evt => { evt.preventDefault(); });
  settingEl.addEventListener('drop', evt => {
    evt.preventDefault();
    const from = Number(evt.dataTransfer?.getData('text/plain') ?? Number.NaN);
    if (Number.isInteger(from) && from !== index) onReorder(from, index);
  });
}

/** A phone has a row of its own for a new entry, a desktop a button in the heading. */
function addAddItem(group: SettingGroup, { name, action }: obs.SettingDefinitionAddItem): void {
  if (!Platform.isMobile) {
    group.addExtraButton(button => { button.setIcon('plus').setTooltip(name).onClick(() => { action(button.extraSettingsEl); }); });
    return;
  }
  const row = new Setting(group.listEl).setName(`+ ${name}`).setClass('mod-clickable');
  row.settingEl.addEventListener('click', () => { action(row.settingEl); });
}

/** What a list has over a group: entries are added, moved and deleted. */
export function addListControls(group: SettingGroup, list: obs.SettingDefinitionList, rows: readonly Setting[]): void {
  if (rows.length === 0 && list.emptyState !== undefined) group.listEl.createDiv({ cls: 'setting-item setting-empty', text: list.emptyState });
  rows.forEach((row, index) => {
    if (list.onReorder !== undefined) addReorder(row, index, list.onReorder);
    if (list.onDelete !== undefined) addDelete(row, index, list.onDelete);
  });
  if (list.addItem !== undefined) addAddItem(group, list.addItem);
}
