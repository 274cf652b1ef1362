import type { Locator, Page } from 'playwright-core';
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
  await page.keyboard.insertText(name);
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
  try {
    await run(page);
    expect(await errorsOf(page)).toEqual([]);
  } finally {
    await page.context().close();
  }
}

/** So many milliseconds by the timers of the page, which go off in their order: what was due before has happened, however busy the machine is. */
export const timePasses = (page: Page, time: number) => page.evaluate(ms => new Promise(done => { window.setTimeout(done, ms); }), time);

export const lastNotice = (page: Page) => page.locator('.notice').last().innerText();

/** Waits until the terms of the vault are known, in a note that holds one. */
export const termsKnown = (page: Page) => page.waitForSelector('.cm-content .lectern-mention');

/** It is another moment, after sleep or hours: the clock of the page stands there, and two seconds of its timers have gone by. */
export async function goTo(page: Page, moment: Date): Promise<void> {
  await page.clock.setFixedTime(moment);
  await page.clock.runFor(2000);
}

/** Waits until the page has been drawn so often, and what watches sizes was told. A fixed clock replaces animation frames by timers, but not this. */
export const isDrawn = (page: Page, times: number) => page.evaluate(async count => {
  for (let i = 0; i < count; i++) {
    await new Promise<void>(done => {
      const watcher = new ResizeObserver(() => { watcher.disconnect(); done(); });
      watcher.observe(document.body);
    });
  }
}, times);

/** How long the pointer rests on something until what it opens is there: milliseconds of the page, which a busy machine doesn't add to on the way here. */
export async function restTime(target: Locator, opened: string): Promise<number> {
  const seen = await target.evaluateHandle((element, selector) => ({
    after: new Promise<number>(done => {
      element.addEventListener('mouseenter', () => {
        const entered = performance.now();
        new MutationObserver((_, observer) => {
          if (!document.querySelector(selector)) return;
          observer.disconnect();
          done(performance.now() - entered);
        }).observe(document.body, { childList: true, subtree: true });
      }, { once: true });
    }),
  }), opened);
  await target.hover();
  return seen.evaluate(({ after }) => after);
}
