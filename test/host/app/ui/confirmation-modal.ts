import type * as obs from 'obsidian';
import { ButtonComponent } from '../settings/components';
import { Modal } from './modal';

export class ConfirmationButton extends ButtonComponent {
  constructor(containerEl: HTMLElement, private readonly modal: Modal) { super(containerEl); }

  /** The window closes once the handler is done. */
  override onClick(handler: (evt: MouseEvent) => unknown): this {
    return super.onClick(async evt => { await handler(evt); this.modal.close(); });
  }

  setInitialFocus(): this { window.setTimeout(() => { this.buttonEl.focus(); }); return this; }
  setSecondary(): this { return this.setClass('mod-secondary'); }
  setCancel(): this { this.setClass('mod-cancel'); return this.onClick(() => undefined); }
}

export class ConfirmationModal extends Modal implements obs.ConfirmationModal {
  readonly buttonContainerEl = this.modalEl.createDiv('modal-button-container');

  addClass(cls: string): this { this.modalEl.addClass(cls); return this; }

  addCheckbox(label: string, callback: (value: boolean) => unknown): this {
    const el = this.buttonContainerEl.createEl('label', 'mod-checkbox');
    const box = el.createEl('input', { type: 'checkbox' });
    el.appendText(` ${label}`);
    box.addEventListener('change', () => { callback(box.checked); });
    return this;
  }

  addButton(callback: (button: obs.ConfirmationButton) => unknown): this {
    callback(new ConfirmationButton(this.buttonContainerEl, this));
    return this;
  }

  addCancelButton(text = 'Cancel'): this { return this.addButton(button => button.setButtonText(text).setCancel()); }
}
