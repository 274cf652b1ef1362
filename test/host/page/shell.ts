import type { App } from '../app/app';
import type { Plugins } from '../app/plugins/plugins';
import { Platform } from '../app/platform';
import { SettingsWindow } from '../app/settings/settings-window';
import { setIcon } from '../app/ui/icons';
import { showLabelsAsTooltips } from '../app/ui/tooltip';
import { WorkspaceTabs } from '../app/workspace/tabs';
import type { WorkspaceSplit } from '../app/workspace/splits';

function button(parent: HTMLElement, icon: string, label: string, run: () => void): HTMLElement {
  const el = parent.createDiv({ cls: 'clickable-icon', attr: { 'aria-label': label, role: 'button', tabindex: 0 } });
  setIcon(el, icon);
  el.addEventListener('click', run);
  return el;
}

function tabsHeader(split: WorkspaceSplit): HTMLElement | null {
  const tabs = split.children[0];
  return tabs instanceof WorkspaceTabs ? tabs.headerEl : null;
}

function addSidebarToggles({ workspace }: App): void {
  const header = tabsHeader(workspace.rootSplit);
  if (header === null) return;
  button(header, 'panel-right', 'Toggle right sidebar', () => { workspace.rightSplit.toggle(); }).addClass('sidebar-toggle-button', 'mod-right');
  const left = button(header, 'panel-left', 'Toggle left sidebar', () => { workspace.leftSplit.toggle(); });
  left.addClass('sidebar-toggle-button', 'mod-left');
  header.prepend(left);
}

function bodyClasses(query: URLSearchParams): string[] {
  const theme = query.get('theme') === 'dark' ? 'theme-dark' : 'theme-light';
  const device = Platform.isMobile ? ['is-mobile', 'is-phone', 'mod-android'] : ['mod-linux'];
  return [theme, ...device, 'is-focused', 'show-inline-title', 'show-view-header'];
}

function ribbon(app: App, plugins: Plugins): HTMLElement {
  const el = createDiv('workspace-ribbon side-dock-ribbon mod-left');
  button(app.registrations.ribbonEl, 'terminal', 'Open command palette', () => { app.registrations.commands.get('command-palette:open')?.callback?.(); }).addClass('side-dock-ribbon-action');
  el.append(app.registrations.ribbonEl);
  const settings = el.createDiv('side-dock-settings');
  button(settings, 'settings', 'Settings', () => { new SettingsWindow(app, plugins).open(); }).addClass('side-dock-ribbon-action');
  return el;
}

/** On a phone the side docks slide in over the note and go when one is opened; a bar at the bottom opens them. */
function mobileBar(app: App): void {
  app.workspace.on('file-open', () => { app.workspace.leftSplit.collapse(); app.workspace.rightSplit.collapse(); });
  const bar = document.body.createDiv('mobile-navbar').createDiv('mobile-navbar-actions');
  button(bar, 'panel-left', 'Files', () => { app.workspace.leftSplit.toggle(); });
  button(bar, 'search', 'Quick switcher', () => { app.registrations.commands.get('switcher:open')?.callback?.(); });
  button(bar, 'terminal', 'Command palette', () => { app.registrations.commands.get('command-palette:open')?.callback?.(); });
  button(bar, 'settings', 'Settings', () => { app.registrations.commands.get('app:open-settings')?.callback?.(); });
  button(bar, 'panel-right', 'Right sidebar', () => { app.workspace.rightSplit.toggle(); });
}

/** The window around the workspace: ribbon, docks, status bar. */
export function buildShell(app: App, plugins: Plugins): void {
  document.body.addClasses(bodyClasses(new URLSearchParams(location.search)));
  const main = document.body.createDiv('app-container').createDiv('horizontal-main-container');
  main.append(app.workspace.containerEl);
  app.workspace.containerEl.prepend(ribbon(app, plugins));
  addSidebarToggles(app);
  app.workspace.rightSplit.collapse();
  if (Platform.isMobile) { app.workspace.leftSplit.collapse(); mobileBar(app); }
  else document.body.append(app.registrations.statusBarEl);
  showLabelsAsTooltips(document);
}
