import type * as obs from 'obsidian';

const defaultDuration = 5000;

function containerIn(doc: Document): HTMLElement {
  return doc.body.querySelector<HTMLElement>('.notice-container') ?? doc.body.createDiv('notice-container');
}

export class Notice implements obs.Notice {
  readonly containerEl: HTMLElement;
  readonly messageEl: HTMLElement;

  constructor(message: string | DocumentFragment, duration = defaultDuration) {
    const container = containerIn(activeDocument);
    this.containerEl = container.createDiv({ cls: 'notice', attr: { role: 'alert' } });
    this.messageEl = this.containerEl.createDiv('notice-message');
    this.setMessage(message);
    this.containerEl.addEventListener('click', () => { this.hide(); });
    if (duration > 0) window.setTimeout(() => { this.hide(); }, duration);
  }

  get noticeEl(): HTMLElement { return this.messageEl; }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    return this;
  }

  hide(): void {
    const container = this.containerEl.parentElement;
    this.containerEl.remove();
    if (container?.childElementCount === 0) container.remove();
  }
}
