export interface WikiLink { readonly from: number; readonly to: number; readonly link: string; readonly alias: string | null; readonly isEmbed: boolean }

/** What the app shows of a link without an alias: `a#b#c` → `a > b > c`. */
export function displayTextOf(link: string): string {
  return link.split('#').filter(Boolean).join(' > ').trim();
}

/** `[[note#heading|alias]]` and `![[…]]` in a text; in a table the bar is escaped. */
export function findWikiLinks(text: string): WikiLink[] {
  const links: WikiLink[] = [];
  for (const match of text.matchAll(/(!?)\[\[(\|?[^[\]\r\n|]*?)\\?(?:\|([^\r\n]*?))?\]\]/g)) {
    if ((match[2] ?? '') === '') continue;
    links.push({
      from: match.index, to: match.index + match[0].length, link: (match[2] ?? '').trim(),
      alias: match[3] ?? null, isEmbed: match[1] === '!',
    });
  }
  return links;
}
