import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';

const script = resolve('scripts/start.mjs');
const emptyFolder = () => mkdtempSync(join(tmpdir(), 'lectern-'));

/** What it prints last, once it serves. */
const lastLine = /^(?:\d+ terms, .*|No terms: .*)\n/m;

/** What `npm start` prints until it serves, or until it ends. */
function start(...args: string[]): Promise<{ out: string; error: string; code: number | null }> {
  return new Promise(done => {
    const child = spawn(process.execPath, [script, '--no-open', ...args]);
    let [out, error] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      // It serves until it is stopped.
      if (lastLine.test(out)) child.kill();
    });
    child.stderr.on('data', (chunk: Buffer) => { error += chunk.toString(); });
    child.on('close', code => done({ out, error, code }));
  });
}

describe('npm start', () => {
  it('prints the address, every schedule with its day, times and tracks, the terms and their mentions', async () => {
    const { out, error } = await start();
    expect(error).toBe('');
    expect(out).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/m);
    expect(out).toContain('Events/클라우드 네이티브 밋업 2024.md: 7 sessions on 2024-09-24, 13:00–17:40, 2 tracks');
    expect(out).toMatch(/Events\/Stream Days 2026\.md: \d+ sessions on 2026-11-24, 2026-11-25, 08:30–16:30, 3 tracks/);
    expect(out).toMatch(/^16 terms, \d+ mentions in \d+ notes$/m);
  });

  it('reads any folder of notes', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'Note.md'), 'Nothing to see.');
    const { out } = await start('--vault', folder);
    expect(out).toContain('No note holds a schedule.');
    expect(out).toContain('No terms: there is no note in the folder Glossary');
  });

  const material = process.env['LECTERN_MATERIAL'];
  it.runIf(material)('finds the schedule of the real note', async () => {
    const { out } = await start('--vault', join(material ?? '', 'notes'));
    expect(out).toContain('7 sessions on 2024-09-24, 13:00–17:40, 2 tracks');
  });

  it.each([
    ['a folder that is not there', ['--vault', '/no/such/folder']],
    ['a folder without notes', ['--vault', emptyFolder()]],
  ])('says what is wrong with %s, in one line', async (_, args) => {
    const { error, code } = await start(...args);
    expect(code).toBe(1);
    expect(error.trim().split('\n')).toHaveLength(1);
    expect(error).toContain(args[1]);
  });

  it('says that a port is in use, in one line', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise(listening => { server.once('listening', listening); });
    const { port } = server.address() as AddressInfo;
    const { error, code } = await start('--port', String(port));
    server.close();
    expect(code).toBe(1);
    expect(error.trim().split('\n')).toHaveLength(1);
    expect(error).toContain(String(port));
  });
});
