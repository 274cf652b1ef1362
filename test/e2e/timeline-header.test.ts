import { afterAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { closeHosts } from '../host/browser';
import { errorsOf, goTo } from './app';
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

async function choose(page: Page, name: string): Promise<void> {
  await page.locator('.lectern-header [aria-haspopup="menu"]').click();
  await page.locator('.menu-item', { hasText: name }).click();
}

describe.each(['en', 'ko'])('statements 16 and 17: the header in %s', lang => {
  it.each([1, 3, 8])('is one line of whole controls at 280 pixels with %i days, also while the event runs', async days => {
    const page = await openTimeline({ text: eventNote({ days }), query: { lang }, width: 280, now: '2026-11-24T09:50:00' });
    await expect.poll(() => page.locator('.lectern-now-button').isVisible()).toBe(true);
    for (const width of [280, 350, 600]) {
      await setWidth(page, width);
      await expect.poll(() => cutParts(page)).toEqual([]);
      await expect.poll(() => page.locator('.lectern-schedule').evaluate(view => view.scrollWidth - view.clientWidth)).toBeLessThanOrEqual(0);
      await expect.poll(() => page.locator('.lectern-day').evaluate(view => view.scrollWidth - view.clientWidth)).toBeLessThanOrEqual(0);
    }
    expect(await errorsOf(page)).toEqual([]);
    await page.context().close();
  });

  it.each([1, 2, 3])('is one line of whole controls while the pane stays with a note of %i days', async days => {
    const page = await openTimeline({ text: eventNote({ days }), query: { lang }, width: 280, now: '2026-11-24T09:50:00' });
    await choose(page, { en: 'Keep showing this note', ko: '이 노트를 계속 보기' }[lang] ?? '');
    await page.waitForSelector('.lectern-pin');
    await expect.poll(() => cutParts(page)).toEqual([]);
    await page.locator('.lectern-pin').click();
    await expect.poll(() => page.locator('.lectern-pin').count()).toBe(0);
    await page.context().close();
  });
});

/** How far the sessions begin below the top of the pane. */
const topOf = (page: Page) => page.locator('.lectern-pane').evaluate(pane => (pane.querySelector('.lectern-day')?.getBoundingClientRect().top ?? NaN) - pane.getBoundingClientRect().top);

describe('statement 17: what stands above the sessions', () => {
  it.each(['en', 'ko'])('is two rows at most, with the zone, and two short lines more while the event runs (%s)', async lang => {
    const text = eventNote({ days: 3, zone: 'Asia/Seoul' });
    const page = await openTimeline({ text, query: { lang }, width: 280, now: '2026-11-20T00:50:00Z' });
    await expect.poll(() => topOf(page)).toBeLessThan(72);
    await goTo(page, new Date('2026-11-24T00:50:00Z'));
    await page.waitForSelector('.lectern-status-line');
    await expect.poll(() => topOf(page)).toBeLessThan(120);
    await page.context().close();
  });

  it('names the zone in the header where that is wide enough, and lets the switch keep the focus', async () => {
    const page = await openTimeline({ text: eventNote({ zone: 'Asia/Seoul' }), width: 700 });
    await expect.poll(() => page.locator('.lectern-header .lectern-zone').innerText()).toContain('Times in Seoul');
    await expect.poll(() => topOf(page)).toBeLessThan(50);
    await page.getByRole('button', { name: 'Show your time' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Show venue time');
    await setWidth(page, 280);
    await expect.poll(() => page.locator('.lectern-below .lectern-zone').innerText()).toContain('Your time (UTC)');
    await page.context().close();
  });

  it.each(['en', 'ko'])('is one line of whole controls on a phone, also while the event runs and the pane stays with it (%s)', async lang => {
    const text = eventNote({ days: 3 });
    const page = await openTimeline({ text, query: { mobile: '1', lang }, viewport: { width: 375, height: 700 }, now: '2026-11-24T09:50:00' });
    await expect.poll(() => cutParts(page)).toEqual([]);
    await choose(page, { en: 'Keep showing this note', ko: '이 노트를 계속 보기' }[lang] ?? '');
    await page.waitForSelector('.lectern-pin');
    await expect.poll(() => cutParts(page)).toEqual([]);
    await page.context().close();
  });

  it('leaves the switch to your own time to the menu on a phone', async () => {
    const page = await openTimeline({ text: eventNote({ zone: 'Asia/Seoul' }), query: { mobile: '1' }, viewport: { width: 375, height: 700 } });
    await expect.poll(() => page.locator('.lectern-zone').isVisible()).toBe(true);
    await expect.poll(() => page.locator('.lectern-zone > .lectern-link-button').isVisible()).toBe(false);
    await choose(page, 'Your time (UTC)');
    await expect.poll(() => page.locator('.lectern-entry').first().innerText()).toBeTruthy();
    await page.locator('.lectern-header [aria-haspopup="menu"]').click();
    await expect.poll(() => page.locator('.menu-item', { hasText: 'Times in Seoul' }).count()).toBe(1);
    await page.context().close();
  });
});

describe('statement 17: the menu', () => {
  it('holds how a note is shown, until the width may choose again', async () => {
    const page = await openTimeline({ text: eventNote({}), width: 280 });
    await expect.poll(() => page.locator('.lectern-grid').count()).toBe(1);
    await choose(page, 'Show as list');
    await expect.poll(() => page.locator('.lectern-agenda').count()).toBe(1);
    await setWidth(page, 600);
    await expect.poll(() => page.locator('.lectern-agenda').count()).toBe(1);
    await expect.poll(() => page.evaluate(() => window.app.loadLocalStorage('lectern-view:Note.md'))).toBe('agenda');
    await choose(page, 'Show what suits the width');
    await expect.poll(() => page.locator('.lectern-grid').count()).toBe(1);
    await page.context().close();
  });

  it('holds how a note is shown in every pane that shows it, and when the note is renamed', async () => {
    const page = await openTimeline({ text: eventNote({}), width: 350 });
    await page.evaluate(() => window.app.workspace.getLeaf('split').setViewState({ type: 'lectern-timeline' }));
    await expect.poll(() => page.locator('.lectern-grid').count()).toBe(2);
    await page.locator('.mod-right-split .lectern-header [aria-haspopup="menu"]').click();
    await page.locator('.menu-item', { hasText: 'Show as list' }).click();
    await expect.poll(() => page.locator('.lectern-agenda').count()).toBe(2);
    await page.evaluate(async () => {
      const { fileManager, vault } = window.app;
      const file = vault.getFileByPath('Note.md');
      if (file) await fileManager.renameFile(file, 'Other.md');
      if (file) await vault.process(file, text => text.replace('Talk 0.0.0', 'First talk'));
    });
    await expect.poll(() => page.locator(session).first().innerText()).toContain('First talk');
    await expect.poll(() => page.locator('.lectern-agenda').count()).toBe(2);
    await expect.poll(() => page.evaluate(() => window.app.loadLocalStorage('lectern-view:Note.md'))).toBeNull();
    expect(await errorsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('hides breaks and shows them again', async () => {
    const page = await openTimeline({ text: '| Time | Topic |\n| --- | --- |\n| 13:00-13:35 | Opening words |\n| 13:35-14:00 | Coffee break |\n| 14:00-15:00 | A longer talk |\n' });
    await choose(page, 'Hide breaks');
    await expect.poll(() => page.locator(session).count()).toBe(2);
    await expect.poll(() => page.locator('.lectern-filter-count').innerText()).toBe('2 of 3');
    await choose(page, 'Hide breaks');
    await expect.poll(() => page.locator(session).count()).toBe(3);
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
