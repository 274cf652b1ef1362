import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { closeHosts } from '../host/browser';
import { editorText, inVault, openNote, runCommand, storedText, termsKnown } from './app';
import type { Notes } from './vaults';

afterAll(closeHosts);

const glossary: Notes = { 'Glossary/Kafka.md': '---\naliases: [카프카]\n---\nA log.', 'Glossary/eBPF.md': 'Programs.', 'Other.md': 'Nothing here.' };
const on = { data: { lectern: { links: { automatic: true } } } };

/** Longer than a note must be idle, and than it waits after a change by something else, in milliseconds. */
const idle = 5_500;
const quiet = 10_000;

/** Lets time pass in the page, half a second at once: what notes say meanwhile is read in between. */
async function pass(page: Page, time: number): Promise<void> {
  for (let left = time; left > 0; left -= 500) {
    await page.clock.runFor(Math.min(left, 500));
    await page.evaluate(() => window.host.settled());
  }
}

/** The editor says so, within a time that passes in the page. */
async function becomes(page: Page, text: string, time = idle): Promise<void> {
  for (let left = time; left > 0 && await editorText(page) !== text; left -= 500) await pass(page, 500);
  expect(await editorText(page)).toBe(text);
}

const setCursor = (page: Page, line: number, ch: number) => page.evaluate(([l = 0, c = 0]) => {
  const editor = window.app.workspace.activeEditor?.editor;
  editor?.setCursor({ line: l, ch: c });
  editor?.focus();
}, [line, ch]);

/** Opens a note with automatic linking on, and types at a place in it. From here on time passes by `pass`. */
async function typeAt(page: Page, line: number, ch: number, words: string): Promise<void> {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 1000);
  await openNote(page, 'Note.md');
  await termsKnown(page);
  await setCursor(page, line, ch);
  await page.keyboard.type(words);
}

const inNote = (text: string, run: (page: Page) => Promise<void>, options: object = on) => inVault({ ...glossary, 'Note.md': text }, run, options);

/** Another program, or another plugin, writes to the note. */
const writeFromOutside = (page: Page, more: string) => page.evaluate(async added => {
  const { vault } = window.app;
  const file = vault.getFileByPath('Note.md');
  if (file) await vault.process(file, text => text + added);
}, more);

const undo = async (page: Page) => {
  await page.locator('.cm-content').first().focus();
  await page.keyboard.press('Control+z');
};

describe('Link automatically', () => {
  it('links what stands outside of the line being edited once nothing was typed for a while, in one step', () => inNote('kafka\n\nmore eBPF \n\neBPF', async page => {
    await typeAt(page, 2, 10, 'and kafka');
    await pass(page, 1_500);
    expect(await editorText(page)).toBe('kafka\n\nmore eBPF and kafka\n\neBPF');
    await becomes(page, '[[Kafka|kafka]]\n\nmore eBPF and kafka\n\neBPF');
    await undo(page);
    expect(await editorText(page)).toBe('kafka\n\nmore eBPF and kafka\n\neBPF');
  }));

  it('leaves alone for good what the user took back', () => inNote('kafka\n\n', async page => {
    await typeAt(page, 2, 0, 'x');
    await becomes(page, '[[Kafka|kafka]]\n\nx');
    await undo(page);
    await page.keyboard.type('y');
    await pass(page, idle);
    expect(await editorText(page)).toBe('kafka\n\nxy');
  }));

  it('leaves alone for good what the user unlinked, and links the rest', () => inNote('kafka\n\n', async page => {
    await typeAt(page, 2, 0, 'x');
    await becomes(page, '[[Kafka|kafka]]\n\nx');
    await runCommand(page, 'Unlink glossary');
    await becomes(page, 'kafka\n\nx');
    await setCursor(page, 2, 1);
    await page.keyboard.type(' eBPF\n');
    await pass(page, 2 * idle);
    expect(await editorText(page)).toBe('kafka\n\nx [[eBPF]]\n');
  }));

  it('leaves alone for good what the user took the brackets from, and not what they cut', () => inNote('[[eBPF]]\n\n[[Kafka]]\n\n\n\n카프카', async page => {
    await typeAt(page, 2, 9, '');
    for (const key of ['Backspace', 'Backspace', 'Home', 'Delete', 'Delete', 'Control+Home', 'Shift+End', 'Delete']) await page.keyboard.press(key);
    await pass(page, idle);
    await setCursor(page, 4, 0);
    await page.keyboard.type('x eBPF\n');
    await pass(page, idle);
    expect(await editorText(page)).toBe('\n\nKafka\n\nx [[eBPF]]\n\n\n카프카');
  }));

  it('links the line that was edited once the cursor has left it', () => inNote('one \n\ntwo kafka', async page => {
    await typeAt(page, 0, 4, 'eBPF');
    await pass(page, idle);
    expect(await editorText(page)).toBe('one eBPF\n\ntwo [[Kafka|kafka]]');
    await setCursor(page, 1, 0);
    await becomes(page, 'one [[eBPF]]\n\ntwo [[Kafka|kafka]]');
  }));

  it('links a note that is left, also where the cursor was, though it is closed by then', () => inNote('카프카를 ', async page => {
    await typeAt(page, 0, 5, 'and eBPF');
    await openNote(page, 'Other.md');
    await pass(page, 3_000);
    expect(await storedText(page, 'Note.md')).toBe('[[Kafka|카프카]]를 and [[eBPF]]');
    expect(await editorText(page)).toBe('Nothing here.');
  }));

  it('leaves a note alone that was only read, or is not to be linked', () => inNote('---\nlectern-link: false\n---\nkafka ', async page => {
    await typeAt(page, 3, 6, 'here');
    await openNote(page, 'Glossary/eBPF.md');
    await pass(page, 1_500);
    expect(await storedText(page, 'Note.md')).toBe('---\nlectern-link: false\n---\nkafka here');
    await openNote(page, 'Glossary/Kafka.md');
    await pass(page, idle);
    expect(await storedText(page, 'Glossary/eBPF.md')).toBe('Programs.');
  }));

  it('is off by default', () => inNote('kafka\n\n', async page => {
    await typeAt(page, 2, 0, 'x');
    await pass(page, idle);
    expect(await editorText(page)).toBe('kafka\n\nx');
  }, {}));

  it('waits while an input method composes', () => inNote('kafka\n\n', async page => {
    await typeAt(page, 2, 0, 'x ');
    const keyboard = await page.context().newCDPSession(page);
    await keyboard.send('Input.imeSetComposition', { text: '하', selectionStart: 1, selectionEnd: 1 });
    await pass(page, idle + 1_000);
    expect(await editorText(page)).toBe('kafka\n\nx 하');
    await keyboard.send('Input.insertText', { text: '한' });
    await becomes(page, '[[Kafka|kafka]]\n\nx 한', 2 * idle);
  }));

  it('waits while something else changes the note, and links nothing that only others wrote', () => inNote('kafka\n\n', async page => {
    await typeAt(page, 2, 0, 'x');
    await pass(page, 2_500);
    for (let i = 0; i < 3; i++) {
      await writeFromOutside(page, '.');
      await pass(page, 2_500);
    }
    expect(await editorText(page)).toBe('kafka\n\nx...');
    await becomes(page, '[[Kafka|kafka]]\n\nx...', quiet);
    await storedText(page, 'Note.md');
    await writeFromOutside(page, '\n\n# More\n\nkafka');
    await pass(page, quiet);
    expect(await editorText(page)).toBe('[[Kafka|kafka]]\n\nx...\n\n# More\n\nkafka');
  }));

  it('leaves a note alone whose file says something else than its editor', () => inNote('kafka\n\n', async page => {
    await typeAt(page, 2, 0, 'x');
    await pass(page, 2_500);
    await page.evaluate(() => window.app.vault.adapter.write('Note.md', 'kafka, synced'));
    await pass(page, 3 * idle);
    expect(await editorText(page)).toBe('kafka\n\nx');
    expect(await page.evaluate(() => window.app.vault.adapter.read('Note.md'))).toBe('kafka, synced');
  }));
});
