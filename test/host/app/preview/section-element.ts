import { setIcon } from '../ui/icons';
import type { Block } from './blocks';
import { sanitizeHTMLToDom } from './sanitize';

const calloutIcons: Partial<Record<string, string>> = {
  note: 'pencil', info: 'info', todo: 'circle-check', tip: 'flame', hint: 'flame', important: 'flame', success: 'check', check: 'check', done: 'check',
  question: 'circle-question-mark', help: 'circle-question-mark', faq: 'circle-question-mark', warning: 'triangle-alert', caution: 'triangle-alert',
  attention: 'triangle-alert', failure: 'x', fail: 'x', missing: 'x', danger: 'zap', error: 'zap', bug: 'bug', example: 'list', quote: 'quote', cite: 'quote',
  abstract: 'clipboard-list', summary: 'clipboard-list', tldr: 'clipboard-list',
};

/** Splits what stands before the first line break from the rest of a callout's first paragraph. */
function takeTitle(paragraph: HTMLElement): Node[] {
  const nodes = Array.from(paragraph.childNodes);
  const at = nodes.findIndex(node => node.nodeName === 'BR');
  const title = at < 0 ? nodes : nodes.slice(0, at);
  if (at >= 0) nodes[at]?.remove();
  for (const node of title) node.remove();
  return title;
}

function toCallout(quote: HTMLElement): void {
  const paragraph = quote.firstElementChild;
  const mark = /^\[!([^\]]+)\]([+-]?)[ \t]*/.exec(paragraph?.firstChild?.textContent ?? '');
  if (mark === null || !(paragraph instanceof HTMLElement) || paragraph.firstChild === null) return;
  const type = (mark[1] ?? 'note').toLowerCase();
  paragraph.firstChild.textContent = (paragraph.firstChild.textContent ?? '').slice(mark[0].length);
  const callout = createDiv({ cls: 'callout', attr: { 'data-callout': type, 'data-callout-fold': mark[2] ?? '' } });
  const title = callout.createDiv('callout-title');
  setIcon(title.createDiv('callout-icon'), calloutIcons[type] ?? 'pencil');
  const inner = title.createDiv('callout-title-inner');
  inner.append(...takeTitle(paragraph));
  if (inner.textContent?.trim() === '') inner.setText(type.charAt(0).toUpperCase() + type.slice(1));
  if (paragraph.childNodes.length === 0) paragraph.remove();
  callout.createDiv('callout-content').append(...Array.from(quote.childNodes));
  quote.replaceWith(callout);
}

function toTask(item: HTMLElement): void {
  const text = (item.firstElementChild?.tagName === 'P' ? item.firstElementChild : item).firstChild;
  const mark = /^\[(.)\]\s/u.exec(text?.textContent ?? '');
  if (mark === null || text === null) return;
  text.textContent = (text.textContent ?? '').slice(mark[0].length);
  const box = createEl('input', { cls: 'task-list-item-checkbox', type: 'checkbox' });
  box.checked = mark[1] !== ' ';
  box.defaultChecked = box.checked;
  item.addClass('task-list-item');
  item.setAttr('data-task', mark[1] === ' ' ? '' : mark[1] ?? '');
  item.parentElement?.addClass('contains-task-list');
  text.parentNode?.insertBefore(box, text);
}

/** The element of a block: what the app gives to post-processors. */
export function createSection(block: Block): HTMLElement {
  const el = createDiv(block.kind);
  el.append(sanitizeHTMLToDom(block.html));
  for (const quote of el.findAll('blockquote')) toCallout(quote);
  for (const item of el.findAll('li')) toTask(item);
  for (const heading of el.findAll('h1, h2, h3, h4, h5, h6')) heading.setAttr('data-heading', heading.getText());
  return el;
}
