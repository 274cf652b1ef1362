import type * as obs from 'obsidian';
import { getFrontMatterInfo, parseYaml } from '../text/front-matter';
import { displayTextOf } from './wiki-links';
import type { Positions } from './offsets';

type FrontMatter = Pick<obs.CachedMetadata, 'frontmatter' | 'frontmatterPosition' | 'frontmatterLinks'>;

function linkIn(key: string, value: string): obs.FrontmatterLinkCache[] {
  const match = /^\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]$/.exec(value.trim());
  if (match === null) return [];
  const link = match[1] ?? '';
  return [{ key, link, original: value.trim(), displayText: match[2] ?? displayTextOf(link) }];
}

/** Links in the properties, each under its way through the YAML: `list.0`. */
function linksIn(value: unknown, key: string): obs.FrontmatterLinkCache[] {
  if (typeof value === 'string') return linkIn(key, value);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => linksIn(inner, key === '' ? name : `${key}.${name}`));
}

function parsed(yaml: string): Record<string, unknown> | null {
  try {
    const value = parseYaml(yaml);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    // The app, too, takes a note with broken YAML as one without properties.
    return null;
  }
}

/** Nothing for empty front matter, as recorded from the app. */
export function readFrontMatter(text: string, positions: Positions): FrontMatter {
  const info = getFrontMatterInfo(text);
  const frontmatter = info.exists ? parsed(info.frontmatter) : null;
  if (frontmatter === null) return {};
  const end = text.slice(0, info.contentStart).trimEnd().length;
  return { frontmatter, frontmatterPosition: positions.range(0, end), frontmatterLinks: linksIn(frontmatter, '') };
}
