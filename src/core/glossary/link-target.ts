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
  let byPath: Targets | undefined;
  let byName: Targets | undefined;
  return (target, resolve) => {
    const hash = target.indexOf('#');
    const [name, heading] = hash < 0 ? [target, ''] : [target.slice(0, hash), keyOfHeading(decoded(target.slice(hash + 1)))];
    if (!resolve) return namedBy(byName ??= targets(definitions, namesOfNote), decoded(name).trim(), heading);
    const path = resolve(name);
    return path === null ? none : (byPath ??= targets(definitions, ({ path: own }) => [own])).get(path + heading) ?? none;
  };
}

/** Definitions by what leads to them. */
type Targets = ReadonlyMap<string, readonly Definition[]>;

function targets(definitions: readonly Definition[], placesOf: (definition: Definition) => readonly string[]): Targets {
  const found = new Map<string, Definition[]>();
  for (const definition of definitions) {
    const heading = definition.heading === null ? '' : keyOfHeading(definition.heading);
    for (const place of placesOf(definition)) {
      const known = found.get(place + heading);
      if (!known) found.set(place + heading, [definition]);
      else if (!known.includes(definition)) known.push(definition);
    }
  }
  return found;
}

const namesOfNote = ({ path, heading, term }: Definition): string[] => [path.replace(/\.md$/i, ''), nameOfPath(path), ...(heading === null ? [term.trim()] : [])].map(keyOf);

function namedBy(byName: Targets, path: string, heading: string): readonly Definition[] {
  const found = (place: string) => byName.get(keyOf(place) + heading) ?? none;
  const bare = path.replace(/\.md$/i, '');
  // A title may end as a file does: then nobody knows whether the ending is the file's.
  const either = bare === path ? found(bare) : [...found(bare), ...found(path)];
  return either.length > 0 ? either : found(nameOfPath(path));
}

const keyOfHeading = (heading: string): string => `#${keyOf(headingTarget(heading))}`;

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
