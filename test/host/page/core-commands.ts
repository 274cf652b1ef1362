import type { App } from '../app/app';
import type * as obs from 'obsidian';
import { CommandPalette, type Commands } from '../app/plugins/commands';
import type { Plugins } from '../app/plugins/plugins';
import { QuickSwitcher } from '../app/ui/quick-switcher';
import { MarkdownView } from '../app/views/markdown-view';
import { SettingsWindow } from '../app/settings/settings-window';
import { freePath } from '../app/vault/vault';

function activeNote(app: App): MarkdownView | null {
  const view: unknown = app.workspace.activeEditor;
  return view instanceof MarkdownView ? view : null;
}

async function createNote(app: App): Promise<void> {
  const file = await app.vault.create(freePath(app.vault, '/', 'Untitled', 'md'), '');
  await app.workspace.getLeaf(false).openFile(file);
}

/** A command that needs a note in the main area. */
function forNote(app: App, run: (view: MarkdownView) => unknown): (checking: boolean) => boolean {
  return checking => {
    const view = activeNote(app);
    if (view !== null && !checking) run(view);
    return view !== null;
  };
}

function noteCommands(app: App): obs.Command[] {
  return [
    { id: 'markdown:toggle-preview', name: 'Toggle reading view', checkCallback: forNote(app, view => view.toggleMode()) },
    { id: 'editor:toggle-source', name: 'Toggle Live Preview/Source mode', checkCallback: forNote(app, view => view.setState({ mode: 'source', source: view.isLivePreview }, { history: false })) },
    { id: 'editor:save-file', name: 'Save current file', checkCallback: forNote(app, view => view.save()) },
    { id: 'workspace:close', name: 'Close current tab', checkCallback: forNote(app, view => { view.leaf.detach(); }) },
    { id: 'workspace:split-vertical', name: 'Split right', checkCallback: forNote(app, view => app.workspace.duplicateLeaf(view.leaf, 'split')) },
    { id: 'app:delete-file', name: 'Delete current file', checkCallback: forNote(app, view => (view.file === null ? undefined : app.fileManager.trashFile(view.file))) },
  ];
}

function toggleTheme(app: App): void {
  document.body.toggleClass('theme-dark', !app.isDarkMode());
  document.body.toggleClass('theme-light', !document.body.hasClass('theme-dark'));
  app.workspace.trigger('css-change');
}

/** The app's own commands, and the keys that they have by default. */
export function addCoreCommands(app: App, commands: Commands, plugins: Plugins): void {
  const openPalette = (): void => { new CommandPalette(app, commands).open(); };
  const openSettings = (): void => { new SettingsWindow(app, plugins).open(); };
  const list: obs.Command[] = [
    ...noteCommands(app),
    { id: 'file-explorer:new-file', name: 'Create new note', callback: () => createNote(app) },
    { id: 'switcher:open', name: 'Open quick switcher', callback: () => { new QuickSwitcher(app).open(); } },
    { id: 'theme:toggle-light-dark', name: 'Toggle light/dark mode', callback: () => { toggleTheme(app); } },
    { id: 'command-palette:open', name: 'Open command palette', callback: openPalette },
    { id: 'app:open-settings', name: 'Open settings', callback: openSettings },
    { id: 'app:toggle-right-sidebar', name: 'Toggle right sidebar', callback: () => { app.workspace.rightSplit.toggle(); } },
    { id: 'app:toggle-left-sidebar', name: 'Toggle left sidebar', callback: () => { app.workspace.leftSplit.toggle(); } },
  ];
  for (const command of list) app.registrations.commands.set(command.id, command);
  const key = (letter: string, run: () => unknown): void => { app.scope.register(['Mod'], letter, () => { run(); return false; }); };
  key('p', openPalette);
  key('o', () => new QuickSwitcher(app).open());
  key(',', openSettings);
  key('e', () => commands.execute('markdown:toggle-preview'));
  key('s', () => commands.execute('editor:save-file'));
  key('n', () => createNote(app));
  window.addEventListener('keydown', evt => { app.keymap.handle(evt); }, true);
}
