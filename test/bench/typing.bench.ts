// Prints what typing costs in a browser, in a vault of 20,000 notes: how long keys wait for Lectern, and when the view follows.
import process from 'node:process';
import type { CDPSession, Page } from 'playwright-core';
import { openHost } from '../host/browser';
import { runCommand } from '../e2e/app';
import { noteOf } from './glossary-material';
import { p95, show } from './measure';
import { inspect, spentDuring } from './profile';

const clock = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const rows = Array.from({ length: 60 }, (_, i) => `| ${clock(540 + (i % 60) * 10)}-${clock(550 + (i % 60) * 10)} | Talk ${i} on **moss** | Ada Example | Room ${i % 3} |`);
const programme = `# Programme, 2026-05-04\n\n| Time | Title | Speaker | Room |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
const terms = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`Glossary/term${i}.md`, `What term${i} means.`]));
const notes = { 'Day.md': programme, 'Large.md': `${programme}\n${noteOf(1_000_000)}`, ...terms };
const count = 20_000;

async function putCursor(page: Page, path: string): Promise<void> {
  await page.evaluate(target => window.app.workspace.openLinkText(target, '', false), path);
  await page.waitForTimeout(1500);
  await page.evaluate(() => {
    const editor = window.app.workspace.activeEditor?.editor;
    editor?.setCursor({ line: 10, ch: editor.getLine(10).indexOf('Talk') + 4 });
    editor?.focus();
  });
}

/** Types keys, some with a rest behind them. */
async function type(page: Page, inspector: CDPSession): Promise<{ key: number[]; rest: number[] }> {
  const times = { key: [] as number[], rest: [] as number[] };
  for (let i = 0; i < 60; i++) {
    const { called } = await spentDuring(inspector, async () => {
      await page.keyboard.press('abcdefgh'[i % 8] ?? 'a');
      await page.waitForTimeout(60);
    });
    times.key.push(called);
    if (i % 6 === 5) times.rest.push((await spentDuring(inspector, () => page.waitForTimeout(1300))).alone);
  }
  return times;
}

/** From the last key until the pane says what was typed, in milliseconds. */
async function viewAfter(page: Page, word: string): Promise<number> {
  await page.keyboard.type(word);
  return page.evaluate(async wanted => {
    const start = performance.now();
    const said = () => document.querySelector('.lectern-schedule')?.textContent?.includes(wanted) ?? false;
    while (!said() && performance.now() - start < 10_000) await new Promise(next => { requestAnimationFrame(next); });
    return performance.now() - start;
  }, word);
}

const page = await openHost({ notes, open: 'Day.md', viewport: { width: 1600, height: 900 } });
await page.evaluate(async many => {
  for (let i = 0; i < many; i++) window.app.vault.noticeOutside(`Notes/${i % 200}/Note ${i}.md`, `# Note ${i}\n\n- [[Note ${i + 1}]] and term${i % 200}\n\n| a | b |\n| --- | --- |\n| ${i} | two |\n`);
  await window.host.settled();
}, count);
await runCommand(page, 'Open timeline');
await page.waitForSelector('.lectern-session');

const inspector = await inspect(page);
for (const [name, path] of [['a note of 60 rows', 'Day.md'], ['a note of 1 MB', 'Large.md']] as const) {
  await putCursor(page, path);
  const { key, rest } = await type(page, inspector);
  show(`${name}, in a vault of ${count} notes: a key waits for Lectern, p95 (aim: 8)`, p95(key));
  show('  what it does once typing rests, p95', p95(rest));
  show('  last key to updated view (aim: 300 in the usual note)', await viewAfter(page, 'Granite'));
}
process.exit(0);
