import type * as obs from 'obsidian';
import { Scope } from '../base/keymap';
import { setIcon } from './icons';

const focusable = 'input, textarea, select, button, [tabindex]:not([tabindex="-1"])';

export class Modal implements obs.Modal {
  readonly scope: Scope;
  readonly containerEl: HTMLElement;
  readonly modalEl: HTMLElement;
  readonly titleEl: HTMLElement;
  readonly contentEl: HTMLElement;
  shouldRestoreSelection = true;
  #closeCallback: (() => unknown) | null = null;
  #focusBefore: Element | null = null;
  #isOpen = false;

  constructor(readonly app: obs.App) {
    this.scope = new Scope(app.scope);
    this.containerEl = createDiv('modal-container mod-dim');
    const background = this.containerEl.createDiv('modal-bg');
    background.addEventListener('click', () => { this.close(); });
    this.modalEl = this.containerEl.createDiv({ cls: 'modal', attr: { role: 'dialog', 'aria-modal': true } });
    const closeEl = this.modalEl.createDiv({ cls: 'modal-close-button clickable-icon', attr: { 'aria-label': 'Close', role: 'button' } });
    setIcon(closeEl, 'x');
    closeEl.addEventListener('click', () => { this.close(); });
    this.titleEl = this.modalEl.createDiv('modal-header').createDiv('modal-title');
    this.contentEl = this.modalEl.createDiv('modal-content');
    this.scope.register([], 'Escape', () => { this.close(); return false; });
  }

  open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    this.#focusBefore = activeDocument.activeElement;
    activeDocument.body.appendChild(this.containerEl);
    this.app.keymap.pushScope(this.scope);
    void this.onOpen();
    this.#focusFirst();
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.app.keymap.popScope(this.scope);
    this.containerEl.remove();
    this.onClose();
    this.#closeCallback?.();
    if (this.shouldRestoreSelection && this.#focusBefore instanceof HTMLElement) this.#focusBefore.focus();
  }

  onOpen(): Promise<void> | void { /* for subclasses */ }
  onClose(): void { /* for subclasses */ }
  onHistoryBack(): void { this.close(); }

  setTitle(title: string): this {
    this.titleEl.setText(title);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.setText(content);
    return this;
  }

  setCloseCallback(callback: () => unknown): this {
    this.#closeCallback = callback;
    return this;
  }

  #focusFirst(): void {
    if (this.modalEl.contains(activeDocument.activeElement)) return;
    const first = this.contentEl.querySelector<HTMLElement>(focusable) ?? this.modalEl;
    if (first === this.modalEl) first.tabIndex = -1;
    first.focus();
  }
}
