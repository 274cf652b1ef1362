import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { closeHosts, openHost } from '../host/browser';
import { errorsOf, openNote, runCommand } from './app';
import { demoVault } from './vaults';

afterAll(closeHosts);

const note = 'Events/Stream Days 2026.md';
const other = 'Events/클라우드 네이티브 밋업 2024.md';
let page: Page;

afterEach(async () => {
  expect(await errorsOf(page)).toEqual([]);
  await page.context().close();
});

async function openPane(): Promise<void> {
  page = await openHost({ notes: demoVault, query: { track: '1' } });
  await openNote(page, note);
  await runCommand(page, 'Open timeline');
  await page.waitForSelector('.lectern-session');
}

/** The window that the pane is moved to. */
async function moveToPopout(): Promise<Page> {
  const [popout] = await Promise.all([
    page.context().waitForEvent('page'),
    page.evaluate(() => {
      const { workspace } = window.app;
      const leaf = workspace.getLeavesOfType('lectern-timeline')[0];
      if (leaf) workspace.moveLeafToPopout(leaf);
    }),
  ]);
  await popout.waitForSelector('.lectern-session');
  return popout;
}

const columns = (of: Page) => of.locator('.lectern-column-heading').count();

describe('the pane in a window of its own', () => {
  it('shows the note, follows the one that is opened in the main window, and leads to its rows', async () => {
    await openPane();
    const popout = await moveToPopout();
    await expect.poll(() => popout.locator('.lectern-session').first().innerText()).not.toBe('');
    await openNote(page, other);
    await expect.poll(async () => (await popout.locator('.lectern-session').allInnerTexts()).join('\n')).toContain('Kafka 운영하기');
    await popout.locator('.lectern-session', { hasText: 'Kafka 운영하기' }).click();
    await expect.poll(() => page.evaluate(() => {
      const editor = window.app.workspace.getLeavesOfType('markdown').map(({ view }) => view).find(view => 'editor' in view) as { editor?: { getLine(n: number): string; getCursor(): { line: number } } } | undefined;
      return editor?.editor?.getLine(editor.editor.getCursor().line) ?? '';
    })).toContain('Kafka 운영하기');
  });

  it('draws for the width of that window, also when it changes', async () => {
    await openPane();
    const popout = await moveToPopout();
    await popout.setViewportSize({ width: 1000, height: 700 });
    await expect.poll(() => columns(popout)).toBeGreaterThanOrEqual(3);
    await popout.setViewportSize({ width: 280, height: 700 });
    await expect.poll(() => popout.locator('.lectern-agenda').count()).toBe(1);
  });

  it('draws what is typed in the main window, and keeps its clock', async () => {
    await openPane();
    const popout = await moveToPopout();
    await page.evaluate(() => {
      const editor = window.app.workspace.activeEditor?.editor;
      const line = editor?.getValue().split('\n').findIndex(text => text.includes('Opening keynote')) ?? 0;
      const text = editor?.getLine(line) ?? '';
      editor?.replaceRange(text.replace('Opening keynote', 'Opening concert'), { line, ch: 0 }, { line, ch: text.length });
    });
    await expect.poll(async () => (await popout.locator('.lectern-session').allInnerTexts()).join('\n')).toContain('Opening concert');
  });

  it('shows all events, and opens the menu there', async () => {
    await openPane();
    const popout = await moveToPopout();
    await popout.locator('.lectern-header [aria-haspopup="menu"]').click();
    await popout.waitForSelector('.menu');
    await popout.keyboard.press('Escape');
    await popout.getByRole('button', { name: 'All notes' }).click();
    await popout.waitForSelector('.lectern-events .lectern-session');
    await popout.getByRole('button', { name: 'Filter' }).click();
    await popout.getByLabel('Filter events').fill('kafka');
    await expect.poll(async () => (await popout.locator('.lectern-session').allInnerTexts()).join('\n')).toContain('Kafka');
  });

  it('goes with the window, and with Lectern', async () => {
    await openPane();
    const popout = await moveToPopout();
    await page.evaluate(() => window.host.plugins.disable('lectern'));
    await expect.poll(() => popout.locator('.lectern-pane').count()).toBe(0);
    await page.mouse.move(5, 5);
    await expect.poll(() => page.evaluate(() => window.host.live('lectern'))).toEqual([]);
  });
});

describe('the pane', () => {
  it('is not built behind another tab until that is left', async () => {
    page = await openHost({ notes: demoVault, open: note });
    await page.evaluate(async () => {
      const { workspace } = window.app;
      await workspace.changeLayout({ right: [{ type: 'empty' }, { type: 'lectern-timeline', state: { scope: 'all' } }] });
      workspace.rightSplit.expand();
    });
    await expect.poll(() => page.evaluate(() => window.app.workspace.getLeavesOfType('lectern-timeline').map(leaf => leaf.isDeferred))).toEqual([true]);
    expect(await page.locator('.lectern-pane').count()).toBe(0);
    await runCommand(page, 'Show all events');
    await page.waitForSelector('.lectern-events .lectern-session');
    await expect.poll(() => page.evaluate(() => window.app.workspace.getLeavesOfType('lectern-timeline').map(leaf => leaf.isDeferred))).toEqual([false]);
  });

  it('draws for the width of the sidebar, as it is dragged', async () => {
    await openPane();
    const setWidth = (width: number) => page.evaluate(wanted => { window.app.workspace.rightSplit.setSize(wanted); }, width);
    await setWidth(280);
    await expect.poll(() => page.locator('.lectern-agenda').count()).toBe(1);
    await setWidth(700);
    await expect.poll(() => page.locator('.lectern-pane').evaluate(el => el.clientWidth)).toBeGreaterThan(600);
    await expect.poll(() => columns(page)).toBeGreaterThanOrEqual(3);
  });

  it('has targets of a finger\'s size on a phone', async () => {
    page = await openHost({ notes: demoVault, query: { mobile: '1' }, viewport: { width: 375, height: 700 } });
    await runCommand(page, 'Show all events');
    await page.waitForSelector('.lectern-events .lectern-session');
    const small = await page.locator('.lectern-pane :is(button, input, .lectern-session)').evaluateAll(els => els
      .filter(el => el.getClientRects().length > 0 && el.getBoundingClientRect().height < 43.5).map(el => `${el.getAttribute('class') ?? ''} ${el.getBoundingClientRect().height}`));
    expect(small).toEqual([]);
    await expect.poll(() => page.locator('.lectern-pane').evaluate(el => el.scrollWidth <= el.clientWidth)).toBe(true);
  });
});
