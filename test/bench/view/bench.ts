import { extname, resolve } from 'node:path';
import process from 'node:process';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { launchChromium } from '../../host/browser';
import { bundlePage } from './bundle';

const root = resolve(import.meta.dirname, '../..');
const counts = [50, 200, 1000];
const names = ['nothing', 'plain divs', 'Lectern, grid', 'Lectern, list', 'vis-timeline', 'FullCalendar'];
const warmUps = 3;
const runs = Number(process.argv[2] ?? 21);
const firstRuns = 5;

/** Milliseconds of one drawing, by what the browser did; `painted` from the call to the second frame after it. */
interface Cost {
  readonly script: number;
  readonly style: number;
  readonly layout: number;
  readonly painted: number;
  readonly nodes: number;
}

type Part = 'script' | 'style' | 'layout';
type Metrics = Readonly<Record<Part, number>>;

const metricOf: Readonly<Record<Part, string>> = { script: 'ScriptDuration', style: 'RecalcStyleDuration', layout: 'LayoutDuration' };

/** Milliseconds the browser has spent so far. Layout that a script asks for counts as layout, not as script. */
async function readMetrics(cdp: CDPSession): Promise<Metrics> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const read = (part: Part) => 1000 * (metrics.find(({ name }) => name === metricOf[part])?.value ?? NaN);
  return { script: read('script'), style: read('style'), layout: read('layout') };
}

const types: Readonly<Record<string, string>> = { '': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' };

async function openBrowser(): Promise<BrowserContext> {
  const files = await bundlePage(root);
  const browser = await launchChromium();
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  await context.route('http://bench.test/**', route => {
    const { pathname } = new URL(route.request().url());
    const body = files.get(pathname);
    return body === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body: Buffer.from(body), contentType: `${types[extname(pathname)] ?? 'text/plain'}; charset=utf-8` });
  });
  return context;
}

/** A page in which one contender draws. */
interface Stage {
  readonly page: Page;
  readonly draw: (count: number) => Promise<Cost>;
}

/**
 * A page for a contender, as in an app that has its rules and its script once and draws again and again: what the others
 * leave behind, rules or garbage, isn't counted as its own.
 */
async function openStage(context: BrowserContext, name: string): Promise<Stage> {
  const page = await context.newPage();
  page.on('pageerror', error => { throw error; });
  const cdp = await context.newCDPSession(page);
  // The time of the thread: another program on the machine doesn't count.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const readings: Metrics[] = [];
  const read = async () => { readings.push(await readMetrics(cdp)); };
  await Promise.all([page.exposeFunction('beforeDrawing', read), page.exposeFunction('afterDrawing', read)]);
  await page.goto('http://bench.test/');
  await page.evaluate(() => document.fonts.load('13px "Pretendard Variable"'));
  await page.evaluate(what => window.viewBench.choose(what), name);
  return {
    page,
    draw: async count => {
      readings.length = 0;
      await page.bringToFront();
      const drawn = await page.evaluate(many => window.viewBench.draw(many), count);
      const [before, after] = readings;
      const spent = (part: Part) => (after?.[part] ?? NaN) - (before?.[part] ?? NaN);
      return { script: spent('script'), style: spent('style'), layout: spent('layout'), ...drawn };
    },
  };
}

function medianOf(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[figures.length >> 1] ?? NaN;
}

function medianCost(costs: readonly Cost[]): Cost {
  const of = (part: keyof Cost) => medianOf(costs.map(cost => cost[part]));
  return { script: of('script'), style: of('style'), layout: of('layout'), painted: of('painted'), nodes: of('nodes') };
}

const work = ({ script, style, layout }: Metrics) => script + style + layout;

/** Without what measuring costs, but for the wait for a frame. */
function without(cost: Cost, nothing: Cost): Cost {
  return { ...cost, script: cost.script - nothing.script, style: cost.style - nothing.style, layout: cost.layout - nothing.layout };
}

function line(name: string, figures: readonly (string | number)[]): void {
  console.log(`  ${name.padEnd(16)}${figures.map(figure => (typeof figure === 'number' ? figure.toFixed(1) : figure).padStart(10)).join('')}`);
}

function showTable(title: string, all: ReadonlyMap<string, readonly Cost[]>): void {
  const costs = new Map([...all].map(([name, measured]) => [name, medianCost(measured)]));
  const nothing = costs.get('nothing');
  const floor = costs.get('plain divs');
  if (!nothing || !floor) throw new RangeError('Nothing to compare with was measured');
  console.log(`\n${title}`);
  line('', ['script', 'style', 'layout', 'together', '× plain', 'painted', '× plain', 'elements']);
  for (const name of names.slice(1)) {
    const measured = costs.get(name) ?? nothing;
    const cost = without(measured, nothing);
    const times = work(cost) / work(without(floor, nothing));
    line(name, [cost.script, cost.style, cost.layout, work(cost), times.toFixed(2), cost.painted, (cost.painted / floor.painted).toFixed(2), String(cost.nodes)]);
  }
}

const noCosts = () => new Map<string, Cost[]>(names.map(name => [name, []]));

/** What a page pays that has drawn before: each contender once in every turn, every other turn in the other order. */
async function compare(stages: ReadonlyMap<string, Stage>): Promise<void> {
  for (const count of counts) {
    const costs = noCosts();
    for (let run = -warmUps; run < runs; run++) {
      for (const [name, { draw }] of run % 2 === 0 ? stages : [...stages].reverse()) {
        const cost = await draw(count);
        if (run >= 0) costs.get(name)?.push(cost);
      }
    }
    showTable(`${count} sessions of one day in nine tracks, 900 px wide: milliseconds, medians of ${runs} runs in turn`, costs);
  }
}

/** What a page pays that has just been opened: scripts not yet compiled, rules not yet read. */
async function compareFirst(context: BrowserContext): Promise<void> {
  const count = counts[0] ?? 0;
  const costs = noCosts();
  for (let run = 0; run < firstRuns; run++) {
    for (const name of names) {
      const { page, draw } = await openStage(context, name);
      costs.get(name)?.push(await draw(count));
      await page.close();
    }
  }
  showTable(`${count} sessions, the first that a page draws: milliseconds, medians of ${firstRuns} pages`, costs);
}

async function interact({ page }: Stage): Promise<void> {
  const all: Awaited<ReturnType<typeof window.viewBench.interact>>[] = [];
  for (let run = -warmUps; run < runs; run++) {
    const figures = await page.evaluate(() => window.viewBench.interact(200));
    if (run >= 0) all.push(figures);
  }
  const of = (part: keyof (typeof all)[number]) => medianOf(all.map(figures => figures[part]));
  console.log('\n200 sessions a day: milliseconds with the layout they bring');
  line('day change', [of('day'), 'aim < 50']);
  line('600 to 280 px', [of('narrower'), 'aim < 50']);
  line('280 to 600 px', [of('wider'), 'aim < 50']);
  line('now line', [of('now'), `${of('moved')} changes to the tree`]);
}

const context = await openBrowser();
const stages = new Map<string, Stage>();
for (const name of names) stages.set(name, await openStage(context, name));
await compare(stages);
await compareFirst(context);
await interact(await openStage(context, 'Lectern, grid'));
await context.browser()?.close();
