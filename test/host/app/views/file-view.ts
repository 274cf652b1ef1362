import type * as obs from 'obsidian';
import { debounce } from '../base/debounce';
import { TFile } from '../vault/files';
import { ItemView, type Public } from './view';

export abstract class FileView extends ItemView implements Public<obs.FileView> {
  allowNoFile = false;
  file: TFile | null = null;
  override navigation = true;

  getDisplayText(): string { return this.file?.basename ?? 'No file'; }
  override getState(): Record<string, unknown> { return this.file === null ? {} : { file: this.file.path }; }

  override async setState(state: unknown, _result: obs.ViewStateResult): Promise<void> {
    const path: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, 'file') : undefined;
    const file = typeof path === 'string' ? this.app.vault.getFileByPath(path) : null;
    if (file instanceof TFile && file !== this.file) await this.loadFile(file);
  }

  async loadFile(file: TFile): Promise<void> {
    if (this.file !== null) await this.onUnloadFile(this.file);
    this.file = file;
    await this.onLoadFile(file);
    this.updateTitle();
  }

  override onload(): void {
    this.registerEvent(this.app.vault.on('rename', file => { if (file === this.file) void this.onRename(this.file); }));
    this.registerEvent(this.app.vault.on('delete', file => { if (file === this.file) this.leaf.detach(); }));
  }

  protected override async onClose(): Promise<void> {
    const { file } = this;
    if (file !== null) await this.onUnloadFile(file);
    this.file = null;
  }

  onLoadFile(_file: obs.TFile): Promise<void> { return Promise.resolve(); }
  onUnloadFile(_file: obs.TFile): Promise<void> { return Promise.resolve(); }
  onRename(_file: obs.TFile): Promise<void> { this.updateTitle(); return Promise.resolve(); }
  canAcceptExtension(_extension: string): boolean { return false; }
}

export abstract class EditableFileView extends FileView implements Public<obs.EditableFileView> {}

export abstract class TextFileView extends EditableFileView implements Public<obs.TextFileView> {
  data = '';
  /** Two seconds after the last change, as the declaration says. */
  requestSave: () => void;
  readonly #saveLater = debounce(() => { void this.save(); }, 2000, true);
  #isDirty = false;

  constructor(leaf: obs.WorkspaceLeaf) {
    super(leaf);
    this.requestSave = () => { this.#isDirty = true; this.#saveLater(); };
  }

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  override onload(): void {
    super.onload();
    this.registerEvent(this.app.vault.on('modify', file => { if (file === this.file) void this.#reload(); }));
  }

  override async onLoadFile(file: obs.TFile): Promise<void> {
    this.data = await this.app.vault.read(file);
    this.setViewData(this.data, true);
  }

  override async onUnloadFile(_file: obs.TFile): Promise<void> { await this.save(true); }

  async save(clear = false): Promise<void> {
    const { file } = this;
    this.#saveLater.cancel();
    if (file !== null && this.#isDirty) {
      this.#isDirty = false;
      this.data = this.getViewData();
      await this.app.vault.modify(file, this.data);
    }
    if (clear) this.clear();
  }

  /** The note was written by another: its text comes in, and the place in it stays. */
  async #reload(): Promise<void> {
    if (this.file === null) return;
    const text = await this.app.vault.read(this.file);
    if (text === this.data || text === this.getViewData()) { this.data = text; return; }
    this.data = text;
    this.setViewData(text, false);
    this.#isDirty = false;
  }
}
