import type * as obs from 'obsidian';
import { Keymap } from '../base/keymap';
import { FuzzySuggestModal } from './suggest-modal';

/** Opens a note by its name. */
export class QuickSwitcher extends FuzzySuggestModal<obs.TFile> {
  constructor(app: obs.App) {
    super(app);
    this.setPlaceholder('Find a note…');
  }

  getItems(): obs.TFile[] { return this.app.vault.getMarkdownFiles(); }
  getItemText(file: obs.TFile): string { return file.path.replace(/\.md$/, ''); }
  onChooseItem(file: obs.TFile, evt: MouseEvent | KeyboardEvent): void { void this.app.workspace.getLeaf(Keymap.isModEvent(evt)).openFile(file); }
}
