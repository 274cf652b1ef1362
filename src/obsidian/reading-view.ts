import { type HoverParent, type HoverPopover, MarkdownRenderChild, type MarkdownSectionInformation, Platform, type Plugin } from 'obsidian';
import type { Mention } from '../core/glossary/glossary';
import { claimOf } from '../core/glossary/links';
import type { MentionSettings } from '../settings';
import type { GlossaryIndex } from './glossary-index';
import type { Hover } from './hover';
import { readPage, type TextPlace } from './page-text';

/** What marks on the page need of the other parts. */
export interface ReadingViewParts {
  readonly index: GlossaryIndex;
  readonly hover: Hover;
  readonly settings: () => MentionSettings;
}

/** Marks on the mentions of every rendered note: reading view, embeds, and the tables and callouts of Live Preview. */
export interface ReadingMarks {
  /** Finds the mentions anew in all of them, after terms or settings changed. */
  readonly refresh: () => void;
}

/** Marks mentions wherever the app renders a note; hover shows the definition, a click opens it. */
export function addReadingMarks(plugin: Plugin, parts: ReadingViewParts): ReadingMarks {
  const blocks = new Set<MarkedBlock>();
  plugin.register(() => blocks.forEach(block => block.unload()));
  plugin.registerMarkdownPostProcessor((el, context) => {
    const block = new MarkedBlock({ el, sourcePath: context.sourcePath, parts, blocks, lines: () => context.getSectionInfo(el) });
    if (!block.mark()) return;
    context.addChild(block);
  });
  return { refresh: () => blocks.forEach(block => block.mark()) };
}

interface BlockOptions {
  readonly el: HTMLElement;
  readonly sourcePath: string;
  readonly parts: ReadingViewParts;
  /** The lines of its note that it's made of; null where nothing is known of them. */
  readonly lines: () => MarkdownSectionInformation | null;
  /** The blocks that are on a page; this one adds itself while it is. */
  readonly blocks: Set<MarkedBlock>;
}

/** A rendered block. Only its text nodes are split; its text stays the same, and the marks go when the plugin does. */
class MarkedBlock extends MarkdownRenderChild implements HoverParent {
  hoverPopover: HoverPopover | null = null;
  private marks = new Map<HTMLElement, Mention>();

  constructor(private readonly options: BlockOptions) {
    super(options.el);
  }

  override onload(): void {
    const { parts: { hover }, sourcePath, blocks } = this.options;
    blocks.add(this);
    this.registerDomEvent(this.containerEl, 'mouseover', event => {
      const at = this.markUnder(event);
      if (at) hover.term({ ...at, event, parent: this, sourcePath });
    });
    const show = ({ mention, target }: { mention: Mention; target: HTMLElement }) => hover.show({ definitions: mention.definitions, target, sourcePath, name: target.innerText });
    this.registerDomEvent(this.containerEl, 'click', event => {
      const at = this.markUnder(event);
      if (at && Platform.isMobile && !hover.isDeepest(at.target)) show(at);
      else if (at) hover.open({ mention: at.mention, event, sourcePath });
    });
    // In a card a key reaches them.
    this.registerDomEvent(this.containerEl, 'keydown', event => {
      const at = event.key === 'Enter' || event.key === ' ' ? this.markUnder(event) : null;
      if (!at) return;
      event.preventDefault();
      if (hover.isDeepest(at.target)) at.target.click();
      else show(at);
    });
  }

  override onunload(): void {
    this.options.blocks.delete(this);
    this.unmark();
  }

  /** Marks the mentions that are known now. Returns false for a block that can't ever hold one. */
  mark(): boolean {
    this.unmark();
    const { text, places } = readPage(this.containerEl);
    const mentions = this.wanted(text);
    // From the last to the first: what is split off a text node stands behind the places still to come.
    for (const mention of mentions.reverse()) {
      const place = places.find(({ from, to }) => from <= mention.from && mention.to <= to);
      if (place) this.marks.set(wrap(place, mention), mention);
    }
    return places.length > 0;
  }

  /** The mentions to mark: all, or the first of each term below a heading. */
  private wanted(text: string): Mention[] {
    const { parts: { index, settings }, sourcePath, lines } = this.options;
    const { inReadingView, frequency } = settings();
    const mentions = inReadingView && frequency !== 'none' ? index.mentionsInLine(text, sourcePath) : [];
    if (frequency === 'every' || mentions.length === 0) return mentions;
    const section = lines();
    const left = section ? claimsIn(section, index, sourcePath) : new Set(mentions.map(claimOf));
    return mentions.filter(mention => left.delete(claimOf(mention)));
  }

  private unmark(): void {
    for (const word of this.marks.keys()) {
      const parent = word.parentNode;
      word.replaceWith(...Array.from(word.childNodes));
      parent?.normalize();
    }
    this.marks.clear();
  }

  private markUnder(event: Event): { mention: Mention; target: HTMLElement } | null {
    const target = (event.target as Node | null)?.instanceOf(HTMLElement) ? (event.target as HTMLElement).closest<HTMLElement>('.lectern-mention') : null;
    const mention = target && this.marks.get(target);
    return target && mention ? { mention, target } : null;
  }
}

/** The claims on what may be marked in a block where only the first of each term below a heading is. */
function claimsIn({ text, lineStart, lineEnd }: MarkdownSectionInformation, index: GlossaryIndex, sourcePath: string): Set<string> {
  const start = startOfLine(text, lineStart);
  return new Set(index.firstClaims(text.slice(0, start + startOfLine(text.slice(start), lineEnd + 1 - lineStart)), sourcePath, start));
}

function startOfLine(text: string, line: number): number {
  let at = 0;
  for (; line > 0 && at >= 0; line--) at = text.indexOf('\n', at) + 1 || -1;
  return at < 0 ? text.length : at;
}

function wrap({ node, from }: TextPlace, mention: Mention): HTMLElement {
  const rest = node.splitText(mention.from - from);
  rest.splitText(mention.to - mention.from);
  const word = createSpan({ cls: 'lectern-mention' });
  word.toggleClass('lectern-mention-ambiguous', mention.definitions.length > 1);
  rest.replaceWith(word);
  word.append(rest);
  return word;
}
