import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import type { Page } from 'playwright-core';
import { openHost } from '../host/browser';
import { openNote, runCommand } from './app';
import { demoVault } from './vaults';

const docs = resolve('docs/images');
const more = resolve('build/screenshots');
const meetup = 'Events/클라우드 네이티브 밋업 2024.md';
const twoDays = 'Events/Stream Days 2026.md';

/** One picture: what to open, in which window, and what to do there first. */
interface Picture {
  readonly file: string;
  readonly note: string;
  readonly query?: Record<string, string>;
  readonly viewport?: { width: number; height: number };
  readonly prepare?: (page: Page) => Promise<void>;
}

const openTimeline = async (page: Page, query: Record<string, string> = {}) => {
  await runCommand(page, query['lang'] === 'ko' ? '타임라인 열기' : 'Open timeline');
  await page.waitForSelector('.lectern-session');
};

const hoverTerm = async (page: Page) => {
  await openTimeline(page);
  await page.locator('.cm-content .lectern-mention', { hasText: 'strimzi' }).first().hover();
  await page.waitForSelector('.lectern-card .lectern-card-text');
};

const showSettings = async (page: Page) => {
  await page.keyboard.press('Control+,');
  await page.locator('.vertical-tab-nav-item', { hasText: 'Lectern' }).click();
};

const themes = ['light', 'dark'];
const size = { width: 1200, height: 800 };
const pictures: Picture[] = [
  ...themes.flatMap((theme): Picture[] => [
    { file: join(docs, `pane-${theme}.png`), note: meetup, query: { theme }, viewport: size, prepare: page => openTimeline(page) },
    { file: join(docs, `card-${theme}.png`), note: meetup, query: { theme }, viewport: size, prepare: hoverTerm },
    { file: join(docs, `settings-${theme}.png`), note: meetup, query: { theme }, viewport: size, prepare: showSettings },
    { file: join(more, `two-days-${theme}.png`), note: twoDays, query: { theme }, viewport: { width: 1600, height: 900 }, prepare: page => openTimeline(page) },
    { file: join(more, `phone-${theme}.png`), note: twoDays, query: { theme, mobile: '1' }, viewport: { width: 375, height: 700 }, prepare: page => openTimeline(page) },
  ]),
  { file: join(more, 'korean.png'), note: meetup, query: { lang: 'ko' }, viewport: size, prepare: page => openTimeline(page, { lang: 'ko' }) },
];

const wanted = process.argv[2] ?? '';
for (const folder of [docs, more]) mkdirSync(folder, { recursive: true });
for (const { file, note, query = {}, viewport, prepare } of pictures.filter(picture => picture.file.includes(wanted))) {
  const page = await openHost({ notes: demoVault, query, ...(viewport && { viewport }) });
  await openNote(page, note);
  await page.evaluate(() => window.host.settled());
  // Away from the table, which then shows as one.
  await page.evaluate(() => {
    const editor = window.app.workspace.activeEditor?.editor;
    editor?.setCursor({ line: editor.lastLine(), ch: 0 });
  });
  await prepare?.(page);
  await page.waitForTimeout(200);
  await page.screenshot({ path: file });
  await page.context().close();
  console.log(file);
}
process.exit(0);
