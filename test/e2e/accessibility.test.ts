import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { closeHosts, openHost } from '../host/browser';
import { openNote, runCommand } from './app';
import { eventNote, openTimeline } from './timeline-page';
import { demoVault } from './vaults';

afterAll(closeHosts);

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds that is serious, in one part of the page. One rule is left out: a block's name says times, track, title and
 * speakers in the order in which one asks for them, which is not the order of the words it has room to show.
 */
async function seriousFindings(page: Page, part: string): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async selector => {
    const { axe: checker } = window as unknown as { axe: { run: (part: string, options: object) => Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> } };
    const { violations } = await checker.run(selector, { rules: { 'label-content-name-mismatch': { enabled: false } } });
    return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  }, part);
}

describe.each(['light', 'dark'])('statement 35: in %s colours, axe has no serious finding', theme => {
  it.each([
    ['a day of three rooms', 'Events/Stream Days 2026.md', 1400],
    ['a day of two tracks', 'Events/클라우드 네이티브 밋업 2024.md', 1400],
  ])('in the pane with %s, and in a card', async (_, note, width) => {
    const page = await openHost({ notes: demoVault, query: { theme }, viewport: { width, height: 900 } });
    await openNote(page, note);
    await runCommand(page, 'Open timeline');
    await page.waitForSelector('.lectern-session .lectern-mention');
    await expect.poll(() => seriousFindings(page, '.lectern-pane')).toEqual([]);
    await page.locator('.lectern-session .lectern-mention').first().hover();
    await page.waitForSelector('.lectern-card .lectern-card-text');
    await expect.poll(() => seriousFindings(page, '.lectern-card')).toEqual([]);
    await page.context().close();
  });

  it('in the list on a phone', async () => {
    const page = await openHost({ notes: demoVault, query: { theme, mobile: '1' }, viewport: { width: 375, height: 700 } });
    await openNote(page, 'Events/Stream Days 2026.md');
    await runCommand(page, 'Open timeline');
    await page.waitForSelector('.lectern-session');
    await expect.poll(() => seriousFindings(page, '.lectern-pane')).toEqual([]);
    await page.context().close();
  });
});

it.each([1, 2])('statement 35: the date of %i days is one heading', async days => {
  const page = await openTimeline({ text: eventNote({ days }) });
  await expect.poll(() => page.locator('.lectern-schedule').getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(['Tue, Nov 24']);
  await page.context().close();
});

describe('statement 35: motion', () => {
  it.each([['no-preference', 1], ['reduce', 0]] as const)('with %s, moves %i part of the timeline under the pointer', async (reducedMotion, moving) => {
    const page = await openHost({ notes: demoVault });
    await page.emulateMedia({ reducedMotion });
    await openNote(page, 'Events/Stream Days 2026.md');
    await runCommand(page, 'Open timeline');
    await page.locator('.lectern-session').first().hover();
    const durations = () => page.evaluate(() => [...document.querySelectorAll('.lectern-pane *')].filter(element => {
      const { transitionDuration, animationName } = getComputedStyle(element);
      return transitionDuration !== '0s' || animationName !== 'none';
    }).length);
    await expect.poll(durations).toBe(moving);
    await page.context().close();
  });
});
