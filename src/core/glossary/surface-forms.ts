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
export const longestForm = 255;

/** Every spelling of a definition's names: title, title without qualifier, aliases, and the plurals of each. */
export function surfaceForms(definition: Definition, inflections: readonly Inflection[] = builtIn): SurfaceForm[] {
  const forms = new Map<string, SurfaceForm>();
  for (const [name, isTitle] of namesOf(definition)) {
    if (problemOfName(name) !== null) continue;
    const exact = definition.exactCase === true || needsCase(name);
    for (const text of [name, ...pluralsOf(name, inflections)]) {
      if (!forms.has(text)) forms.set(text, { text, isTitle, exact });
    }
  }
  return [...forms.values()];
}

/** The names of a definition as they're compared, in composed letters (NFC), each with whether it's the title. */
export function namesOf(definition: Definition): [name: string, isTitle: boolean][] {
  const title = normal(definition.term);
  const names: [string, boolean][] = [[title, true]];
  const bare = withoutQualifier(title);
  if (bare !== title) names.push([bare, false]);
  for (const alias of definition.aliases) names.push([normal(alias), false]);
  return names.filter(([name]) => name !== '');
}

function normal(name: string): string {
  return name.normalize('NFC').trim();
}

/** A title without a qualifier in brackets at its end: `Pod (k8s)` is Pod. */
export function withoutQualifier(title: string): string {
  return title.replace(/[ \t]*(?:\([^()]*\)|（[^（）]*）|\[[^[\]]*\])$/, '') || title;
}

/** Why a name is never looked for; null where it is. */
export function problemOfName(name: string): 'unlinkable-name' | 'one-character-name' | 'number-name' | 'long-name' | null {
  if (name.length > longestForm) return 'long-name';
  if (/[[\]|\r\n]|^\s*$/.test(name)) return 'unlinkable-name';
  if (/^[\p{N}\s.,:/-]+$/u.test(name)) return 'number-name';
  return /^[^\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]$/u.test(name) ? 'one-character-name' : null;
}

/** Names of more than 75 % capital letters, counted among letters that have case: IT and WHO are not "it" and "who". */
function needsCase(name: string): boolean {
  const capitals = name.match(/\p{Lu}/gu)?.length ?? 0;
  const small = name.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals > 0.75 * (capitals + small);
}

function pluralsOf(name: string, inflections: readonly Inflection[]): string[] {
  if (!/[\p{sc=Latin}]$/u.test(name)) return [];
  return inflections.filter(({ pattern }) => pattern.test(name)).map(({ pattern, plural }) => name.replace(pattern, plural));
}
