import { afterAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { closeHosts } from '../host/browser';
import { errorsOf, timePasses } from './app';
import { eventNote, openTimeline, session } from './timeline-page';

afterAll(closeHosts);

const write = (page: Page, from: string, to: string) => page.evaluate(async ([before, after]) => {
  const file = window.app.vault.getFileByPath('Note.md');
  if (file) await window.app.vault.process(file, text => text.replace(before, after));
}, [from, to] as const);
const says = (page: Page, words: string) => page.waitForFunction(text => document.querySelector('.lectern-pane')?.textContent?.includes(text), words);
const doubtful = '\n## Another\n\n| When | What |\n| --- | --- |\n| 9:00 | Standup |\n| 12:00 | Lunch |\n';
const gone = '.lectern-offer .lectern-link-button:last-of-type';

/** What takes away the element with the focus, each by what a user does. */
const cases: Record<string, { text?: string; lose: (page: Page) => Promise<void> }> = {
  'the title of its session changes': {
    lose: async page => {
      await page.locator(session).nth(1).focus();
      await write(page, 'Talk 0.0.1', 'Another talk');
      await says(page, 'Another talk');
    },
  },
  'its session changes while its details are open': {
    lose: async page => {
      await page.locator(session).nth(1).focus();
      await page.keyboard.press('Space');
      await write(page, '## 2026', 'A line.\n\n## 2026');
      await expect.poll(() => page.locator('.lectern-details').count()).toBe(0);
    },
  },
  'a filter without a field is cleared': {
    text: eventNote({}).replace('Talk 0.1.0 about queues', 'Lunch'),
    lose: async page => {
      await page.locator('.lectern-header').getByRole('button', { name: 'More options' }).click();
      await page.locator('.menu-item', { hasText: 'Hide breaks' }).click();
      await page.getByRole('button', { name: 'Clear' }).press('Enter');
    },
  },
  'what is found on another day is gone to': {
    text: eventNote({ days: 2 }),
    lose: async page => {
      await page.locator(session).first().press('/');
      await page.keyboard.type('Talk');
      await page.locator('.lectern-filter .lectern-link-button').first().press('Enter');
    },
  },
  'an offered table is taken': {
    text: `${eventNote({})}${doubtful}`,
    lose: async page => {
      await page.locator(gone).press('Enter');
      await says(page, 'Standup');
    },
  },
  'an offered table is refused': {
    text: doubtful,
    lose: async page => {
      await page.locator(gone).press('Enter');
      await says(page, 'lectern: false');
    },
  },
  'its note is renamed in the list of all events': {
    lose: async page => {
      await page.getByRole('button', { name: 'All notes' }).click();
      await page.locator('.lectern-events .lectern-session').nth(2).focus();
      await page.evaluate(async () => {
        const file = window.app.vault.getFileByPath('Note.md');
        if (file) await window.app.fileManager.renameFile(file, 'Other.md');
      });
      await says(page, 'Other');
    },
  },
};

describe('statement 34: the focus stays in the pane', () => {
  it.each(Object.entries(cases))('when %s', async (_, { text = eventNote({}), lose }) => {
    const page = await openTimeline({ text });
    await lose(page);
    await timePasses(page, 100);
    expect(await page.evaluate(() => document.querySelector('.lectern-pane')?.contains(document.activeElement))).toBe(true);
    expect(await errorsOf(page)).toEqual([]);
    await page.context().close();
  });
});
