import { afterAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { closeHosts } from '../host/browser';
import { errorsOf } from './app';
import { eventNote, openInMainArea, openTimeline, session } from './timeline-page';

afterAll(closeHosts);

/** Two rooms, with a break between, what has no time and what isn't in order. */
const text = `---
date: 2026-11-24
---
| Time | Track | Topic | Speaker |
| --- | --- | --- | --- |
| 13:00-14:00 | Room B | Late B | Ada Example |
| 09:00-10:00 | Room A | Early A | Ada Example |
| 09:00-10:00 | Room B | Early B | Bo Sample |
| 10:00-10:30 | | Coffee break | |
| 13:00-14:00 | Room A | Late A | Cy Madeup |
| tba | Room A | Some time | Bo Sample |
`;
const focused = (page: Page) => page.evaluate(() => document.activeElement?.querySelector('.lectern-title')?.textContent ?? document.activeElement?.textContent ?? '');
const press = async (page: Page, keys: readonly string[]) => {
  const seen: string[] = [];
  for (const key of keys) {
    await page.keyboard.press(key);
    seen.push(await focused(page));
  }
  return seen;
};
const isInBlock = (page: Page) => page.evaluate(() => document.activeElement?.matches('.lectern-session') ?? false);

describe('statement 34: by keyboard', () => {
  it.each([['the grid', 350], ['the list', 240]])('%s is one stop for Tab, the one that was left', async (_, width) => {
    const page = await openTimeline({ text, width });
    await page.locator('.lectern-header button').last().focus();
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(page)).toBe('Early B');
    await press(page, ['End', 'ArrowUp', 'Tab']);
    expect(await isInBlock(page)).toBe(false);
    await page.keyboard.press('Shift+Tab');
    await expect.poll(() => focused(page)).toBe('Late A');
    await expect.poll(() => page.locator(`${session}[tabindex="0"]`).count()).toBe(1);
    await page.keyboard.press('Shift+Tab');
    expect(await isInBlock(page)).toBe(false);
    await page.context().close();
  });

  it('arrows go by time in a column and from column to column, Home and End to the first and the last', async () => {
    const page = await openTimeline({ text, width: 350 });
    await expect.poll(() => page.locator('.lectern-column-heading').allInnerTexts()).toEqual(['Room B', 'Room A']);
    await page.locator(session, { hasText: 'Early A' }).focus();
    expect(await press(page, ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp'])).toEqual(['Coffee break', 'Late A', 'Coffee break', 'Early A']);
    expect(await press(page, ['ArrowLeft', 'ArrowDown', 'ArrowDown', 'ArrowRight'])).toEqual(['Early B', 'Coffee break', 'Late B', 'Late A']);
    expect(await press(page, ['End', 'Home'])).toEqual(['Some time', 'Early B']);
    await page.context().close();
  });

  it('arrows go through a list in its order', async () => {
    const page = await openTimeline({ text, width: 240 });
    await page.locator(session, { hasText: 'Early B' }).focus();
    expect(await press(page, ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End']))
      .toEqual(['Early A', 'Coffee break', 'Late B', 'Late A', 'Some time', 'Late A', 'Early B', 'Some time']);
    await page.context().close();
  });

  it('Enter opens the row, Space the details', async () => {
    const page = await openTimeline({ text, width: 350 });
    await page.locator(session, { hasText: 'Late A' }).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => page.getByRole('dialog').innerText()).toContain('Cy Madeup');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe('Late A');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => {
      const editor = window.app.workspace.activeEditor?.editor;
      return editor?.getLine(editor.getCursor().line) ?? '';
    })).toContain('Late A');
    await page.context().close();
  });

  it.each([['the grid', 350], ['the list', 240]])('the focus can be seen in %s, and stays with its session when that moves in the note', async (_, width) => {
    const page = await openTimeline({ text, width });
    await page.locator(session, { hasText: 'Early B' }).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowUp');
    const before = await focused(page);
    const ring = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
      return [outlineStyle, outlineWidth];
    });
    expect(ring).toEqual(['solid', '2px']);
    const times = await page.locator(session).count();
    await page.evaluate(async () => {
      const file = window.app.vault.getFileByPath('Note.md');
      if (file) await window.app.vault.process(file, note => note.replace('| 13:00-14:00 | Room B', '| 08:00-08:30 | Room A | Before all | Di Notreal |\n| 13:05-14:00 | Room B'));
    });
    await expect.poll(() => page.locator(session).count()).toBe(times + 1);
    await expect.poll(async () => [await focused(page), await isInBlock(page)]).toEqual([before, true]);
    expect(await errorsOf(page)).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['the grid', async (page: Page) => openInMainArea(page)],
    ['the list of all events', async (page: Page) => {
      await page.getByRole('button', { name: 'All notes' }).click();
      await page.waitForSelector('.lectern-events .lectern-session');
    }],
  ])('what has the focus in %s is not under what stays in sight', async (_, show) => {
    const page = await openTimeline({ text: eventNote({ days: 2, tracks: 9, slots: 8 }), now: '2026-11-20T08:00:00', viewport: { width: 1100, height: 420 } });
    await show(page);
    await page.locator(session).first().focus();
    const hidden: string[] = [];
    const times = (key: string, count: number) => Array<string>(count).fill(key);
    const keys = ['End', ...times('ArrowUp', 6), ...times('ArrowLeft', 2), 'Home', ...times('ArrowDown', 6), ...times('ArrowRight', 8), ...times('ArrowLeft', 8)];
    for (const key of keys) {
      await page.keyboard.press(key);
      hidden.push(...await page.evaluate(() => {
        const block = document.activeElement;
        if (!block) return ['nothing'];
        const { left, right, top, bottom } = block.getBoundingClientRect();
        const seen = ([[left + 2, top + 2], [right - 2, bottom - 2]] as const).every(([x, y]) => block.contains(document.elementFromPoint(x, y)));
        return seen ? [] : [block.getAttribute('aria-label') ?? ''];
      }));
    }
    expect(hidden).toEqual([]);
    await page.context().close();
  });
});
