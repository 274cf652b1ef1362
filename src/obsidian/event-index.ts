import { type App, type CachedMetadata, Component, TFile } from 'obsidian';
import { parseSchedules } from '../core/schedule/parse';
import { eventsOf, type NoteEvents, renameEvents } from '../core/timeline/events';
import { type Progress, ReadingQueue } from './reading-queue';

/** How long changes are gathered before the list is drawn anew, in milliseconds: a moment for the first ones, more while many come. */
const firstTime = 50;
const settleTime = 250;

/** The kinds of blocks that can hold a table. A list, a quote or a callout has it inside. */
const holders = new Set(['table', 'html', 'callout', 'blockquote', 'list']);

/** What the index needs to know and tell. */
export interface EventIndexOptions {
  readonly app: App;
  /** The events, or how far their reading is, changed. */
  readonly changed: () => void;
}

/** The events of the vault. It reads nothing until they are asked for, then keeps up with the notes. */
export class EventIndex extends Component {
  private readonly found = new Map<string, NoteEvents>();
  private readonly queue = new ReadingQueue(file => this.read(file), () => this.settle());
  private readonly unreadable = new Set<string>();
  private isStarted = false;
  private isUnloaded = false;
  private timer: number | null = null;

  constructor(private readonly parts: EventIndexOptions) {
    super();
  }

  override onunload(): void {
    this.isUnloaded = true;
    this.queue.stop();
    if (this.timer !== null) window.clearTimeout(this.timer);
  }

  /** Reads the vault, once the app has it all; does nothing the second time. */
  start(): void {
    if (this.isStarted) return;
    this.isStarted = true;
    const { metadataCache, vault, workspace } = this.parts.app;
    this.registerEvent(metadataCache.on('changed', (file, _, cache) => this.follow(file, cache)));
    this.registerEvent(vault.on('delete', ({ path }) => this.forget(path)));
    this.registerEvent(vault.on('rename', (file, oldPath) => { if (file instanceof TFile) this.move(file, oldPath); }));
    workspace.onLayoutReady(() => this.readVault());
  }

  /** What was read so far, note by note. */
  get notes(): Iterable<NoteEvents> {
    return this.found.values();
  }

  /** The paths of notes that could not be read. */
  get failures(): readonly string[] {
    return [...this.unreadable];
  }

  /** Null where all is read. */
  get progress(): Progress | null {
    return this.queue.progress;
  }

  private readVault(): void {
    if (this.isUnloaded) return;
    const { metadataCache, vault } = this.parts.app;
    const files = vault.getMarkdownFiles().filter(file => mayHoldSchedule(metadataCache.getFileCache(file)));
    // What was written last is most likely what is to come.
    this.queue.add(files.sort((a, b) => b.stat.mtime - a.stat.mtime));
  }

  private follow(file: TFile, cache: CachedMetadata): void {
    if (mayHoldSchedule(cache)) this.queue.add([file]);
    else this.forget(file.path);
  }

  private async read(file: TFile): Promise<void> {
    const { vault } = this.parts.app;
    const { path } = file;
    let events: NoteEvents | null = null;
    try {
      events = eventsOf(path, parseSchedules({ text: await vault.cachedRead(file), path }));
      this.unreadable.delete(path);
    } catch {
      this.unreadable.add(path);
    }
    if (this.isUnloaded) return;
    // Gone or renamed meanwhile: a rename has put it into the queue again.
    if (vault.getFileByPath(path) !== file) this.unreadable.delete(path);
    else if (events) this.found.set(path, events);
    else this.found.delete(path);
    this.settle();
  }

  private settle(): void {
    this.timer ??= window.setTimeout(() => {
      this.timer = null;
      this.parts.changed();
    }, this.found.size < 2 ? firstTime : settleTime);
  }

  private forget(path: string): void {
    this.queue.remove(path);
    const wasKnown = this.found.delete(path);
    const wasUnreadable = this.unreadable.delete(path);
    if (wasKnown || wasUnreadable) this.settle();
  }

  /** A note that only changed its name is not read again, unless a date may have come or gone with the name. */
  private move(file: TFile, oldPath: string): void {
    const events = this.found.get(oldPath);
    this.forget(oldPath);
    if (file.extension !== 'md') return;
    if (events) this.found.set(file.path, renameEvents(events, file.path));
    this.settle();
    const isHolder = events !== undefined || mayHoldSchedule(this.parts.app.metadataCache.getFileCache(file));
    if (isHolder && (this.progress !== null || mayDate(file.path, oldPath))) this.queue.add([file]);
  }
}

/** True where a block of the note could hold a schedule, and its frontmatter doesn't say that it holds none. */
function mayHoldSchedule(cache: CachedMetadata | null): boolean {
  const asked = String(cache?.frontmatter?.lectern).toLowerCase();
  if (asked === 'true' || asked === 'false') return asked === 'true';
  return cache?.sections?.some(({ type }) => holders.has(type)) ?? false;
}

/** A title dates a schedule by its digits. */
function mayDate(path: string, oldPath: string): boolean {
  const [title, old] = [path, oldPath].map(one => one.slice(one.lastIndexOf('/') + 1));
  return title !== old && /\p{Nd}/u.test(`${title ?? ''}${old ?? ''}`);
}
