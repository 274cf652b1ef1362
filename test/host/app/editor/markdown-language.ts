import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { Tag, tags } from '@lezer/highlight';
import type * as obs from 'obsidian';
import { Vault } from '../vault/vault';
import { hyperMd } from './hypermd-language';
import type { BlockContext, InlineContext, Line, MarkdownConfig } from '@lezer/markdown';

export const wikiLinkTag = Tag.define();
export const hashtagTag = Tag.define();
export const frontMatterTag = Tag.define();
export const commentTag = Tag.define();
export const markTag = Tag.define();

function parseWikiLink(cx: InlineContext, next: number, pos: number): number {
  if (next !== 91 || cx.char(pos + 1) !== 91) return -1;
  const rest = cx.slice(pos, cx.end);
  const match = /^\[\[([^[\]\n]+)\]\]/.exec(rest);
  return match === null ? -1 : cx.addElement(cx.elt('WikiLink', pos, pos + match[0].length));
}

function parseHashtag(cx: InlineContext, next: number, pos: number): number {
  if (next !== 35 || (pos > cx.offset && !/\s/.test(cx.slice(pos - 1, pos)))) return -1;
  const match = /^#[\p{L}\p{M}\p{N}_/-]*[\p{L}_-][\p{L}\p{M}\p{N}_/-]*/u.exec(cx.slice(pos, cx.end));
  return match === null ? -1 : cx.addElement(cx.elt('Hashtag', pos, pos + match[0].length));
}

function parsePair(name: string, sign: string): (cx: InlineContext, next: number, pos: number) => number {
  return (cx, next, pos) => {
    if (next !== sign.charCodeAt(0) || cx.slice(pos, pos + 2) !== sign) return -1;
    const end = cx.slice(pos + 2, cx.end).indexOf(sign);
    return end <= 0 ? -1 : cx.addElement(cx.elt(name, pos, pos + end + 4));
  };
}

function parseFrontMatter(cx: BlockContext, line: Line): boolean {
  if (cx.lineStart !== 0 || !/^---\s*$/.test(line.text)) return false;
  let end = cx.lineStart + line.text.length;
  while (cx.nextLine()) {
    end = cx.lineStart + line.text.length;
    if (/^---\s*$/.test(line.text)) { cx.nextLine(); break; }
  }
  cx.addElement(cx.elt('FrontMatter', 0, end));
  return true;
}

/** What the app's Markdown has beyond GFM. Node names are ours: the app's editor names its nodes otherwise. */
const obsidianSyntax: MarkdownConfig = {
  defineNodes: [
    { name: 'WikiLink', style: wikiLinkTag }, { name: 'Hashtag', style: hashtagTag },
    { name: 'InlineComment', style: commentTag }, { name: 'Highlight', style: markTag },
    { name: 'FrontMatter', block: true, style: frontMatterTag },
  ],
  parseInline: [
    { name: 'WikiLink', parse: parseWikiLink, before: 'Link' }, { name: 'Hashtag', parse: parseHashtag },
    { name: 'InlineComment', parse: parsePair('InlineComment', '%%') }, { name: 'Highlight', parse: parsePair('Highlight', '==') },
  ],
  parseBlock: [{ name: 'FrontMatter', parse: parseFrontMatter, before: 'HorizontalRule' }],
};

const headings = [tags.heading1, tags.heading2, tags.heading3, tags.heading4, tags.heading5, tags.heading6];

/** Classes by which the app's themes know the parts of a note. */
const style = HighlightStyle.define([
  ...headings.map((tag, at) => ({ tag, class: `cm-header cm-header-${at + 1}` })),
  { tag: tags.strong, class: 'cm-strong' }, { tag: tags.emphasis, class: 'cm-em' },
  { tag: tags.strikethrough, class: 'cm-strikethrough' }, { tag: tags.monospace, class: 'cm-inline-code' },
  { tag: tags.link, class: 'cm-link' }, { tag: tags.url, class: 'cm-url' },
  { tag: tags.processingInstruction, class: 'cm-formatting' }, { tag: tags.quote, class: 'cm-quote' },
  { tag: wikiLinkTag, class: 'cm-hmd-internal-link' }, { tag: hashtagTag, class: 'cm-hashtag' },
  { tag: frontMatterTag, class: 'cm-hmd-frontmatter' }, { tag: commentTag, class: 'cm-comment' }, { tag: markTag, class: 'cm-highlight' },
]);

/** The language of editors: with the names of the app's nodes where the vault's config asks for `hypermd`, and then without Live Preview. */
export function markdownFor({ vault }: obs.App): Extension {
  return vault instanceof Vault && vault.getConfig('hypermd') === true ? hyperMd : obsidianMarkdown();
}

function obsidianMarkdown(): Extension {
  return [markdown({ base: markdownLanguage, extensions: [obsidianSyntax], completeHTMLTags: false }), syntaxHighlighting(style)];
}
