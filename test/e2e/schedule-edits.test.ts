import { afterAll, describe, expect, it } from 'vitest';
import { closeHosts, openHost } from '../host/browser';
import { editorText, errorsOf, openNote, runCommand, showReadingView, storedText } from './app';

afterAll(closeHosts);

const table = '| Time | Topic |\n| --- | --- |\n| 13:00-13:35 | Opening words |\n| 13:35-14:10 | A longer talk |\n';

describe('Set the date', () => {
  it('writes the date of a note without one to its frontmatter, and nothing else', async () => {
    const page = await openHost({ notes: { 'Note.md': `---\ntags: [a]\n---\n${table}` } });
    await openNote(page, 'Note.md');
    await runCommand(page, 'Open timeline');
    await page.getByRole('button', { name: 'Set the date' }).click();
    await page.locator('.modal input[type="date"]').fill('2026-11-24');
    await page.locator('.modal').getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => editorText(page)).toBe(`---\ntags: [a]\ndate: 2026-11-24\n---\n${table}`);
    await expect.poll(() => page.locator('.lectern-header').innerText()).toMatch(/Nov.*24|24.*Nov/);
    await page.locator('.cm-content').first().focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => editorText(page)).toBe(`---\ntags: [a]\n---\n${table}`);
    expect(await errorsOf(page)).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['there is none', '', '', true],
    ['the title gives it', '---\ntitle: Moss day 2026-11-24\n---\n', '', true],
    ['the frontmatter gives it', '---\ndate: 2026-11-24\n---\n', '', true],
    ['a heading gives it, which is trusted more', '# Moss day\n\n## 2026-11-24\n\n', 'Date from the heading above', false],
    ['a heading gives it that can be read in two ways', '# Moss day\n\n## 03/12/2026\n\n', 'Day and month could be the other way round', false],
    ['the rows give it', '', '2026-11-24', false],
  ])('is offered where it changes something: %s', async (_, above, said, isOffered) => {
    const rows = said.startsWith('2026') ? table.replace('| Time', '| Date | Time').replace('| ---', '| --- | ---').replaceAll('| 13:', `| ${said} | 13:`) : table;
    const page = await openHost({ notes: { 'Note.md': above + rows } });
    await openNote(page, 'Note.md');
    await runCommand(page, 'Open timeline');
    await page.locator('.lectern-header [aria-haspopup="menu"]').click();
    const lines = await page.locator('.menu-item').allInnerTexts();
    expect(lines.includes('Set the date')).toBe(isOffered);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.lectern-day-button:enabled').count()).toBe(Number(isOffered));
    // Where it comes from is said all the same.
    if (said.startsWith('Da')) {
      await page.locator('.lectern-day-button').hover();
      await expect.poll(() => page.locator('.tooltip').innerText()).toContain(said);
    }
    await page.context().close();
  });

  it.each([
    ['the first day, whichever is shown', `---\ndate: 2026-11-24\n---\n## Day 1\n\n${table}\n## Day 2\n\n${table}`, '.lectern-day-tab >> nth=1'],
    ['the day where it takes place, in own time too', `---\ndate: 2026-11-24\ntimezone: Asia/Seoul\n---\n${table.replaceAll('13:', '08:')}`, '.lectern-zone button'],
  ])('begins with %s', async (_, text, press) => {
    const page = await openHost({ notes: { 'Note.md': text } });
    await openNote(page, 'Note.md');
    await runCommand(page, 'Open timeline');
    const shown = () => page.locator('.lectern-day-heading').textContent();
    const before = await shown();
    await page.locator(press).click();
    await expect.poll(shown).not.toBe(before);
    await page.locator('.lectern-header [aria-haspopup="menu"]').click();
    await page.locator('.menu-item', { hasText: 'Set the date' }).click();
    await expect.poll(() => page.locator('.modal input[type="date"]').inputValue()).toBe('2026-11-24');
    await page.context().close();
  });

  it('writes nothing when it is closed without a date', async () => {
    const page = await openHost({ notes: { 'Note.md': table } });
    await openNote(page, 'Note.md');
    await runCommand(page, 'Open timeline');
    await page.getByRole('button', { name: 'Set the date' }).click();
    await page.waitForSelector('.modal input[type="date"]');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.modal').count()).toBe(0);
    expect(await storedText(page, 'Note.md')).toBe(table);
    await page.context().close();
  });
});

const doubtful = '| Time | Note |\n| --- | --- |\n| 09:00 | x |\n| 10:00 | y |\n';
const offer = '.lectern-offer';

describe('statement 5: a table that may be a schedule', () => {
  it('is offered, and drawn once the note says that it is one', async () => {
    const page = await openHost({ notes: { 'Note.md': doubtful } });
    await openNote(page, 'Note.md');
    await runCommand(page, 'Open timeline');
    await page.waitForSelector(offer);
    expect(await page.locator('.lectern-session').count()).toBe(0);
    await page.locator(`${offer} summary`).click();
    const reasons = await page.locator('.lectern-reasons').innerText();
    expect(reasons).toMatch(/For it\s+A column of times/);
    expect(reasons).toMatch(/Against it\s+Very short titles/);
    await page.locator(offer).getByRole('button', { name: 'Show it' }).click();
    await expect.poll(() => page.locator('.lectern-session').count()).toBe(2);
    await expect.poll(() => editorText(page)).toBe(`---\nlectern: true\n---\n${doubtful}`);
    expect(await page.locator(offer).count()).toBe(0);
    expect(await page.evaluate(() => window.app.pluginData.has('lectern'))).toBe(false);
    expect(await errorsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('is left alone once the note says that it is none, and the pane says why', async () => {
    const page = await openHost({ notes: { 'Note.md': doubtful } });
    await openNote(page, 'Note.md');
    await runCommand(page, 'Open timeline');
    await page.locator(offer).getByRole('button', { name: 'Not a schedule' }).click();
    await expect.poll(() => page.locator('.lectern-pane .lectern-empty p').innerText()).toBe('This note is marked as having no schedule (lectern: false).');
    await expect.poll(() => editorText(page)).toBe(`---\nlectern: false\n---\n${doubtful}`);
    await page.context().close();
  });

  it('beside a sure one cannot be refused, which would take the sure one away too', async () => {
    const page = await openHost({ notes: { 'Note.md': `${table}\n## Other\n\n${doubtful}` } });
    await openNote(page, 'Note.md');
    await runCommand(page, 'Open timeline');
    await page.waitForSelector(offer);
    await expect.poll(() => page.locator('.lectern-session').count()).toBe(2);
    expect(await page.locator(offer).getByRole('button', { name: 'Not a schedule' }).count()).toBe(0);
    await page.context().close();
  });

  it('goes on saying why, to whom asked, while the note is written elsewhere', async () => {
    const page = await openHost({ notes: { 'Note.md': `Words.\n\n${table}\n## Second\n\n${doubtful}\n## Third\n\n${doubtful.replace('x', 'z')}` } });
    await openNote(page, 'Note.md');
    await runCommand(page, 'Open timeline');
    const why = page.locator(`${offer} summary`);
    await why.last().focus();
    await page.keyboard.press('Enter');
    await page.evaluate(async () => {
      const { vault } = window.app;
      const file = vault.getFileByPath('Note.md');
      if (file) await vault.process(file, text => text.replace('Opening', 'Late opening'));
    });
    await expect.poll(() => page.locator('.lectern-session').first().innerText()).toContain('Late');
    await expect.poll(() => page.locator('.lectern-reasons').evaluateAll(all => all.map(reasons => reasons.hasAttribute('open')))).toEqual([false, true]);
    await expect.poll(() => why.last().evaluate(summary => summary === document.activeElement)).toBe(true);
    await page.context().close();
  });
});

describe('statement 30: a note that is not open in an editor', () => {
  it('keeps every other byte, CRLF included', async () => {
    const stored = `---\r\ntags: [a]\r\n---\r\n${table.replaceAll('\n', '\r\n')}`;
    const page = await openHost({ notes: { 'Note.md': stored } });
    await openNote(page, 'Note.md');
    await showReadingView(page);
    await runCommand(page, 'Open timeline');
    await page.getByRole('button', { name: 'Set the date' }).click();
    await page.locator('.modal input[type="date"]').fill('2026-11-24');
    await page.keyboard.press('Enter');
    const text = () => page.evaluate(async () => {
      const file = window.app.vault.getFileByPath('Note.md');
      return file ? window.app.vault.read(file) : '';
    });
    await expect.poll(text).toBe(`---\r\ntags: [a]\r\ndate: 2026-11-24\r\n---\r\n${table.replaceAll('\n', '\r\n')}`);
    expect(await errorsOf(page)).toEqual([]);
    await page.context().close();
  });
});

describe('statement 38: a row that cannot be read', () => {
  it.each([['alone', ''], ['beside a table that is offered', `\n## Other\n\n${doubtful}`]])('is said to be wrong, with a way to it, and the list stays open while it is mended (%s)', async (_, beside) => {
    const page = await openHost({ notes: { 'Note.md': `${table}| 15:00-14:00 | Ends too soon |\n| 16:00-17:00 | Last talk |\n${beside}` } });
    await openNote(page, 'Note.md');
    await runCommand(page, 'Open timeline');
    await page.locator('.lectern-problems summary').click();
    await expect.poll(() => page.locator('.lectern-problems li').innerText()).toContain('This ends at 14:00, before it starts at 15:00.');
    await page.locator('.lectern-problems').getByRole('button', { name: 'Go to the row' }).click();
    await expect.poll(() => page.evaluate(() => {
      const editor = window.app.workspace.activeEditor?.editor;
      return editor?.getLine(editor.getCursor().line) ?? '';
    })).toContain('Ends too soon');
    await page.evaluate(() => {
      const editor = window.app.workspace.activeEditor?.editor;
      editor?.replaceRange('Late ', { line: 2, ch: editor.getLine(2).indexOf('Opening') });
    });
    await expect.poll(() => page.locator('.lectern-session').first().innerText()).toContain('Late Opening');
    await expect.poll(() => page.locator('.lectern-problems').getAttribute('open')).not.toBeNull();
    expect(await errorsOf(page)).toEqual([]);
    await page.context().close();
  });
});
