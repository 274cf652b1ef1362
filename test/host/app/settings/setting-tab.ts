import type * as obs from 'obsidian';

export abstract class SettingTab implements obs.SettingTab {
  icon: obs.IconName = 'settings';
  readonly containerEl = createDiv('vertical-tab-content');
  settingItems: obs.SettingDefinitionItem[] = [];
  /** Set while the tab is on the screen, by the window that shows it. */
  onUpdate: (() => void) | null = null;
  onRefresh: (() => void) | null = null;

  constructor(readonly app: obs.App) {}

  getSettingDefinitions(): obs.SettingDefinitionItem[] { return []; }
  abstract getControlValue(key: string): unknown;
  abstract setControlValue(key: string, value: unknown): void | Promise<void>;
  refreshDomState(): void { this.onRefresh?.(); }
  display(): void { /* for tabs without definitions */ }
  hide(): void { /* for subclasses */ }

  update(): void {
    this.settingItems = this.getSettingDefinitions();
    this.onUpdate?.();
  }
}

export abstract class PluginSettingTab extends SettingTab implements obs.PluginSettingTab {
  constructor(app: obs.App, readonly plugin: obs.Plugin) {
    super(app);
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
