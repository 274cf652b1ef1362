import { afterAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { closeHosts } from '../host/browser';
import { errorsOf } from './app';
import { eventNote, openInMainArea, openTimeline, session } from './timeline-page';

afterAll(closeHosts);

/** How a page of A4 is at 96 pixels to the inch, without its margins. */
const paper = { width: 718, height: 1047 };

/** The window as it's printed, until `unprint`. */
async function showOnPaper(page: Page): Promise<void> {
  await page.setViewportSize(paper);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
}

async function unprint(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
}

describe.each(['light', 'dark'])('statement 23: on paper, from %s colours', theme => {
  it('stands every day as a list, light, without controls, nothing cut', async () => {
    const page = await openTimeline({ text: eventNote({ days: 3, tracks: 3, slots: 12 }), query: { theme } });
    await openInMainArea(page);
    const before = await page.locator(session).count();
    await showOnPaper(page);
    const printed = page.locator('.lectern-print');
    await expect.poll(() => printed.locator('h2').allInnerTexts()).toHaveLength(3);
    await expect.poll(() => printed.locator('.lectern-session').count()).toBe(108);
    await expect.poll(() => page.locator('button:visible, select:visible, input:visible').count()).toBe(0);
    const seen = await page.evaluate(() => {
      const brightness = (colour: string) => Math.max(...(colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number));
      const blocks = [...document.querySelectorAll<HTMLElement>('.lectern-print .lectern-session')];
      return {
        ink: brightness(getComputedStyle(document.querySelector('.lectern-print .lectern-title') ?? document.body).color),
        paper: brightness(getComputedStyle(document.body).backgroundColor),
        cut: blocks.filter(block => block.scrollHeight > block.clientHeight + 1 || block.scrollWidth > block.clientWidth + 1).length,
        mayBreak: blocks.filter(block => getComputedStyle(block).breakInside !== 'avoid').length,
        height: document.querySelector('.lectern-print')?.getBoundingClientRect().height ?? 0,
        scrolls: document.documentElement.scrollHeight,
      };
    });
    expect(seen).toMatchObject({ cut: 0, mayBreak: 0 });
    expect(seen.ink).toBeLessThan(100);
    expect(seen.paper).toBeGreaterThan(200);
    await unprint(page);
    await expect.poll(() => printed.count()).toBe(0);
    await expect.poll(() => page.locator('body').evaluate((body, name) => body.classList.contains(`theme-${name}`) && !body.classList.contains('lectern-printing'), theme)).toBe(true);
    await expect.poll(() => page.locator(session).count()).toBe(before);
    expect(await errorsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('takes as many pages as it needs, also where the menu asks for it', async () => {
    const page = await openTimeline({ text: eventNote({ days: 3, tracks: 3, slots: 12 }), query: { theme } });
    await openInMainArea(page);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(3);
    await expect.poll(() => page.locator('.lectern-print').count()).toBe(0);
    await page.context().close();
  });
});

describe('statement 23: who prints', () => {
  const printedIn = async (page: Page) => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const count = await page.locator('.lectern-print').count();
    await unprint(page);
    return count;
  };

  it('is the note while that has the focus, and the pane where its menu asks', async () => {
    const page = await openTimeline({ text: eventNote({ days: 2 }) });
    await page.locator('.cm-content').first().click();
    expect(await printedIn(page)).toBe(0);
    await page.evaluate(() => { window.print = () => { window.dispatchEvent(new Event('beforeprint')); }; });
    await page.locator('.lectern-header').getByRole('button', { name: 'More options' }).click();
    await page.locator('.menu-item', { hasText: 'Print' }).click();
    await expect.poll(() => page.locator('.lectern-print').count()).toBe(1);
    await unprint(page);
    await expect.poll(() => page.locator('.lectern-print').count()).toBe(0);
    await page.context().close();
  });

  it('is the app while it prints a note of its own', async () => {
    const page = await openTimeline({ text: eventNote({ days: 2 }) });
    await openInMainArea(page);
    await page.evaluate(() => { document.body.createDiv('print'); });
    expect(await printedIn(page)).toBe(0);
    await page.context().close();
  });
});
