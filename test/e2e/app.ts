import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { openHost, type HostOptions } from '../host/browser';
import type { Notes } from './vaults';

/** Opens a note in the main area, by its path. */
export async function openNote(page: Page, path: string): Promise<void> {
  await page.evaluate(target => window.app.workspace.openLinkText(target, '', false), path);
  await page.waitForSelector('.workspace-leaf.mod-active .cm-content, .cm-content');
}

/** Runs a command from the palette by its name, as a user does. */
export async function runCommand(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+p');
  await page.waitForSelector('.prompt-input');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}

/** Writes a text into a setting of Lectern by its name, as a user does; gives the text that stood there. */
export async function setSetting(page: Page, name: string, text: string): Promise<string> {
  await page.keyboard.press('Control+,');
  await page.getByText('Lectern', { exact: true }).last().click();
  const field = page.locator('.setting-item', { hasText: name }).locator('input, textarea');
  const before = await field.inputValue();
  await field.fill(text);
  await field.blur();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  return before;
}

/** The text of a note as it's stored, after what was typed has been saved. */
export async function storedText(page: Page, path: string): Promise<string> {
  return page.evaluate(async wanted => {
    const { app } = window;
    for (const leaf of app.workspace.getLeavesOfType('markdown')) {
      if ('save' in leaf.view) await (leaf.view as unknown as { save: () => Promise<void> }).save();
    }
    const file = app.vault.getFileByPath(wanted);
    return file ? app.vault.read(file) : '';
  }, path);
}

/** The text in the editor of the first open note. */
export async function editorText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const view = window.app.workspace.getLeavesOfType('markdown')[0]?.view;
    return view && 'getViewData' in view ? (view as unknown as { getViewData: () => string }).getViewData() : '';
  });
}

/** What went wrong in the page since it was opened. */
export async function errorsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [...window.host.errors]);
}

/** Shows the first open note in the reading view. */
export async function showReadingView(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const leaf = window.app.workspace.getLeavesOfType('markdown')[0];
    await leaf?.setViewState({ type: 'markdown', state: { ...leaf.view.getState(), mode: 'preview' } });
  });
  await page.waitForSelector('.markdown-preview-view');
}

/** Runs something in a fresh page, which must end without an error in it. */
export async function inVault(notes: Notes, run: (page: Page) => Promise<void>, options: Omit<HostOptions, 'notes'> = {}): Promise<void> {
  const page = await openHost({ notes, ...options });
  await run(page);
  expect(await errorsOf(page)).toEqual([]);
  await page.context().close();
}

export const lastNotice = (page: Page) => page.locator('.notice').last().innerText();

/** Waits until the terms of the vault are known, in a note that holds one. */
export const termsKnown = (page: Page) => page.waitForSelector('.cm-content .lectern-mention');
