import { afterAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { closeHosts } from '../host/browser';
import { eventNote, openTimeline, setWidth } from './timeline-page';

afterAll(closeHosts);

/** Eight rooms, a break, what is over, on and to come, and rows without a time. */
const text = `---
date: 2026-11-24
timezone: UTC
---
| Time | Track | Topic | Speaker |
| --- | --- | --- | --- |
${Array.from({ length: 8 }, (_, i) => `| 09:00-09:45 | Room ${i + 1} | Over ${i} | Ada Example |`).join('\n')}
| 09:45-10:00 | | Coffee break | |
${Array.from({ length: 8 }, (_, i) => `| 10:00-10:45 | Room ${i + 1} | On ${i} | Ada Example |`).join('\n')}
${Array.from({ length: 8 }, (_, i) => `| 11:00 | Room ${i + 1} | To come ${i} | Ada Example |`).join('\n')}
| 12:00-13:00 | | Lunch break | |
| tba | Room 1 | Without a time | Bo Sample |
`;

/** The texts of the view that are hard to read: their contrast to what is behind them (WCAG 2.2, 1.4.3), if under 4.5. */
const faint = (page: Page) => page.evaluate(() => {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const read = (colour: string) => {
    if (!context) throw new Error('There is no canvas');
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data];
  };
  const behind = (element: Element | null): number[] => {
    if (!element) return [255, 255, 255, 255];
    const [r = 0, g = 0, b = 0, a = 0] = read(getComputedStyle(element).backgroundColor);
    if (a === 255) return [r, g, b, a];
    const under = behind(element.parentElement);
    return [r, g, b].map((part, i) => (part * a + (under[i] ?? 0) * (255 - a)) / 255);
  };
  const light = (parts: number[]) => {
    const [r = 0, g = 0, b = 0] = parts.map(part => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const texts = [...document.querySelectorAll<HTMLElement>('.lectern-schedule *')].filter(element =>
    element.offsetParent !== null && !element.hasAttribute('disabled') && [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()));
  return texts.flatMap(element => {
    const [ink, paper] = [light(read(getComputedStyle(element).color)), light(behind(element))];
    const ratio = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
    return ratio < 4.5 ? [`${element.className}: ${element.innerText} ${ratio.toFixed(2)}`] : [];
  });
});

describe.each(['light', 'dark'])('statements 15 and 28: text in %s colours has a contrast of 4.5', theme => {
  it.each([['the grid', 1400, 'Over 0'], ['the list', 320, 'On 0']])('in %s, whatever is past, on, a break or filled in', async (_, width) => {
    const page = await openTimeline({ text, query: { theme }, viewport: { width: width + 700, height: 900 }, width, now: '2026-11-24T10:20:00Z' });
    await expect.poll(() => page.locator('.lectern-session.is-current').count()).toBe(8);
    await expect.poll(() => page.locator('.lectern-session.is-past').count()).toBe(9);
    await page.locator('.lectern-filter-button').click();
    await expect.poll(() => faint(page)).toEqual([]);
    await page.context().close();
  });

  it('and what is on or over is told by more than colour', async () => {
    const page = await openTimeline({ text, query: { theme }, width: 320, now: '2026-11-24T10:20:00Z' });
    await expect.poll(() => page.locator('.lectern-session[aria-current="time"]').count()).toBe(8);
    await expect.poll(() => page.locator('.lectern-status').innerText()).toContain('On 0');
    await page.context().close();
  });
});

const large = 'body { --font-ui-smaller: 24px; --font-ui-small: 26px; --font-ui-medium: 30px; --font-ui-large: 40px; }';

describe('statement 35: text of twice the size', () => {
  it.each(['en', 'ko'].flatMap(lang => [1, 3, 8].flatMap(days => [280, 350].map(width => [lang, days, width] as const))))('tells the date in full (%s, %i days, %i pixels)', async (lang, days, width) => {
    const page = await openTimeline({ text: eventNote({ days }), query: { lang }, width: 500, now: '2026-11-24T09:50:00' });
    await page.addStyleTag({ content: large });
    await setWidth(page, width);
    const [needed, has] = await page.locator('.lectern-day-picker, .lectern-day-name').evaluate(name => {
      const { font, paddingLeft, paddingRight } = getComputedStyle(name);
      const text = name.instanceOf(HTMLSelectElement) ? name.selectedOptions[0]?.text ?? '' : name.textContent ?? '';
      const context = document.createElement('canvas').getContext('2d');
      if (!context) throw new Error('There is no canvas');
      context.font = font;
      return [context.measureText(text).width, name.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)] as const;
    });
    expect(has).toBeGreaterThanOrEqual(Math.floor(needed));
    const parts = await page.locator('.lectern-header > :not(.lectern-spring):not([hidden])').evaluateAll(all => all.map(part => {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      return { left, right, top, bottom };
    }));
    expect(parts.flatMap((a, i) => parts.slice(i + 1).filter(b => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1))).toEqual([]);
    await expect.poll(() => page.locator('.lectern-schedule').evaluate(view => view.scrollWidth - view.clientWidth)).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  it('has columns only while they can be read, as it grows', async () => {
    const page = await openTimeline({ text: eventNote({ tracks: 2 }), width: 280 });
    await expect.poll(() => page.locator('.lectern-column-heading').count()).toBe(2);
    await page.addStyleTag({ content: large });
    await page.evaluate(() => window.app.workspace.trigger('css-change'));
    await expect.poll(() => page.locator('.lectern-agenda').count()).toBe(1);
    await page.context().close();
  });

  it.each([280, 350, 700])('is neither cut in the header nor beside it at %i pixels', async width => {
    const page = await openTimeline({ text, width, viewport: { width: 1400, height: 900 }, now: '2026-11-24T10:20:00Z' });
    await page.addStyleTag({ content: large });
    await page.locator('.lectern-filter-button').click();
    const cut = await page.locator('.lectern-schedule').evaluate(view => {
      const pane = view.getBoundingClientRect();
      return [...view.querySelectorAll<HTMLElement>('.lectern-header *, .lectern-filter *, .lectern-zone')].filter(part => {
        const { left, right, height } = part.getBoundingClientRect();
        return part.offsetParent !== null && height > 0 && part.tagName !== 'OPTION' && (left < pane.left - 1 || right > pane.right + 1 || (part.tagName === 'BUTTON' && part.scrollHeight > part.clientHeight + 1));
      }).map(part => part.className);
    });
    expect(cut).toEqual([]);
    await expect.poll(() => page.locator('.lectern-schedule').evaluate(view => view.scrollWidth - view.clientWidth)).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});
