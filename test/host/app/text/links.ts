import type * as obs from 'obsidian';

/** The note and the place in it: `a/b#h` → path `a/b`, subpath `#h`. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
  const clean = linktext.replace(/\u00A0/g, ' ').normalize('NFC');
  const at = clean.indexOf('#');
  return at < 0 ? { path: clean, subpath: '' } : { path: clean.slice(0, at), subpath: clean.slice(at) };
}

export function getLinkpath(linktext: string): string {
  return parseLinktext(linktext).path;
}

/** A heading as it is compared: signs and runs of spaces count for nothing. */
export function stripHeading(heading: string): string {
  return heading.replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\r\n]/g, ' ').replace(/\s+/g, ' ').trim();
}

/** A heading as it is written in a link: only what would end the link goes. */
export function stripHeadingForLink(heading: string): string {
  return heading.replace(/[#^|[\]\\:\r\n]|%%/g, ' ').replace(/\s+/g, ' ').trim();
}

function headingAt(headings: readonly obs.HeadingCache[], subpath: string): number {
  let found = -1;
  let after = 0;
  for (const part of subpath.split('#').filter(Boolean)) {
    found = headings.findIndex((one, at) => at >= after && stripHeading(one.heading).toLowerCase() === stripHeading(part).toLowerCase());
    if (found < 0) return -1;
    after = found + 1;
  }
  return found;
}

function resolveHeading(cache: obs.CachedMetadata, subpath: string): obs.HeadingSubpathResult | null {
  const headings = cache.headings ?? [];
  const at = headingAt(headings, subpath);
  const current = headings[at];
  if (current === undefined) return null;
  const next = headings.slice(at + 1).find(one => one.level <= current.level);
  // The declaration has `next: HeadingCache`; for the last heading there is none.
  const result = { type: 'heading' as const, current, start: current.position.start, end: next?.position.start ?? null };
  return { ...result, next: next ?? current };
}

function resolveBlock(cache: obs.CachedMetadata, id: string): obs.BlockSubpathResult | null {
  const block = cache.blocks?.[id.toLowerCase()];
  if (block === undefined) return null;
  const list = cache.listItems?.find(item => item.id === block.id);
  return { type: 'block', block, start: block.position.start, end: block.position.end, ...(list && { list }) };
}

export function resolveSubpath(
  cache: obs.CachedMetadata, subpath: string,
): obs.HeadingSubpathResult | obs.BlockSubpathResult | obs.FootnoteSubpathResult | null {
  if (subpath.startsWith('#^')) return resolveBlock(cache, subpath.slice(2));
  return subpath.startsWith('#') ? resolveHeading(cache, subpath) : null;
}

export function iterateRefs(refs: obs.Reference[], callback: (ref: obs.ReferenceCache) => boolean | void): boolean {
  return refs.some(ref => callback(ref as obs.ReferenceCache) === true);
}

export function iterateCacheRefs(cache: obs.CachedMetadata, callback: (ref: obs.ReferenceCache) => boolean | void): boolean {
  return [...(cache.links ?? []), ...(cache.embeds ?? [])].some(ref => callback(ref) === true);
}
