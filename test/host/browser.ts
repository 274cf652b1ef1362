import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { PluginFiles } from './app/plugins/plugins';
import type { BootData } from './page/boot-data';
import { createHostServer, listenOn } from './server/host-server';
import { bundlePage } from './server/page-bundle';

const root = resolve(import.meta.dirname, '../..');
/** The page and Lectern as they are tested: apart from what `npm start` and the build write, which tests run beside these. */
const testedDir = join(root, 'build/test-host');

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

/** Bundles the page, and builds Lectern as it ships by the project's own build, where their sources are newer. */
export async function prepareHost(): Promise<void> {
  if (isOlder(join(testedDir, 'host.js'), ['test/host/app', 'test/host/page', 'test/host/server'])) await bundlePage(root, testedDir);
  const shipped = ['main.js', 'styles.css', 'manifest.json'];
  if (!isOlder(join(testedDir, 'main.js'), ['src', 'esbuild.config.mjs', ...shipped.slice(1)])) return;
  execFileSync(process.execPath, ['esbuild.config.mjs'], { cwd: root, stdio: 'pipe' });
  mkdirSync(testedDir, { recursive: true });
  for (const name of shipped) copyFileSync(join(root, name), join(testedDir, name));
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
  await prepareHost();
  const server = createHostServer({ pageDir: testedDir, pluginDir: testedDir, vault: null, vaultName: 'test', isWritable: false });
  const port = await listenOn(server, 0);
  server.unref();
  return { browser: await launchChromium(), address: `http://127.0.0.1:${port}/` };
}

async function started(page: Page, failures: readonly string[]): Promise<void> {
  try {
    await page.waitForFunction(() => 'host' in window, null, { timeout: 40_000 });
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
  const data = { vaultName: 'Test vault', ...boot, notes };
  await page.addInitScript(given => { window.hostBoot = given; }, data);
  await page.goto(`${address}?${new URLSearchParams(query).toString()}`);
  await started(page, failures);
  return page;
}

/** Closes the pages that tests left open, as failed ones do; for `afterAll`. The browser is kept for the next file, and ends with the process. */
export async function closeHosts(): Promise<void> {
  if (shared === null) return;
  const { browser } = await shared;
  await Promise.all(browser.contexts().map(context => context.close()));
}
