import MarkdownIt from 'markdown-it';
import { displayTextOf } from '../metadata/wiki-links';

type InlineRule = Parameters<MarkdownIt['inline']['ruler']['push']>[1];
type State = Parameters<InlineRule>[0];

function attribute(state: State, tag: string, attributes: Record<string, string>, text: string): void {
  const open = state.push(`${tag}_open`, tag, 1);
  for (const [name, value] of Object.entries(attributes)) open.attrSet(name, value);
  state.push('text', '', 0).content = text;
  state.push(`${tag}_close`, tag, -1);
}

const wikiLink: InlineRule = (state, silent) => {
  const match = /^(!?)\[\[([^[\]\n|]+?)\\?(?:\|([^\n]*?))?\]\]/.exec(state.src.slice(state.pos));
  if (match === null) return false;
  const link = (match[2] ?? '').trim();
  const text = match[3] ?? displayTextOf(link);
  if (!silent && match[1] === '!') attribute(state, 'span', { class: 'internal-embed', src: link, alt: text }, text);
  else if (!silent) attribute(state, 'a', { class: 'internal-link', 'data-href': link, href: link, target: '_blank', rel: 'noopener nofollow' }, text);
  state.pos += match[0].length;
  return true;
};

const hashtag: InlineRule = (state, silent) => {
  if (state.src[state.pos] !== '#' || (state.pos > 0 && !/\s/.test(state.src[state.pos - 1] ?? ''))) return false;
  const match = /^#[\p{L}\p{M}\p{N}_/-]*[\p{L}_-][\p{L}\p{M}\p{N}_/-]*/u.exec(state.src.slice(state.pos));
  if (match === null) return false;
  if (!silent) attribute(state, 'a', { class: 'tag', href: match[0], target: '_blank', rel: 'noopener nofollow' }, match[0]);
  state.pos += match[0].length;
  return true;
};

const comment: InlineRule = state => {
  const match = /^%%[\s\S]*?%%/.exec(state.src.slice(state.pos));
  if (match === null) return false;
  state.pos += match[0].length;
  return true;
};

const highlight: InlineRule = (state, silent) => {
  const match = /^==(?=\S)([\s\S]*?\S)==/.exec(state.src.slice(state.pos));
  if (match === null) return false;
  if (silent) { state.pos += match[0].length; return true; }
  const end = state.posMax;
  const start = state.pos;
  state.push('mark_open', 'mark', 1);
  state.pos = start + 2;
  state.posMax = start + match[0].length - 2;
  state.md.inline.tokenize(state);
  state.push('mark_close', 'mark', -1);
  state.pos = start + match[0].length;
  state.posMax = end;
  return true;
};

const math: InlineRule = (state, silent) => {
  const match = /^\$(?=\S)([^$\n]*?\S)\$(?!\d)/.exec(state.src.slice(state.pos));
  if (match === null) return false;
  if (!silent) attribute(state, 'span', { class: 'math math-inline' }, match[1] ?? '');
  state.pos += match[0].length;
  return true;
};

/** Links of Markdown into the vault, as the app marks them. */
function markLinks(md: MarkdownIt): void {
  md.core.ruler.push('links', state => {
    for (const token of state.tokens.flatMap(one => one.children ?? [])) {
      if (token.type !== 'link_open' || token.attrGet('class') !== null) continue;
      const href = token.attrGet('href') ?? '';
      const isOutside = /^[a-z][a-z0-9+.-]*:/i.test(href);
      token.attrSet('class', isOutside ? 'external-link' : 'internal-link');
      token.attrSet('target', '_blank');
      token.attrSet('rel', 'noopener nofollow');
      if (!isOutside) token.attrSet('data-href', decoded(href));
    }
  });
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

export function createMarkdown(): MarkdownIt {
  const md = new MarkdownIt({ html: true, linkify: true, breaks: true });
  md.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  const { ruler } = md.inline;
  ruler.before('link', 'wiki_link', wikiLink);
  ruler.push('hashtag', hashtag);
  ruler.push('comment', comment);
  ruler.push('highlight', highlight);
  ruler.push('math', math);
  markLinks(md);
  return md;
}
