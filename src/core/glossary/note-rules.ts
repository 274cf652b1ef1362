import { bodyStart } from '../markdown/block-starts';

/** What a note's frontmatter asks of its mentions. */
export interface NoteRules {
  /** False where the note is never changed (`lectern-link: false`). */
  readonly linked: boolean;
  /** Words that are no mentions here (`lectern-exclude`), in any case. */
  readonly exclude: readonly string[];
  /** True where only names in their very spelling are mentions (`lectern-case: exact`). */
  readonly exactCase: boolean;
}

/** Reads the rules from frontmatter as the host parsed it; null is a note without one. */
export function noteRules(frontmatter: Readonly<Record<string, unknown>> | null): NoteRules {
  return {
    linked: frontmatter?.['lectern-link'] !== false && frontmatter?.['lectern-link'] !== 'false',
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

const property = /^(lectern-(?:link|exclude|case))[ \t]*:[ \t]*(.*)((?:\r?\n[ \t]*-[ \t]+.*)*)/gm;

/** Reads the rules from the text of a note, for callers without a host: plain values, and lists in both of YAML's forms. */
export function readNoteRules(text: string): NoteRules {
  const frontmatter: Record<string, unknown> = {};
  for (const [, key = '', value = '', list = ''] of text.slice(0, bodyStart(text)).matchAll(property)) {
    const items = list === '' ? value.replace(/^\[|\][ \t]*$/g, '').split(',') : list.split(/\r?\n[ \t]*-[ \t]+/);
    const names = items.map(item => item.trim().replace(/^(["'])(.*)\1$/, '$2'));
    frontmatter[key] = key === 'lectern-exclude' ? names : names[0];
  }
  return noteRules(frontmatter);
}
