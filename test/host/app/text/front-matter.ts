import { parse, stringify } from 'yaml';
import type * as obs from 'obsidian';

const fence = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/m;

export function getFrontMatterInfo(content: string): obs.FrontMatterInfo {
  const none = { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
  if (!content.startsWith('---')) return none;
  const match = fence.exec(content);
  if (match === null || match.index !== 0) return none;
  const from = content.indexOf('\n') + 1;
  const frontmatter = match[1] ?? '';
  return { exists: true, frontmatter, from, to: from + frontmatter.length, contentStart: match[0].length };
}

/** Null for what is no YAML, as for nothing. */
export function parseYaml(yaml: string): unknown {
  return parse(yaml, { schema: 'core', merge: true, uniqueKeys: false }) as unknown;
}

export function stringifyYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function parseFrontMatterEntry(frontmatter: unknown, key: string | RegExp): unknown {
  if (!isRecord(frontmatter)) return null;
  const isIt = (name: string): boolean => (typeof key === 'string' ? name === key : key.test(name));
  const found = Object.keys(frontmatter).find(isIt);
  return found === undefined ? null : frontmatter[found] ?? null;
}

function strings(value: unknown, separator: RegExp): string[] | null {
  if (typeof value === 'number') return [String(value)];
  if (typeof value === 'string') return value.split(separator).map(one => one.trim()).filter(Boolean);
  if (!Array.isArray(value)) return null;
  return value.filter(one => typeof one === 'string' || typeof one === 'number').map(one => String(one).trim()).filter(Boolean);
}

function nonEmpty(list: string[] | null): string[] | null {
  return list === null || list.length === 0 ? null : list;
}

export function parseFrontMatterStringArray(frontmatter: unknown, key: string | RegExp): string[] | null {
  return nonEmpty(strings(parseFrontMatterEntry(frontmatter, key), /,/));
}

export function parseFrontMatterAliases(frontmatter: unknown): string[] | null {
  return parseFrontMatterStringArray(frontmatter, /^aliases?$/i);
}

export function parseFrontMatterTags(frontmatter: unknown): string[] | null {
  const tags = strings(parseFrontMatterEntry(frontmatter, /^tags?$/i), /[,\s]+/);
  return nonEmpty(tags?.map(tag => (tag.startsWith('#') ? tag : `#${tag}`)) ?? null);
}

export function getAllTags(cache: obs.CachedMetadata): string[] | null {
  const own = parseFrontMatterTags(cache.frontmatter) ?? [];
  return [...own, ...(cache.tags ?? []).map(one => one.tag)];
}
