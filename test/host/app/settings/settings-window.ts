import type * as obs from 'obsidian';
import type { Plugins } from '../plugins/plugins';
import { Modal } from '../ui/modal';

export class SettingsWindow extends Modal {
  constructor(app: obs.App, readonly plugins: Plugins) {
    super(app);
    this.modalEl.addClass('mod-settings');
  }
}
