import { type App, type HoverParent, type HoverPopover, MarkdownRenderChild, type MarkdownPostProcessorContext, MarkdownView, type Plugin } from 'obsidian';
import type { Mention } from '../core/glossary/glossary';
import { mentionsInText } from '../core/glossary/mentions';
import type { Range } from '../core/text';
import type { MentionSettings } from '../settings';
import type { GlossaryIndex } from './glossary-index';
import type { Hover } from './hover';

/** What marks on the page need of the other parts. */
export interface ReadingViewParts {
  readonly index: GlossaryIndex;
  readonly hover: Hover;
  readonly settings: () => MentionSettings;
}

/** Marks mentions in every rendered note; hover shows the definition, a click opens it. */
export function addReadingMentions(plugin: Plugin, parts: ReadingViewParts): void {
  // Runs after the post-processor is gone, so that a disabled plugin leaves no mark on the page.
  plugin.register(() => refreshReadingViews(plugin.app));
  plugin.registerMarkdownPostProcessor((el, context) => {
    if (parts.settings().inReadingView) markMentions({ el, context, parts });
  });
}

/** Renders the open notes anew, after terms or settings changed. */
export function refreshReadingViews({ workspace }: App): void {
  for (const { view } of workspace.getLeavesOfType('markdown')) {
    if (view instanceof MarkdownView && view.getMode() === 'preview') view.previewMode.rerender(true);
  }
}

/** Elements whose text isn't prose. */
const inert = 'a, code, pre, h1, h2, h3, h4, h5, h6, .math, .tag, .lectern-mention, .frontmatter, .mod-header, script, style, svg, textarea';

/** A rendered block with marks on it: holds their listeners and the popover that one of them opened. */
class MarkedBlock extends MarkdownRenderChild implements HoverParent {
  hoverPopover: HoverPopover | null = null;
}

/** Marks the mentions in one rendered block. Only text nodes are split; the text stays the same. */
function markMentions({ el, context, parts }: { el: HTMLElement; context: MarkdownPostProcessorContext; parts: ReadingViewParts }): void {
  const { text, nodes } = readText(el);
  const mentions = mentionsInText(text, parts.index.matcher).filter(({ definitions }) => definitions.every(({ path, heading }) => heading !== null || path !== context.sourcePath));
  if (mentions.length === 0) return;
  const page = new MarkedBlock(el);
  context.addChild(page);
  for (const mention of mentions.reverse()) {
    const place = nodes.find(({ from, to }) => from <= mention.from && mention.to <= to);
    if (place) listen({ word: wrap(place, mention), mention, page, hover: parts.hover, sourcePath: context.sourcePath });
  }
}

interface TextPlace extends Range {
  readonly node: Text;
}

/** The text of a block as it reads, and where each piece stands. What isn't prose is a line end, which no term crosses. */
function readText(el: HTMLElement): { text: string; nodes: TextPlace[] } {
  const nodes: TextPlace[] = [];
  let text = '';
  const walker = el.doc.createTreeWalker(el, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.instanceOf(Text)) {
      text += breaksText(node) ? '\n' : '';
    } else if (node.parentElement?.closest(inert)) {
      text += '\n';
    } else {
      nodes.push({ node, from: text.length, to: text.length + node.data.length });
      text += node.data;
    }
  }
  return { text, nodes };
}

const inline = new Set(['STRONG', 'B', 'EM', 'I', 'DEL', 'S', 'MARK', 'SPAN', 'U', 'SUB', 'SUP', 'SMALL']);
const breaksText = (node: Node) => !inline.has(node.nodeName);

function wrap({ node, from }: TextPlace, mention: Mention): HTMLElement {
  const rest = node.splitText(mention.from - from);
  rest.splitText(mention.to - mention.from);
  const word = createSpan({ cls: 'lectern-mention' });
  word.toggleClass('lectern-mention-ambiguous', mention.definitions.length > 1);
  rest.replaceWith(word);
  word.append(rest);
  return word;
}

function listen({ word, mention, page, hover, sourcePath }: { word: HTMLElement; mention: Mention; page: MarkedBlock; hover: Hover; sourcePath: string }): void {
  page.registerDomEvent(word, 'mouseover', (event) => hover.term({ mention, event, target: word, parent: page, sourcePath }));
  page.registerDomEvent(word, 'click', (event) => hover.open({ mention, event, sourcePath }));
}
