import { afterAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { closeHosts } from '../host/browser';
import { errorsOf } from './app';
import { eventNote, openTimeline, session } from './timeline-page';

afterAll(closeHosts);

const openOnPhone = (days: number, lang = 'en') =>
  openTimeline({ text: eventNote({ days, tracks: 3, slots: 6 }), query: { mobile: '1', lang }, viewport: { width: 375, height: 700 } });

/** A finger from one place to another by these pixels. */
async function swipe(page: Page, right: number, down: number): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const [x, y] = [200, 400];
  const at = (share: number) => [{ x: x + right * share, y: y + down * share }];
  // In a fifth of a second by the events' own time, however long the machine takes.
  const start = Date.now() / 1000;
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0), timestamp: start });
  for (const share of [0.25, 0.5, 0.75, 1]) await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(share), timestamp: start + share / 5 });
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [], timestamp: start + 1 / 5 });
}

const day = (page: Page) => page.locator('.lectern-day-heading').innerText();

describe('statement 24: on a phone', () => {
  it.each(['en', 'ko'])('the day is a list, and everything to touch is 44 pixels high (%s)', async lang => {
    const page = await openOnPhone(2, lang);
    await expect.poll(() => page.locator('.lectern-agenda').count()).toBe(1);
    await page.locator('.lectern-filter-button').tap();
    const small = await page.locator('.lectern-schedule').evaluate(view => [...view.querySelectorAll<HTMLElement>('button, select, input, .lectern-session')]
      .filter(part => part.offsetParent !== null && part.getBoundingClientRect().height < 43.5).map(part => part.outerHTML.slice(0, 80)));
    expect(small).toEqual([]);
    await expect.poll(() => page.locator('.lectern-day').evaluate(view => view.scrollWidth - view.clientWidth)).toBe(0);
    await page.context().close();
  });

  it('a tap opens a sheet, from which the row is a tap away', async () => {
    const page = await openOnPhone(1);
    await page.locator(session).nth(1).tap();
    const sheet = page.locator('.lectern-sheet');
    await sheet.waitFor();
    await expect.poll(() => sheet.innerText()).toContain('Talk 0.0.1');
    await expect.poll(() => page.getByRole('dialog', { name: /Talk 0\.0\.1/ }).count()).toBe(1);
    const box = await sheet.boundingBox();
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(700);
    const button = page.getByRole('button', { name: 'Go to the row' });
    await expect.poll(async () => (await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await button.tap();
    await expect.poll(() => page.evaluate(() => {
      const editor = window.app.workspace.activeEditor?.editor;
      return editor?.getLine(editor.getCursor().line) ?? '';
    })).toContain('Talk 0.0.1');
    await expect.poll(() => sheet.count()).toBe(0);
    expect(await errorsOf(page)).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['when Lectern is turned off', (page: Page) => page.evaluate(() => window.host.plugins.disable('lectern'))],
    ['when the note changes under it', (page: Page) => page.evaluate(async () => {
      const file = window.app.vault.getFileByPath('Note.md');
      if (file) await window.app.vault.process(file, text => text.replace('## 2026', 'A line that came by sync.\n\n## 2026'));
    })],
  ])('the sheet goes %s', async (_, change) => {
    const page = await openOnPhone(1);
    await page.locator(session).nth(1).tap();
    await page.locator('.lectern-sheet').waitFor();
    await change(page);
    await expect.poll(() => page.locator('.lectern-sheet, .lectern-sheet-container').count()).toBe(0);
    expect(await errorsOf(page)).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['Escape', (page: Page) => page.keyboard.press('Escape')],
    ['a tap outside', (page: Page) => page.touchscreen.tap(180, 60)],
  ])('%s closes the sheet', async (_, close) => {
    const page = await openOnPhone(1);
    await page.locator(session).first().tap();
    await page.waitForSelector('.lectern-sheet');
    await close(page);
    await expect.poll(() => page.locator('.lectern-sheet').count()).toBe(0);
    await page.context().close();
  });
});

describe('statements 14 and 25: a swipe', () => {
  it('to the left is the next day, to the right the one before, and both ends hold', async () => {
    const page = await openOnPhone(2);
    const first = await day(page);
    await swipe(page, 150, 10);
    expect(await day(page)).toBe(first);
    await swipe(page, -150, 10);
    await expect.poll(() => day(page)).not.toBe(first);
    await swipe(page, -150, 0);
    expect(await day(page)).not.toBe(first);
    await swipe(page, 150, 0);
    await expect.poll(() => day(page)).toBe(first);
    await page.context().close();
  });

  it('up scrolls and changes nothing else', async () => {
    const page = await openOnPhone(2);
    const first = await day(page);
    await swipe(page, -80, -250);
    await expect.poll(() => page.locator('.lectern-day').evaluate(view => view.scrollTop)).toBeGreaterThan(50);
    expect(await day(page)).toBe(first);
    expect(await page.locator('.lectern-sheet').count()).toBe(0);
    await page.context().close();
  });

  it('leaves the name of the day in sight while the list is scrolled', async () => {
    const page = await openOnPhone(1);
    await swipe(page, 0, -300);
    const box = await page.locator('.lectern-day-name').boundingBox();
    expect(box && box.y > 0 && box.y < 150).toBe(true);
    await page.context().close();
  });
});
