import type * as obs from 'obsidian';
import { hostOf } from '../plugins/plugin';

export abstract class SettingTab implements obs.SettingTab {
  icon: obs.IconName = 'settings';
  readonly containerEl = createDiv('vertical-tab-content');
  settingItems: obs.SettingDefinitionItem[] = [];

  constructor(readonly app: obs.App) {}

  getSettingDefinitions(): obs.SettingDefinitionItem[] { return []; }
  update(): void { this.settingItems = this.getSettingDefinitions(); this.redraw?.(); }
  /** Set while the tab is on the screen. */
  redraw: (() => void) | null = null;
  refresh: (() => void) | null = null;
  refreshDomState(): void { this.refresh?.(); }
  abstract getControlValue(key: string): unknown;
  abstract setControlValue(key: string, value: unknown): void | Promise<void>;
  display(): void { /* for subclasses without definitions */ }
  hide(): void { /* for subclasses */ }
}

export abstract class PluginSettingTab extends SettingTab implements obs.PluginSettingTab {
  constructor(app: obs.App, readonly plugin: obs.Plugin) {
    super(app);
    hostOf(app);
  }

  getControlValue(key: string): unknown {
    const { settings } = this.plugin;
    return typeof settings === 'object' && settings !== null ? Reflect.get(settings, key) : undefined;
  }

  async setControlValue(key: string, value: unknown): Promise<void> {
    const settings: object = typeof this.plugin.settings === 'object' && this.plugin.settings !== null ? this.plugin.settings : {};
    Reflect.set(settings, key, value);
    this.plugin.settings = settings;
    await this.plugin.saveData(settings);
  }
}
