import { plainText } from '../markdown/plain-text';
import type { Session } from './schedule';

/** A link as a note writes it, with the sign of an embed before it. */
const anyLink = /!?\[\[[^[\]\n]{1,500}\]\]|!?\[[^[\]\n]{1,500}\]\([^()\s]{1,2000}\)|<a\s[^<>]{1,2000}>[^<]{1,500}<\/a>|https?:\/\/[^\s<>|)\]"]{1,2000}/g;

/** The links of a session's row, each once, but for those in its title and in the titles of others in that row. */
export function linksBeside({ from, to }: Session, sessions: readonly Session[], text: string): string[] {
  const titles = sessions.map(({ titleRange }) => titleRange).filter(title => title.from >= from && title.to <= to).sort((a, b) => a.from - b.from);
  const pieces = [...titles, { from: to, to }].map((title, i) => text.slice(titles[i - 1]?.to ?? from, title.from));
  return [...new Set(pieces.flatMap(piece => piece.match(anyLink) ?? []).filter(link => !link.startsWith('!')))];
}

/** The link that a name of the row is written as, whatever stands in brackets behind it; undefined where it's plain. */
export function linkOf(name: string, links: readonly string[]): string | undefined {
  return links.find(link => name === wordsOf(link) || name.startsWith(`${wordsOf(link)} (`));
}

/** What a reader sees of a link. A pipe in it is written with a backslash in tables only. */
export function wordsOf(link: string): string {
  return plainText(link.replaceAll('\\|', '|'));
}
