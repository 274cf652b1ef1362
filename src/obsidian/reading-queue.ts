import type { TFile } from 'obsidian';
import { visitInSlices } from './idle';

/** How far a reading is: notes read, of how many. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Notes that wait to be read, each once, in slices that give way to the user. */
export class ReadingQueue {
  private readonly waiting = new Map<string, TFile>();
  private reading: Progress | null = null;
  private isStopped = false;

  /** @param finished all that waited is read */
  constructor(private readonly read: (file: TFile) => Promise<void>, private readonly finished: () => void) {}

  /** Null where nothing is being read. */
  get progress(): Progress | null {
    return this.reading;
  }

  add(files: readonly TFile[]): void {
    for (const file of files) this.waiting.set(file.path, file);
    if (!this.reading) void this.readAll();
  }

  remove(path: string): void {
    this.waiting.delete(path);
  }

  /** For good. */
  stop(): void {
    this.isStopped = true;
  }

  private async readAll(): Promise<void> {
    let done = 0;
    while (this.waiting.size > 0 && !this.isStopped) {
      const files = [...this.waiting.values()];
      this.waiting.clear();
      const total = done + files.length;
      this.reading = { done, total };
      await visitInSlices(files, async file => {
        await this.read(file);
        this.reading = { done: ++done, total };
      }, () => !this.isStopped);
    }
    this.reading = null;
    if (!this.isStopped) this.finished();
  }
}
