import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { PluginFiles } from './app/plugins/plugins';
import type { BootData } from './page/boot-data';
import { createHostServer, listenOn } from './server/host-server';
import { bundlePage } from './server/page-bundle';

const root = resolve(import.meta.dirname, '../..');
const pageDir = join(root, 'build/host');

const flags = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

function onPath(name: string): string | null {
  for (const folder of (process.env['PATH'] ?? '').split(':')) {
    const file = join(folder, name);
    if (folder !== '' && existsSync(file)) return file;
  }
  return null;
}

const macChrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

function installed(): string | null {
  const named = ['chrome', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(onPath).find(path => path !== null);
  return named ?? (existsSync(macChrome) ? macChrome : null);
}

function playwrightsOwn(): string | null {
  const path = chromium.executablePath();
  return path !== '' && existsSync(path) ? path : null;
}

/** Starts a Chromium: the one of `CHROME_PATH`, an installed one, Playwright's, or the one that comes as a package. */
export async function launchChromium(): Promise<Browser> {
  const found = process.env['CHROME_PATH'] ?? installed() ?? playwrightsOwn();
  if (found !== null) return chromium.launch({ executablePath: found, args: flags });
  return chromium.launch({ executablePath: await sparticuz.executablePath(), args: [...sparticuz.args.filter(flag => flag === '--single-process' ? false : true), ...flags] });
}

function newestIn(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs;
  return Math.max(0, ...readdirSync(path).map(name => newestIn(join(path, name))));
}

function isOlder(file: string, sources: readonly string[]): boolean {
  return !existsSync(file) || sources.some(source => newestIn(join(root, source)) > statSync(file).mtimeMs);
}

async function preparePage(): Promise<void> {
  const sources = ['test/host/app', 'test/host/page', 'test/host/server'];
  if (isOlder(join(pageDir, 'host.js'), sources)) await bundlePage(root, pageDir);
}

/** Lectern as it ships: built by the project's own build when its sources are newer. */
export function lecternFiles(): PluginFiles {
  const main = join(root, 'main.js');
  if (isOlder(main, ['src'])) execFileSync(process.execPath, ['esbuild.config.mjs'], { cwd: root, stdio: 'pipe' });
  const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as PluginFiles['manifest'];
  const css = join(root, 'styles.css');
  return { manifest, code: readFileSync(main, 'utf8'), ...(existsSync(css) && { css: readFileSync(css, 'utf8') }) };
}

/** A plugin for tests from its source, which is the body of a CommonJS module. */
export function pluginFromSource(id: string, code: string, css?: string): PluginFiles {
  const manifest = { id, name: id, author: 'Tests', version: '1.0.0', minAppVersion: '1.13.0', description: 'For tests.' };
  return { manifest, code, ...(css !== undefined && { css }) };
}

export interface HostOptions extends Partial<Omit<BootData, 'notes'>> {
  readonly notes: Readonly<Record<string, string>>;
  /** Of the address: `{ lang: 'ko', theme: 'dark', mobile: '1', track: '1' }`. */
  readonly query?: Readonly<Record<string, string>>;
  readonly viewport?: { readonly width: number; readonly height: number };
}

let shared: Promise<{ browser: Browser; address: string }> | null = null;

async function startShared(): Promise<{ browser: Browser; address: string }> {
  await preparePage();
  const server = createHostServer({ pageDir, pluginDir: root, vault: null, vaultName: 'test', isWritable: false });
  const port = await listenOn(server, 0);
  server.unref();
  return { browser: await launchChromium(), address: `http://127.0.0.1:${port}/` };
}

async function started(page: Page, failures: readonly string[]): Promise<void> {
  try {
    await page.waitForFunction(() => 'host' in window, null, { timeout: 20_000 });
  } catch (error) {
    throw new Error(`The host did not start.\n${failures.join('\n')}`, { cause: error });
  }
}

/** A page of the host with exactly these notes, and Lectern (or the given plugins) loaded. Each has a profile of its own. */
export async function openHost({ notes, query = {}, viewport = { width: 1400, height: 900 }, ...boot }: HostOptions): Promise<Page> {
  shared ??= startShared();
  const { browser, address } = await shared;
  const context = await browser.newContext({ viewport, hasTouch: query['mobile'] === '1' });
  const page = await context.newPage();
  const failures: string[] = [];
  page.on('pageerror', error => { failures.push(error.stack ?? error.message); });
  const data: BootData = { vaultName: 'Test vault', plugins: boot.plugins ?? [lecternFiles()], ...boot, notes };
  await page.addInitScript(given => { window.hostBoot = given; }, data);
  await page.goto(`${address}?${new URLSearchParams(query).toString()}`);
  await started(page, failures);
  return page;
}

/** Ends the browser that `openHost` started; for `afterAll`. */
export async function closeHosts(): Promise<void> {
  const started = shared;
  shared = null;
  if (started !== null) await (await started).browser.close();
}
