import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync, existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createHostServer, listenOn } from './server/host-server';
import { readNotes, resolveNote } from './server/notes-folder';

let folder = '';
let vault = '';
let server: Server | null = null;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'host-server-'));
  vault = join(folder, 'vault');
  mkdirSync(join(vault, 'Deep/er'), { recursive: true });
  mkdirSync(join(vault, '.obsidian'));
  writeFileSync(join(vault, 'One.md'), 'one');
  writeFileSync(join(vault, 'Deep/er/둘.md'), 'two');
  writeFileSync(join(vault, '.obsidian/hidden.md'), 'no');
  writeFileSync(join(folder, 'outside.md'), 'outside');
  writeFileSync(join(folder, 'manifest.json'), '{"id":"lectern"}');
});

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  rmSync(folder, { recursive: true });
});

async function serve(isWritable: boolean): Promise<number> {
  server = createHostServer({ pageDir: folder, pluginDir: folder, vault, vaultName: 'vault', isWritable });
  return listenOn(server, 0);
}

interface Asked { readonly method?: string; readonly headers?: Record<string, string>; readonly body?: string }

/** Sends the path as it is: `fetch` would tidy it first. */
function ask(port: number, path: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<{ status: number; text: string }> {
  return new Promise((done, fail) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, response => {
      let text = '';
      response.on('data', (part: Buffer) => { text += part.toString(); });
      response.on('end', () => { done({ status: response.statusCode ?? 0, text }); });
    });
    sent.on('error', fail);
    sent.end(body);
  });
}

const own = { 'x-lectern-host': '1' };

describe('a folder of notes', () => {
  test('its notes are read by path, without hidden folders', async () => {
    expect(await readNotes(vault)).toEqual({ 'One.md': 'one', 'Deep/er/둘.md': 'two' });
  });

  test.each(['../outside.md', 'a/../../outside.md', '/etc/passwd.md', '.obsidian/hidden.md', 'One.txt', 'a\\..\\b.md', '', 'x\0.md'])('%j is no note of it', path => {
    expect(resolveNote(vault, path)).toBeNull();
  });

  test('a path inside is', () => {
    expect(resolveNote(vault, 'New/Note.md')).toBe(join(vault, 'New/Note.md'));
  });
});

describe('the server', () => {
  test('gives the notes to the page', async () => {
    const { text } = await ask(await serve(false), '/boot.json');
    expect(JSON.parse(text)).toMatchObject({ vaultName: 'vault', notes: { 'One.md': 'one' }, isLinkedToServer: true });
  });

  test('keeps nothing unless it was told to', async () => {
    const { status } = await ask(await serve(false), '/notes/One.md', { method: 'PUT', headers: own, body: 'changed' });
    expect(status).toBe(200);
    expect(readFileSync(join(vault, 'One.md'), 'utf8')).toBe('one');
  });

  test('writes and deletes notes when it was', async () => {
    const port = await serve(true);
    await ask(port, `/notes/New/${encodeURIComponent('노트')}.md`, { method: 'PUT', headers: own, body: 'new' });
    expect(readFileSync(join(vault, 'New/노트.md'), 'utf8')).toBe('new');
    await ask(port, '/notes/One.md', { method: 'DELETE', headers: own });
    expect(existsSync(join(vault, 'One.md'))).toBe(false);
  });

  test.each(['/notes/..%2Foutside.md', '/notes/%2e%2e%2foutside.md', '/notes/.obsidian/x.md', '/notes/One.txt'])('refuses to write %s', async path => {
    const { status } = await ask(await serve(true), path, { method: 'PUT', headers: own, body: 'bad' });
    expect(status).toBe(403);
    expect(readFileSync(join(folder, 'outside.md'), 'utf8')).toBe('outside');
  });

  test('refuses to write through a link that leads out', async () => {
    symlinkSync(folder, join(vault, 'way-out'));
    const { status } = await ask(await serve(true), '/notes/way-out/outside.md', { method: 'PUT', headers: own, body: 'bad' });
    expect(status).toBe(403);
    expect(readFileSync(join(folder, 'outside.md'), 'utf8')).toBe('outside');
  });

  test.each<[string, Record<string, string>]>([
    ['another site', { ...own, origin: 'https://example.com' }], ['a name made to point here', { ...own, host: 'example.com' }], ['a form', {}],
  ])('refuses what %s asks', async (_who, headers) => {
    const { status } = await ask(await serve(true), '/notes/One.md', { method: 'PUT', headers, body: 'bad' });
    expect(status).toBe(403);
    expect(readFileSync(join(vault, 'One.md'), 'utf8')).toBe('one');
  });

  test.each(['/../outside.md', '/%2e%2e/%2e%2e/etc/passwd', '/vault/One.md', '/nothing.js', '/%'])('serves no file at %s', async path => {
    const { status } = await ask(await serve(false), path);
    expect(status).toBeGreaterThanOrEqual(400);
  });

  test('tells of a note that changed on disk', async () => {
    const port = await serve(false);
    const told = new Promise<string>(done => {
      request({ host: '127.0.0.1', port, path: '/events' }, response => {
        response.on('data', (part: Buffer) => { if (part.toString().includes('event: note')) done(part.toString()); });
        writeFileSync(join(vault, 'One.md'), 'changed');
      }).end();
    });
    expect(await told).toContain('{"path":"One.md","text":"changed"}');
  });

  test('rejects a port that is taken', async () => {
    const port = await serve(false);
    const second = createHostServer({ pageDir: folder, pluginDir: folder, vault: null, vaultName: 'x', isWritable: false });
    await expect(listenOn(second, port)).rejects.toThrow('EADDRINUSE');
  });
});
