// Prints what 10,000 terms cost in a browser, in a note of 1 MB: opening it, a key, a frame of scrolling, a card, and a changed definition.
import process from 'node:process';
import type { CDPSession, Page } from 'playwright-core';
import { openHost } from '../host/browser';
import { runCommand } from '../e2e/app';
import { definitionsOf, noteOf } from './glossary-material';
import { p95, show } from './measure';
import { inspect, spentDuring } from './profile';

const terms = Object.fromEntries(definitionsOf(10_000).map(({ path, term }) => [path, `What ${term} means, in a sentence.\n`]));
const notes = { 'Start.md': 'Nothing here.', 'Large.md': `The broker and the granite stone.\n\n${noteOf(1_000_000)}`, ...terms };

const open = (page: Page, path: string) => page.evaluate(target => window.app.workspace.openLinkText(target, '', false), path);

/** Opens the note a few times. The app's editor is there for the next note too, so each opening is one of a new text. */
async function opening(page: Page, inspector: CDPSession): Promise<void> {
  const costs = { called: [] as number[], alone: [] as number[], longest: [] as number[] };
  for (let i = 0; i < 5; i++) {
    await open(page, 'Start.md');
    await page.waitForTimeout(3000);
    const { called, alone, longest } = await spentDuring(inspector, async () => {
      await open(page, 'Large.md');
      await page.waitForTimeout(5000);
    });
    costs.called.push(called);
    costs.alone.push(alone);
    costs.longest.push(longest);
  }
  const middle = (times: readonly number[]) => [...times].sort((a, b) => a - b)[times.length >> 1] ?? NaN;
  show('opening it waits for Lectern, median (aim: 20)', middle(costs.called));
  show('  what it does in idle time after that, median', middle(costs.alone));
  show('  the longest it runs without giving way, median', middle(costs.longest));
}

async function typing(page: Page, inspector: CDPSession): Promise<void> {
  await page.evaluate(() => {
    const editor = window.app.workspace.activeEditor?.editor;
    editor?.setCursor({ line: 0, ch: 10 });
    editor?.focus();
  });
  const keys: number[] = [];
  for (let i = 0; i < 60; i++) {
    const { called } = await spentDuring(inspector, async () => {
      await page.keyboard.press('abcdefg '[i % 8] ?? 'a');
      await page.waitForTimeout(60);
    });
    keys.push(called);
  }
  const { alone, longest } = await spentDuring(inspector, () => page.waitForTimeout(5000));
  show('a key waits for Lectern, p95 (aim: 2)', p95(keys));
  show('  what it does once typing rests', alone);
  show('  the longest it runs without giving way', longest);
}

async function scrolling(page: Page, inspector: CDPSession): Promise<void> {
  const frames: number[] = [];
  for (let i = 0; i < 60; i++) {
    const { called } = await spentDuring(inspector, () => page.evaluate(async () => {
      document.querySelector('.cm-scroller')?.scrollBy(0, 700);
      for (let frame = 0; frame < 3; frame++) await new Promise(next => { requestAnimationFrame(next); });
    }));
    frames.push(called);
  }
  show('a frame of scrolling waits for Lectern, p95 (aim: 4)', p95(frames));
  await page.evaluate(() => { document.querySelector('.cm-scroller')?.scrollTo(0, 0); });
  await page.waitForTimeout(500);
}

async function hovering(page: Page, inspector: CDPSession): Promise<void> {
  const { called, alone, longest } = await spentDuring(inspector, async () => {
    await page.locator('.cm-content .lectern-mention').first().hover();
    await page.waitForSelector('.lectern-card');
    await page.waitForTimeout(1000);
  });
  show('a card, with all that it counts', called + alone);
  show('  the longest it runs without giving way', longest);
  await page.keyboard.press('Escape');
  await page.mouse.move(5, 5);
}

/** From a change of a definition note until the mark that it makes stands in the open note. */
async function changing(page: Page): Promise<void> {
  const times: (readonly [all: number, told: number])[] = [];
  for (let i = 0; i < 5; i++) {
    times.push(await page.evaluate(async () => {
      const { metadataCache, vault } = window.app;
      const file = vault.getFileByPath('Glossary/broker.md');
      const isMarked = () => [...document.querySelectorAll('.cm-content .lectern-mention')].some(el => el.textContent === 'granite');
      const until = async (wanted: boolean) => { while (isMarked() !== wanted) await new Promise(next => { requestAnimationFrame(next); }); };
      if (!file) return [NaN, NaN] as const;
      const start = performance.now();
      let told = NaN;
      const hears = metadataCache.on('changed', () => { told = performance.now() - start; });
      await vault.modify(file, '---\naliases: [granite]\n---\nIt changed.\n');
      await until(true);
      const time = performance.now() - start;
      metadataCache.offref(hears);
      await vault.modify(file, 'As before.\n');
      await until(false);
      return [time, told] as const;
    }));
    await page.waitForTimeout(2000);
  }
  show('a changed definition note to changed marks, longest of 5 (aim: 300)', Math.max(...times.map(([all]) => all)));
  show('  of which until the app tells of the change', Math.max(...times.map(([, told]) => told)));
}

for (const isPaneOpen of [false, true]) {
  console.log(`10,000 terms, a note of 1 MB, ${isPaneOpen ? 'with the glossary pane' : 'without a pane'}`);
  const page = await openHost({ notes, open: 'Large.md', viewport: { width: 1600, height: 900 } });
  await page.waitForSelector('.cm-content .lectern-mention', { timeout: 60_000 });
  if (isPaneOpen) await runCommand(page, 'Open glossary');
  const inspector = await inspect(page);
  await opening(page, inspector);
  await typing(page, inspector);
  await scrolling(page, inspector);
  await hovering(page, inspector);
  await changing(page);
  await page.context().close();
}
process.exit(0);
