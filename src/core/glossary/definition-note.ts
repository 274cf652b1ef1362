import { bodyStart } from '../markdown/block-starts';

/** What a definition note is made from. */
export interface NewDefinition {
  readonly term: string;
  /** Other names, and the term itself where a file name can't hold it. */
  readonly aliases: readonly string[];
  readonly definition: string;
  /** A link to the note it comes from, as the vault writes links; empty where there is none. */
  readonly source: string;
  /** The same as a property holds it: `[[target]]`. */
  readonly sourceProperty: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** The tag that makes the note a definition, without `#`; empty where its folder does. */
  readonly tag: string;
}

/**
 * The name of the file for a term, without its ending: what file systems and links can't hold gives way to a hyphen or
 * goes (Obsidian help, "Internal links"; Microsoft, "Naming Files"). Empty where nothing is left.
 */
export function fileNameFor(term: string): string {
  const name = term.normalize('NFC').replace(/(\p{L})#$/u, '$1 sharp').replace(/[\\/:]+/g, '-').replace(/[*"<>|?#^[\]\p{Cc}\p{Cs}]|%%/gu, ' ')
    .replace(/\s+/g, ' ').replace(/^[\s.-]+|[\s.-]+$/g, '');
  const short = [...name].slice(0, 80).join('').trimEnd();
  return /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(short) ? `${short}_` : short;
}

/** A definition note in the plain form: what is known of the term in properties, and the definition below. */
export function plainNote({ aliases, definition, sourceProperty, tag }: NewDefinition): string {
  const properties = [
    aliases.length > 0 ? `aliases: [${aliases.map(alias => JSON.stringify(alias)).join(', ')}]` : '',
    tag === '' ? '' : `tags: [${JSON.stringify(tag)}]`,
    sourceProperty === '' ? '' : `source: ${JSON.stringify(sourceProperty)}`,
  ].filter(line => line !== '');
  const head = properties.length > 0 ? `---\n${properties.join('\n')}\n---\n` : '';
  return definition === '' ? head : `${head}${definition}\n`;
}

/** Why a template can't be used: a placeholder that nobody knows, or properties without an end. */
export type TemplateProblem = { readonly kind: 'unknown-placeholder'; readonly name: string } | { readonly kind: 'open-properties' };

const placeholder = /\{\{[ \t]*([^{}\n]{1,60}?)[ \t]*\}\}/g;

/**
 * A template with `{{term}}`, `{{definition}}`, `{{source}}` and `{{date}}` filled in. In its properties they're quoted as
 * YAML wants it. A definition that the template has no place for stands at its end, so that it isn't lost.
 */
export function fillTemplate(template: string, values: NewDefinition): { readonly text: string } | { readonly problem: TemplateProblem } {
  const start = bodyStart(template);
  if (start <= 1 && /^\ufeff?---[ \t]*\r?\n/.test(template)) return { problem: { kind: 'open-properties' } };
  const known: Readonly<Record<string, string>> = { term: values.term, definition: values.definition, source: values.source, date: values.date };
  const unknown = [...template.matchAll(placeholder)].map(([, name = '']) => name).find(name => !Object.hasOwn(known, name));
  if (unknown !== undefined) return { problem: { kind: 'unknown-placeholder', name: unknown } };
  const head = fillProperties(template.slice(0, start), { ...known, source: values.sourceProperty });
  const body = template.slice(start).replace(placeholder, (_, name: string) => known[name] ?? '');
  const isPlaced = values.definition === '' || /\{\{[ \t]*definition[ \t]*\}\}/.test(template);
  return { text: head + (isPlaced ? body : `${body.trimEnd()}\n\n${values.definition}\n`.trimStart()) };
}

/** A placeholder that is a value on its own is quoted; one inside a value has its quotes escaped. */
function fillProperties(head: string, known: Readonly<Record<string, string>>): string {
  const whole = head.replace(/^([ \t]*(?:-|[^\s:#'"][^:\n]*:)[ \t]+)\{\{[ \t]*(\w+)[ \t]*\}\}[ \t]*$/gm, (_, key: string, name: string) => (
    key + (name === 'date' ? known[name] ?? '' : JSON.stringify(known[name] ?? ''))));
  return whole.replace(placeholder, (_, name: string) => JSON.stringify(known[name] ?? '').slice(1, -1));
}
