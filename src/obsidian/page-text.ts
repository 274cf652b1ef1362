import type { Range } from '../core/text';

/** A text node, and where it stands in the text of its block. */
export interface TextPlace extends Range {
  readonly node: Text;
}

/** Elements whose text isn't prose, or is another's: embeds have marks of their own, and the editor of a cell draws its text itself. */
const inert = [
  'a', 'code', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'script', 'style', 'svg', 'textarea', 'button', '.math', '.tag', '.frontmatter',
  '.metadata-container', '.mod-header', '.internal-embed', '.cm-editor', '.lectern-mention',
].join();

/** Elements that don't part words: a term may stand beside one, and never across its edge. */
const inline = new Set(['STRONG', 'B', 'EM', 'I', 'DEL', 'S', 'MARK', 'SPAN', 'U', 'SUB', 'SUP', 'SMALL']);

/** The text of a rendered block as it reads, with the places of its text nodes. What isn't prose is a line end, which no term crosses. */
export function readPage(el: HTMLElement): { text: string; places: TextPlace[] } {
  const places: TextPlace[] = [];
  let text = '';
  let paragraph: Element | null = null;
  const walker = el.doc.createTreeWalker(el, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.instanceOf(Text) || isInert(node, el)) {
      text += inline.has(node.nodeName) ? '' : '\n';
      continue;
    }
    if (paragraph !== (paragraph = paragraphOf(node))) text += '\n';
    places.push({ node, from: text.length, to: text.length + node.data.length });
    text += node.data;
  }
  return { text, places };
}

/** True inside something in the block whose text isn't prose; the block itself may stand in an editor. */
function isInert(node: Text, block: HTMLElement): boolean {
  const around = node.parentElement?.closest(inert);
  return !!around && block.contains(around);
}

/** The nearest element around a text that parts words. */
function paragraphOf(node: Text): Element | null {
  let element = node.parentElement;
  while (element && inline.has(element.nodeName)) element = element.parentElement;
  return element;
}
