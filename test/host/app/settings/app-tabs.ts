import type * as obs from 'obsidian';
import type { Plugins } from '../plugins/plugins';
import { Vault } from '../vault/vault';
import { SettingTab } from './setting-tab';

/** The tabs of the app itself keep their values with the vault. */
abstract class AppTab extends SettingTab {
  getControlValue(key: string): unknown { return this.app.vault instanceof Vault ? this.app.vault.getConfig(key) : undefined; }
  setControlValue(key: string, value: unknown): void | Promise<void> { if (this.app.vault instanceof Vault) this.app.vault.setConfig(key, value); }
}

export class FilesTab extends AppTab {
  override icon = 'folder-closed';

  override getSettingDefinitions(): obs.SettingDefinitionItem[] {
    const options = { shortest: 'Shortest path when possible', relative: 'Relative path to file', absolute: 'Absolute path in vault' };
    return [
      { name: 'New link format', desc: 'What links to insert when links are generated.', control: { type: 'dropdown', key: 'newLinkFormat', options } },
      { name: 'Use [[Wikilinks]]', desc: 'Off, links are Markdown links.', control: { type: 'toggle', key: 'useWikilinks' } },
    ];
  }

  override getControlValue(key: string): unknown { return key === 'useWikilinks' ? super.getControlValue('useMarkdownLinks') !== true : super.getControlValue(key); }

  override setControlValue(key: string, value: unknown): void {
    if (key === 'useWikilinks') void super.setControlValue('useMarkdownLinks', value !== true);
    else void super.setControlValue(key, value);
  }
}

export class AppearanceTab extends AppTab {
  override icon = 'palette';

  override getSettingDefinitions(): obs.SettingDefinitionItem[] {
    return [{ name: 'Base color scheme', control: { type: 'dropdown', key: 'theme', options: { light: 'Light', dark: 'Dark' } } }];
  }

  override getControlValue(): unknown { return this.app.isDarkMode() ? 'dark' : 'light'; }

  override setControlValue(_key: string, value: unknown): void {
    document.body.toggleClass('theme-dark', value === 'dark');
    document.body.toggleClass('theme-light', value !== 'dark');
    this.app.workspace.trigger('css-change');
  }
}

export class PluginsTab extends AppTab {
  override icon = 'blocks';

  constructor(app: obs.App, private readonly plugins: Plugins, private readonly changed: () => void) {
    super(app);
  }

  override getSettingDefinitions(): obs.SettingDefinitionItem[] {
    const items = [...this.plugins.installed.values()].map(({ manifest }) => ({
      name: manifest.name, desc: `Version ${manifest.version}. ${manifest.description}`, control: { type: 'toggle' as const, key: manifest.id },
    }));
    return [{ type: 'group', heading: 'Installed plugins', items }];
  }

  override getControlValue(key: string): unknown { return this.plugins.isEnabled(key); }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    if (value === true) await this.plugins.enable(key, true);
    else await this.plugins.disable(key);
    this.changed();
  }
}
