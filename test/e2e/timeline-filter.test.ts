import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { closeHosts } from '../host/browser';
import { errorsOf, timePasses } from './app';
import { eventNote, openTimeline, session } from './timeline-page';

afterAll(closeHosts);

const titles = ['Ｋａｆｋａ without tears', '쿠버네티스 운영하기', 'Opening keynote', 'Lunch'];
const text = eventNote({ days: 2, tracks: 2, slots: 4, title: (day, slot, track) => (track === 0 ? titles[(slot + day) % 4] ?? '' : `Workshop ${slot}`) });

describe('statement 31: the filter', () => {
  let page: Page;
  const count = () => page.locator('.lectern-filter-count').innerText();
  const shown = async () => (await page.locator(session).evaluateAll(blocks => blocks.map(block => block.getAttribute('aria-label') ?? '')));
  beforeEach(async () => { page = await openTimeline({ text, width: 350 }); });
  afterEach(async () => {
    expect(await errorsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('opens by key, finds words in any case and width, and counts', async () => {
    await page.locator(session).first().focus();
    await page.keyboard.press('/');
    await page.keyboard.type('kafka');
    await expect.poll(shown).toHaveLength(1);
    await expect.poll(async () => (await shown())[0]).toContain('Ｋａｆｋａ');
    await expect.poll(count).toBe('1 of 8');
  });

  it('opens by Mod+F where the pane is active', async () => {
    await page.locator(session).first().focus();
    await page.keyboard.press('Control+f');
    await expect.poll(() => page.locator('.lectern-filter-text').evaluate(input => input === document.activeElement)).toBe(true);
  });

  it('finds Korean, and says on which other days there is more', async () => {
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.keyboard.type('쿠버');
    await expect.poll(shown).toHaveLength(1);
    const other = page.locator('.lectern-filter-found button').first();
    await expect.poll(() => other.innerText()).toMatch(/25.*: 1$/);
    await other.click();
    await expect.poll(() => page.locator('.lectern-header .lectern-day-tab[aria-pressed="true"]').innerText()).toContain('25');
    await expect.poll(shown).toHaveLength(1);
    await expect.poll(() => page.locator('.lectern-filter-text').inputValue()).toBe('쿠버');
  });

  it('moves neither axis nor columns nor what is left', async () => {
    const frame = () => page.evaluate(() => ({
      hours: [...document.querySelectorAll<HTMLElement>('.lectern-hour')].map(hour => `${hour.innerText} ${hour.getBoundingClientRect().top - (hour.closest('.lectern-grid')?.getBoundingClientRect().top ?? 0)}`),
      headings: [...document.querySelectorAll<HTMLElement>('.lectern-column-heading')].map(heading => `${heading.innerText} ${heading.getBoundingClientRect().left}`),
      block: [...document.querySelectorAll<HTMLElement>('.lectern-session')].filter(block => block.innerText.includes('쿠버')).map(({ style }) => [style.top, style.left, style.height, style.width]),
    }));
    const before = await frame();
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.keyboard.type('쿠버');
    await expect.poll(shown).toHaveLength(1);
    await expect.poll(frame).toEqual(before);
  });

  it('is cleared by Escape, then closed, and gives the focus back', async () => {
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.keyboard.type('lunch');
    await expect.poll(shown).toHaveLength(1);
    await page.keyboard.press('Escape');
    await expect.poll(shown).toHaveLength(8);
    await expect.poll(() => page.locator('.lectern-filter-text').inputValue()).toBe('');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.lectern-filter-text').isVisible()).toBe(false);
    await expect.poll(() => page.locator('.lectern-filter-button').evaluate(button => button === document.activeElement)).toBe(true);
  });

  it('chooses a track and a speaker, and one press clears all', async () => {
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.getByRole('combobox', { name: 'All tracks' }).selectOption('Room 2');
    await expect.poll(count).toBe('4 of 8');
    await page.getByRole('combobox', { name: 'All speakers' }).selectOption('Ada Example 1');
    await expect.poll(count).toBe('0 of 8');
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(shown).toHaveLength(8);
  });

  it('tells the count in one element whose text changes, which alone is read out', async () => {
    await page.getByRole('button', { name: 'Filter' }).click();
    const status = await page.locator('.lectern-filter [role="status"]').elementHandle();
    await expect.poll(() => status?.textContent()).toBe('');
    for (const [key, said] of [['l', '8 of 8'], ['unch', '1 of 8']] as const) {
      await page.keyboard.type(key);
      await expect.poll(() => status?.textContent()).toBe(said);
    }
    await page.keyboard.press('Escape');
    await expect.poll(() => status?.textContent()).toBe('');
    await expect.poll(() => status?.evaluate(element => element.isConnected)).toBe(true);
  });

  it('leaves the cursor and the composition alone while it filters', async () => {
    await page.getByRole('button', { name: 'Filter' }).click();
    const input = page.locator('.lectern-filter-text');
    await page.keyboard.type('kaka');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('f');
    await expect.poll(() => input.inputValue()).toBe('kafka');
    await expect.poll(() => input.evaluate(element => (element as HTMLInputElement).selectionStart)).toBe(3);
  });

  it('gives back the place in a list when it is cleared', async () => {
    await page.locator('.lectern-header').getByRole('button', { name: 'More options' }).click();
    await page.locator('.menu-item', { hasText: 'Show as list' }).click();
    await page.setViewportSize({ width: 1200, height: 400 });
    const scrolled = () => page.locator('.lectern-day').evaluate(day => day.scrollTop);
    await page.locator('.lectern-day').evaluate(day => { day.scrollTop = 90; });
    const before = await scrolled();
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.keyboard.type('lunch');
    await expect.poll(shown).toHaveLength(1);
    await page.keyboard.press('Escape');
    await expect.poll(scrolled).toBe(before);
  });

  it('is on while the note is edited, and gone with the note', async () => {
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.keyboard.type('kafka');
    await page.evaluate(() => window.app.workspace.activeEditor?.editor?.replaceRange('More. ', { line: 4, ch: 0 }));
    await timePasses(page, 400);
    expect(await count()).toBe('1 of 8');
  });

  it('leaves out a track that the note has no longer', async () => {
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.keyboard.type('workshop');
    await page.getByRole('combobox', { name: 'All tracks' }).selectOption('Room 2');
    await page.evaluate(async () => {
      const file = window.app.vault.getFileByPath('Note.md');
      if (file) await window.app.vault.process(file, note => note.replaceAll('Room 2', 'Cellar'));
    });
    await expect.poll(() => page.locator('.lectern-column-heading').allInnerTexts()).toContain('Cellar');
    await expect.poll(count).toBe('4 of 8');
    await expect.poll(() => page.getByRole('combobox', { name: 'All tracks' }).inputValue()).toBe('');
  });
});
