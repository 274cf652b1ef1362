import { afterAll, describe, expect, it } from 'vitest';
import { closeHosts, openHost } from '../host/browser';
import { errorsOf, openNote, runCommand, showReadingView, timePasses } from './app';
import { demoVault } from './vaults';

afterAll(closeHosts);

const note = 'Events/클라우드 네이티브 밋업 2024.md';

describe('statement 39: turning Lectern off', () => {
  it('leaves no style, listener, mark, popover or timer of its own behind', async () => {
    const page = await openHost({ notes: demoVault, query: { track: '1' } });
    await openNote(page, note);
    await runCommand(page, 'Open timeline');
    await page.waitForSelector('.lectern-session');
    await page.waitForSelector('.cm-content .lectern-mention');
    await page.locator('.cm-content .lectern-mention').first().hover();
    await page.waitForSelector('.lectern-card');
    await expect.poll(() => page.evaluate(() => window.host.live('lectern').length)).toBeGreaterThan(0);

    await page.evaluate(() => window.host.plugins.disable('lectern'));
    await page.mouse.move(5, 5);
    await expect.poll(() => page.locator('.lectern-card').count()).toBe(0);
    await page.evaluate(() => window.host.settled());
    await expect.poll(() => page.evaluate(() => window.host.live('lectern'))).toEqual([]);
    expect(await page.locator('.lectern-session, .lectern-mention, .lectern-pane').count()).toBe(0);
    expect(await errorsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('keeps the leaf, which is the app\'s, and takes the marks off the page in the reading view', async () => {
    const page = await openHost({ notes: demoVault });
    await openNote(page, note);
    await runCommand(page, 'Open timeline');
    await page.waitForSelector('.lectern-session');
    await showReadingView(page);
    await page.waitForSelector('.markdown-preview-view .lectern-mention');
    const text = () => page.locator('.markdown-preview-view').last().evaluate(el => el.textContent);
    const before = await text();
    await page.evaluate(() => window.host.plugins.disable('lectern'));
    expect(await page.locator('.lectern-mention').count()).toBe(0);
    expect(await text()).toBe(before);
    expect(await page.evaluate(() => window.app.workspace.getLeavesOfType('lectern-timeline').length)).toBe(1);
    expect(await errorsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('in the middle of something finishes nothing', async () => {
    const page = await openHost({ notes: demoVault, query: { track: '1' } });
    await openNote(page, note);
    await runCommand(page, 'Open timeline');
    await page.waitForSelector('.cm-content .lectern-mention');
    await page.locator('.cm-content .lectern-mention').first().hover();
    await page.evaluate(async () => {
      const { app, host } = window;
      void app.vault.create('Glossary/new.md', 'A term that comes at the last moment.');
      void app.workspace.openLinkText('Stream Days 2026', '', false);
      await host.plugins.disable('lectern');
    });
    await timePasses(page, 800);
    expect(await page.locator('.lectern-card, .lectern-session, .lectern-mention').count()).toBe(0);
    await page.mouse.move(5, 5);
    await expect.poll(() => page.evaluate(() => window.host.live('lectern'))).toEqual([]);
    expect(await errorsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('while it asks which definition is meant asks no longer', async () => {
    const page = await openHost({ notes: { 'Glossary/Pod (a).md': 'One.', 'Glossary/Pod (b).md': 'Two.', 'Note.md': 'A pod.' }, query: { track: '1' } });
    await openNote(page, 'Note.md');
    await page.waitForSelector('.cm-content .lectern-mention');
    await runCommand(page, 'Link glossary');
    await page.waitForSelector('.notice .lectern-notice-button');
    await runCommand(page, 'Choose definitions of ambiguous terms');
    await page.waitForSelector('.lectern-choice');
    await page.evaluate(() => window.host.plugins.disable('lectern'));
    expect(await page.locator('.lectern-choice, .lectern-notice-button').count()).toBe(0);
    await page.mouse.move(5, 5);
    await expect.poll(() => page.evaluate(() => window.host.live('lectern'))).toEqual([]);
    expect(await errorsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('while it reads the vault for all events leaves nothing', async () => {
    const days = Array.from({ length: 60 }, (_, i) => [`Day ${i}.md`, `---\ndate: 2026-05-0${i % 9 + 1}\n---\n| Time | Talk |\n| --- | --- |\n| 09:00-10:00 | Moss in talk ${i} |\n| 10:00-11:00 | More of talk ${i} |\n`]);
    const page = await openHost({ notes: Object.fromEntries(days) as Record<string, string>, query: { track: '1' } });
    await runCommand(page, 'Show all events');
    await page.evaluate(() => window.host.plugins.disable('lectern'));
    await page.mouse.move(5, 5);
    expect(await page.locator('.lectern-events, .lectern-pane').count()).toBe(0);
    await expect.poll(() => page.evaluate(() => window.host.live('lectern'))).toEqual([]);
    expect(await errorsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('with all events on the screen leaves nothing, and they come back with it', async () => {
    const page = await openHost({ notes: demoVault, query: { track: '1' } });
    await runCommand(page, 'Show all events');
    await page.waitForSelector('.lectern-events .lectern-session');
    await page.evaluate(() => window.host.plugins.disable('lectern'));
    await page.mouse.move(5, 5);
    await expect.poll(() => page.evaluate(() => window.host.live('lectern'))).toEqual([]);
    await page.evaluate(() => window.host.plugins.enable('lectern'));
    await page.waitForSelector('.lectern-events .lectern-session');
    expect(await errorsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('can be turned on again', async () => {
    const page = await openHost({ notes: demoVault });
    await openNote(page, note);
    await page.evaluate(async () => { await window.host.plugins.disable('lectern'); await window.host.plugins.enable('lectern'); });
    await runCommand(page, 'Open timeline');
    await page.waitForSelector('.lectern-session');
    expect(await errorsOf(page)).toEqual([]);
    await page.context().close();
  });
});

describe('the settings', () => {
  it('take effect at once and are kept', async () => {
    const page = await openHost({ notes: { 'Terms/kafka.md': 'A log.', 'Note.md': 'kafka' } });
    await openNote(page, 'Note.md');
    await page.evaluate(() => window.host.settled());
    await timePasses(page, 200);
    expect(await page.locator('.cm-content .lectern-mention').count()).toBe(0);
    await page.keyboard.press('Control+,');
    await page.getByText('Lectern', { exact: true }).last().click();
    const folder = page.locator('.setting-item', { hasText: 'Glossary folder' }).locator('input');
    await folder.fill('Terms');
    await folder.press('Enter');
    await folder.blur();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.cm-content .lectern-mention').count()).toBe(1);
    await page.evaluate(async () => { await window.host.plugins.disable('lectern'); await window.host.plugins.enable('lectern'); });
    await expect.poll(() => page.locator('.cm-content .lectern-mention').count()).toBe(1);
    expect(await errorsOf(page)).toEqual([]);
    await page.context().close();
  });
});
