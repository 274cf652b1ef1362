import { execFileSync, spawn } from 'node:child_process';
import type { Server } from 'node:http';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { reportNotes } from '../report';
import { createHostServer, listenOn } from './host-server';
import { isFolder, readNotes } from './notes-folder';
import { bundlePage } from './page-bundle';

interface Options { readonly vault: string; readonly isWritable: boolean; readonly port: number | null; readonly opensBrowser: boolean }

/** A mistake of the one who called: told in a line, without a stack. */
class UsageError extends Error {}

const firstPort = 4173;
const lastPort = 4273;

function parsePort(text: string | undefined): number | null {
  if (text === undefined) return null;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new UsageError(`--port needs a number from 0 to 65535, not "${text}".`);
}

function readOptions(args: readonly string[], root: string): Options {
  const flags = { vault: { type: 'string' }, port: { type: 'string' }, write: { type: 'boolean' }, 'no-open': { type: 'boolean' } } as const;
  try {
    const { values } = parseArgs({ args: [...args], options: flags, strict: true, allowPositionals: false });
    return {
      vault: resolve(values.vault ?? join(root, 'test/vault')), isWritable: values.write ?? false,
      port: parsePort(values.port), opensBrowser: values['no-open'] !== true && hasDisplay(),
    };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(error instanceof Error ? error.message.split('. ')[0] ?? error.message : String(error));
  }
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return (process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'] ?? '') !== '';
}

async function notesIn(folder: string): Promise<Record<string, string>> {
  if (!isFolder(folder)) throw new UsageError(`There is no folder at ${folder}.`);
  const notes = await readNotes(folder);
  if (Object.keys(notes).length === 0) throw new UsageError(`There are no notes (.md files) in ${folder}.`);
  return notes;
}

function isInUse(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
}

/** The wanted port, or from 4173 on the first that is free. */
async function listen(makeServer: () => Server, wanted: number | null): Promise<number> {
  const ports = wanted === null ? Array.from({ length: lastPort - firstPort }, (_, at) => firstPort + at) : [wanted];
  for (const port of ports) {
    const server = makeServer();
    try {
      return await listenOn(server, port);
    } catch (error) {
      server.close();
      server.emit('close');
      if (!isInUse(error)) throw error;
    }
  }
  throw new UsageError(wanted === null ? `No port from ${firstPort} to ${lastPort - 1} is free.` : `Port ${wanted} is in use. Choose another with --port.`);
}

function openBrowser(address: string): void {
  const [command, ...args] = process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
  const child = spawn(command ?? 'xdg-open', [...args, address], { stdio: 'ignore', detached: true });
  // Without a browser the address that was printed is enough.
  child.on('error', () => undefined);
  child.unref();
}

async function start(args: readonly string[], root: string): Promise<void> {
  const options = readOptions(args, root);
  const notes = await notesIn(options.vault);
  execFileSync(process.execPath, ['esbuild.config.mjs'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const pageDir = join(root, 'build/host');
  await bundlePage(root, pageDir);
  const server = { pageDir, pluginDir: root, vault: options.vault, vaultName: basename(options.vault), isWritable: options.isWritable };
  const port = await listen(() => createHostServer(server), options.port);
  const address = `http://127.0.0.1:${port}/`;
  console.log(address);
  console.log(options.isWritable ? `Changes are written to ${options.vault}.` : 'Changes stay in the page.');
  for (const line of reportNotes(Object.entries(notes).map(([path, text]) => ({ path, text })))) console.log(line);
  if (options.opensBrowser) openBrowser(address);
}

/** The program; ends with code 1 and one line when it can't do what was asked. */
export async function main(args: readonly string[], root: string): Promise<void> {
  try {
    await start(args, root);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
