const forbidden = new Set(['SCRIPT', 'STYLE', 'IFRAME', 'OBJECT', 'EMBED', 'LINK', 'META', 'BASE', 'FORM', 'FRAME', 'FRAMESET', 'APPLET', 'NOSCRIPT', 'TEMPLATE']);
const addresses = new Set(['href', 'src', 'xlink:href', 'action', 'formaction', 'poster', 'srcset']);

function isUnsafe({ name, value }: Attr): boolean {
  if (name.startsWith('on')) return true;
  return addresses.has(name) && /^\s*(?:javascript|vbscript|data:text)/i.test(Array.from(value).filter(letter => letter > ' ').join(''));
}

function clean(root: ParentNode): void {
  for (const el of Array.from(root.querySelectorAll('*'))) {
    if (forbidden.has(el.tagName.toUpperCase())) { el.remove(); continue; }
    for (const attribute of Array.from(el.attributes)) if (isUnsafe(attribute)) el.removeAttribute(attribute.name);
  }
}

/** HTML from a note, with nothing in it that runs, loads a page or styles this one. It is parsed where nothing runs. */
export function sanitizeHTMLToDom(html: string): DocumentFragment {
  const doc = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  clean(doc.body);
  const fragment = activeDocument.createDocumentFragment();
  fragment.append(...Array.from(doc.body.childNodes, node => activeDocument.importNode(node, true)));
  return fragment;
}
