import type { Page } from 'playwright-core';
import { afterAll, describe, it } from 'vitest';
import { closeHosts } from '../host/browser';
import { editorText, inVault, openNote, runCommand, storedText, termsKnown } from './app';
import type { Notes } from './vaults';

afterAll(closeHosts);

const glossary: Notes = { 'Glossary/Kafka.md': '---\naliases: [카프카]\n---\nA log.', 'Glossary/eBPF.md': 'Programs.', 'Other.md': 'Nothing here.' };
const on = { data: { lectern: { links: { automatic: true } } } };

/** Longer than a note must be idle, and than it waits after a change by something else, in milliseconds. */
const idle = 5_500;
const quiet = 10_000;

const setCursor = (page: Page, line: number, ch: number) => page.evaluate(([l = 0, c = 0]) => {
  const editor = window.app.workspace.activeEditor?.editor;
  editor?.setCursor({ line: l, ch: c });
  editor?.focus();
}, [line, ch]);

/** Opens a note with automatic linking on, and types at a place in it. */
async function typeAt(page: Page, line: number, ch: number, words: string): Promise<void> {
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

describe.concurrent('Link automatically', () => {
  it('links what stands outside of the line being edited once nothing was typed for a while, in one step', ({ expect }) => inNote('kafka\n\nmore eBPF \n\neBPF', async page => {
    await typeAt(page, 2, 10, 'and kafka');
    await page.waitForTimeout(1_500);
    expect(await editorText(page)).toBe('kafka\n\nmore eBPF and kafka\n\neBPF');
    await expect.poll(() => editorText(page), { timeout: idle }).toBe('[[Kafka|kafka]]\n\nmore eBPF and kafka\n\neBPF');
    await undo(page);
    expect(await editorText(page)).toBe('kafka\n\nmore eBPF and kafka\n\neBPF');
  }));

  it('leaves alone for good what the user took back', ({ expect }) => inNote('kafka\n\n', async page => {
    await typeAt(page, 2, 0, 'x');
    await expect.poll(() => editorText(page), { timeout: idle }).toBe('[[Kafka|kafka]]\n\nx');
    await undo(page);
    await page.keyboard.type('y');
    await page.waitForTimeout(idle);
    expect(await editorText(page)).toBe('kafka\n\nxy');
  }));

  it('leaves alone for good what the user unlinked, and links the rest', ({ expect }) => inNote('kafka\n\n', async page => {
    await typeAt(page, 2, 0, 'x');
    await expect.poll(() => editorText(page), { timeout: idle }).toBe('[[Kafka|kafka]]\n\nx');
    await runCommand(page, 'Unlink glossary');
    await expect.poll(() => editorText(page)).toBe('kafka\n\nx');
    await setCursor(page, 2, 1);
    await page.keyboard.type(' eBPF\n');
    await page.waitForTimeout(2 * idle);
    expect(await editorText(page)).toBe('kafka\n\nx [[eBPF]]\n');
  }));

  it('leaves alone for good what the user took the brackets from, and not what they cut', ({ expect }) => inNote('[[eBPF]]\n\n[[Kafka]]\n\n\n\n카프카', async page => {
    await typeAt(page, 2, 9, '');
    for (const key of ['Backspace', 'Backspace', 'Home', 'Delete', 'Delete', 'Control+Home', 'Shift+End', 'Delete']) await page.keyboard.press(key);
    await page.waitForTimeout(idle);
    await setCursor(page, 4, 0);
    await page.keyboard.type('x eBPF\n');
    await page.waitForTimeout(idle);
    expect(await editorText(page)).toBe('\n\nKafka\n\nx [[eBPF]]\n\n\n카프카');
  }));

  it('links the line that was edited once the cursor has left it', ({ expect }) => inNote('one \n\ntwo kafka', async page => {
    await typeAt(page, 0, 4, 'eBPF');
    await page.waitForTimeout(idle);
    expect(await editorText(page)).toBe('one eBPF\n\ntwo [[Kafka|kafka]]');
    await setCursor(page, 1, 0);
    await expect.poll(() => editorText(page), { timeout: idle }).toBe('one [[eBPF]]\n\ntwo [[Kafka|kafka]]');
  }));

  it('links a note that is left, also where the cursor was, though it is closed by then', ({ expect }) => inNote('카프카를 ', async page => {
    await typeAt(page, 0, 5, 'and eBPF');
    await openNote(page, 'Other.md');
    await expect.poll(() => storedText(page, 'Note.md'), { timeout: 3_000 }).toBe('[[Kafka|카프카]]를 and [[eBPF]]');
    expect(await editorText(page)).toBe('Nothing here.');
  }));

  it('leaves a note alone that was only read, or is not to be linked', ({ expect }) => inNote('---\nlectern-link: false\n---\nkafka ', async page => {
    await typeAt(page, 3, 6, 'here');
    await openNote(page, 'Glossary/eBPF.md');
    await page.waitForTimeout(1_500);
    expect(await storedText(page, 'Note.md')).toBe('---\nlectern-link: false\n---\nkafka here');
    await openNote(page, 'Glossary/Kafka.md');
    await page.waitForTimeout(idle);
    expect(await storedText(page, 'Glossary/eBPF.md')).toBe('Programs.');
  }));

  it('is off by default', ({ expect }) => inNote('kafka\n\n', async page => {
    await typeAt(page, 2, 0, 'x');
    await page.waitForTimeout(idle);
    expect(await editorText(page)).toBe('kafka\n\nx');
  }, {}));

  it('waits while an input method composes', ({ expect }) => inNote('kafka\n\n', async page => {
    await typeAt(page, 2, 0, 'x ');
    const keyboard = await page.context().newCDPSession(page);
    await keyboard.send('Input.imeSetComposition', { text: '하', selectionStart: 1, selectionEnd: 1 });
    await page.waitForTimeout(idle + 1_000);
    expect(await editorText(page)).toBe('kafka\n\nx 하');
    await keyboard.send('Input.insertText', { text: '한' });
    await expect.poll(() => editorText(page), { timeout: 2 * idle }).toBe('[[Kafka|kafka]]\n\nx 한');
  }));

  it('waits while something else changes the note, and links nothing that only others wrote', ({ expect }) => inNote('kafka\n\n', async page => {
    await typeAt(page, 2, 0, 'x');
    await page.waitForTimeout(2_500);
    for (let i = 0; i < 3; i++) {
      await writeFromOutside(page, '.');
      await page.waitForTimeout(2_500);
    }
    expect(await editorText(page)).toBe('kafka\n\nx...');
    await expect.poll(() => editorText(page), { timeout: quiet }).toBe('[[Kafka|kafka]]\n\nx...');
    await storedText(page, 'Note.md');
    await writeFromOutside(page, '\n\n# More\n\nkafka');
    await page.waitForTimeout(quiet);
    expect(await editorText(page)).toBe('[[Kafka|kafka]]\n\nx...\n\n# More\n\nkafka');
  }));

  it('leaves a note alone whose file says something else than its editor', ({ expect }) => inNote('kafka\n\n', async page => {
    await typeAt(page, 2, 0, 'x');
    await page.waitForTimeout(2_500);
    await page.evaluate(() => window.app.vault.adapter.write('Note.md', 'kafka, synced'));
    await page.waitForTimeout(3 * idle);
    expect(await editorText(page)).toBe('kafka\n\nx');
    expect(await page.evaluate(() => window.app.vault.adapter.read('Note.md'))).toBe('kafka, synced');
  }));
});
