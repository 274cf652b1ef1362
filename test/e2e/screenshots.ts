import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import type { Page } from 'playwright-core';
import { openHost } from '../host/browser';
import { openNote, runCommand } from './app';
import { moment, notesIn, sizes } from './screenshot-notes';
import { openInMainArea, session, setWidth } from './timeline-page';
import { demoVault } from './vaults';

const docs = resolve('docs/images');
const more = resolve('build/screenshots');
const meetup = 'Events/클라우드 네이티브 밋업 2024.md';
const sidebarWidths = [280, 350, 600];
const mainWidths = [900, 1400];
const themes = ['light', 'dark'];
const wanted = process.argv[2] ?? '';

async function openTimeline(page: Page, language: string): Promise<void> {
  await runCommand(page, language === 'ko' ? '타임라인 열기' : 'Open timeline');
  await page.waitForSelector('.lectern-schedule');
}

/** Out of the table, which then shows as one. */
async function leaveTable(page: Page): Promise<void> {
  await page.evaluate(() => {
    const editor = window.app.workspace.activeEditor?.editor;
    editor?.setCursor({ line: editor.lastLine(), ch: 0 });
  });
}

async function save(page: Page, file: string, clip?: { x: number; y: number; width: number; height: number }): Promise<void> {
  await page.waitForTimeout(150);
  await page.screenshot({ path: file, ...(clip && { clip }) });
  console.log(file);
}

const readme: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  pane: page => openTimeline(page, 'en'),
  card: async page => {
    await openTimeline(page, 'en');
    await page.locator('.cm-content .lectern-mention', { hasText: 'strimzi' }).first().hover();
    await page.waitForSelector('.lectern-card .lectern-card-text');
  },
  settings: async page => {
    await page.keyboard.press('Control+,');
    await page.locator('.vertical-tab-nav-item', { hasText: 'Lectern' }).click();
  },
};

/** The pictures that the README shows. */
async function takeReadme(): Promise<void> {
  for (const [name, prepare] of Object.entries(readme)) {
    const file = join(docs, `${name}-light.png`);
    if (!file.includes(wanted)) continue;
    const page = await openHost({ notes: demoVault, viewport: { width: 1100, height: 720 } });
    await openNote(page, meetup);
    await page.evaluate(() => window.host.settled());
    await leaveTable(page);
    await prepare(page);
    await save(page, file);
    await page.context().close();
  }
}

/** One picture of the timeline: how many sessions, how wide, in which language and theme. */
interface Shot {
  readonly size: number;
  readonly width: string;
  readonly language: string;
  readonly theme: string;
}

const fileOf = ({ size, width, language, theme }: Shot) => join(more, `${String(size).padStart(3, '0')}-${width}-${language}-${theme}.png`);

/** Takes what is wanted of all themes, for what the page shows. */
async function takeThemes(page: Page, shot: Omit<Shot, 'theme'>): Promise<void> {
  for (const theme of themes) {
    const file = fileOf({ ...shot, theme });
    if (!file.includes(wanted)) continue;
    await page.evaluate(name => {
      document.body.toggleClass('theme-dark', name === 'dark');
      document.body.toggleClass('theme-light', name === 'light');
    }, theme);
    const box = shot.width === 'phone' ? null : await page.locator('.lectern-pane').first().boundingBox();
    await save(page, file, box ?? undefined);
  }
}

/** A page that shows the note of a size, and its timeline in the sidebar. */
async function openNotes(size: number, language: string, phone = false): Promise<Page> {
  const page = await openHost({
    notes: notesIn(language),
    query: { lang: language, ...(phone && { mobile: '1' }) },
    viewport: phone ? { width: 375, height: 700 } : { width: 1500, height: 800 },
  });
  await page.clock.setFixedTime(new Date(moment));
  await openNote(page, `${size}.md`);
  await leaveTable(page);
  await openTimeline(page, language);
  await page.waitForSelector(session);
  return page;
}

/** In the sidebar, then in the main area. */
async function takeDesktop(size: number, language: string): Promise<void> {
  const page = await openNotes(size, language);
  for (const width of sidebarWidths) {
    await setWidth(page, width);
    await takeThemes(page, { size, width: String(width), language });
  }
  await openInMainArea(page);
  for (const width of mainWidths) {
    await page.setViewportSize({ width: width + await besidePane(page), height: 800 });
    await takeThemes(page, { size, width: String(width), language });
  }
  await page.context().close();
}

/** What of the window isn't the pane's, in pixels. */
async function besidePane(page: Page): Promise<number> {
  return page.evaluate(() => innerWidth - (document.querySelector('.lectern-pane')?.clientWidth ?? innerWidth));
}

async function takePhone(size: number, language: string): Promise<void> {
  const page = await openNotes(size, language, true);
  await takeThemes(page, { size, width: 'phone', language });
  await page.context().close();
}

for (const folder of [docs, more]) mkdirSync(folder, { recursive: true });
const areWanted = (size: number, language: string) => [...sidebarWidths, ...mainWidths, 'phone'].some(width =>
  themes.some(theme => fileOf({ size, width: String(width), language, theme }).includes(wanted)));
await takeReadme();
for (const language of ['en', 'ko']) {
  for (const size of sizes.filter(one => areWanted(one, language))) {
    await takeDesktop(size, language);
    await takePhone(size, language);
  }
}
process.exit(0);
