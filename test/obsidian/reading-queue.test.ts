import type { TFile } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Progress, ReadingQueue } from '../../src/obsidian/reading-queue';

const note = (path: string) => ({ path }) as TFile;
const [moss, fern, reed] = ['Moss.md', 'Fern.md', 'Reed.md'].map(note) as [TFile, TFile, TFile];

beforeEach(() => { vi.stubGlobal('window', globalThis); });
afterEach(() => { vi.unstubAllGlobals(); });

/** A queue whose notes are read when they are let through, one by one. */
function slowQueue() {
  const read: string[] = [];
  const waiting: (() => void)[] = [];
  const finished = vi.fn();
  const queue = new ReadingQueue(file => {
    read.push(file.path);
    return new Promise(resolve => { waiting.push(resolve); });
  }, finished);
  const letThrough = async () => {
    await vi.waitUntil(() => waiting.length > 0);
    waiting.shift()?.();
    // Two turns: in the first the queue may give way to the user.
    for (let turn = 0; turn < 2; turn++) await new Promise(resolve => { setTimeout(resolve, 0); });
  };
  return { queue, read, finished, letThrough };
}

describe('the queue of notes to read', () => {
  it('reads each once, in order, and tells how far it is until it has finished', async () => {
    const { queue, read, finished, letThrough } = slowQueue();
    const told: (Progress | null)[] = [queue.progress];
    queue.add([moss, fern, moss]);
    told.push(queue.progress);
    await letThrough();
    told.push(queue.progress);
    expect(finished).not.toHaveBeenCalled();
    await letThrough();
    told.push(queue.progress);
    expect(read).toEqual(['Moss.md', 'Fern.md']);
    expect(told).toEqual([null, { done: 0, total: 2 }, { done: 1, total: 2 }, null]);
    expect(finished).toHaveBeenCalledTimes(1);
  });

  it('reads what is added while it reads, a note again that changed meanwhile', async () => {
    const { queue, read, letThrough } = slowQueue();
    queue.add([moss]);
    queue.add([fern, moss]);
    expect(read).toEqual(['Moss.md']);
    await letThrough();
    expect(queue.progress).toEqual({ done: 1, total: 3 });
    await letThrough();
    await letThrough();
    expect(queue.progress).toBeNull();
    expect(read).toEqual(['Moss.md', 'Fern.md', 'Moss.md']);
    queue.add([reed]);
    expect(queue.progress).toEqual({ done: 0, total: 1 });
  });

  it('reads no note that was taken out', async () => {
    const { queue, read, letThrough } = slowQueue();
    queue.add([moss]);
    queue.add([fern, reed]);
    queue.remove('Fern.md');
    await letThrough();
    await letThrough();
    expect(read).toEqual(['Moss.md', 'Reed.md']);
  });

  it('reads and tells nothing more once it is stopped', async () => {
    const { queue, read, finished, letThrough } = slowQueue();
    queue.add([moss, fern]);
    queue.stop();
    await letThrough();
    queue.add([reed]);
    expect(read).toEqual(['Moss.md']);
    expect(finished).not.toHaveBeenCalled();
  });
});
