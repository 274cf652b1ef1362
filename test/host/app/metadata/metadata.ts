import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import type { Root } from 'mdast';
import type * as obs from 'obsidian';
import { findBlocks } from './blocks';
import { readFrontMatter } from './front-matter';
import { findHeadings } from './headings';
import { findLinks } from './links';
import { findListItems } from './list-items';
import { Positions } from './offsets';
import { findProse } from './prose';
import { findSections } from './sections';
import { findTags } from './tags';

/** The Markdown of a note as CommonMark and GFM see it, without GFM's bare links, which the app does not link. */
function parseTree(text: string): Root {
  return fromMarkdown(text, { extensions: [gfm(), frontmatter()], mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown()] });
}

type Lists = Record<string, readonly unknown[]>;

/** The app leaves out the lists that are empty. */
function withoutEmpty<T extends Lists>(lists: T): Partial<T> {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)) as Partial<T>;
}

/** What the app's metadata cache says of a note. */
export function readMetadata(text: string): obs.CachedMetadata {
  const root = parseTree(text);
  const positions = new Positions(text);
  const prose = findProse(root, text);
  const found = { positions, prose };
  const sections = findSections(root, positions);
  const listItems = findListItems(root, { positions, sections });
  const { links, embeds, referenceLinks } = findLinks(root, found);
  const lists = withoutEmpty({
    links, embeds, referenceLinks, sections, listItems,
    tags: findTags(found), headings: findHeadings(root, positions),
  });
  const blocks = findBlocks(text, sections, listItems);
  return { ...lists, ...readFrontMatter(text, positions), ...(Object.keys(blocks).length > 0 && { blocks }) };
}
