import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type * as obs from 'obsidian';
import { Editor } from '../editor/editor';
import { setLivePreview } from '../editor/fields';
import { reconfigurePlugins, resetEditor } from '../editor/setup';
import { MarkdownPreviewView } from '../preview/preview-view';
import { resolveSubpath } from '../text/links';
import { setIcon } from '../ui/icons';
import { smallestChange } from './smallest-change';
import { asView, type Public } from './view';
import { TextFileView } from './file-view';

type Mode = obs.MarkdownViewModeType;

/** What a note's view needs of the workspace around it. */
export interface MarkdownSurroundings {
  readonly pluginExtensions: () => Extension;
  readonly extra: (view: MarkdownView) => Extension;
  readonly openMenu: (view: MarkdownView, evt: MouseEvent) => void;
  readonly isLivePreviewDefault: boolean;
}

function readMode(state: object): { mode?: Mode; isSource?: boolean } {
  const mode: unknown = Reflect.get(state, 'mode');
  const source: unknown = Reflect.get(state, 'source');
  return { ...((mode === 'source' || mode === 'preview') && { mode }), ...(typeof source === 'boolean' && { isSource: source }) };
}

export class MarkdownView extends TextFileView implements Public<obs.MarkdownView> {
  readonly editor: Editor;
  readonly previewMode: MarkdownPreviewView;
  hoverPopover: obs.HoverPopover | null = null;
  override icon = 'file-text';
  readonly #cm: EditorView;
  readonly #sourceEl: HTMLElement;
  readonly #modeButton: HTMLElement;
  #mode: Mode = 'source';
  #isLive: boolean;

  constructor(leaf: obs.WorkspaceLeaf, private readonly surroundings: MarkdownSurroundings) {
    super(leaf);
    this.#isLive = surroundings.isLivePreviewDefault;
    this.#sourceEl = this.contentEl.createDiv('markdown-source-view cm-s-obsidian mod-cm6 node-insert-event is-readable-line-width');
    this.#cm = new EditorView({ parent: this.#sourceEl });
    this.editor = new Editor(this.#cm);
    this.previewMode = this.addChild(new MarkdownPreviewView(this, this.contentEl.createDiv('markdown-reading-view').createDiv()));
    const more = this.addAction('ellipsis-vertical', 'More options', evt => { surroundings.openMenu(this, evt); });
    more.addClass('mod-more-options');
    this.#modeButton = this.addAction('book-open', 'Current view: editing', () => { void this.toggleMode(); });
    this.#showMode();
  }

  get currentMode(): obs.MarkdownSubView { return this.#mode === 'preview' ? this.previewMode : this.#editMode(); }
  getViewType(): string { return 'markdown'; }
  getMode(): Mode { return this.#mode; }
  get isLivePreview(): boolean { return this.#isLive; }
  getViewData(): string { return this.#cm.state.doc.toString(); }
  clear(): void { this.#reset(''); this.previewMode.clear(); }
  showSearch(): void { /* the host has no search in notes */ }
  override canAcceptExtension(extension: string): boolean { return extension === 'md'; }

  setViewData(data: string, clear: boolean): void {
    if (clear) this.#reset(data);
    else this.#cm.dispatch({ changes: smallestChange(this.getViewData(), data) });
    if (this.#mode === 'preview') this.previewMode.set(data, clear);
  }

  override getState(): Record<string, unknown> { return { ...super.getState(), mode: this.#mode, source: !this.#isLive }; }

  override async setState(state: unknown, result: obs.ViewStateResult): Promise<void> {
    await super.setState(state, result);
    if (typeof state !== 'object' || state === null) return;
    const { mode, isSource } = readMode(state);
    if (isSource !== undefined) this.#isLive = !isSource;
    if (mode !== undefined) this.#mode = mode;
    this.#showMode();
  }

  override getEphemeralState(): Record<string, unknown> {
    return { cursor: this.editor.listSelections()[0] ?? null, scroll: this.currentMode.getScroll() };
  }

  /** Goes to a line, or to the heading or block of a subpath, and flashes it. */
  override setEphemeralState(state: unknown): void {
    if (typeof state !== 'object' || state === null) return;
    const line: unknown = Reflect.get(state, 'line') ?? this.#lineOf(Reflect.get(state, 'subpath'));
    if (typeof line === 'number') this.#reveal(line);
    if (Reflect.get(state, 'focus') === true && this.#mode === 'source') this.#cm.focus();
  }

  async toggleMode(): Promise<void> {
    await this.setState({ mode: this.#mode === 'source' ? 'preview' : 'source' }, { history: false });
    this.app.workspace.trigger('layout-change');
  }

  /** Takes the extensions of plugins anew. */
  updateOptions(): void { reconfigurePlugins(this.#cm, this.surroundings.pluginExtensions()); }

  override onPaneMenu(menu: obs.Menu): void {
    menu.addItem(item => item.setTitle('Reading view').setIcon('book-open').setChecked(this.#mode === 'preview').setSection('pane')
      .onClick(() => { void this.toggleMode(); }));
    menu.addItem(item => item.setTitle('Source mode').setIcon('code-xml').setChecked(!this.#isLive).setSection('pane')
      .onClick(() => { void this.setState({ mode: 'source', source: this.#isLive }, { history: false }); }));
  }

  override onunload(): void { this.#cm.destroy(); }

  #reset(doc: string): void {
    resetEditor(this.#cm, doc, {
      info: this, isLivePreview: this.#isLive, pluginExtensions: this.surroundings.pluginExtensions(), extra: this.surroundings.extra(this),
      onDocChanged: () => { this.#changed(); },
    });
  }

  #changed(): void {
    if (this.file === null) return;
    this.requestSave();
    this.app.workspace.trigger('editor-change', this.editor, this);
  }

  #showMode(): void {
    const isReading = this.#mode === 'preview';
    this.containerEl.setAttr('data-mode', this.#mode);
    this.#sourceEl.toggle(!isReading);
    this.#sourceEl.toggleClass('is-live-preview', this.#isLive);
    this.previewMode.containerEl.parentElement?.toggle(isReading);
    this.#modeButton.empty();
    setIcon(this.#modeButton, isReading ? 'pencil' : 'book-open');
    this.#modeButton.setAttr('aria-label', isReading ? 'Current view: reading' : 'Current view: editing');
    if (this.file === null) return;
    this.#cm.dispatch({ effects: setLivePreview.of(this.#isLive) });
    if (isReading) this.previewMode.set(this.getViewData(), false);
  }

  #lineOf(subpath: unknown): number | undefined {
    const cache = this.file === null ? null : this.app.metadataCache.getFileCache(this.file);
    return typeof subpath === 'string' && cache !== null ? resolveSubpath(cache, subpath)?.start.line : undefined;
  }

  #reveal(line: number): void {
    if (this.#mode === 'preview') { void this.previewMode.drawn().then(() => { this.previewMode.revealLine(line); }); return; }
    this.editor.setCursor({ line, ch: 0 });
    this.editor.scrollIntoView({ from: { line, ch: 0 }, to: { line, ch: 0 } }, true);
    requestAnimationFrame(() => { this.#flash(line); });
  }

  #flash(line: number): void {
    const { node } = this.#cm.domAtPos(this.editor.posToOffset({ line, ch: 0 }));
    const el = (node instanceof HTMLElement ? node : node.parentElement)?.closest('.cm-line');
    el?.addClass('is-flashing');
    window.setTimeout(() => { el?.removeClass('is-flashing'); }, 1000);
  }

  #editMode(): obs.MarkdownSubView {
    const cm = this.#cm;
    return {
      getScroll: () => cm.state.doc.lineAt(cm.lineBlockAtHeight(cm.scrollDOM.scrollTop).from).number - 1,
      applyScroll: line => { cm.dispatch({ effects: EditorView.scrollIntoView(this.editor.posToOffset({ line, ch: 0 }), { y: 'start' }) }); },
      get: () => this.getViewData(),
      set: (data, clear) => { this.setViewData(data, clear); },
    };
  }
}

export function markdownViewCreator(surroundings: MarkdownSurroundings): obs.ViewCreator {
  return leaf => asView(new MarkdownView(leaf, surroundings));
}
