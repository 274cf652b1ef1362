import { afterAll, describe, expect, it } from 'vitest';
import { closeHosts, openHost } from '../host/browser';
import { editorText, errorsOf, openNote, runCommand, storedText } from './app';

afterAll(closeHosts);

const table = '| Time | Topic |\n| --- | --- |\n| 13:00-13:35 | Opening words |\n| 13:35-14:10 | A longer talk |\n';

describe('Set the date', () => {
  it('writes the date of a note without one to its frontmatter, and nothing else', async () => {
    const page = await openHost({ notes: { 'Note.md': `---\ntags: [a]\n---\n${table}` } });
    await openNote(page, 'Note.md');
    await runCommand(page, 'Open timeline');
    await page.getByRole('button', { name: 'Set the date' }).click();
    await page.locator('.modal input[type="date"]').fill('2026-11-24');
    await page.locator('.modal').getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => editorText(page)).toBe(`---\ntags: [a]\ndate: 2026-11-24\n---\n${table}`);
    await expect.poll(() => page.locator('.lectern-header').innerText()).toMatch(/Nov.*24|24.*Nov/);
    await page.locator('.cm-content').first().focus();
    await page.keyboard.press('Control+z');
    expect(await editorText(page)).toBe(`---\ntags: [a]\n---\n${table}`);
    expect(await errorsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('writes nothing when it is closed without a date', async () => {
    const page = await openHost({ notes: { 'Note.md': table } });
    await openNote(page, 'Note.md');
    await runCommand(page, 'Open timeline');
    await page.getByRole('button', { name: 'Set the date' }).click();
    await page.waitForSelector('.modal input[type="date"]');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.modal').count()).toBe(0);
    expect(await storedText(page, 'Note.md')).toBe(table);
    await page.context().close();
  });
});
