import { type App, type CachedMetadata, Component, debounce, getAllTags, TFile } from 'obsidian';
import { buildGlossary } from '../core/glossary/build';
import type { Definition, Glossary, GlossaryOptions, NoteFacts } from '../core/glossary/glossary';
import { buildMatcher, type Matcher } from '../core/glossary/matcher';
import { readDefinitions } from '../core/glossary/read-definitions';
import { isDefinitionSource } from '../core/glossary/sources';
import { visitInSlices } from './idle';

/** How long changes are gathered before the terms are built anew, in milliseconds. */
const settleTime = 100;

/** What the index needs to know and tell. */
export interface GlossaryIndexOptions {
  readonly app: App;
  readonly options: () => GlossaryOptions;
  /** The terms changed. */
  readonly changed: () => void;
}

/** The terms of the vault, kept up with its notes. Reads only notes that can define terms. */
export class GlossaryIndex extends Component {
  private readonly definitions = new Map<string, readonly Definition[]>();
  private built: { glossary: Glossary; matcher: Matcher } | null = null;
  /** Tells a reading of the whole vault that a newer one has begun. */
  private reading = 0;
  private tellRead: () => void = () => undefined;
  private readonly vaultRead = new Promise<void>((resolve) => { this.tellRead = resolve; });
  private readonly settle = debounce(() => this.parts.changed(), settleTime, false);

  constructor(private readonly parts: GlossaryIndexOptions) {
    super();
  }

  override onload(): void {
    const { metadataCache, vault, workspace } = this.parts.app;
    this.registerEvent(metadataCache.on('changed', (file, text, cache) => this.read(file, text, cache)));
    this.registerEvent(metadataCache.on('deleted', (file) => this.forget(file.path)));
    this.registerEvent(vault.on('rename', (file, oldPath) => {
      this.forget(oldPath);
      if (file instanceof TFile) void this.readFile(file);
    }));
    workspace.onLayoutReady(() => void this.readVault());
  }

  override onunload(): void {
    this.reading++;
    this.settle.cancel();
  }

  get glossary(): Glossary {
    return this.current.glossary;
  }

  get matcher(): Matcher {
    return this.current.matcher;
  }

  /** Reads every note that can define terms, after start-up and when the settings say other places. */
  async readVault(): Promise<void> {
    const reading = ++this.reading;
    this.definitions.clear();
    await visitInSlices(this.parts.app.vault.getMarkdownFiles(), (file) => this.readFile(file), () => reading === this.reading);
    if (reading !== this.reading) return;
    this.tellRead();
    this.forgetBuilt();
  }

  /** Waits until the vault has been read for the first time. */
  whenRead(): Promise<void> {
    return this.vaultRead;
  }

  private forgetBuilt(): void {
    this.built = null;
    this.settle();
  }

  private get current(): { glossary: Glossary; matcher: Matcher } {
    if (!this.built) {
      const glossary = buildGlossary([...this.definitions.values()].flat());
      this.built = { glossary, matcher: buildMatcher(glossary) };
    }
    return this.built;
  }

  private readFile(file: TFile): Promise<void> | undefined {
    const cache = this.parts.app.metadataCache.getFileCache(file);
    if (!cache || !isDefinitionSource(factsOf(file, cache), this.parts.options())) return undefined;
    // A note that can't be read has gone in the meantime, or its change is still to be told.
    return this.parts.app.vault.cachedRead(file).then((text) => this.read(file, text, cache), () => this.forget(file.path));
  }

  private read(file: TFile, text: string, cache: CachedMetadata): void {
    const facts = factsOf(file, cache);
    if (!isDefinitionSource(facts, this.parts.options())) {
      this.forget(file.path);
      return;
    }
    this.definitions.set(file.path, readDefinitions({ ...facts, text }, this.parts.options()));
    this.forgetBuilt();
  }

  private forget(path: string): void {
    if (this.definitions.delete(path)) this.forgetBuilt();
  }
}

const factsOf = (file: TFile, cache: CachedMetadata): NoteFacts => ({
  path: file.path,
  frontmatter: cache.frontmatter ?? null,
  tags: getAllTags(cache) ?? [],
});
