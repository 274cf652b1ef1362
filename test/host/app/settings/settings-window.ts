import type * as obs from 'obsidian';
import { hostOf } from '../plugins/plugin';
import type { Plugins } from '../plugins/plugins';
import { setIcon } from '../ui/icons';
import { Modal } from '../ui/modal';
import { AppearanceTab, FilesTab, PluginsTab } from './app-tabs';
import { renderDefinitions, type Rendering } from './definitions';
import { SettingPage } from './setting';
import { PluginSettingTab, type SettingTab } from './setting-tab';

interface Entry { readonly name: string; readonly tab: SettingTab }

class DefinedPage extends SettingPage {
  constructor(private readonly draw: (el: HTMLElement) => void) { super(); }
  display(): void { this.containerEl.empty(); this.draw(this.containerEl); }
}

/** The app's settings: its own tabs, and one for each plugin that has one. */
export class SettingsWindow extends Modal {
  readonly #navEl: HTMLElement;
  readonly #bodyEl: HTMLElement;
  #current: SettingTab | null = null;
  #page: obs.SettingPage | null = null;
  #rendering: Rendering | null = null;

  constructor(app: obs.App, private readonly plugins: Plugins, private readonly first: string | null = null) {
    super(app);
    this.modalEl.addClasses(['mod-settings', 'mod-sidebar-layout']);
    this.contentEl.addClass('vertical-tabs-container');
    this.#navEl = this.contentEl.createDiv('vertical-tab-header');
    this.#bodyEl = this.contentEl.createDiv('vertical-tab-content-container');
  }

  override onOpen(): void {
    this.modalEl.tabIndex = -1;
    this.modalEl.focus();
    this.drawNavigation();
    const { own, others } = this.#entries();
    const wanted = [...own, ...others].find(({ name }) => name === this.first) ?? others[0] ?? own[0];
    if (wanted !== undefined) this.openTab(wanted.tab);
  }

  override onClose(): void { this.#leave(); }

  drawNavigation(): void {
    this.#navEl.empty();
    const { own, others } = this.#entries();
    this.#group('Options', own);
    if (others.length > 0) this.#group('Community plugins', others);
  }

  openTab(tab: SettingTab): void {
    this.#leave();
    this.#current = tab;
    tab.onUpdate = () => { this.#draw(); };
    tab.onRefresh = () => { for (const refresh of this.#rendering?.refreshers ?? []) refresh(); };
    this.#bodyEl.empty();
    this.#bodyEl.append(tab.containerEl);
    tab.update();
    this.#mark();
  }

  #entries(): { own: Entry[]; others: Entry[] } {
    const tabs = hostOf(this.app).registrations.settingTabs.filter(tab => tab instanceof PluginSettingTab);
    const own = [
      { name: 'Files and links', tab: new FilesTab(this.app) }, { name: 'Appearance', tab: new AppearanceTab(this.app) },
      { name: 'Community plugins', tab: new PluginsTab(this.app, this.plugins, () => { this.drawNavigation(); }) },
    ];
    return { own, others: tabs.map(tab => ({ name: tab.plugin instanceof Object ? nameOf(tab.plugin) : '', tab })) };
  }

  #group(title: string, entries: readonly Entry[]): void {
    const group = this.#navEl.createDiv('vertical-tab-header-group');
    group.createDiv({ cls: 'vertical-tab-header-group-title', text: title });
    for (const { name, tab } of entries) {
      const el = group.createDiv({ cls: 'vertical-tab-nav-item', attr: { role: 'button', tabindex: 0 } });
      setIcon(el.createDiv('vertical-tab-nav-item-icon'), tab.icon);
      el.createDiv({ cls: 'vertical-tab-nav-item-title', text: name });
      el.addEventListener('click', () => { this.openTab(tab); });
    }
  }

  #mark(): void {
    const title = this.#titleOf(this.#current);
    for (const el of this.#navEl.findAll('.vertical-tab-nav-item')) el.toggleClass('is-active', el.getText() === title);
  }

  #titleOf(tab: SettingTab | null): string {
    if (tab instanceof PluginSettingTab) return nameOf(tab.plugin);
    const { own } = this.#entries();
    return own.find(entry => entry.tab.constructor === tab?.constructor)?.name ?? '';
  }

  /** Definitions are drawn for the tab; one without any draws itself. */
  #draw(): void {
    const tab = this.#current;
    if (tab === null) return;
    this.#clean();
    const scroll = this.#bodyEl.scrollTop;
    if (tab.settingItems.length > 0) {
      tab.containerEl.empty();
      renderDefinitions(tab.settingItems, tab.containerEl, this.#newRendering(tab));
    } else {
      const drawsItself: { display(): void } = tab;
      drawsItself.display();
    }
    this.#bodyEl.scrollTop = scroll;
  }

  #newRendering(tab: SettingTab): Rendering {
    this.#rendering = { tab, cleanups: [], refreshers: [], openPage: page => { this.#openPage(tab, page); } };
    return this.#rendering;
  }

  #openPage(tab: SettingTab, definition: obs.SettingDefinitionPage): void {
    const draw = (el: HTMLElement): void => { renderDefinitions(definition.items ?? [], el, this.#newRendering(tab)); };
    const page = definition.page?.() ?? new DefinedPage(draw);
    page.title = page.title === '' ? definition.name : page.title;
    this.#page = page;
    page.titlebarEl.empty();
    const back = page.titlebarEl.createDiv({ cls: 'clickable-icon', attr: { 'aria-label': 'Back', role: 'button', tabindex: 0 } });
    setIcon(back, 'arrow-left');
    back.addEventListener('click', () => { this.openTab(tab); });
    page.titlebarEl.createDiv({ cls: 'setting-page-title', text: page.title });
    tab.containerEl.empty();
    tab.containerEl.append(page.rootEl);
    page.display();
  }

  #clean(): void {
    for (const cleanup of this.#rendering?.cleanups ?? []) cleanup();
    this.#rendering = null;
    this.#page?.hide();
    this.#page = null;
  }

  #leave(): void {
    this.#clean();
    if (this.#current === null) return;
    this.#current.onUpdate = null;
    this.#current.onRefresh = null;
    this.#current.hide();
    this.#current = null;
  }
}

function nameOf(plugin: obs.Plugin): string {
  return plugin.manifest.name;
}

