import type * as obs from 'obsidian';
import { Notice } from '../ui/notice';
import { Plugin } from './plugin';

/** A plugin as its files: what the app finds in the plugin's folder. */
export interface PluginFiles { readonly manifest: obs.PluginManifest; readonly code: string; readonly css?: string }

type Modules = Readonly<Record<string, unknown>>;

function exportsOf(files: PluginFiles, modules: Modules): unknown {
  const module: { exports: unknown } = { exports: {} };
  const require = (name: string): unknown => {
    if (!(name in modules)) throw new Error(`Cannot find module '${name}'`);
    return modules[name];
  };
  // The name under which the plugin's calls are told apart from ours.
  const code = `${files.code}\n//# sourceURL=plugin:${files.manifest.id}`;
  const run: unknown = Reflect.construct(Function, ['module', 'exports', 'require', code]);
  if (typeof run === 'function') Reflect.apply(run, undefined, [module, module.exports, require]);
  return module.exports;
}

type PluginClass = new (app: obs.App, manifest: obs.PluginManifest) => Plugin;

function isPluginClass(value: unknown): value is PluginClass {
  return typeof value === 'function' && value.prototype instanceof Plugin;
}

function classOf(files: PluginFiles, modules: Modules): PluginClass {
  const exported = exportsOf(files, modules);
  const inner: unknown = typeof exported === 'object' && exported !== null ? Reflect.get(exported, 'default') : exported;
  if (isPluginClass(inner)) return inner;
  throw new Error(`main.js of "${files.manifest.id}" exports no plugin.`);
}

interface Running { readonly plugin: Plugin; readonly style: HTMLStyleElement | null }

/** The installed plugins, and those of them that are on. */
export class Plugins {
  readonly installed = new Map<string, PluginFiles>();
  readonly #running = new Map<string, Running>();
  /** How long each plugin's `onload` took, in milliseconds. */
  readonly loadTimes = new Map<string, number>();

  constructor(private readonly app: obs.App, private readonly modules: Modules) {}

  install(files: PluginFiles): void { this.installed.set(files.manifest.id, files); }
  get(id: string): Plugin | null { return this.#running.get(id)?.plugin ?? null; }
  isEnabled(id: string): boolean { return this.#running.has(id); }

  async enable(id: string, isUser = false): Promise<void> {
    const files = this.installed.get(id);
    if (files === undefined || this.isEnabled(id)) return;
    try {
      await this.#start(files);
      if (isUser) this.get(id)?.onUserEnable();
    } catch (error) {
      reportError(error);
      new Notice(`Failed to load plugin "${files.manifest.name}".`);
    }
  }

  async disable(id: string): Promise<void> {
    const running = this.#running.get(id);
    if (running === undefined) return Promise.resolve();
    this.#running.delete(id);
    running.plugin.unload();
    running.style?.remove();
    return Promise.resolve();
  }

  async #start(files: PluginFiles): Promise<void> {
    const { id } = files.manifest;
    const plugin = new (classOf(files, this.modules))(this.app, files.manifest);
    const style = files.css === undefined ? null : document.head.createEl('style', { text: files.css, attr: { 'data-plugin': id } });
    this.#running.set(id, { plugin, style });
    const loaded = onloadOf(plugin);
    const start = performance.now();
    plugin.load();
    await loaded();
    this.loadTimes.set(id, performance.now() - start);
  }
}

/** Lets one wait for the plugin's own `onload`, whose promise `load` drops. */
function onloadOf(plugin: Plugin): () => Promise<void> {
  const holder: { onload: () => Promise<void> | void } = plugin;
  const { onload } = holder;
  let promise: Promise<void> | void;
  plugin.onload = () => (promise = onload.call(plugin));
  return async () => { await promise; Reflect.deleteProperty(plugin, 'onload'); };
}
