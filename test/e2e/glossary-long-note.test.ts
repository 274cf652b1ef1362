import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { closeHosts } from '../host/browser';
import { editorText, inVault, lastNotice, openNote, runCommand, termsKnown } from './app';

afterAll(closeHosts);

const sections = 3_500;

/** A note of a million characters: headings, prose in two languages, lists, tables and code. */
const text = Array.from({ length: sections }, (_, i) => `## Part ${i}

The broker of part ${i} runs on kafka, and 카프카를 쓰는 서비스는 eBPF로 관측한다. Nothing in \`kafka\` or https://kafka.example/${i} is a link.

- eBPF first, then ${'words '.repeat(12)}
- then kafka

| kafka | x |
| --- | --- |
| eBPF | ${i} |

`).join('');

const notes = { 'Glossary/Kafka.md': '---\naliases: [카프카]\n---\nA log.', 'Glossary/eBPF.md': 'Programs.', 'Note.md': text };

/** What a user sees of the place they are in: the words before the cursor, how much is folded, and how high up the cursor's line stands. */
const place = (page: Page) => page.evaluate(() => {
  const editor = window.app.workspace.activeEditor?.editor;
  const { line = 0, ch = 0 } = editor?.getCursor() ?? {};
  const heading = [...document.querySelectorAll('.cm-line')].find(el => el.textContent.endsWith('Part 20'));
  return { words: editor?.getLine(line).slice(0, ch), folds: document.querySelectorAll('.cm-foldPlaceholder').length, height: heading?.getBoundingClientRect().top ?? NaN };
});

it('a note of a million characters is linked, undone, redone and unlinked, with its cursor, folds and scroll kept', () => inVault(notes, async page => {
  expect(text.length).toBeGreaterThan(1_000_000);
  await openNote(page, 'Note.md');
  await termsKnown(page);
  await page.evaluate(words => {
    const editor = window.app.workspace.activeEditor?.editor;
    if (!editor) return;
    const lines = words.split('\n');
    const at = lines.indexOf('## Part 20');
    for (const heading of ['## Part 19', '## Part 21']) {
      editor.setCursor({ line: lines.indexOf(heading), ch: 0 });
      editor.exec('toggleFold');
    }
    editor.setCursor({ line: at, ch: 5 });
    editor.scrollIntoView({ from: { line: at, ch: 0 }, to: { line: at, ch: 0 } }, true);
    editor.focus();
  }, text);
  await page.waitForTimeout(300);
  const before = await place(page);
  expect(before).toMatchObject({ words: '## Pa', folds: 2 });
  /** Undo is the editor's own, which may move the page by a few lines where lines above have become shorter. */
  const isKept = async (step: string, pixels = 4) => {
    await page.waitForTimeout(300);
    const { height, ...rest } = await place(page);
    expect(rest, step).toEqual({ words: before.words, folds: before.folds });
    expect(Math.abs(height - before.height), step).toBeLessThan(pixels);
  };

  await runCommand(page, 'Link glossary');
  await expect.poll(() => lastNotice(page), { timeout: 20_000 }).toBe(`Linked ${4 * sections} mentions.`);
  const linked = await editorText(page);
  expect(linked.replace(/\[\[(?:[^\]|]*?\\?\|)?([^\]|]*)\]\]/g, '$1')).toBe(text);
  await isKept('linked');
  await page.keyboard.press('Control+z');
  expect(await editorText(page)).toBe(text);
  await isKept('undone', 200);
  await page.keyboard.press('Control+y');
  expect(await editorText(page)).toBe(linked);
  await isKept('redone');
  await runCommand(page, 'Unlink glossary');
  await expect.poll(() => editorText(page), { timeout: 20_000 }).toBe(text);
  await isKept('unlinked');
}));
