import type * as obs from 'obsidian';
import { Keymap, Scope } from './base/keymap';
import { MetadataCache, type MetadataReader } from './metadata/metadata-cache';
import { rememberHost } from './plugins/plugin';
import { Registrations } from './plugins/registrations';
import { SecretStorage } from './secret-storage';
import { FileManager } from './vault/file-manager';
import { Vault, type Disk } from './vault/vault';
import { Workspace } from './workspace/workspace';

interface AppOptions { readonly vaultName: string; readonly disk: Disk | null; readonly readMetadata: MetadataReader }

export class RenderContext implements obs.RenderContext {
  hoverPopover: obs.HoverPopover | null = null;
}

export class App implements obs.App {
  readonly keymap = new Keymap();
  readonly scope = new Scope();
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly fileManager: FileManager;
  readonly workspace: Workspace;
  readonly registrations = new Registrations();
  readonly pluginData = new Map<string, string>();
  readonly renderContext = new RenderContext();
  readonly secretStorage = new SecretStorage();
  lastEvent: obs.UserEvent | null = null;
  readonly #storageKey: string;

  constructor({ vaultName, disk, readMetadata }: AppOptions) {
    this.#storageKey = `${vaultName}-`;
    this.vault = new Vault({ name: vaultName, disk });
    this.metadataCache = new MetadataCache(this.vault, readMetadata);
    this.fileManager = new FileManager(this.vault, this.metadataCache);
    this.workspace = new Workspace(this);
    this.keymap.pushScope(this.scope);
    rememberHost(this, {
      registrations: this.registrations, viewRegistry: this.workspace.registry, data: this.pluginData,
      dataSaved: id => { this.workspace.trigger('plugin-data-saved', id); },
    });
  }

  isDarkMode(): boolean { return document.body.hasClass('theme-dark'); }

  /** Kept for this vault on this device. */
  loadLocalStorage(key: string): unknown {
    const saved = window.localStorage.getItem(this.#storageKey + key);
    return saved === null ? null : JSON.parse(saved) as unknown;
  }

  saveLocalStorage(key: string, data: unknown): void {
    if (data === null || data === undefined) window.localStorage.removeItem(this.#storageKey + key);
    else window.localStorage.setItem(this.#storageKey + key, JSON.stringify(data));
  }
}
