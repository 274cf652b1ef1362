import { type App, Modal } from 'obsidian';
import type { Sheet } from '../views/schedule-view';

/** Shows a sheet from the lower edge. Escape, a tap outside and the way back close it, as the app does for any dialog. */
export function showSheet(app: App, sheet: Sheet): void {
  const modal = new Modal(app);
  modal.containerEl.addClass('lectern-sheet-container');
  modal.modalEl.addClass('lectern-sheet');
  modal.modalEl.setAttr('aria-label', sheet.name);
  modal.setCloseCallback(sheet.closed);
  sheet.draw(modal.contentEl, () => modal.close());
  modal.open();
}
