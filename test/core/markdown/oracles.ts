import { GFM, parser } from '@lezer/markdown';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import type { Range } from '../../../src/core/text';

/** A range that another parser says is no prose, and what it calls it. */
export interface Inert extends Range {
  readonly name: string;
}

const lezer = parser.configure(GFM);
const lezerNames = new Set([
  'InlineCode', 'FencedCode', 'CodeBlock', 'Link', 'Image', 'URL', 'Autolink', 'HTMLTag', 'HTMLBlock', 'Comment', 'CommentBlock',
  'ProcessingInstruction', 'ProcessingInstructionBlock', 'LinkReference', 'Entity',
]);

/** What @lezer/markdown with GFM calls code, link, image, URL, HTML, definition or comment; it knows no footnotes and no carriage returns. */
export function inertByLezer(text: string): Inert[] {
  const found: Inert[] = [];
  const offsets = [...text.matchAll(/[^\r]|\r(?!\n)/g)].map(match => match.index);
  const at = (offset: number) => offsets[offset] ?? text.length;
  lezer.parse(text.replace(/\r\n/g, '\n')).iterate({ enter: ({ name, from, to }) => {
    if (name === 'LinkReference' && text.startsWith('[^', at(from))) return false;
    if (name === 'CodeBlock' && /\[\^\w+\]:/.test(text)) return false;
    if (lezerNames.has(name)) found.push({ from: at(from), to: at(to - 1) + 1, name: `lezer ${name}` });
  } });
  return found;
}

const mdastNames = new Set(['code', 'inlineCode', 'link', 'image', 'linkReference', 'imageReference', 'definition', 'html', 'yaml', 'footnoteReference']);

type MdastNode = ReturnType<typeof fromMarkdown> | ReturnType<typeof fromMarkdown>['children'][number];

function mdast(text: string): MdastNode {
  return fromMarkdown(text, { extensions: [gfm(), frontmatter()], mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown()] });
}

function nodes(root: MdastNode): MdastNode[] {
  return [root, ...('children' in root ? root.children.flatMap(nodes) : [])];
}

/** The same by mdast with GFM. */
export function inertByMdast(text: string): Inert[] {
  const isInert = (node: MdastNode) => mdastNames.has(node.type) && !(node.type === 'definition' && node.label?.startsWith('^'));
  return nodes(mdast(text)).filter(isInert).map(({ type, position }) => ({
    from: position?.start.offset ?? 0, to: position?.end.offset ?? 0, name: `mdast ${type}`,
  }));
}

/** How many cells each table row has, by mdast. */
export function cellCounts(text: string): number[] {
  return nodes(mdast(text)).filter(node => node.type === 'tableRow').map(row => ('children' in row ? row.children.length : 0));
}

/** Where its links lead, by mdast. */
export function linkTargets(text: string): string[] {
  return nodes(mdast(text)).flatMap(node => (node.type === 'link' ? [node.url] : []));
}
