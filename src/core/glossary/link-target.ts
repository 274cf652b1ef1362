import type { Definition } from './glossary';

/** A path without folders and ending. */
export function nameOfPath(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

/** A heading as a link writes it: marks that would end the link or its heading become blanks (Obsidian help, "Internal links"). */
export function headingTarget(heading: string): string {
  return heading.replace(/[[\]|#^:%\\]+/g, ' ').replace(/\s+/g, ' ').trim();
}

/** What stands before the pipe of a wikilink to a definition, by name; null where a wikilink can't hold it. */
export function linkTarget({ term, path, heading }: Definition): string | null {
  const target = heading === null ? term : `${nameOfPath(path)}#${headingTarget(heading)}`;
  return canBeLinked(heading === null ? target : nameOfPath(path)) ? target : null;
}

/** True where a wikilink to a note of this name leads to it. */
export function canBeLinked(name: string): boolean {
  return name !== '' && !/[[\]|#^]|%%|\p{Cc}|\p{Cs}/u.test(name);
}

/** Finds definitions by the target of a link: by name, or by the path that the host says it leads to. */
export type TargetIndex = (target: string, resolve?: (linktext: string) => string | null) => readonly Definition[];

const none: readonly Definition[] = [];

export function targetIndex(definitions: readonly Definition[]): TargetIndex {
  const byTarget = new Map<string, Definition[]>();
  const add = (key: string, definition: Definition) => {
    const known = byTarget.get(key);
    if (!known) byTarget.set(key, [definition]);
    else if (!known.includes(definition)) known.push(definition);
  };
  for (const definition of definitions) {
    const heading = definition.heading === null ? '' : `#${headingTarget(definition.heading)}`;
    const names = [definition.path.replace(/\.md$/i, ''), nameOfPath(definition.path)];
    if (definition.heading === null) names.push(definition.term.trim());
    for (const name of names) add(keyOf(name + heading), definition);
  }
  return (target, resolve) => {
    const hash = target.indexOf('#');
    const [name, heading] = hash < 0 ? [target, ''] : [target.slice(0, hash), `#${headingTarget(decoded(target.slice(hash + 1)))}`];
    const path = resolve ? resolve(name) : decoded(name).trim();
    if (path === null) return none;
    const found = (place: string) => byTarget.get(keyOf(place + heading)) ?? none;
    const bare = path.replace(/\.md$/i, '');
    if (resolve || bare === path) return resolve || found(bare).length > 0 ? found(bare) : found(nameOfPath(path));
    // A title may end as a file does: then nobody knows whether the ending is the file's.
    const either = [...found(bare), ...found(path)];
    return either.length > 0 ? either : found(nameOfPath(path));
  };
}

function keyOf(target: string): string {
  return target.normalize('NFC').toLowerCase();
}

/** A target of a Markdown link without its percent signs; as it stands where they mean nothing. */
function decoded(target: string): string {
  if (!target.includes('%')) return target;
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
