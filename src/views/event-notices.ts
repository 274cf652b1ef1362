import type { EventListModel } from './event-view';

/** What is said above the list of events: how far the vault is read, and what could not be read. */
export class EventNotices {
  private readonly element: HTMLElement;
  /** Stays while its text changes: only so is that read out. */
  private readonly progress: HTMLElement;

  constructor(parent: HTMLElement) {
    this.element = parent.createDiv({ cls: 'lectern-notices' });
    this.progress = this.element.createDiv({ attr: { role: 'status' } });
  }

  draw({ failures, progress, sentences: { events: say } }: Pick<EventListModel, 'failures' | 'progress' | 'sentences'>): void {
    this.progress.toggleClass('lectern-events-progress', progress !== null);
    this.progress.setText(progress ? say.reading(progress.done, progress.total) : '');
    const before = this.progress.nextElementSibling;
    if (Array.from(before?.querySelectorAll('li') ?? [], ({ textContent }) => textContent).join('\n') === failures.join('\n')) return;
    before?.remove();
    if (failures.length === 0) return;
    const box = this.element.createEl('details', { cls: 'lectern-problems' });
    box.createEl('summary', { text: say.unreadable(failures.length) });
    const list = box.createEl('ul');
    for (const path of failures) list.createEl('li', { text: path });
  }
}
