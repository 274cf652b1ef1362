import { readMetadata } from './metadata';

interface Request { readonly id: number; readonly text: string }

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  self.postMessage({ id: data.id, metadata: readMetadata(data.text) });
});
