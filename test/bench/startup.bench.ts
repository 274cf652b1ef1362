import process from 'node:process';
import { openHost } from '../host/browser';
import { show } from './measure';

/** Notes of a vault that is large, with a hundred terms in it. */
function largeVault(count: number): Record<string, string> {
  const notes = Array.from({ length: count }, (_, i) => [`Notes/${i % 100}/Note ${i}.md`, `# Note ${i}\n\nSome prose about term${i % 100}.\n`]);
  const terms = Array.from({ length: 100 }, (_, i) => [`Glossary/term${i}.md`, `What term${i} means.`]);
  return Object.fromEntries([...notes, ...terms]) as Record<string, string>;
}

/** The median time of `onload` in milliseconds, as the host measures it. */
async function startUp(count: number): Promise<number> {
  const page = await openHost({ notes: largeVault(count) });
  await page.evaluate(() => window.host.settled());
  const times = await page.evaluate(async () => {
    const { plugins } = window.host;
    const found: number[] = [];
    for (let i = 0; i < 15; i++) {
      await plugins.disable('lectern');
      await plugins.enable('lectern');
      found.push(plugins.loadTimes.get('lectern') ?? NaN);
      await new Promise(next => { setTimeout(next, 50); });
    }
    return found.sort((a, b) => a - b);
  });
  await page.context().close();
  return times[times.length >> 1] ?? NaN;
}

const [small, large] = [await startUp(20), await startUp(2000)];
show('onload, in a vault of 20 notes (aim: under 10)', small);
show('onload, in a vault of 2,000 notes (aim: under 10)', large);
show('  the larger beside the smaller', large / small, '×');
process.exit(0);
