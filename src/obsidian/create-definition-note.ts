import { type App, normalizePath, type TFile } from 'obsidian';
import { fileNameFor, fillTemplate, plainNote, type NewDefinition } from '../core/glossary/definition-note';
import type { DefinitionSettings } from '../settings';
import { readClock } from './clock';
import type { GlossaryParts } from './glossary-parts';

/** What making definitions needs of the other parts. */
export interface DefinitionParts extends GlossaryParts {
  readonly settings: () => DefinitionSettings;
  /** The tag that makes a note a definition wherever it is. */
  readonly tag: () => string;
}

/** A definition to be written as a note. */
export interface Wanted {
  readonly term: string;
  readonly aliases: readonly string[];
  readonly definition: string;
  /** The note it comes from; null where there is none. */
  readonly source: TFile | null;
}

/** The note, with sentences on what to know of it; or why there is none. */
export type Made = { readonly file: TFile; readonly remarks: readonly string[] } | { readonly problem: string };

/** Makes the note of a definition in the glossary folder. Never writes over a note, and never defines a term a second time. */
export async function makeDefinitionNote(parts: DefinitionParts, wanted: Wanted): Promise<Made> {
  const { app: { vault }, index, sentences: { define: say } } = parts;
  const term = wanted.term.trim();
  const name = fileNameFor(term);
  if (name === '') return { problem: say.noName(term) };
  const [known] = index.matcher.definitionsOf(term);
  if (known) return { problem: say.defined(term, known.path) };
  const folder = parts.folder();
  const path = normalizePath(`${folder}/${name}.md`);
  const taken = fileAt(parts.app, path);
  if (taken !== null) return { problem: say.exists(taken) };
  try {
    if (folder !== '' && !vault.getFolderByPath(normalizePath(folder))) await vault.createFolder(normalizePath(folder));
    const { text, remarks } = await noteText(parts, { ...wanted, term }, name);
    const file = await vault.create(path, text);
    const isNamed = await nameInTemplate(parts, file, namesOf(wanted, name)).then(() => true, () => false);
    return { file, remarks: [...remarks, ...(!isNamed ? [say.notNamed(term, path)] : name === term ? [] : [say.renamed(term, name)])] };
  } catch (error) {
    return { problem: say.failed(term, error instanceof Error ? error.message : String(error)) };
  }
}

/** The path of what stands at a path, where letters that differ only in case are one file; null where nothing does. */
function fileAt({ vault }: App, path: string): string | null {
  const same = (other: string) => other.normalize('NFC').toLowerCase() === path.normalize('NFC').toLowerCase();
  const exact = vault.getAbstractFileByPath(path);
  if (exact) return exact.path;
  const folder = path.includes('/') ? vault.getFolderByPath(path.slice(0, path.lastIndexOf('/'))) : vault.getRoot();
  return folder?.children.find(child => same(child.path))?.path ?? null;
}

/** The names that the title of the note doesn't give. */
function namesOf({ term, aliases }: Wanted, name: string): string[] {
  return [...new Set([term.trim(), ...aliases])].filter(other => other !== name);
}

async function noteText(parts: DefinitionParts, wanted: Wanted, name: string): Promise<{ text: string; remarks: string[] }> {
  const values = valuesOf(parts, wanted, name);
  const path = parts.settings().template.trim();
  if (path === '') return { text: plainNote(values), remarks: [] };
  const { app: { vault }, sentences: { define: say } } = parts;
  const file = vault.getFileByPath(normalizePath(path)) ?? vault.getFileByPath(normalizePath(`${path}.md`));
  const template = file && await vault.read(file).catch(() => null);
  if (template === null) return { text: plainNote(values), remarks: [say.noTemplate(path)] };
  const filled = fillTemplate(template, values);
  if ('text' in filled) return { text: filled.text, remarks: [] };
  const { problem } = filled;
  const remark = problem.kind === 'unknown-placeholder' ? say.unknownPlaceholder(path, problem.name) : say.openProperties(path);
  return { text: plainNote(values), remarks: [remark] };
}

function valuesOf({ app, folder, tag }: DefinitionParts, wanted: Wanted, name: string): NewDefinition {
  const { term, definition, source } = wanted;
  return {
    term, definition, aliases: namesOf(wanted, name), date: readClock(null).date, tag: folder() === '' ? tag().replace(/^#/, '') : '',
    source: source ? app.fileManager.generateMarkdownLink(source, `${folder()}/${name}.md`) : '',
    sourceProperty: source ? `[[${app.metadataCache.fileToLinktext(source, `${folder()}/${name}.md`, true)}]]` : '',
  };
}

/** Adds the names to a note that came from a template, which has no place for them. */
async function nameInTemplate({ app, settings, folder, tag }: DefinitionParts, file: TFile, names: readonly string[]): Promise<void> {
  const tags = folder() === '' ? [tag().replace(/^#/, '')] : [];
  if (settings().template.trim() === '' || names.length + tags.length === 0) return;
  await app.fileManager.processFrontMatter(file, (frontmatter: Record<string, unknown>) => {
    for (const [key, added] of Object.entries({ aliases: names, tags })) {
      const held = frontmatter[key];
      const list: unknown[] = Array.isArray(held) ? held : held === undefined || held === null || held === '' ? [] : [held];
      if (added.length > 0) frontmatter[key] = [...list, ...added.filter(one => !list.includes(one))];
    }
  });
}
