import type * as obs from 'obsidian';

/** Blocks with an id (`^id` at their end), found among the sections and list items. */
export function findBlocks(text: string, sections: obs.SectionCache[], items: obs.ListItemCache[]): Record<string, obs.BlockCache> {
  if (!/\^[A-Za-z0-9-]+\s*$/m.test(text)) return {};
  const withId = [...sections, ...items].flatMap(({ id, position }) => (id === undefined ? [] : [{ id, position }]));
  return Object.fromEntries(withId.map(block => [block.id.toLowerCase(), block]));
}
