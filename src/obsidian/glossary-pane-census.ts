import { Component, debounce, TFile } from 'obsidian';
import { type Census, countUses, namesIn, type NoteCounts, takeCensus } from '../core/glossary/census';
import { countTermsInSteps, findCandidates, type TermCounts, type UndefinedTerm } from '../core/glossary/candidates';
import { termKey } from '../core/glossary/collect';
import type { Definition } from '../core/glossary/glossary';
import { pluralsOf } from '../core/glossary/surface-forms';
import { linesOf } from '../settings';
import { finishInSlices } from './idle';
import type { LinkParts } from './link-commands';
import { termsInSteps } from './note-terms';
import { type Progress, ReadingQueue } from './reading-queue';

/** How long counts are gathered before they are shown, in milliseconds. */
const settleTime = 200;

/** What is counted in the notes of the vault. */
interface Counted {
  readonly uses: NoteCounts | null;
  readonly words: TermCounts | null;
}

/** Counts mentions and undefined words over the vault, in slices. It reads nothing until asked, then keeps up with the notes. */
export class GlossaryCensus extends Component {
  private readonly notes = new Map<string, Counted>();
  private readonly queue = new ReadingQueue(file => this.read(file), () => this.settle());
  private readonly wanted = new Set<keyof Counted>();
  private names = '';
  private isUnloaded = false;
  private readonly settle: ReturnType<typeof debounce<[], void>>;

  constructor(private readonly parts: LinkParts, changed: () => void) {
    super();
    this.settle = debounce(changed, settleTime, false);
  }

  override onload(): void {
    const { metadataCache, vault } = this.parts.app;
    this.registerEvent(metadataCache.on('changed', file => this.enqueue([file])));
    this.registerEvent(vault.on('delete', ({ path }) => this.forget(path)));
    this.registerEvent(vault.on('rename', (file, oldPath) => {
      this.forget(oldPath);
      if (file instanceof TFile) this.enqueue([file]);
    }));
  }

  override onunload(): void {
    this.isUnloaded = true;
    this.queue.stop();
    this.settle.cancel();
  }

  /** Counts the mentions of all terms, or the words without a definition, from now on. */
  want(what: keyof Counted): void {
    if (this.wanted.size !== this.wanted.add(what).size) this.readVault();
  }

  /** The terms changed: what was counted holds on where no name, no place and no word to leave alone did. */
  refresh(): void {
    if (this.wanted.has('uses') && this.names !== this.known) this.readVault();
  }

  /** Null where all is read. */
  get progress(): Progress | null {
    return this.queue.progress;
  }

  usesOf(definitions: readonly Definition[]): Census {
    return takeCensus([...this.notes].flatMap(([path, { uses }]) => (uses ? [[path, uses] as const] : [])), definitions);
  }

  /** The words that recur without a definition, the most frequent first. */
  candidates(): UndefinedTerm[] {
    const { index: { matcher }, settings } = this.parts;
    const unwanted = new Set(linesOf(settings().exceptWords).flatMap(word => [word, ...pluralsOf(word)]).map(termKey));
    return findCandidates({
      notes: [...this.notes.values()].flatMap(({ words }) => words ?? []),
      isKnown: term => unwanted.has(termKey(term)) || matcher.definitionsOf(term).length > 0,
    });
  }

  /** The path of a note that has this word; null where none does any more. */
  noteWith(word: string): string | null {
    return [...this.notes].find(([, { words }]) => words?.has(word))?.[0] ?? null;
  }

  /** What is the same as long as what was counted holds on. */
  private get known(): string {
    const { index: { glossary }, settings } = this.parts;
    return `${namesIn(glossary.definitions)}\n\n${settings().exceptWords}`;
  }

  private readVault(): void {
    this.names = this.known;
    this.enqueue(this.parts.app.vault.getMarkdownFiles());
  }

  private enqueue(files: readonly TFile[]): void {
    if (this.wanted.size === 0) return;
    this.queue.add(files.filter(({ extension }) => extension === 'md'));
  }

  private async read(file: TFile): Promise<void> {
    const { vault } = this.parts.app;
    const text = await vault.cachedRead(file).catch(() => null);
    const isThere = () => !this.isUnloaded && vault.getFileByPath(file.path) === file;
    if (text === null || !isThere()) return;
    const terms = this.wanted.has('uses') ? await finishInSlices(termsInSteps(this.parts, file, text), isThere) : null;
    const words = this.wanted.has('words') ? await finishInSlices(countTermsInSteps(text), isThere) : null;
    if (!isThere()) return;
    this.notes.set(file.path, { uses: terms && countUses(terms), words });
    this.settle();
  }

  private forget(path: string): void {
    this.queue.remove(path);
    if (this.notes.delete(path)) this.settle();
  }
}
