import type * as obs from 'obsidian';
import { Component } from '../base/component';
import { setIcon } from './icons';

/** The one menu that is open. */
const opened: { menu: Menu | null } = { menu: null };
const menus = new WeakMap<Event, Menu>();

export class MenuItem {
  readonly dom = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem', tabindex: -1 } });
  readonly #iconEl = this.dom.createDiv('menu-item-icon');
  readonly #titleEl = this.dom.createDiv('menu-item-title');
  section = '';
  #isDisabled = false;
  #callback: ((evt: MouseEvent | KeyboardEvent) => unknown) | null = null;

  setTitle(title: string | DocumentFragment): this { this.#titleEl.setText(title); return this; }
  setDisabled(disabled: boolean): this { this.#isDisabled = disabled; this.dom.toggleClass('is-disabled', disabled); return this; }
  setWarning(isWarning: boolean): this { this.dom.toggleClass('is-warning', isWarning); return this; }
  setIsLabel(isLabel: boolean): this { this.dom.toggleClass('is-label', isLabel); return this; }
  setSection(section: string): this { this.section = section; return this; }
  onClick(callback: (evt: MouseEvent | KeyboardEvent) => unknown): this { this.#callback = callback; return this; }

  setIcon(icon: obs.IconName | null): this {
    this.#iconEl.empty();
    if (icon !== null) setIcon(this.#iconEl, icon);
    return this;
  }

  setChecked(checked: boolean | null): this {
    this.dom.querySelector('.menu-item-checked')?.remove();
    if (checked === true) setIcon(this.dom.createDiv('menu-item-icon menu-item-checked'), 'check');
    this.dom.setAttr('aria-checked', checked);
    return this;
  }

  use(evt: MouseEvent | KeyboardEvent): boolean {
    if (this.#isDisabled || this.dom.hasClass('is-label')) return false;
    this.#callback?.(evt);
    return true;
  }
}

export class MenuSeparator {
  readonly dom = createDiv('menu-separator');
}

export class Menu extends Component implements obs.Menu {
  readonly dom = createDiv({ cls: 'menu', attr: { role: 'menu' } });
  readonly #items: (MenuItem | MenuSeparator)[] = [];
  readonly #hideCallbacks: (() => unknown)[] = [];
  #selected = -1;

  addItem(callback: (item: obs.MenuItem) => unknown): this {
    const item = new MenuItem();
    this.#items.push(item);
    callback(item);
    return this;
  }

  addSeparator(): this { this.#items.push(new MenuSeparator()); return this; }
  setNoIcon(): this { this.dom.addClass('mod-no-icon'); return this; }
  setUseNativeMenu(): this { return this; }
  setParentElement(): this { return this; }
  onHide(callback: () => unknown): void { this.#hideCallbacks.push(callback); }
  onHistoryBack(): void { this.close(); }
  close(): void { this.hide(); }

  showAtMouseEvent(evt: MouseEvent): this {
    evt.preventDefault();
    return this.showAtPosition({ x: evt.clientX, y: evt.clientY }, evt.doc);
  }

  showAtPosition({ x, y }: obs.MenuPositionDef, doc: Document = activeDocument): this {
    opened.menu?.hide();
    Object.assign(opened, { menu: this });
    this.#fill();
    doc.body.appendChild(this.dom);
    const { offsetWidth, offsetHeight } = this.dom;
    const win = doc.defaultView ?? window;
    this.dom.setCssProps({
      left: `${Math.max(4, Math.min(x, win.innerWidth - offsetWidth - 4))}px`, top: `${Math.max(4, Math.min(y, win.innerHeight - offsetHeight - 4))}px`,
    });
    this.load();
    this.registerDomEvent(doc, 'mousedown', (evt: MouseEvent) => { if (evt.target instanceof Node && !this.dom.contains(evt.target)) this.hide(); }, true);
    this.registerDomEvent(doc, 'keydown', (evt: KeyboardEvent) => { this.#onKey(evt); }, true);
    return this;
  }

  hide(): this {
    if (!this.dom.isConnected) return this;
    this.dom.remove();
    if (opened.menu === this) opened.menu = null;
    this.unload();
    for (const callback of this.#hideCallbacks) callback();
    return this;
  }

  static forEvent(this: void, evt: PointerEvent | MouseEvent): Menu {
    const known = menus.get(evt);
    if (known !== undefined) return known;
    const menu = new Menu();
    menus.set(evt, menu);
    // Others may still add items in this turn.
    window.setTimeout(() => { menu.showAtMouseEvent(evt); });
    return menu;
  }

  /** Items of one section stand together, with a line between sections. */
  #fill(): void {
    this.dom.empty();
    const sections = [...new Set(this.#items.map(item => (item instanceof MenuItem ? item.section : '')))];
    sections.forEach((section, at) => {
      if (at > 0) this.dom.append(new MenuSeparator().dom);
      for (const item of this.#items) {
        if ((item instanceof MenuItem ? item.section : '') === section) this.#append(item);
      }
    });
  }

  #append(item: MenuItem | MenuSeparator): void {
    this.dom.append(item.dom);
    if (item instanceof MenuItem) item.dom.onclick = evt => { if (item.use(evt)) this.hide(); };
  }

  #onKey(evt: KeyboardEvent): void {
    const items = this.#items.filter(item => item instanceof MenuItem);
    const step = { ArrowDown: 1, ArrowUp: -1 }[evt.key];
    if (evt.key === 'Escape') this.hide();
    else if (evt.key === 'Enter' && items[this.#selected]?.use(evt) === true) this.hide();
    else if (step !== undefined) this.#select(items, this.#selected + step);
    else return;
    evt.preventDefault();
    evt.stopPropagation();
  }

  #select(items: readonly MenuItem[], at: number): void {
    items[this.#selected]?.dom.removeClass('selected');
    this.#selected = (at + items.length) % items.length;
    items[this.#selected]?.dom.addClass('selected');
  }
}
