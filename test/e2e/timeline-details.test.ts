import { afterAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { closeHosts, openHost } from '../host/browser';
import { errorsOf, openNote, restTime, runCommand, timePasses } from './app';
import { openTimeline, session } from './timeline-page';
import { demoVault } from './vaults';

afterAll(closeHosts);

const title = 'A title about queues that is far too long for the little room there is in a narrow column of the timeline';
const text = `---
date: 2026-11-24
---
| Time | Track | Topic | Speaker |
| --- | --- | --- | --- |
| 13:00 | Room A | ${title}, with [slides](https://example.org/slides) and [[Other\\|a note]] | Ada Example, Founder; Bo Sample |
| 13:40-14:10 | [[Room B]] | Short | [Cy Madeup](https://example.org/cy) |
| 14:10-15:00 | Room A | Markup <img src=x onerror="window.ran = true"> and [bad](javascript:window.ran=true) | |
| 15:00-15:30 | Room A | Late | [Ada Example](https://example.org/ada), Founder; Bo Sample https://example.org/bo |
`;
const details = '.lectern-details';
const open = (query = {}) => openTimeline({ text, width: 280, query });
const rowAtCursor = (page: Page) => page.evaluate(() => {
  const editor = window.app.workspace.activeEditor?.editor;
  return editor?.getLine(editor.getCursor().line) ?? '';
});

describe('statements 3 and 18: the details of a session', () => {
  it('say all that is known, and why it is known, when the pointer rests on its block', async () => {
    const page = await open();
    expect(await restTime(page.locator(session).first(), details)).toBeGreaterThan(300);
    const said = (await page.locator(details).innerText()).replaceAll('\u202f', ' ');
    for (const part of [title, '1:00', '1:40 PM', '40 min', 'Nov 24', 'End taken from the next start', 'Room A', 'Ada Example (Founder)', 'Bo Sample']) expect(said).toContain(part);
    await expect.poll(() => page.locator(`${details} a`).allInnerTexts()).toEqual(['slides', 'a note']);
    await timePasses(page, 700);
    expect(await page.locator('.tooltip').count()).toBe(0);
    await page.mouse.move(5, 300);
    await expect.poll(() => page.locator(details).count()).toBe(0);
    expect(await errorsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('say that day and month could be the other way round', async () => {
    const page = await openTimeline({ text: text.replace('2026-11-24', '11/12/2026'), width: 280 });
    await page.locator(session).first().hover();
    await page.waitForSelector(details);
    await expect.poll(() => page.locator(`${details}-reason`).allInnerTexts()).toEqual(['Day and month could be the other way round', 'End taken from the next start']);
    await page.context().close();
  });

  it('stay while the pointer goes into them, and lead to the row', async () => {
    const page = await open();
    await page.locator(session).first().hover();
    await page.waitForSelector(details);
    await page.getByRole('button', { name: 'Go to the row' }).click();
    await expect.poll(() => rowAtCursor(page)).toContain('too long');
    await expect.poll(() => page.locator(details).count()).toBe(0);
    await page.context().close();
  });

  it('have the links of the speaker and the room, which the title does not hold', async () => {
    const page = await open();
    await page.locator(session).nth(1).focus();
    await page.keyboard.press('Space');
    await page.waitForSelector(`${details} a`);
    const linesOf = () => page.locator(`${details} .lectern-details-line:not(${details}-clock)`).evaluateAll(lines => lines.map(line => [line.textContent?.replace(/\s+/g, ' ').trim(), line.querySelectorAll('a').length]));
    await expect.poll(linesOf).toEqual([['Room B', 1], ['Cy Madeup', 1]]);
    await expect.poll(() => page.locator(`${details}-people a`).getAttribute('href')).toBe('https://example.org/cy');
    await page.keyboard.press('Escape');
    await page.locator(session).first().focus();
    await page.keyboard.press('Space');
    await page.waitForSelector(`${details} a`);
    await expect.poll(() => page.locator(`${details}-link`).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.locator(session).nth(3).focus();
    await page.keyboard.press('Space');
    await page.waitForSelector(`${details} a`);
    await expect.poll(() => page.locator(`${details}-people ${details}-text > div`).first().evaluate(line => line.getBoundingClientRect().height)).toBeLessThan(25);
    await expect.poll(linesOf).toEqual([['Room A', 0], ['Ada Example (Founder)Bo Sample', 1], ['https://example.org/bo', 1]]);
    await page.context().close();
  });

  it('open by Space, with the focus in them, and give it back by Escape', async () => {
    const page = await open();
    const block = page.locator(session).nth(1);
    await block.focus();
    await page.keyboard.press('Space');
    const dialog = page.getByRole('dialog');
    await expect.poll(() => dialog.getAttribute('aria-label')).toContain('Short');
    await expect.poll(() => dialog.evaluate(card => card === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Room B');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Go to the row');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Room B');
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.count()).toBe(0);
    await expect.poll(() => block.evaluate(element => element === document.activeElement)).toBe(true);
    await page.context().close();
  });

  it('lie in the window, whole', async () => {
    const page = await open();
    for (const i of [0, 1, 2]) {
      await page.locator(session).nth(i).focus();
      await page.keyboard.press('Space');
      const box = await page.locator('.lectern-details-popover').boundingBox();
      expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= 1400 && box.y + box.height <= 900).toBe(true);
      await page.keyboard.press('Escape');
    }
    await page.context().close();
  });

  it('run nothing that a cell holds', async () => {
    const page = await open();
    await page.locator(session).nth(2).focus();
    await page.keyboard.press('Space');
    await page.waitForSelector(details);
    for (const link of await page.locator(`${details} a`).all()) await link.click();
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    await page.context().close();
  });

  it('give way to the card of a term', async () => {
    const page = await openHost({ notes: demoVault });
    await openNote(page, 'Events/Stream Days 2026.md');
    await runCommand(page, 'Open timeline');
    const word = page.locator(`${session} .lectern-mention`).first();
    await word.hover();
    await page.waitForSelector('.lectern-card .lectern-card-text');
    await timePasses(page, 400);
    expect(await page.locator(details).count()).toBe(0);
    await page.context().close();
  });

  it.each(['note', 'all'])('stay below the card of a term in them: Escape closes one after the other, and gives back the focus (%s)', async scope => {
    const page = await openHost({ notes: demoVault });
    await openNote(page, 'Events/Stream Days 2026.md');
    await page.clock.setFixedTime(new Date('2026-01-01T08:00:00Z'));
    await runCommand(page, scope === 'all' ? 'Show all events' : 'Open timeline');
    const block = page.locator(session, { has: page.locator('.lectern-mention') }).first();
    await block.focus();
    await page.keyboard.press('Space');
    await page.locator(`${details} .lectern-mention`).first().hover();
    await page.locator('.lectern-card .lectern-card-text').hover();
    await timePasses(page, 400);
    const shown = async () => [await page.locator(details).count(), await page.locator('.lectern-card').count()];
    await expect.poll(shown).toEqual([1, 1]);
    await page.keyboard.press('Escape');
    await expect.poll(shown).toEqual([1, 0]);
    await expect.poll(() => page.locator('.lectern-details-popover').evaluate(card => card === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(shown).toEqual([0, 0]);
    await expect.poll(() => block.evaluate(element => element === document.activeElement)).toBe(true);
    await page.context().close();
  });

  it('keep the focus to themselves by Tab while the card of a term stands over them', async () => {
    const page = await openHost({ notes: demoVault });
    await openNote(page, 'Events/Stream Days 2026.md');
    await runCommand(page, 'Open timeline');
    await page.locator(session, { has: page.locator('.lectern-mention') }).first().focus();
    await page.keyboard.press('Space');
    await page.locator(`${details} .lectern-mention`).first().hover();
    await page.waitForSelector('.lectern-card');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Go to the row');
    await expect.poll(() => page.locator('.lectern-card').count()).toBe(0);
    await page.context().close();
  });

  it('go when the pane is closed', async () => {
    const page = await open();
    await page.locator(session).first().focus();
    await page.keyboard.press('Space');
    await page.evaluate(() => window.host.plugins.disable('lectern'));
    await expect.poll(() => page.locator(`${details}, .lectern-details-popover`).count()).toBe(0);
    await page.context().close();
  });
});
