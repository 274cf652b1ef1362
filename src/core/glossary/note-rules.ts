import { bodyStart } from '../markdown/block-starts';

/** What a note's frontmatter asks of its mentions. */
export interface NoteRules {
  /** False where the note is never changed (`lectern-link: false`). */
  readonly linked: boolean;
  /** Words that are no mentions here (`lectern-exclude`), in any case, nor are their plurals. */
  readonly exclude: readonly string[];
  /** True where only names in their very spelling are mentions (`lectern-case: exact`). */
  readonly exactCase: boolean;
}

/** Reads the rules from frontmatter as the host parsed it; null is a note without one. */
export function noteRules(frontmatter: Readonly<Record<string, unknown>> | null): NoteRules {
  return {
    linked: !/^false$/i.test(String(frontmatter?.['lectern-link'])),
    exclude: readNames(frontmatter?.['lectern-exclude']),
    exactCase: frontmatter?.['lectern-case'] === 'exact',
  };
}

/** A list of names as frontmatter holds it: an array, or a text divided by commas or lines. Anything else is empty. */
export function readNames(value: unknown): string[] {
  const items: unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[,\n]/) : [];
  return items
    .filter(item => typeof item === 'string' || typeof item === 'number')
    .map(item => String(item).trim())
    .filter(item => item !== '');
}

const property = /^(["']?)(lectern-(?:link|exclude|case))\1[ \t]*:(?=\s)[ \t]*(.*)((?:\r?\n(?:[ \t]+.*|-[ \t].*|#.*)?(?=[\r\n]))*)/gm;

/** Reads the rules from the text of a note, for callers without a host: plain values, and lists in both of YAML's forms. */
export function readNoteRules(text: string): NoteRules {
  const head = text.slice(0, bodyStart(text));
  return noteRules(Object.fromEntries([...head.matchAll(property)].map(([, , key = '', value = '', rest = '']) => [key, valueOf(value, rest)])));
}

/** What stands in a list in brackets: comments, quoted words, words. */
const listed = /[ \t]#.*|"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s,[\]"'][^,[\]\r\n]*/g;

/** A value that begins behind its key and may go on in the next lines. */
function valueOf(first: string, rest: string): string | string[] {
  if (first.startsWith('[')) return (`${first}${rest}`.match(listed) ?? []).map(scalarOf);
  if (/^[|>]/.test(first)) return rest.trim().split(/\s*\n\s*/).join(first.startsWith('|') ? '\n' : ' ');
  const items = [...rest.matchAll(/^[ \t]*-[ \t]+(.*)/gm)].map(([, item = '']) => scalarOf(item));
  return items.length > 0 ? items : scalarOf(first);
}

/** A word without its quotes, or without a comment behind it. */
function scalarOf(source: string): string {
  const [, double, single] = /^"((?:[^"\\]|\\.)*)"|^'((?:[^']|'')*)'/.exec(source) ?? [];
  return double?.replace(/\\(["\\])/g, '$1') ?? single?.replaceAll("''", "'") ?? source.replace(/(?:^|[ \t])#.*$/, '').trim();
}
