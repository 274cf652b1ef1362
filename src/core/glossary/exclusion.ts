import { propertyEdits, readProperties } from '../markdown/frontmatter';
import type { Edit } from '../text';
import type { Definition } from './glossary';
import { readNoteRules } from './note-rules';
import { namesOf, pluralsOf } from './surface-forms';

const key = 'lectern-exclude';

/** Writes into a note's frontmatter that words are no mentions there: the smallest insertion into the list as it's written. */
export function exclusionEdits(text: string, words: readonly string[]): Edit[] {
  const known = new Set(readNoteRules(text).exclude.map(word => word.toLowerCase()));
  const added = [...new Map(words.map(word => [word.toLowerCase(), word])).values()].filter(word => !known.has(word.toLowerCase()));
  const quoted = added.map(inYaml);
  const list = quoted.join(', ');
  if (added.length === 0) return [];
  const property = readProperties(text).find(({ key: name }) => name === key);
  if (!property) return propertyEdits(text, key, `[${list}]`);
  const { from, to, value } = property;
  if (value.startsWith('[')) return insertAt(from + 1, /^\[\s*\]/.test(value) ? list : `${list}, `);
  const items = /^[^\r\n]*((?:\r?\n[ \t]*-[ \t]+[^\r\n]*)+)/.exec(text.slice(to))?.[0];
  if (items !== undefined) {
    const [, lead = '\n- '] = /(\r?\n[ \t]*-[ \t]+)[^\r\n]*$/.exec(items) ?? [];
    return insertAt(to + items.length, quoted.map(word => lead + word).join(''));
  }
  const [lines = ''] = /^[|>]/.test(value) ? /^(?:\r?\n[ \t]+[^\r\n]*)+/.exec(text.slice(to)) ?? [] : [];
  return /^(?:[|>][-+\d]*)?$/.test(value.trim()) && lines === '' ? propertyEdits(text, key, `[${list}]`) : insertAt(to + lines.length, `, ${added.join(', ')}`);
}

/** What was written of some terms, each word once and in the singular where that's the name. */
export function namesWritten(words: readonly string[], definitions: readonly Definition[]): string[] {
  const names = definitions.flatMap(namesOf).map(([name]) => name);
  const nameOf = (word: string) => (names.some(name => isSame(name, word)) ? word : names.find(name => pluralsOf(name).some(plural => isSame(plural, word))) ?? word);
  return [...new Map(words.map(nameOf).map(word => [word.toLowerCase(), word])).values()];
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const insertAt = (at: number, insert: string): Edit[] => [{ from: at, to: at, insert }];

/** A word as YAML writes it in a list: in quotes where it would mean something else without. */
function inYaml(word: string): string {
  return /^\p{L}[\p{L}\p{M}\p{N} _/.+-]*$/u.test(word) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(word) ? word : JSON.stringify(word);
}
