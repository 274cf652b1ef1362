// Prints how long all events take in a browser: 5,000 sessions in 500 notes, from the command to what is on the screen, and from date to date.
import process from 'node:process';
import { openHost } from '../host/browser';
import { show } from './measure';

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`;

/** A note of ten sessions a day from now, or before. */
function noteOf(index: number): string {
  const rows = Array.from({ length: 10 }, (_, i) => `| ${clock(9 + i)}-${clock(10 + i)} | Talk ${i} of event ${index}, on moss and what lives in it | Ada Example, Bob Sample | Room ${i % 3} |`);
  return `---\ndate: ${day(index - 150)}\n---\n# Event ${index}\n\n| Time | Title | Speaker | Room |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}

const notes = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`Events/${i % 20}/Event ${i}.md`, noteOf(i)]));

/** What is done to the page, and what it then comes to, by name. */
function prepare(): void {
  const frame = () => new Promise(next => { requestAnimationFrame(next); });
  const sessions = () => document.querySelectorAll('.lectern-events .lectern-session');
  const button = () => document.querySelector<HTMLElement>('.lectern-scope-button');
  const acts: Record<string, () => unknown> = {
    nothing: () => undefined,
    open: () => window.host.commands.execute('lectern:show-all-events'),
    note: () => button()?.click(),
    all: () => button()?.click(),
  };
  const ends: Record<string, () => boolean> = {
    shown: () => sessions().length > 0,
    gone: () => sessions().length === 0,
    read: () => sessions().length > 0 && !document.querySelector('.lectern-events-progress'),
  };
  /** From an act until an end is reached and painted, in milliseconds. */
  const time = async (act: string, end: string) => {
    const start = performance.now();
    acts[act]?.();
    while (!ends[end]?.() && performance.now() - start < 10_000) await frame();
    // Two frames on, what was drawn is painted.
    await frame();
    await frame();
    return performance.now() - start;
  };
  /** Acts, and how long each held up the window with the layout it asks for. */
  const each = async (steps: readonly (() => unknown)[]) => {
    const times: number[] = [];
    for (const step of steps) {
      const start = performance.now();
      step();
      document.querySelector('.lectern-events-list')?.getBoundingClientRect();
      times.push(performance.now() - start);
      await frame();
      await frame();
    }
    return times;
  };
  Object.assign(window, { bench: { time, each } });
}

declare global {
  interface Window {
    bench: { time: (act: string, end: string) => Promise<number>; each: (steps: readonly (() => unknown)[]) => Promise<number[]> };
  }
}

const page = await openHost({ notes: { ...notes, 'Prose.md': 'Words.' }, open: 'Prose.md' });
await page.evaluate(prepare);
await page.evaluate(() => window.host.settled());
const inspector = await page.context().newCDPSession(page);

async function memory(): Promise<number> {
  await inspector.send('HeapProfiler.collectGarbage');
  return (await inspector.send('Runtime.getHeapUsage')).usedSize / 1e6;
}

const time = (act: string, end: string) => page.evaluate(([a, b]) => window.bench.time(a ?? '', b ?? ''), [act, end]);
const middle = (times: readonly number[]) => [...times].sort((a, b) => a - b)[times.length >> 1] ?? NaN;

const before = await memory();
show('all events, the first time: sessions painted (aim: under 300)', await time('open', 'shown'));
show('  all 500 notes read', await time('nothing', 'read'));
show('  more memory (aim: under 30)', await memory() - before, 'MB');

const again: number[] = [];
for (let i = 0; i < 9; i++) {
  await time('note', 'gone');
  again.push(await time('all', 'shown'));
}
show('all events, once they are read: painted (aim: under 300)', middle(again));

const dates = await page.evaluate(() => {
  document.querySelector<HTMLElement>('.lectern-events .lectern-session')?.focus();
  const press = () => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true }));
  return window.bench.each(Array.from({ length: 60 }, () => press));
});
show('from date to date: in the middle (aim: under 50)', middle(dates));
show('  the slowest of 60', Math.max(...dates));

const letters = await page.evaluate(() => window.bench.each(['m', 'mo', 'mos', 'moss', 'moss 3', ''].map(text => () => {
  if (!document.querySelector('.lectern-filter')) document.querySelector<HTMLElement>('.lectern-filter-button')?.click();
  const input = document.querySelector<HTMLInputElement>('.lectern-events .lectern-filter-text');
  if (input) input.value = text;
  input?.dispatchEvent(new Event('input', { bubbles: true }));
})));
show('a letter in the filter: in the middle', middle(letters));
process.exit(0);
