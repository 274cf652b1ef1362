import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { closeHosts } from '../host/browser';
import { editorText, inVault, lastNotice, openNote, runCommand, termsKnown, timePasses } from './app';

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

/** The place once the editor has come to rest: what it measures and scrolls it does in the frames after a change. */
async function placeAtRest(page: Page): Promise<Awaited<ReturnType<typeof place>>> {
  for (let last = await place(page); ;) {
    await timePasses(page, 100);
    const now = await place(page);
    if (isDeepStrictEqual(now, last)) return now;
    last = now;
  }
}

/** Folds or unfolds a heading; gives how many are folded. */
const fold = (page: Page, heading: string) => page.evaluate(at => {
  const editor = window.app.workspace.activeEditor?.editor;
  editor?.setCursor({ line: at, ch: 0 });
  editor?.scrollIntoView({ from: { line: at, ch: 0 }, to: { line: at, ch: 0 } }, true);
  editor?.exec('toggleFold');
  return document.querySelectorAll('.cm-foldPlaceholder').length;
}, text.split('\n').indexOf(heading));

it('a note of a million characters is linked, undone, redone and unlinked, with its cursor, folds and scroll kept', () => inVault(notes, async page => {
  expect(text.length).toBeGreaterThan(1_000_000);
  await openNote(page, 'Note.md');
  await termsKnown(page);
  // The editor can fold what it has parsed, which takes as long as the machine is busy.
  await expect.poll(() => fold(page, '## Part 19'), { timeout: 20_000 }).toBe(1);
  await expect.poll(() => fold(page, '## Part 21'), { timeout: 20_000 }).toBe(2);
  await page.evaluate(at => {
    const editor = window.app.workspace.activeEditor?.editor;
    editor?.setCursor({ line: at, ch: 5 });
    editor?.scrollIntoView({ from: { line: at, ch: 0 }, to: { line: at, ch: 0 } }, true);
    editor?.focus();
  }, text.split('\n').indexOf('## Part 20'));
  const before = await placeAtRest(page);
  expect(before).toMatchObject({ words: '## Pa', folds: 2 });
  const isKept = async (step: string) => {
    const { height, ...rest } = await placeAtRest(page);
    expect(rest, step).toEqual({ words: before.words, folds: before.folds });
    expect(Math.abs(height - before.height), step).toBeLessThan(4);
  };

  await runCommand(page, 'Link glossary');
  await expect.poll(() => lastNotice(page), { timeout: 20_000 }).toBe(`Linked ${4 * sections} mentions.`);
  const linked = await editorText(page);
  expect(linked.replace(/\[\[(?:[^\]|]*?\\?\|)?([^\]|]*)\]\]/g, '$1')).toBe(text);
  await isKept('linked');
  await page.keyboard.press('Control+z');
  expect(await editorText(page)).toBe(text);
  await isKept('undone');
  await page.keyboard.press('Control+y');
  expect(await editorText(page)).toBe(linked);
  await isKept('redone');
  await runCommand(page, 'Unlink glossary');
  await expect.poll(() => editorText(page), { timeout: 20_000 }).toBe(text);
  await isKept('unlinked');
}));
