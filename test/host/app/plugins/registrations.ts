import type { Extension } from '@codemirror/state';
import type * as obs from 'obsidian';

export interface CliRegistration { readonly description: string; readonly flags: obs.CliFlags | null; readonly handler: obs.CliHandler }

/** What plugins have registered with the app and take back when they are turned off. */
export class Registrations {
  readonly commands = new Map<string, obs.Command>();
  readonly hoverSources = new Map<string, obs.HoverLinkSource>([
    ['preview', { display: 'Reading view', defaultMod: false }], ['editor', { display: 'Editor', defaultMod: true }],
    ['file-explorer', { display: 'File explorer', defaultMod: true }], ['search', { display: 'Search', defaultMod: true }],
  ]);
  readonly editorExtensions: Extension[] = [];
  readonly editorSuggests: obs.EditorSuggest<unknown>[] = [];
  readonly basesViews = new Map<string, obs.BasesViewRegistration>();
  readonly protocolHandlers = new Map<string, obs.ObsidianProtocolHandler>();
  readonly cliHandlers = new Map<string, CliRegistration>();
  readonly settingTabs: obs.PluginSettingTab[] = [];
  readonly ribbonEl = createDiv('side-dock-actions');
  readonly statusBarEl = createDiv('status-bar');
}

/** Puts an entry in and gives what takes it out again; a name that is taken is an error. */
export function enter<T>(map: Map<string, T>, name: string, entry: T): () => void {
  if (map.has(name)) throw new Error(`"${name}" is registered already.`);
  map.set(name, entry);
  return () => { map.delete(name); };
}
