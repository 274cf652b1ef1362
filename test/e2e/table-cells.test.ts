import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { findMentions } from '../../src/core/glossary/mentions';
import { readNoteRules } from '../../src/core/glossary/note-rules';
import { matcherFor, term } from '../core/glossary/damage';
import { closeHosts } from '../host/browser';
import { inVault, openNote, termsKnown } from './app';

afterAll(closeHosts);

const glossary = { 'Glossary/Kafka.md': '---\naliases: [카프카]\n---\nA log.', 'Glossary/eBPF.md': 'Programs.', 'Glossary/strimzi.md': 'Runs it.' };
const wordsIn = (page: Page, view: string) => page.locator(`${view} .lectern-mention`).allInnerTexts();

it('underlines stand in the editor of each table cell where the core says and the note asks; a card opens there, and what is typed is marked', () => {
  const cells = ['kafka를 쓴다', '`kafka` eBPF', 'strimzi and [[Kafka]]', 'kafkaesque', 'one<br>kafka'];
  const note = `---\nlectern-exclude: [strimzi]\n---\nFirst line.\n\n| a | b | c | d | e |\n| --- | --- | --- | --- | --- |\n| ${cells.join(' | ')} |\n`;
  const mentions = findMentions({ text: note, matcher: matcherFor(term('Kafka', '카프카'), term('eBPF'), term('strimzi')), rules: readNoteRules(note) });
  const inCell = (cell: string) => mentions.filter(({ from, to }) => from >= note.indexOf(cell) && to <= note.indexOf(cell) + cell.length).map(({ from, to }) => note.slice(from, to));
  expect(cells.map(inCell)).toEqual([['kafka'], ['eBPF'], [], [], ['kafka']]);
  return inVault({ ...glossary, 'Note.md': note }, async page => {
    await openNote(page, 'Note.md');
    await termsKnown(page);
    for (const [index, cell] of cells.entries()) {
      await page.locator('.cm-table-widget tbody td').nth(index).click({ position: { x: 3, y: 3 } });
      await expect.poll(() => page.locator('.table-cell-wrapper .cm-content').count()).toBe(1);
      await expect.poll(() => wordsIn(page, '.table-cell-wrapper'), { message: cell }).toEqual(inCell(cell));
    }
    await page.locator('.cm-table-widget tbody td').first().click({ position: { x: 3, y: 3 } });
    await page.keyboard.type('eBPF, ');
    await expect.poll(() => wordsIn(page, '.table-cell-wrapper')).toEqual(['eBPF', 'kafka']);
    await page.locator('.table-cell-wrapper .lectern-mention').last().hover();
    await expect.poll(() => page.locator('.lectern-card-term').innerText()).toBe('Kafka');
    await page.locator('.cm-line', { hasText: 'First line.' }).click();
    await expect.poll(() => page.locator('.table-cell-wrapper').count()).toBe(0);
    await expect.poll(() => wordsIn(page, '.cm-table-widget')).toEqual(['eBPF', ...mentions.map(({ from, to }) => note.slice(from, to))]);
  });
});

it('a cell of several lines is a cell still, also when the terms change', () => {
  const note = '---\nlectern-exclude: [strimzi]\n---\nkafka\n\n| a |\n| --- |\n| eBPF |\n';
  return inVault({ ...glossary, 'Note.md': note }, async page => {
    await openNote(page, 'Note.md');
    await termsKnown(page);
    await page.locator('.cm-table-widget tbody td').click({ position: { x: 3, y: 3 } });
    await expect.poll(() => wordsIn(page, '.table-cell-wrapper')).toEqual(['eBPF']);
    await page.keyboard.press('End');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('strimzi kafka latch');
    await expect.poll(() => wordsIn(page, '.table-cell-wrapper')).toEqual(['eBPF', 'kafka']);
    await page.evaluate(() => window.app.vault.create('Glossary/latch.md', 'Holds a door.'));
    await expect.poll(() => wordsIn(page, '.table-cell-wrapper')).toEqual(['eBPF', 'kafka', 'latch']);
  });
});
