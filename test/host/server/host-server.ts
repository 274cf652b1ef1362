import { createReadStream, existsSync, readFileSync, watch } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { readNote, readNotes, removeNote, writeNote } from './notes-folder';

export interface HostServerOptions {
  /** Where the bundled page lies. */
  readonly pageDir: string;
  /** Where main.js, styles.css and manifest.json lie. */
  readonly pluginDir: string;
  /** The folder of notes; null for a page that is given its notes by a test. */
  readonly vault: string | null;
  readonly vaultName: string;
  /** Whether changes are written back to the folder. */
  readonly isWritable: boolean;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8', '.map': 'application/json', '.woff2': 'font/woff2',
};

const bodyLimit = 50_000_000;

function answer(response: ServerResponse, status: number, body: string, type = 'text/plain; charset=utf-8'): void {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > bodyLimit) throw new Error('The note is too large.');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** Only our own page may ask: no other site (Origin), and no name that was made to point here (Host). */
function isOwnPage(request: IncomingMessage): boolean {
  const host = request.headers.host ?? '';
  if (!/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(host)) return false;
  const { origin } = request.headers;
  return origin === undefined || origin === `http://${host}`;
}

function textOf(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

async function bootJson({ vault, vaultName, pluginDir }: HostServerOptions): Promise<string> {
  const code = textOf(join(pluginDir, 'main.js'));
  const css = textOf(join(pluginDir, 'styles.css'));
  const manifest: unknown = JSON.parse(textOf(join(pluginDir, 'manifest.json')) ?? '{}');
  const plugins = code === null ? [] : [{ manifest, code, ...(css !== null && { css }) }];
  return JSON.stringify({ vaultName, notes: vault === null ? {} : await readNotes(vault), plugins, isLinkedToServer: vault !== null });
}

function servePage(pageDir: string, path: string, response: ServerResponse): void {
  const name = normalize(path === '/' ? '/index.html' : path);
  const file = join(pageDir, name);
  const type = types[extname(file)];
  if (type === undefined || !file.startsWith(pageDir) || !existsSync(file)) { answer(response, 404, 'Not found.'); return; }
  response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
  createReadStream(file).pipe(response);
}

async function changeNote(options: HostServerOptions, request: IncomingMessage, path: string): Promise<[number, string]> {
  if (request.headers['x-lectern-host'] !== '1') return [403, 'Only the host page may change notes.'];
  if (options.vault === null || !options.isWritable) return [200, 'Kept in the page only.'];
  const isDone = request.method === 'PUT'
    ? await writeNote(options.vault, path, await bodyOf(request)) : await removeNote(options.vault, path);
  return isDone ? [200, 'Saved.'] : [403, 'Only notes inside the folder can be changed.'];
}

function decodedPath(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, 'http://host').pathname);
  } catch {
    return null;
  }
}

async function respond(options: HostServerOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = decodedPath(request.url ?? '/');
  if (path === null) { answer(response, 400, 'This address cannot be read.'); return; }
  if (!isOwnPage(request)) { answer(response, 403, 'Only the page of this server may ask.'); return; }
  if (path.startsWith('/notes/') && (request.method === 'PUT' || request.method === 'DELETE')) {
    answer(response, ...await changeNote(options, request, path.slice('/notes/'.length)));
  } else if (request.method !== 'GET') answer(response, 405, 'This cannot be done here.');
  else if (path === '/boot.json') answer(response, 200, await bootJson(options), types['.json']);
  else servePage(options.pageDir, path, response);
}

/** Sends every change of a note on disk to the pages that listen. */
function tellChanges(vault: string, server: Server): (response: ServerResponse) => void {
  const pages = new Set<ServerResponse>();
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const tell = async (path: string): Promise<void> => {
    waiting.delete(path);
    const text = await readNote(vault, path);
    for (const page of pages) page.write(`event: note\ndata: ${JSON.stringify({ path, text })}\n\n`);
  };
  const watcher = watch(vault, { recursive: true }, (_event, name) => {
    const path = name?.split('\\').join('/');
    if (path === undefined || !path.endsWith('.md')) return;
    // Editors write a file in several steps.
    clearTimeout(waiting.get(path));
    waiting.set(path, setTimeout(() => { void tell(path); }, 50));
  });
  server.on('close', () => { watcher.close(); });
  return response => {
    pages.add(response);
    response.on('close', () => { pages.delete(response); });
  };
}

/** A server for one page and one folder, which only this machine can reach. */
export function createHostServer(options: HostServerOptions): Server {
  const server = createServer((request, response) => {
    if (request.url === '/events' && isOwnPage(request) && listen !== null) {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', Connection: 'keep-alive' });
      response.write(':\n\n');
      listen(response);
      return;
    }
    respond(options, request, response).catch((error: unknown) => { answer(response, 500, String(error)); });
  });
  const listen = options.vault === null ? null : tellChanges(options.vault, server);
  return server;
}

/** Listens on the port, or rejects when it is taken; 0 is any free one. */
export function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail);
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
