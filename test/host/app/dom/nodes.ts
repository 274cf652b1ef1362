/** What the app adds to Node, Element and HTMLElement (obsidian.d.ts, `declare global`). */

function setInPlace(parent: Node, children: readonly Node[]): void {
  for (const child of Array.from(parent.childNodes)) {
    if (!children.includes(child)) child.remove();
  }
  children.forEach((child, at) => {
    if (parent.childNodes[at] !== child) parent.insertBefore(child, parent.childNodes[at] ?? null);
  });
}

export const nodeMethods: Partial<Node> & ThisType<Node> = {
  detach() { this.parentNode?.removeChild(this); },
  empty() { while (this.firstChild !== null) this.removeChild(this.firstChild); },
  insertAfter(node, child) {
    this.insertBefore(node, child === null ? this.firstChild : child.nextSibling);
    return node;
  },
  indexOf(other) { return Array.from(this.childNodes).findIndex(child => child === other); },
  setChildrenInPlace(children) { setInPlace(this, children); },
  appendText(text) { this.appendChild((this.ownerDocument ?? activeDocument).createTextNode(text)); },
};

export const elementMethods: Partial<Element> & ThisType<Element> = {
  getText() { return this.textContent ?? ''; },
  setText(text) {
    if (typeof text === 'string') this.textContent = text;
    else this.replaceChildren(text);
  },
  addClass(...classes) { this.addClasses(classes); },
  addClasses(classes) { for (const cls of classes) this.classList.add(...cls.split(' ').filter(Boolean)); },
  removeClass(...classes) { this.removeClasses(classes); },
  removeClasses(classes) { this.classList.remove(...classes); },
  toggleClass(classes, value) {
    if (value) this.addClasses([classes].flat());
    else this.removeClasses([classes].flat());
  },
  hasClass(cls) { return this.classList.contains(cls); },
  setAttr(name, value) {
    if (value === null) this.removeAttribute(name);
    else this.setAttribute(name, String(value));
  },
  setAttrs(attrs) { for (const [name, value] of Object.entries(attrs)) this.setAttr(name, value); },
  getAttr(name) { return this.getAttribute(name); },
  matchParent(selector, lastParent) {
    let el: Element | null = this.matches('*') ? this.closest('*') : null;
    while (el !== null && !el.matches(selector)) {
      if (el === lastParent) return null;
      el = el.parentElement;
    }
    return el;
  },
  getCssPropertyValue(property, pseudo) { return this.win.getComputedStyle(this, pseudo).getPropertyValue(property).trim(); },
  isActiveElement() { return this.doc.activeElement === this; },
  find(selector) { return this.querySelector(selector); },
  findAll(selector) { return Array.from(this.querySelectorAll<HTMLElement>(selector)); },
  findAllSelf(selector) {
    const found = this.findAll(selector);
    return this.matches(selector) && this.instanceOf(HTMLElement) ? [this, ...found] : found;
  },
};

function setProperties(el: ElementCSSInlineStyle, props: Record<string, string>): void {
  for (const [name, value] of Object.entries(props)) el.style.setProperty(name, value);
}

export const styleMethods: Pick<HTMLElement, 'setCssProps' | 'setCssStyles'> & ThisType<ElementCSSInlineStyle> = {
  setCssProps(props) { setProperties(this, props); },
  setCssStyles(styles) { Object.assign(this.style, styles); },
};

export const htmlMethods: Partial<HTMLElement> & ThisType<HTMLElement> = {
  show() { this.style.removeProperty('display'); },
  hide() { this.style.display = 'none'; },
  toggle(show) { if (show) this.show(); else this.hide(); },
  toggleVisibility(visible) { this.style.visibility = visible ? '' : 'hidden'; },
  isShown() { return this.offsetParent !== null; },
};

function windowOf(node: Node): Window {
  const doc = node.nodeType === Node.DOCUMENT_NODE ? node : node.ownerDocument;
  return (doc !== null && 'defaultView' in doc ? doc.defaultView : null) ?? window;
}

/** A class of the same name in the node's own window: a node in a popout is no `HTMLElement` of the main window. */
function isInstance(value: object, win: Window, type: { name: string }): boolean {
  const inItsWindow: unknown = Reflect.get(win, type.name);
  if (typeof inItsWindow === 'function' && value instanceof inItsWindow) return true;
  return typeof type === 'function' && value instanceof type;
}

const nodeGetters: Record<string, (this: Node) => unknown> = {
  doc() { return this.nodeType === Node.DOCUMENT_NODE ? this : this.ownerDocument ?? document; },
  win() { return windowOf(this); },
  constructorWin() { return windowOf(this); },
};

const eventGetters: Record<string, (this: UIEvent) => unknown> = {
  targetNode() { return this.target instanceof Node ? this.target : null; },
  win() { return this.view ?? window; },
  doc() { return (this.view ?? window).document; },
};

function defineGetters<T>(proto: T, getters: Record<string, (this: T) => unknown>): void {
  for (const [name, get] of Object.entries(getters)) {
    Object.defineProperty(proto, name, { get, configurable: true });
  }
}

export function installGetters(win: Window & typeof globalThis): void {
  defineGetters(win.Node.prototype, nodeGetters);
  defineGetters(win.UIEvent.prototype, eventGetters);
  const instanceOf = function (this: Node | UIEvent, type: { name: string }): boolean {
    return isInstance(this, this.win, type);
  };
  for (const proto of [win.Node.prototype, win.UIEvent.prototype]) {
    Object.defineProperty(proto, 'instanceOf', { value: instanceOf, configurable: true, writable: true });
  }
}
