import type * as obs from 'obsidian';
import type { Positions } from './offsets';

/** A tag: after a space, an escaped bracket or at a line's start; letters, digits, `-`, `_` and `/` of any language, not digits alone. */
const tag = /(^|[\s\u200B]|\\[[\]])(#[\p{L}\p{M}\p{N}\p{Emoji_Presentation}_/-]+)/gmu;

export function findTags({ prose, positions }: { prose: string; positions: Positions }): obs.TagCache[] {
  const tags: obs.TagCache[] = [];
  for (const match of prose.matchAll(tag)) {
    const name = match[2] ?? '';
    if (/^#[\p{N}/]+$/u.test(name)) continue;
    const from = match.index + (match[1] ?? '').length;
    tags.push({ position: positions.range(from, from + name.length), tag: name });
  }
  return tags;
}
