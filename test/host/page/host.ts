import type { App } from '../app/app';
import { liveThings, type LiveThing } from '../app/base/live-things';
import type { Commands } from '../app/plugins/commands';
import type { Plugins } from '../app/plugins/plugins';

/** What tests may ask of the page besides the app itself. */
export interface Host {
  readonly plugins: Plugins;
  readonly commands: Commands;
  /** What a plugin has put into the page and not taken out; needs `?track=1` for all but registrations. */
  readonly live: (pluginId: string) => LiveThing[];
  /** When all that changed so far has been read and told. */
  readonly settled: () => Promise<void>;
  readonly errors: readonly string[];
}

declare global {
  interface Window {
    app: App;
    host: Host;
  }
}

const errors: string[] = [];
// Not an error: what an observer sees too late it's told in the next frame (CSSWG, Resize Observer, 3.4.5).
const delayed = /^ResizeObserver loop/;
window.addEventListener('error', event => { if (!delayed.test(event.message)) errors.push(event.message); });
window.addEventListener('unhandledrejection', event => { errors.push(String(event.reason)); });

function registered(app: App, id: string): LiveThing[] {
  const { commands, settingTabs, basesViews, cliHandlers } = app.registrations;
  const owned = (kind: string, names: Iterable<string>): LiveThing[] =>
    [...names].filter(name => name === id || name.startsWith(`${id}:`) || name.startsWith(`${id}-`)).map(what => ({ plugin: id, kind, what }));
  const styles = document.querySelectorAll(`style[data-plugin="${id}"]`).length > 0 ? [id] : [];
  return [
    ...owned('command', commands.keys()), ...owned('command line', cliHandlers.keys()), ...owned('bases view', basesViews.keys()),
    ...owned('view type', app.workspace.registry.types()), ...owned('style', styles), ...owned('hover source', app.registrations.hoverSources.keys()),
    ...owned('setting tab', settingTabs.map(tab => String(Reflect.get(Reflect.get(Reflect.get(tab, 'plugin') as object, 'manifest') as object, 'id')))),
    ...owned('editor extensions', app.registrations.editorExtensions.length > 0 ? [id] : []),
  ];
}

export function makeHost(app: App, plugins: Plugins, commands: Commands): void {
  const host: Host = {
    plugins, commands, errors,
    live: id => [...registered(app, id), ...liveThings(id)],
    settled: () => app.metadataCache.settled(),
  };
  Object.assign(window, { host });
}
