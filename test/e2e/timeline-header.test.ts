import { afterAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { closeHosts } from '../host/browser';
import { errorsOf } from './app';
import { eventNote, openTimeline, session, setWidth } from './timeline-page';

afterAll(closeHosts);

/** What of the header isn't whole: parts beyond its edges, on another line, or with text cut. */
const cutParts = (page: Page) => page.locator('.lectern-header').evaluate(header => {
  const frame = header.getBoundingClientRect();
  const pane = header.closest('.lectern-pane')?.getBoundingClientRect() ?? frame;
  const parts = [...header.querySelectorAll<HTMLElement>('button, select, .lectern-day-name')].filter(part => part.offsetParent !== null);
  const said = (part: HTMLElement) => part.getAttribute('aria-label') ?? part.innerText;
  return parts.filter(part => {
    const { left, right, top, bottom, height } = part.getBoundingClientRect();
    const isOut = left < pane.left || right > pane.right + 0.5 || top < frame.top || bottom > frame.bottom;
    return isOut || Math.abs((top + bottom) / 2 - (frame.top + frame.bottom) / 2) > 2 || height > frame.height || part.scrollWidth > part.clientWidth + 1;
  }).map(said);
});

describe.each(['en', 'ko'])('statements 16 and 17: the header in %s', lang => {
  it.each([1, 3, 8])('is one line of whole controls at 280 pixels with %i days, also while the event runs', async days => {
    const page = await openTimeline({ text: eventNote({ days }), query: { lang }, width: 280, now: '2026-11-24T09:50:00' });
    await expect.poll(() => page.locator('.lectern-now-button').isVisible()).toBe(true);
    for (const width of [280, 350, 600]) {
      await setWidth(page, width);
      expect(await cutParts(page)).toEqual([]);
      expect(await page.locator('.lectern-schedule').evaluate(view => view.scrollWidth - view.clientWidth)).toBeLessThanOrEqual(0);
      expect(await page.locator('.lectern-day').evaluate(view => view.scrollWidth - view.clientWidth)).toBeLessThanOrEqual(0);
    }
    expect(await errorsOf(page)).toEqual([]);
    await page.context().close();
  });
});

describe('statement 17: the menu', () => {
  const choose = async (page: Page, name: string) => {
    await page.locator('.lectern-header').getByRole('button', { name: 'More options' }).click();
    await page.locator('.menu-item', { hasText: name }).click();
  };

  it('holds how a note is shown, until the width may choose again', async () => {
    const page = await openTimeline({ text: eventNote({}), width: 280 });
    expect(await page.locator('.lectern-grid').count()).toBe(1);
    await choose(page, 'Show as list');
    expect(await page.locator('.lectern-agenda').count()).toBe(1);
    await setWidth(page, 600);
    expect(await page.locator('.lectern-agenda').count()).toBe(1);
    expect(await page.evaluate(() => window.app.loadLocalStorage('lectern-view:Note.md'))).toBe('agenda');
    await choose(page, 'Show what suits the width');
    expect(await page.locator('.lectern-grid').count()).toBe(1);
    await page.context().close();
  });

  it('hides breaks and shows them again', async () => {
    const page = await openTimeline({ text: '| Time | Topic |\n| --- | --- |\n| 13:00-13:35 | Opening words |\n| 13:35-14:00 | Coffee break |\n| 14:00-15:00 | A longer talk |\n' });
    await choose(page, 'Hide breaks');
    expect(await page.locator(session).count()).toBe(2);
    expect(await page.locator('.lectern-filter-count').innerText()).toBe('2 of 3');
    await choose(page, 'Hide breaks');
    expect(await page.locator(session).count()).toBe(3);
    await page.context().close();
  });

  it('is reached and used by keyboard', async () => {
    const page = await openTimeline({ text: eventNote({}), width: 280 });
    await page.locator('.lectern-header').getByRole('button', { name: 'More options' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.menu-item');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.lectern-agenda').count()).toBe(1);
    await page.context().close();
  });
});
