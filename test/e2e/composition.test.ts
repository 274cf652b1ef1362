import { afterAll, describe, expect, it } from 'vitest';
import { closeHosts, openHost } from '../host/browser';
import { editorText, errorsOf, openNote, timePasses } from './app';

afterAll(closeHosts);

describe('while an input method composes', () => {
  it('nothing under the cursor is drawn anew, and marks follow when it has ended', async () => {
    const page = await openHost({ notes: { 'Note.md': 'kafka \n\nend', 'Glossary/kafka.md': 'A log.' } });
    await openNote(page, 'Note.md');
    await page.waitForSelector('.cm-content .lectern-mention');
    await page.evaluate(() => {
      const editor = window.app.workspace.activeEditor?.editor;
      editor?.setCursor({ line: 0, ch: 6 });
      editor?.focus();
    });
    const keyboard = await page.context().newCDPSession(page);
    for (const text of ['ㅎ', '하', '한']) await keyboard.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 });
    const composed = await page.evaluateHandle(() => getSelection()?.anchorNode ?? null);

    await page.evaluate(() => window.app.vault.create('Glossary/한.md', 'Found when it has been typed.'));
    await page.evaluate(() => window.app.vault.create('Glossary/end.md', 'Found when nothing is being typed.'));
    await timePasses(page, 400);
    expect(await page.evaluate(node => node === getSelection()?.anchorNode && (node?.isConnected ?? false), composed)).toBe(true);
    expect(await page.locator('.cm-content .lectern-mention').allInnerTexts()).toEqual(['kafka']);

    await keyboard.send('Input.insertText', { text: '한' });
    await expect.poll(() => page.locator('.cm-content .lectern-mention').allInnerTexts()).toEqual(['kafka', '한', 'end']);
    await expect.poll(() => editorText(page)).toBe('kafka 한\n\nend');
    expect(await errorsOf(page)).toEqual([]);
    await page.context().close();
  });
});
