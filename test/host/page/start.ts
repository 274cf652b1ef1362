import { App } from '../app/app';
import { startTracking } from '../app/base/live-things';
import { noteExtensions } from '../app/editor/note-extensions';
import { startMetadataWorker } from '../app/metadata/worker-reader';
import { modules } from '../app/modules';
import { Platform } from '../app/platform';
import moment from 'lectern-host:moment';
import { Commands } from '../app/plugins/commands';
import { Plugins } from '../app/plugins/plugins';
import { startPagePreview, wireLinks } from '../app/preview/page-preview';
import { Menu } from '../app/ui/menu';
import { MarkdownView, markdownViewCreator } from '../app/views/markdown-view';
import { asView } from '../app/views/view';
import { FileExplorerView } from '../app/workspace/file-explorer';
import type { BootData } from './boot-data';
import { addCoreCommands } from './core-commands';
import { makeHost } from './host';
import { buildShell } from './shell';
import { listenToServer, serverDisk } from './server-vault';

async function bootData(): Promise<BootData> {
  const response = await fetch('/boot.json');
  return { ...await response.json() as BootData, ...window.hostBoot };
}

function registerViews(app: App): void {
  const { registry } = app.workspace;
  registry.register('file-explorer', leaf => asView(new FileExplorerView(leaf)));
  registry.register('markdown', markdownViewCreator({
    pluginExtensions: () => [...app.registrations.editorExtensions],
    extra: view => noteExtensions(app, view, app.registrations),
    isLivePreviewDefault: app.vault.getConfig('livePreview') === true,
    openMenu: (view, evt) => { openNoteMenu(app, view, evt); },
  }));
  registry.registerExtensions(['md'], 'markdown');
  app.workspace.editorOptions = {
    applyTo(leaves) { for (const { view } of leaves) if (view instanceof MarkdownView) view.updateOptions(); },
  };
}

function openNoteMenu(app: App, view: MarkdownView, evt: MouseEvent): void {
  const menu = new Menu();
  view.onPaneMenu(menu);
  if (view.file !== null) app.workspace.trigger('file-menu', menu, view.file, 'more-options', view.leaf);
  menu.showAtMouseEvent(evt);
}

/** Links in reading views are wired once each, when the view shows. */
function wireReadingViews(app: App): void {
  const wired = new WeakSet<MarkdownView>();
  app.workspace.on('layout-change', () => {
    app.workspace.iterateAllLeaves(({ view }) => {
      if (!(view instanceof MarkdownView) || wired.has(view)) return;
      wired.add(view);
      wireLinks(app, view.previewMode.containerEl, () => view.file?.path ?? '', view.previewMode);
    });
  });
}

async function openFirst(app: App, boot: BootData): Promise<void> {
  const path = boot.open === undefined ? app.vault.getMarkdownFiles()[0]?.path : boot.open;
  const file = path === undefined || path === null ? null : app.vault.getFileByPath(path);
  const leaf = app.workspace.getLeaf(false);
  if (file !== null) await leaf.openFile(file);
  else app.workspace.setActiveLeaf(leaf);
}

function fillVault(app: App, boot: BootData): void {
  for (const [key, value] of Object.entries(boot.config ?? {})) app.vault.setConfig(key, value);
  for (const [path, text] of Object.entries(boot.notes)) app.vault.noticeOutside(path, text);
  for (const [id, data] of Object.entries(boot.data ?? {})) app.pluginData.set(id, JSON.stringify(data));
}

/** Starts in the app's order: vault, metadata, workspace, plugins, and last the layout is ready. */
export async function start(): Promise<void> {
  // Asked for first: decoding it goes on beside all else. Where nothing is measured before it's there, nothing moves later.
  const letters = document.fonts.load('1em "Pretendard Variable"').catch(() => []);
  const boot = await bootData();
  if (new URLSearchParams(location.search).get('track') === '1') startTracking();
  const disk = boot.isLinkedToServer === true ? serverDisk() : null;
  const app = new App({ vaultName: boot.vaultName, disk, readMetadata: startMetadataWorker('/metadata-worker.js') });
  const plugins = new Plugins(app, modules);
  const commands = new Commands(app, app.registrations);
  Object.assign(window, { app, moment });
  fillVault(app, boot);
  await app.metadataCache.indexAll();
  registerViews(app);
  buildShell(app, plugins);
  wireReadingViews(app);
  addCoreCommands(app, commands, plugins);
  if (boot.config?.['page-preview'] !== false) startPagePreview(app, app.registrations.hoverSources);
  for (const files of boot.plugins) plugins.install(files);
  for (const { manifest } of boot.plugins) await plugins.enable(manifest.id);
  await app.workspace.ensureSideLeaf('file-explorer', 'left', { reveal: !Platform.isMobile });
  await openFirst(app, boot);
  app.workspace.setLayoutReady();
  if (disk !== null) listenToServer(app.vault);
  await letters;
  makeHost(app, plugins, commands);
}
