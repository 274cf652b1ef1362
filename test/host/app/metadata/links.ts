import type { Nodes, Root } from 'mdast';
import type * as obs from 'obsidian';
import { spanOf, type Positions } from './offsets';
import { displayTextOf, findWikiLinks, type WikiLink } from './wiki-links';

interface Source { readonly prose: string; readonly positions: Positions }
interface Links { links: obs.LinkCache[]; embeds: obs.EmbedCache[]; referenceLinks: obs.ReferenceLinkCache[] }

function nodesOf(node: Nodes, types: readonly string[]): Nodes[] {
  const own = types.includes(node.type) ? [node] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(child => nodesOf(child, types))] : own;
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

function isOutside(url: string): boolean {
  return url === '' || /^[a-z][a-z0-9+.-]*:/i.test(url);
}

/** What stands between the square brackets, as it is written. */
function label(original: string): string {
  const end = original.lastIndexOf('](');
  return end < 0 ? '' : original.slice(original.indexOf('[') + 1, end);
}

function fromMarkdownLink(node: Nodes, positions: Positions): obs.ReferenceCache | null {
  if ((node.type !== 'link' && node.type !== 'image') || isOutside(node.url)) return null;
  const { from, to } = spanOf(node);
  const original = positions.text.slice(from, to);
  if (!original.includes('](')) return null;
  return { position: positions.range(from, to), link: decoded(node.url), original, displayText: label(original) };
}

function fromWikiLink(wiki: WikiLink, positions: Positions): obs.ReferenceCache {
  return {
    position: positions.range(wiki.from, wiki.to), link: wiki.link,
    original: positions.text.slice(wiki.from, wiki.to), displayText: wiki.alias ?? displayTextOf(wiki.link),
  };
}

function definitionsOf(root: Root, positions: Positions): obs.ReferenceLinkCache[] {
  return nodesOf(root, ['definition']).flatMap(node => {
    if (node.type !== 'definition') return [];
    const { from, to } = spanOf(node);
    return [{ position: positions.range(from, to), id: node.identifier, link: node.url }];
  });
}

function byPlace(a: obs.CacheItem, b: obs.CacheItem): number {
  return a.position.start.offset - b.position.start.offset;
}

export function findLinks(root: Root, { prose, positions }: Source): Links {
  const wikis = findWikiLinks(prose);
  const written = (type: string): obs.ReferenceCache[] =>
    nodesOf(root, [type]).map(node => fromMarkdownLink(node, positions)).filter(link => link !== null);
  const wiki = (isEmbed: boolean): obs.ReferenceCache[] =>
    wikis.filter(one => one.isEmbed === isEmbed).map(one => fromWikiLink(one, positions));
  return {
    links: [...written('link'), ...wiki(false)].sort(byPlace),
    embeds: [...written('image'), ...wiki(true)].sort(byPlace),
    referenceLinks: definitionsOf(root, positions),
  };
}
