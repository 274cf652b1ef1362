import { type App, type CachedMetadata, Component, debounce, normalizePath, TFile } from 'obsidian';
import { buildGlossary } from '../core/glossary/build';
import { namesIn } from '../core/glossary/census';
import type { Definition, Glossary, GlossaryOptions, Mention, NoteFacts } from '../core/glossary/glossary';
import { buildMatcher, type Matcher } from '../core/glossary/matcher';
import { findMentions } from '../core/glossary/mentions';
import { readDefinitions } from '../core/glossary/read-definitions';
import { claimsOfFirsts } from '../core/glossary/usage';
import { isDefinitionSource } from '../core/glossary/sources';
import { proseOfLine } from '../core/markdown/prose';
import { visitInSlices } from './idle';
import { factsOf, linkResolver, rulesOf } from './note-facts';
import { textOf } from './note-text';

/** How long changes are gathered before the terms are built anew, in milliseconds. */
const settleTime = 50;

/** What the index needs to know and tell. */
export interface GlossaryIndexOptions {
  readonly app: App;
  readonly options: () => GlossaryOptions;
  /** The path of the note that new definitions begin as, which is none itself; it may lack its extension, or be empty. */
  readonly template: () => string;
  /** Words that are no mentions in any note. */
  readonly exceptWords: () => readonly string[];
  /** The terms changed. */
  readonly changed: () => void;
}

/** The terms of the vault, kept up with its notes. Reads only notes that can define terms. */
export class GlossaryIndex extends Component {
  private definitions = new Map<string, readonly Definition[]>();
  /** What a reading of the vault has found so far; null when none is under way. */
  private found: Map<string, readonly Definition[]> | null = null;
  private built: { glossary: Glossary; matcher: Matcher } | null = null;
  /** Tells a reading of the whole vault that a newer one has begun, or that nobody wants it any more. */
  private reading = 0;
  private tellRead: () => void = () => undefined;
  private readonly vaultRead = new Promise<void>(resolve => { this.tellRead = resolve; });
  private readonly settle = debounce(() => this.parts.changed(), settleTime, false);

  constructor(private readonly parts: GlossaryIndexOptions) {
    super();
  }

  override onload(): void {
    const { metadataCache, vault, workspace } = this.parts.app;
    this.registerEvent(metadataCache.on('changed', (file, text, cache) => this.keep(file.path, this.definitionsIn(file, text, cache))));
    this.registerEvent(metadataCache.on('deleted', file => this.keep(file.path, [])));
    this.registerEvent(vault.on('rename', (file, oldPath) => {
      this.keep(oldPath, []);
      if (file instanceof TFile) void this.readFile(file).then(definitions => this.keep(file.path, definitions));
    }));
    const reading = this.reading;
    workspace.onLayoutReady(() => { if (reading === this.reading) void this.readVault(); });
  }

  override onunload(): void {
    this.reading = -1;
    this.settle.cancel();
  }

  get glossary(): Glossary {
    return this.current.glossary;
  }

  get matcher(): Matcher {
    return this.current.matcher;
  }

  /** The mentions in one line of a note, such as a title in the timeline or a rendered block. */
  mentionsInLine(text: string, path: string): Mention[] {
    return findMentions({ text, matcher: this.matcher, path, prose: proseOfLine(text), headings: true, rules: rulesOf(this.parts.app, path) });
  }

  /** The claims on the mentions that are the first of their term below a heading, from a place in a note on. */
  firstClaims(text: string, path: string, at: number): ReadonlySet<string> {
    const { app } = this.parts;
    return claimsOfFirsts({ text, matcher: this.matcher, path, resolve: linkResolver(app, path), rules: rulesOf(app, path) }, at);
  }

  /** True where a note defines terms; the template doesn't. */
  isSource(facts: NoteFacts): boolean {
    return !this.isTemplate(facts.path) && isDefinitionSource(facts, this.parts.options());
  }

  isTemplate(path: string): boolean {
    const withoutEnding = (name: string) => name.replace(/\.md$/, '');
    return withoutEnding(path) === withoutEnding(normalizePath(this.parts.template()));
  }

  /** Reads the settings anew, and has everything drawn anew that shows mentions. */
  tellChanged(): void {
    this.forgetBuilt();
  }

  /** Waits until the vault has been read for the first time. */
  whenRead(): Promise<void> {
    return this.vaultRead;
  }

  /** Reads every note that can define terms, after start-up and when the settings say other places. */
  async readVault(): Promise<void> {
    const reading = ++this.reading;
    const found = (this.found = new Map<string, readonly Definition[]>());
    await visitInSlices(this.parts.app.vault.getMarkdownFiles(), async file => {
      const definitions = await this.readFile(file);
      if (definitions.length > 0) found.set(file.path, definitions);
    }, () => reading === this.reading);
    if (reading !== this.reading) return;
    this.definitions = found;
    this.found = null;
    this.tellRead();
    this.forgetBuilt();
  }

  /** The definition as its note's text says it now; null where the note is gone, or no longer holds it. */
  async readAgain({ path, term, heading }: Definition): Promise<{ definition: Definition; text: string } | null> {
    const { app, options } = this.parts;
    const file = app.vault.getFileByPath(path);
    if (!file) return null;
    const text = await textOf(app, file);
    const definitions = readDefinitions({ ...factsOf(path, app.metadataCache.getFileCache(file)), text }, options());
    const definition = definitions.find(other => other.term === term && other.heading === heading);
    return definition ? { definition, text } : null;
  }

  private get current(): { glossary: Glossary; matcher: Matcher } {
    if (!this.built) {
      const glossary = buildGlossary([...this.definitions.values()].flat());
      this.built = { glossary, matcher: buildMatcher(glossary, { exclude: this.parts.exceptWords() }) };
    }
    return this.built;
  }

  /** The definitions in a note; none where it can define no terms, or has gone while it was read. */
  private async readFile(file: TFile): Promise<readonly Definition[]> {
    const { metadataCache, vault } = this.parts.app;
    const cache = metadataCache.getFileCache(file);
    if (!cache || !this.isSource(factsOf(file.path, cache))) return [];
    const text = await vault.cachedRead(file).catch(() => null);
    return text !== null && vault.getFileByPath(file.path) === file ? this.definitionsIn(file, text, cache) : [];
  }

  private definitionsIn({ path }: TFile, text: string, cache: CachedMetadata): readonly Definition[] {
    const facts = factsOf(path, cache);
    return this.isSource(facts) ? readDefinitions({ ...facts, text }, this.parts.options()) : [];
  }

  private keep(path: string, definitions: readonly Definition[]): void {
    const before = placesIn(this.definitions.get(path) ?? []);
    for (const map of [this.definitions, this.found]) {
      if (definitions.length > 0) map?.set(path, definitions);
      else map?.delete(path);
    }
    if (this.reading < 0 || (before === '' && definitions.length === 0)) return;
    if (before === placesIn(definitions)) this.settle();
    else this.forgetBuilt();
  }

  /** What is built from the definitions is done so anew where it's asked for. */
  private forgetBuilt(): void {
    this.built = null;
    this.settle();
  }
}

/** The same where only what is said of the terms differs: then what was built holds on. */
const placesIn = (definitions: readonly Definition[]): string => namesIn(definitions) + definitions.map(({ body }) => ` ${body.from}`).join('');
