import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { closeHosts, openHost } from '../host/browser';
import { editorText, errorsOf, openNote, runCommand } from './app';
import { conferenceVaults, demoVault } from './vaults';

afterAll(closeHosts);

const pane = '.lectern-schedule';
const sessions = `${pane} .lectern-session`;

/** Opens the pane and the note, and waits until sessions are drawn. */
async function showTimeline(page: Page, note: string): Promise<void> {
  await openNote(page, note);
  await runCommand(page, 'Open timeline');
  await page.waitForSelector(sessions);
}

describe.each(conferenceVaults)('statement 1: the timeline of the conference note in $name', ({ notes, note, titles }) => {
  let page: Page;
  beforeEach(async () => {
    page = await openHost({ notes });
    await showTimeline(page, note);
  });
  afterEach(async () => {
    expect(await errorsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('shows its sessions in order, with times, tracks and speakers', async () => {
    const names = await page.locator(sessions).evaluateAll(blocks => blocks.map(block => block.getAttribute('aria-label') ?? ''));
    expect(names).toHaveLength(7);
    names.forEach((name, i) => expect(name).toContain(titles[i]));
    const times = ['1:00 PM to 1:35', '1:35 PM to 2:10', '2:10 PM to 3:15', '3:15 PM to 3:35', '3:35 PM to 4:10', '4:30 PM to 5:05', '5:05 PM to 5:40'];
    names.forEach((name, i) => expect(name.replaceAll('\u202f', ' ')).toContain(times[i]));
    expect(names[0]).toContain('Track 1');
    expect(names[5]).toContain('Track 2');
    const thirdRow = (notes[note] ?? '').split('\n').filter(line => /^\| \d/.test(line))[2] ?? '';
    for (const speaker of (thirdRow.split('|')[3] ?? '').trim().split(',')) expect(names[2]).toContain(speaker);
  });

  it('has both speakers of one row as two persons', async () => {
    await page.locator(sessions).nth(2).focus();
    await page.keyboard.press('Space');
    const people = page.locator('.lectern-details-people .lectern-details-text > *');
    await expect.poll(() => people.count()).toBe(2);
  });

  it('says on which day it is', async () => {
    const header = await page.locator('.lectern-header').innerText();
    expect(header).toMatch(/Sep.*24|24.*Sep/);
  });

  it('places them by the clock: touching sessions share an edge, the hole before 16:30 stays, no two overlap', async () => {
    const boxes = await page.locator(sessions).evaluateAll(blocks => blocks.map(block => {
      const { top, bottom, left, right } = block.getBoundingClientRect();
      return { top, bottom, left, right };
    }));
    const heightOf = (i: number) => (boxes[i]?.bottom ?? 0) - (boxes[i]?.top ?? 0);
    const gapAfter = (i: number) => (boxes[i + 1]?.top ?? 0) - (boxes[i]?.bottom ?? 0);
    for (const i of [0, 1, 2, 3]) expect(Math.abs(gapAfter(i))).toBeLessThanOrEqual(2);
    // 35 and 65 minutes, and the 20 between 16:10 and 16:30.
    expect(heightOf(2) / heightOf(0)).toBeCloseTo(65 / 35, 1);
    expect(gapAfter(4) / heightOf(0)).toBeCloseTo(20 / 35, 1);
    expect(boxes[5]?.left).toBeGreaterThanOrEqual((boxes[0]?.right ?? 0) - 1);
    const overlaps = boxes.flatMap((a, i) => boxes.slice(i + 1).filter(b =>
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1 && Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1));
    expect(overlaps).toEqual([]);
  });

  it('puts the cursor on the row of the session that is clicked', async () => {
    await page.locator(sessions).nth(3).click();
    const line = () => page.evaluate(() => {
      const editor = window.app.workspace.activeEditor?.editor;
      return editor?.getLine(editor.getCursor().line) ?? '';
    });
    await expect.poll(line).toContain(titles[3]);
  });

  it('statement 6: shows a row that is typed, within 300 ms of the last key', async () => {
    const text = await editorText(page);
    const end = text.indexOf(titles[6] ?? '');
    await page.evaluate(offset => {
      const editor = window.app.workspace.activeEditor?.editor;
      editor?.setCursor({ line: editor.offsetToPos(offset).line, ch: editor.getLine(editor.offsetToPos(offset).line).length });
      editor?.focus();
    }, end);
    await page.keyboard.type('\n| 18:00-18:30 | Track 2 | 새사람 | 마무리 |');
    const waited = await page.evaluate(async selector => {
      const start = performance.now();
      while (document.querySelectorAll(selector).length < 8 && performance.now() - start < 2000) await new Promise(next => { requestAnimationFrame(next); });
      return performance.now() - start;
    }, sessions);
    expect(waited).toBeLessThan(300);
    await expect.poll(() => page.locator(sessions).last().innerText()).toContain('마무리');
  });
});

it('statement 6: a note of a megabyte is shown within 600 ms of the last key', async () => {
  const table = '| Time | Topic |\n| --- | --- |\n| 13:00-13:35 | Opening words |\n| 13:35-14:10 | A longer talk |\n';
  const page = await openHost({ notes: { 'Note.md': `${table}\n${'Words about moss, and what lives in it.\n\n'.repeat(25_000)}` } });
  await showTimeline(page, 'Note.md');
  await page.evaluate(() => {
    const editor = window.app.workspace.getLeavesOfType('markdown').map(({ view }) => view).find(view => 'editor' in view) as unknown as { editor: { setCursor: (at: object) => void; focus: () => void } };
    editor.editor.setCursor({ line: 3, ch: '| 13:35-14:10 | A longer talk |'.length - 2 });
    editor.editor.focus();
  });
  await page.keyboard.type(' on ferns');
  const waited = await page.evaluate(async selector => {
    const start = performance.now();
    const isShown = () => [...document.querySelectorAll(selector)].some(block => block.textContent?.includes('on ferns'));
    while (!isShown() && performance.now() - start < 3000) await new Promise(next => { requestAnimationFrame(next); });
    return performance.now() - start;
  }, sessions);
  expect(waited).toBeLessThan(600);
  await page.context().close();
});

describe('the pane', () => {
  const open = async (text: string) => {
    const page = await openHost({ notes: { 'Note.md': text } });
    await openNote(page, 'Note.md');
    await runCommand(page, 'Open timeline');
    await page.waitForSelector('.lectern-pane .lectern-empty');
    const said = await page.locator('.lectern-pane .lectern-empty p').innerText();
    expect(await errorsOf(page)).toEqual([]);
    await page.context().close();
    return said.trim();
  };

  it('says what to do in an empty note', async () => expect(await open('')).toBe('This note is empty. A table with a column of times becomes a timeline.'));

  it('says what to do in a note without a table', async () =>
    expect(await open('Just prose.')).toBe('No schedule in this note. A table with a column of times becomes one.'));

  it('says what is missing in a table without times', async () =>
    expect(await open('| Name | Colour |\n| --- | --- |\n| a | red |\n')).toBe('No table in this note reads as a schedule. One needs a column of times, with words beside them.'));

  it('reads notes only, not the text of other files', async () => {
    const page = await openHost({ notes: { 'Note.md': 'Prose.' } });
    await openNote(page, 'Note.md');
    await runCommand(page, 'Open timeline');
    await page.evaluate(async () => {
      const file = await window.app.vault.create('Board.canvas', '| Time | Topic |\n| --- | --- |\n| 13:00-13:35 | One talk |\n| 13:35-14:10 | Another talk |\n');
      window.app.workspace.trigger('file-open', file);
    });
    await expect.poll(() => page.locator('.lectern-pane .lectern-empty p').innerText()).toBe('Open a note to see its schedule.');
    expect(await errorsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('statement 22: marks the session whose row the cursor is in, and leaves the focus and the editor where they are', async () => {
    const page = await openHost({ notes: demoVault });
    await showTimeline(page, 'Events/클라우드 네이티브 밋업 2024.md');
    await page.evaluate(() => {
      const editor = window.app.workspace.activeEditor?.editor;
      const line = editor?.getValue().split('\n').findIndex(text => text.includes('Kafka 운영하기')) ?? 0;
      editor?.focus();
      editor?.setCursor({ line, ch: 4 });
    });
    const editor = () => page.evaluate(() => [document.activeElement?.className, document.querySelector('.cm-scroller')?.scrollTop]);
    const before = await editor();
    await expect.poll(() => page.locator('.lectern-session.is-highlighted').allInnerTexts()).toHaveLength(1);
    expect(await editor()).toEqual(before);
    expect(String(before[0])).toContain('cm-content');
    await expect.poll(() => page.locator('.lectern-session.is-highlighted').innerText()).toContain('Kafka');
    await page.context().close();
  });

  it('statement 22: a click puts the cursor on the row of the session, which flashes', async () => {
    const page = await openHost({ notes: demoVault });
    await showTimeline(page, 'Events/클라우드 네이티브 밋업 2024.md');
    await page.locator('.lectern-session', { hasText: 'Kafka 운영하기' }).click();
    await expect.poll(() => page.evaluate(() => document.querySelector('.cm-line.is-flashing')?.textContent)).toContain('Kafka 운영하기');
    const row = await page.evaluate(() => {
      const editor = window.app.workspace.activeEditor?.editor;
      return editor?.getLine(editor.getCursor().line);
    });
    expect(row).toContain('Kafka 운영하기');
    await page.context().close();
  });

  it('statement 22: has marked it when it opens, and goes on while its title is typed', async () => {
    const page = await openHost({ notes: demoVault });
    await openNote(page, 'Events/클라우드 네이티브 밋업 2024.md');
    const inTitle = (insert: string) => page.evaluate(typed => {
      const editor = window.app.workspace.activeEditor?.editor;
      const line = editor?.getValue().split('\n').findIndex(text => text.includes('Kafka 운영하기')) ?? 0;
      const ch = editor?.getLine(line).indexOf('Kafka') ?? 0;
      editor?.replaceRange(typed, { line, ch });
      editor?.setCursor({ line, ch: ch + typed.length });
    }, insert);
    await inTitle('');
    await runCommand(page, 'Open timeline');
    await expect.poll(() => page.locator('.lectern-session.is-highlighted').allInnerTexts()).toHaveLength(1);
    await inTitle('큰 ');
    await expect.poll(() => page.locator(sessions).allInnerTexts().then(texts => texts.join())).toContain('큰 Kafka');
    await expect.poll(() => page.locator('.lectern-session.is-highlighted').innerText()).toContain('큰 Kafka');
    await page.getByRole('button', { name: 'All notes' }).click();
    await page.waitForSelector('.lectern-events .lectern-session');
    await page.getByRole('button', { name: 'All notes' }).click();
    await expect.poll(() => page.locator('.lectern-session.is-highlighted').allInnerTexts()).toHaveLength(1);
    await page.context().close();
  });

  it('shows the now line by the clock of the event, not of the device', async () => {
    const table = '---\ndate: 2026-11-24\ntimezone: Asia/Seoul\n---\n| Time | Topic |\n| --- | --- |\n| 13:00-15:00 | A long talk |\n| 15:00-16:00 | A short talk |\n';
    const page = await openHost({ notes: { 'Note.md': table } });
    await page.clock.setFixedTime(new Date('2026-11-24T05:00:00Z'));
    await openNote(page, 'Note.md');
    await runCommand(page, 'Open timeline');
    await page.waitForSelector(sessions);
    await expect.poll(() => page.locator(`${sessions}.is-current`).getAttribute('aria-label')).toContain('A long talk');
    await page.context().close();
  });

  it('speaks Korean where the app does', async () => {
    const page = await openHost({ notes: { 'Note.md': '' }, query: { lang: 'ko' } });
    await openNote(page, 'Note.md');
    await runCommand(page, '타임라인 열기');
    await expect.poll(() => page.locator('.lectern-pane .lectern-empty p').innerText()).toContain('빈 노트입니다');
    await page.context().close();
  });

  it('shows every day of a longer event, three rooms side by side where there is room', async () => {
    const page = await openHost({ notes: demoVault });
    await showTimeline(page, 'Events/Stream Days 2026.md');
    const first = await page.locator(sessions).allInnerTexts();
    expect(first.join('\n')).toContain('Opening keynote: logs all the way down');
    await page.locator(sessions).first().focus();
    await page.keyboard.press('PageDown');
    await expect.poll(async () => (await page.locator(sessions).allInnerTexts()).join('\n')).toContain('Closing keynote');
    expect(await errorsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('follows the note that is open', async () => {
    const page = await openHost({ notes: demoVault });
    await showTimeline(page, 'Events/Stream Days 2026.md');
    await openNote(page, 'Welcome.md');
    await expect.poll(() => page.locator('.lectern-pane .lectern-empty p').innerText()).toContain('No schedule in this note');
    await page.context().close();
  });

  it('can be used by keyboard alone', async () => {
    const page = await openHost({ notes: demoVault });
    await showTimeline(page, 'Events/클라우드 네이티브 밋업 2024.md');
    await page.locator(`${sessions}[tabindex="0"]`).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const line = () => page.evaluate(() => {
      const editor = window.app.workspace.activeEditor?.editor;
      return editor?.getLine(editor.getCursor().line) ?? '';
    });
    await expect.poll(line).toContain('Kafka 운영하기');
    await page.context().close();
  });
});
