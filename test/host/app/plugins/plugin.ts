import type { Extension } from '@codemirror/state';
import type * as obs from 'obsidian';
import { Component } from '../base/component';
import { Platform } from '../platform';
import { createCodeBlockPostProcessor, registerPostProcessor, unregisterPostProcessor } from '../preview/post-processors';
import { setIcon } from '../ui/icons';
import { setTooltip } from '../ui/tooltip';
import type { ViewRegistry } from '../workspace/view-registry';
import { enter, type Registrations } from './registrations';

/** What a plugin reaches of the app besides its declared part. */
export interface PluginHost {
  readonly registrations: Registrations;
  readonly viewRegistry: ViewRegistry;
  readonly data: Map<string, string>;
  dataSaved(pluginId: string): void;
}

const hosts = new WeakMap<obs.App, PluginHost>();

export function rememberHost(app: obs.App, host: PluginHost): void {
  hosts.set(app, host);
}

export function hostOf(app: obs.App): PluginHost {
  const host = hosts.get(app);
  if (host === undefined) throw new Error('This app has no plugins.');
  return host;
}

type Processor = obs.MarkdownPostProcessor;
type CodeHandler = Parameters<obs.Plugin['registerMarkdownCodeBlockProcessor']>[1];

export abstract class Plugin extends Component implements obs.Plugin {
  settings?: unknown;
  readonly #host: PluginHost;

  constructor(readonly app: obs.App, readonly manifest: obs.PluginManifest) {
    super();
    this.#host = hostOf(app);
  }

  override onload(): Promise<void> | void { /* for plugins */ }
  onUserEnable(): void { /* for plugins */ }

  addRibbonIcon(icon: obs.IconName, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
    const el = this.#host.registrations.ribbonEl.createDiv({ cls: 'clickable-icon side-dock-ribbon-action', attr: { role: 'button', tabindex: 0 } });
    setIcon(el, icon);
    setTooltip(el, title, { placement: 'right' });
    el.addEventListener('click', callback);
    this.register(() => { el.remove(); });
    return el;
  }

  addStatusBarItem(): HTMLElement {
    if (Platform.isMobile) return createDiv();
    const el = this.#host.registrations.statusBarEl.createDiv(`status-bar-item plugin-${this.manifest.id}`);
    this.register(() => { el.remove(); });
    return el;
  }

  addCommand(command: obs.Command): obs.Command {
    command.id = `${this.manifest.id}:${command.id}`;
    command.name = `${this.manifest.name}: ${command.name}`;
    this.#host.registrations.commands.set(command.id, command);
    this.register(() => { this.#host.registrations.commands.delete(command.id); });
    return command;
  }

  removeCommand(commandId: string): void { this.#host.registrations.commands.delete(`${this.manifest.id}:${commandId}`); }

  addSettingTab(tab: obs.PluginSettingTab): void {
    this.#host.registrations.settingTabs.push(tab);
    tab.update();
    this.register(() => { this.#host.registrations.settingTabs.remove(tab); });
  }

  registerView(type: string, creator: obs.ViewCreator): void {
    this.#host.viewRegistry.register(type, creator);
    this.register(() => { this.#host.viewRegistry.unregister(type); });
  }

  registerExtensions(extensions: string[], viewType: string): void {
    this.#host.viewRegistry.registerExtensions(extensions, viewType);
    this.register(() => { this.#host.viewRegistry.unregisterExtensions(extensions); });
  }

  registerHoverLinkSource(id: string, info: obs.HoverLinkSource): void {
    this.register(enter(this.#host.registrations.hoverSources, id, info));
  }

  registerMarkdownPostProcessor(processor: Processor, sortOrder?: number): Processor {
    registerPostProcessor(processor, sortOrder);
    this.register(() => { unregisterPostProcessor(processor); });
    return processor;
  }

  registerMarkdownCodeBlockProcessor(language: string, handler: CodeHandler, sortOrder?: number): Processor {
    return this.registerMarkdownPostProcessor(createCodeBlockPostProcessor(language, handler), sortOrder ?? -100);
  }

  registerEditorExtension(extension: Extension): void {
    const { editorExtensions } = this.#host.registrations;
    editorExtensions.push(extension);
    this.app.workspace.updateOptions();
    this.register(() => {
      editorExtensions.remove(extension);
      this.app.workspace.updateOptions();
    });
  }

  registerEditorSuggest(suggest: obs.EditorSuggest<unknown>): void {
    this.#host.registrations.editorSuggests.push(suggest);
    this.register(() => { suggest.close(); this.#host.registrations.editorSuggests.remove(suggest); });
  }

  registerBasesView(viewId: string, registration: obs.BasesViewRegistration): boolean {
    this.register(enter(this.#host.registrations.basesViews, viewId, registration));
    return true;
  }

  registerObsidianProtocolHandler(action: string, handler: obs.ObsidianProtocolHandler): void {
    this.register(enter(this.#host.registrations.protocolHandlers, action, handler));
  }

  registerCliHandler(command: string, description: string, flags: obs.CliFlags | null, handler: obs.CliHandler): void {
    if (command !== this.manifest.id && !command.startsWith(`${this.manifest.id}:`)) throw new Error(`A command of this plugin is called "${this.manifest.id}" or "${this.manifest.id}:…".`);
    this.register(enter(this.#host.registrations.cliHandlers, command, { description, flags, handler }));
  }

  /** Null when nothing was ever saved. */
  loadData(): Promise<unknown> {
    const saved = this.#host.data.get(this.manifest.id);
    return Promise.resolve(saved === undefined ? null : JSON.parse(saved) as unknown);
  }

  saveData(data: unknown): Promise<void> {
    this.#host.data.set(this.manifest.id, JSON.stringify(data, null, 2));
    this.#host.dataSaved(this.manifest.id);
    return Promise.resolve();
  }
}
