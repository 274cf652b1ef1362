import type { Definition } from './glossary';
import { inflections as builtIn, type Inflection } from './inflections';

/** A spelling under which a definition is found. */
export interface SurfaceForm {
  readonly text: string;
  /** False for aliases and for a title without its bracketed qualifier: another definition's title goes before them. */
  readonly isTitle: boolean;
  /** True where only this very spelling counts, capitals and all. */
  readonly exact: boolean;
}

/** The longest form that is looked for, in UTF-16 units: as long as a file name may be. */
const longestForm = 255;

/** Every spelling of a definition's names: title, title without qualifier, aliases, and the plurals of each; some may come twice. */
export function surfaceForms(definition: Definition, inflections: readonly Inflection[] = builtIn): SurfaceForm[] {
  const forms: SurfaceForm[] = [];
  for (const [name, isTitle] of namesOf(definition)) {
    if (problemOfName(name) !== null) continue;
    const exact = definition.exactCase === true || needsCase(name);
    forms.push({ text: name, isTitle, exact });
    for (const text of pluralsOf(name, inflections)) forms.push({ text, isTitle, exact });
  }
  return forms;
}

/** The plurals of a name, by every rule that says something of it. */
export function pluralsOf(name: string, inflections: readonly Inflection[] = builtIn): string[] {
  return inflections.flatMap(({ pattern, plural }) => (pattern.test(name) ? [name.replace(pattern, plural)] : []));
}

/** True where a definition has this very name, in any case, and not only as a plural of one. */
export function isNamed(definition: Definition, name: string): boolean {
  return namesOf(definition).some(([own]) => own.toLowerCase() === name.toLowerCase());
}

/** The names of a definition as they're compared, in composed letters (NFC), each with whether it's the title. */
export function namesOf({ term, aliases }: Definition): [name: string, isTitle: boolean][] {
  const title = normal(term);
  const names: [string, boolean][] = title === '' ? [] : [[title, true]];
  const bare = withoutQualifier(title);
  if (bare !== title) names.push([bare, false]);
  for (const alias of aliases) {
    const name = normal(alias);
    if (name !== '' && name !== title) names.push([name, false]);
  }
  return names;
}

function normal(name: string): string {
  return name.normalize('NFC').trim();
}

/** A title without a qualifier in brackets at its end: `Pod (k8s)` is Pod. */
function withoutQualifier(title: string): string {
  if (!/[)）\]]$/.test(title)) return title;
  return title.replace(/[ \t]*(?:\([^()]*\)|（[^（）]*）|\[[^[\]]*\])$/, '') || title;
}

/** Why a name is never looked for; null where it is. */
export function problemOfName(name: string): 'unlinkable-name' | 'one-character-name' | 'number-name' | 'long-name' | null {
  if (name.length > longestForm) return 'long-name';
  if (/[[\]|]|\p{Cc}|\p{Cs}/u.test(name) || name.trim() === '') return 'unlinkable-name';
  if (/^[\p{N}\s.,:/-]+$/u.test(name)) return 'number-name';
  return name.length < 3 && /^[^\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]$/u.test(name) ? 'one-character-name' : null;
}

/** Names of more than 75 % capital letters, counted among letters that have case: IT and WHO are not "it" and "who". */
function needsCase(name: string): boolean {
  if (!/\p{Lu}/u.test(name)) return false;
  const capitals = name.match(/\p{Lu}/gu)?.length ?? 0;
  const small = name.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals > 0.75 * (capitals + small);
}
