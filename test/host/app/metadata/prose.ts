import type { Nodes, Root } from 'mdast';
import { spanOf } from './offsets';

/**
 * A note's text in which everything that holds no links and tags is blanked out,
 * so that offsets stay: code, HTML, math, properties. `inlineHtml` is not: the app
 * finds links and tags in and between HTML tags of a paragraph.
 */
function hidden(node: Nodes, isInline: boolean): boolean {
  return node.type === 'inlineCode' || node.type === 'code' || node.type === 'yaml' || (node.type === 'html' && !isInline);
}

function collect(node: Nodes, spans: { from: number; to: number }[]): void {
  if (!('children' in node)) return;
  const isInline = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
  for (const child of node.children) {
    if (hidden(child, isInline)) spans.push(spanOf(child));
    else collect(child, spans);
  }
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

export function findProse(root: Root, text: string): string {
  const spans: { from: number; to: number }[] = [];
  collect(root, spans);
  let prose = '';
  let at = 0;
  for (const { from, to } of spans) {
    prose += text.slice(at, from) + blank(text.slice(from, to));
    at = to;
  }
  return prose + text.slice(at);
}

