import type * as obs from 'obsidian';
import type { MetadataReader } from './metadata-cache';

interface Answer { readonly id: number; readonly metadata: obs.CachedMetadata }

/** Asks a worker for metadata, so that a large note stops nothing in the page. */
export function startMetadataWorker(url: string): MetadataReader {
  const worker = new Worker(url);
  const waiting = new Map<number, (metadata: obs.CachedMetadata) => void>();
  let lastId = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.id)?.(data.metadata);
    waiting.delete(data.id);
  });
  return text => new Promise(resolve => {
    lastId++;
    waiting.set(lastId, resolve);
    worker.postMessage({ id: lastId, text });
  });
}
