/** The element makers that the app adds to Node and to the global scope (obsidian.d.ts, `declare global`). */

type Info = DomElementInfo | string | undefined;

function setClasses(el: Element, cls: string | string[] | undefined): void {
  if (cls !== undefined && cls.length > 0) el.setAttribute('class', Array.isArray(cls) ? cls.join(' ') : cls);
}

function place(el: Element, info: { parent?: Node; prepend?: boolean }): void {
  if (info.parent === undefined) return;
  if (info.prepend === true) info.parent.insertBefore(el, info.parent.firstChild);
  else info.parent.appendChild(el);
}

function setAttributes(el: Element, attr: Record<string, string | number | boolean | null> | undefined): void {
  for (const [name, value] of Object.entries(attr ?? {})) el.setAttr(name, value);
}

function applyInfo(el: HTMLElement, info: DomElementInfo): void {
  setClasses(el, info.cls);
  if (info.text !== undefined) el.setText(info.text);
  setAttributes(el, info.attr);
  if (info.title !== undefined) el.title = info.title;
  if (info.value !== undefined && 'value' in el) el.value = info.value;
  for (const name of ['type', 'placeholder', 'href'] as const) {
    const value = info[name];
    if (value !== undefined) el.setAttribute(name, value);
  }
  place(el, info);
}

function documentOf(node: Node): Document {
  return node.ownerDocument ?? activeDocument;
}

function make<K extends keyof HTMLElementTagNameMap>(
  doc: Document, tag: K, info: Info, callback?: (el: HTMLElementTagNameMap[K]) => void,
): HTMLElementTagNameMap[K] {
  const el = doc.createElement(tag);
  applyInfo(el, typeof info === 'string' ? { cls: info } : info ?? {});
  callback?.(el);
  return el;
}

function makeSvg<K extends keyof SVGElementTagNameMap>(
  doc: Document, tag: K, info: SvgElementInfo | string | undefined, callback?: (el: SVGElementTagNameMap[K]) => void,
): SVGElementTagNameMap[K] {
  const el = doc.createElementNS('http://www.w3.org/2000/svg', tag);
  const given = typeof info === 'string' ? { cls: info } : info ?? {};
  setClasses(el, given.cls);
  setAttributes(el, given.attr);
  place(el, given);
  callback?.(el);
  return el;
}

function inside(node: Node, info: Info): DomElementInfo {
  const given = typeof info === 'string' ? { cls: info } : info ?? {};
  return { ...given, parent: node };
}

function createEl<K extends keyof HTMLElementTagNameMap>(
  this: Node, tag: K, info?: Info, callback?: (el: HTMLElementTagNameMap[K]) => void,
): HTMLElementTagNameMap[K] {
  return make(documentOf(this), tag, inside(this, info), callback);
}

function createDiv(this: Node, info?: Info, callback?: (el: HTMLDivElement) => void): HTMLDivElement {
  return this.createEl('div', info, callback);
}

function createSpan(this: Node, info?: Info, callback?: (el: HTMLSpanElement) => void): HTMLSpanElement {
  return this.createEl('span', info, callback);
}

function createSvg<K extends keyof SVGElementTagNameMap>(
  this: Node, tag: K, info?: SvgElementInfo | string, callback?: (el: SVGElementTagNameMap[K]) => void,
): SVGElementTagNameMap[K] {
  const given = typeof info === 'string' ? { cls: info } : info ?? {};
  return makeSvg(documentOf(this), tag, { ...given, parent: this }, callback);
}

export const nodeMakers = { createEl, createDiv, createSpan, createSvg };

type GlobalMakers = Pick<typeof globalThis, 'createEl' | 'createDiv' | 'createSpan' | 'createSvg' | 'createFragment'>;

export const globalMakers: GlobalMakers = {
  createEl: (tag, info, callback) => make(activeDocument, tag, info, callback),
  createDiv: (info, callback) => make(activeDocument, 'div', info, callback),
  createSpan: (info, callback) => make(activeDocument, 'span', info, callback),
  createSvg: (tag, info, callback) => makeSvg(activeDocument, tag, info, callback),
  createFragment(callback) {
    const fragment = activeDocument.createDocumentFragment();
    // The declaration says `el: DocumentFragment`, which callers fill.
    callback?.(fragment);
    return fragment;
  },
};
