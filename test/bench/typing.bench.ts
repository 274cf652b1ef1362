// Prints what typing costs in a browser, in a vault of 20,000 notes: how long keys wait for Lectern, and when the view follows.
import process from 'node:process';
import type { CDPSession, Page } from 'playwright-core';
import { openHost } from '../host/browser';
import { runCommand } from '../e2e/app';
import { noteOf } from './glossary-material';
import { show } from './measure';

const clock = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const rows = Array.from({ length: 60 }, (_, i) => `| ${clock(540 + (i % 60) * 10)}-${clock(550 + (i % 60) * 10)} | Talk ${i} on **moss** | Ada Example | Room ${i % 3} |`);
const programme = `# Programme, 2026-05-04\n\n| Time | Title | Speaker | Room |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
const terms = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`Glossary/term${i}.md`, `What term${i} means.`]));
const notes = { 'Day.md': programme, 'Large.md': `${programme}\n${noteOf(1_000_000)}`, ...terms };
const count = 20_000;

/** 95 of 100 are not longer. */
const p95 = (times: readonly number[]) => [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? NaN;

async function putCursor(page: Page, path: string): Promise<void> {
  await page.evaluate(target => window.app.workspace.openLinkText(target, '', false), path);
  await page.waitForTimeout(1500);
  await page.evaluate(() => {
    const editor = window.app.workspace.activeEditor?.editor;
    editor?.setCursor({ line: 10, ch: editor.getLine(10).indexOf('Talk') + 4 });
    editor?.focus();
  });
}

/** A profile as the inspector gives it; what is needed of it. */
interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly url: string }; readonly children?: readonly number[] }[];
  readonly samples?: readonly number[];
  /** Microseconds since the sample before. */
  readonly timeDeltas?: readonly number[];
}

/** Milliseconds in which Lectern ran, or what it called: called by the editor, while a key waits, and by itself, when typing rests. */
interface Spent {
  readonly called: number;
  readonly alone: number;
}

/** The host evaluates Lectern under the name `plugin:lectern`; its own code has an address. */
function spentIn({ nodes, samples = [], timeDeltas = [] }: Profile): Spent {
  const byId = new Map(nodes.map(node => [node.id, node]));
  const kinds = new Map<number, keyof Spent | 'host'>();
  const visit = (id: number, above: keyof Spent | 'host' | null): void => {
    const { callFrame: { url = '' } = {}, children = [] } = byId.get(id) ?? {};
    const isLectern = url.startsWith('plugin:lectern');
    const kind = above === 'called' || above === 'alone' ? above : isLectern ? (above === 'host' ? 'called' : 'alone') : url === '' ? above : 'host';
    if (kind) kinds.set(id, kind);
    for (const child of children) visit(child, kind);
  };
  visit(nodes[0]?.id ?? 0, null);
  const sum = (kind: keyof Spent) => samples.reduce((all, id, i) => all + (kinds.get(id) === kind ? timeDeltas[i] ?? 0 : 0), 0) / 1000;
  return { called: sum('called'), alone: sum('alone') };
}

/** What Lectern takes of the page while something is done. */
async function spentDuring(inspector: CDPSession, act: () => Promise<void>): Promise<Spent> {
  await inspector.send('Profiler.start');
  await act();
  return spentIn((await inspector.send('Profiler.stop')).profile);
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

const inspector = await page.context().newCDPSession(page);
await inspector.send('Profiler.enable');
await inspector.send('Profiler.setSamplingInterval', { interval: 200 });
for (const [name, path] of [['a note of 60 rows', 'Day.md'], ['a note of 1 MB', 'Large.md']] as const) {
  await putCursor(page, path);
  const { key, rest } = await type(page, inspector);
  show(`${name}, in a vault of ${count} notes: a key waits for Lectern, p95 (aim: 8)`, p95(key));
  show('  what it does once typing rests, p95', p95(rest));
  show('  last key to updated view (aim: 300 in the usual note)', await viewAfter(page, 'Granite'));
}
process.exit(0);
