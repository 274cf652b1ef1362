import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { closeHosts, openHost, type HostOptions } from '../host/browser';
import { editorText, errorsOf, goTo, openNote, runCommand, timePasses } from './app';

afterAll(closeHosts);

const table = (...rows: readonly string[]) => `| Time | Talk | Speaker |\n| --- | --- | --- |\n${rows.map(row => `| ${row} |`).join('\n')}\n`;
const on = (date: string, ...rows: readonly string[]) => `---\ndate: ${date}\n---\n${table(...rows)}`;

const notes = {
  'Events/Moss meetup.md': on('2026-05-04', '09:00-10:00 | Opening words | Ada Example', '10:00-11:00 | Moss in cities | Bob Sample', '11:00-12:00 | Closing words | Ada Example'),
  'Events/Fern day.md': on('2026-05-06', '09:00-10:00 | Ferns for all | Kim Probe', '10:00-11:00 | Shade and light | Bob Sample'),
  'Events/Old lichen day.md': on('2026-04-01', '09:00-10:00 | Lichen basics | Ada Example', '10:00-11:00 | Lichen on walls | Kim Probe'),
  'Plans/Undated course.md': table('09:00-10:00 | First lesson | Ada Example', '10:00-11:00 | Second lesson | Ada Example'),
  'Refused.md': `---\nlectern: false\n---\n${table('09:00-10:00 | Never shown | Ada Example', '10:00-11:00 | Not this either | Bob Sample')}`,
  'Prose.md': 'Only words here.\n',
};

let page: Page;

/** Opens the list of all events, at half past ten on 4 May 2026. */
async function showEvents(options: Partial<HostOptions> = {}): Promise<void> {
  page = await openHost({ notes, open: 'Prose.md', ...options });
  await page.clock.setFixedTime(new Date(2026, 4, 4, 10, 30));
  await runCommand(page, 'Show all events');
  await page.waitForSelector('.lectern-events .lectern-session');
  await expect.poll(() => page.locator('.lectern-events-progress').count()).toBe(0);
}

afterEach(async () => {
  expect(await errorsOf(page)).toEqual([]);
  await page.context().close();
});

const list = '.lectern-events';
const texts = (selector: string) => page.locator(`${list} ${selector}`).allInnerTexts();
const activeLine = () => page.evaluate(() => {
  const editor = window.app.workspace.activeEditor?.editor;
  return editor?.getLine(editor.getCursor().line) ?? '';
});

describe('all events', () => {
  it('have what is to come first, by date and note; what is over and what has no date wait behind headings', async () => {
    await showEvents();
    await expect.poll(() => texts('.lectern-event-date-name')).toEqual(['Mon, May 4 · today', 'Wed, May 6']);
    await expect.poll(() => texts('.lectern-event-note')).toEqual(['Moss meetup', 'Fern day']);
    await expect.poll(() => texts('.lectern-event-fold')).toEqual(['Past (1)', 'No date (1)']);
    await page.getByText('Past (1)').click();
    await page.getByText('No date (1)').click();
    await expect.poll(() => texts('.lectern-event-note')).toEqual(['Moss meetup', 'Fern day', 'Old lichen day', 'Undated course']);
    expect((await texts('.lectern-session')).join('\n')).not.toMatch(/Never shown/);
  });

  it('say which date is today, also when the next one begins', async () => {
    await showEvents();
    await goTo(page, new Date(2026, 4, 5, 23, 59));
    await expect.poll(() => texts('.lectern-event-upcoming .lectern-event-date-name')).toEqual(['Wed, May 6 · tomorrow']);
    await goTo(page, new Date(2026, 4, 6, 0, 0));
    await expect.poll(() => texts('.lectern-event-upcoming .lectern-event-date-name')).toEqual(['Wed, May 6 · today']);
  });

  it('statement 33: name the zone of each note that has one', async () => {
    const rows = ['09:00-10:00 | Opening words | Ada Example', '10:00-11:00 | Moss in cities | Bob Sample'] as const;
    const inZone = (zone: string) => on('2026-05-06', ...rows).replace('---\n', `---\ntimezone: ${zone}\n`);
    await showEvents({ notes: { 'Moss.md': inZone('America/New_York'), 'Fern.md': inZone('Asia/Seoul'), 'Lichen.md': on('2026-05-07', ...rows) } });
    await expect.poll(async () => (await texts('.lectern-event-head')).map(text => text.replace(/\s+/g, ' '))).toEqual(['Fern Times in Seoul', 'Moss Times in New York', 'Lichen']);
  });

  it('mark what is on and what is next where it takes place, and say by whose clock', async () => {
    const inZone = (zone: string, ...rows: readonly string[]) => on('2026-05-04', ...rows).replace('---\n', `---\ntimezone: ${zone}\n`);
    // The browser's own zone is UTC.
    await showEvents({ notes: {
      'Moss.md': inZone('Asia/Seoul', '18:00-20:00 | Moss at night | Ada Example', '20:00-21:00 | More moss | Bob Sample'),
      'Fern.md': inZone('Europe/Berlin', '10:00-11:00 | Ferns for all | Kim Probe', '11:00-12:30 | Shade and light | Bob Sample'),
      'Lichen.md': on('2026-05-04', '10:00-10:15 | Lichen basics | Ada Example', '11:00-12:00 | Lichen on walls | Kim Probe'),
    } });
    const marked = (mark: string) => texts(`.is-${mark} .lectern-title`);
    const said = async () => (await page.locator(`${list} .lectern-status`).innerText()).replace(/\s+/g, ' ');
    await goTo(page, new Date('2026-05-04T08:30:00Z'));
    await expect.poll(() => marked('current')).toEqual(['Ferns for all']);
    await expect.poll(() => marked('next')).toEqual(['Shade and light', 'Moss at night']);
    await expect.poll(said).toBe('Now Ferns for all until 11:00 AM · Berlin Next Shade and light · Moss at night');
    await goTo(page, new Date('2026-05-04T10:05:00Z'));
    await expect.poll(() => marked('current')).toEqual(['Shade and light', 'Moss at night', 'Lichen basics']);
    await expect.poll(said).toBe('Now Shade and light · Moss at night · Lichen basics Next More moss · Lichen on walls');
    await goTo(page, new Date('2026-05-04T10:40:00Z'));
    await expect.poll(said).toContain('Next More moss · Lichen on walls');
    await goTo(page, new Date('2026-05-04T11:10:00Z'));
    await expect.poll(said).toBe('Now More moss · Lichen on walls');
  });

  it('name no clock where no time is said', async () => {
    const note = on('2026-05-04', '10:00-11:00 | Ferns for all | Kim Probe', '10:00-11:30 | Shade and light | Bob Sample').replace('---\n', '---\nlectern: true\ntimezone: Europe/Berlin\n');
    await showEvents({ notes: { 'Prose.md': 'Words.', 'Fern.md': note } });
    await goTo(page, new Date('2026-05-04T08:30:00Z'));
    await expect.poll(async () => (await page.locator(`${list} .lectern-status`).innerText()).replace(/\s+/g, ' ')).toMatch(/^Now Shade and light · Ferns for all$/);
  });

  it('mark what is on and what is next, and move on with the clock', async () => {
    await showEvents();
    const marks = () => page.locator(`${list} .lectern-session:has(.lectern-event-mark)`).evaluateAll(blocks =>
      blocks.map(block => `${block.querySelector('.lectern-event-mark')?.textContent ?? ''}: ${block.querySelector('.lectern-title')?.textContent ?? ''}`));
    await expect.poll(marks).toEqual(['Now: Moss in cities', 'Next: Closing words']);
    // The mark keeps off the place behind it.
    expect(await page.locator('.lectern-event-mark').first().evaluate(mark => {
      const rest = document.createRange();
      rest.setStartAfter(mark);
      rest.setEndAfter(mark.parentElement?.lastChild ?? mark);
      return rest.getBoundingClientRect().left - mark.getBoundingClientRect().right;
    })).toBeGreaterThan(4);
    await expect.poll(() => page.locator(`${list} .lectern-status`).innerText()).toMatch(/Moss in cities[^]*Closing words/);
    await goTo(page, new Date(2026, 4, 4, 11, 15));
    await expect.poll(marks).toEqual(['Now: Closing words']);
    await goTo(page, new Date(2026, 4, 4, 12, 0));
    await expect.poll(() => texts('.lectern-event-fold')).toEqual(['Past (2)', 'No date (1)']);
    await expect.poll(() => texts('.lectern-event-note')).toEqual(['Fern day']);
  });

  it('statement 26: lead to the row in the note: in its place by a click, in a new tab with Mod, by keyboard too', async () => {
    await showEvents();
    await page.locator(`${list} .lectern-session`, { hasText: 'Shade and light' }).click();
    await expect.poll(activeLine).toContain('Shade and light');
    const tabs = () => page.evaluate(() => window.app.workspace.getLeavesOfType('markdown').length);
    expect(await tabs()).toBe(1);
    await page.locator(`${list} .lectern-session`, { hasText: 'Moss in cities' }).click({ modifiers: ['Control'] });
    await expect.poll(tabs).toBe(2);
    await expect.poll(activeLine).toContain('Moss in cities');
    await page.locator(`${list} .lectern-session[tabindex="0"]`).focus();
    for (const key of ['Home', 'PageDown', 'ArrowDown', 'ArrowUp', 'Enter']) await page.keyboard.press(key);
    await expect.poll(activeLine).toContain('Ferns for all');
    await page.locator('.lectern-event-note', { hasText: 'Moss meetup' }).click();
    await expect.poll(() => page.evaluate(() => window.app.workspace.getActiveFile()?.path)).toBe('Events/Moss meetup.md');
  });

  it('statements 3 and 18: show the details of a session by Space and by pointer, beside its block', async () => {
    await showEvents({ notes: { ...notes, 'Shore.md': on('2026-05-08', '09:00-10:00 | Algae | Ada Example', '10:00-11:00 | Shells | Bob Sample').replace('---\n', '---\ntimezone: Asia/Seoul\n') } });
    const session = page.locator(`${list} .lectern-session`, { hasText: 'Shells' });
    await session.focus();
    await page.keyboard.press('Space');
    const details = page.locator('.lectern-details-popover');
    for (const part of ['Shells', 'Bob Sample', 'Fri, May 8 · Seoul', '1 h']) await expect.poll(() => details.innerText()).toContain(part);
    await page.keyboard.press('Escape');
    await expect.poll(() => details.count()).toBe(0);
    await expect.poll(() => session.evaluate(block => block === document.activeElement)).toBe(true);
    await page.locator(`${list} .lectern-session`, { hasText: 'Shade and light' }).hover();
    await expect.poll(() => details.allInnerTexts()).toEqual([expect.stringContaining('Shade and light')]);
    await details.getByRole('button', { name: 'Go to the row' }).click();
    await expect.poll(activeLine).toContain('Shade and light');
    await expect.poll(() => details.count()).toBe(0);
  });

  describe('with links in a row', () => {
    const linked = { ...notes, 'Shore.md': on('2026-05-08', '09:00-10:00 | Algae, with [[Fern day\\|a note]] | Ada Example', '10:00-11:00 | Shells | [Bob Sample](https://example.org/bob), [[Moss meetup]]') };
    const details = '.lectern-details';

    it('have them in its details: in the title, and apart where they stand beside it', async () => {
      await showEvents({ notes: linked });
      await page.locator(`${list} .lectern-session`, { hasText: 'Shells' }).focus();
      await page.keyboard.press('Space');
      await page.waitForSelector(details);
      await expect.poll(() => page.locator(`${details}-people a`).allInnerTexts()).toEqual(['Bob Sample', 'Moss meetup']);
      await page.keyboard.press('Tab');
      await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('https://example.org/bob');
      await page.keyboard.press('Escape');
      await page.locator(`${list} .lectern-session`, { hasText: 'Algae' }).hover();
      await page.waitForSelector(details);
      await expect.poll(() => page.locator(`${details}-title a`).allInnerTexts()).toEqual(['a note']);
      await expect.poll(() => page.locator(`${details}-link`).count()).toBe(0);
      await page.locator(`${details}-title a`).click();
      await expect.poll(() => page.evaluate(() => window.app.workspace.getActiveFile()?.path)).toBe('Events/Fern day.md');
    });

    it('have them in the sheet of a tap', async () => {
      await showEvents({ notes: linked, query: { mobile: '1' }, viewport: { width: 375, height: 700 } });
      await page.locator(`${list} .lectern-session`, { hasText: 'Shells' }).tap();
      await page.locator(`.lectern-sheet ${details}-people a`, { hasText: 'Moss meetup' }).tap();
      await expect.poll(() => page.evaluate(() => window.app.workspace.getActiveFile()?.path)).toBe('Events/Moss meetup.md');
    });

    it('have those of the note as it is written now', async () => {
      await showEvents({ notes: linked, open: 'Shore.md' });
      await page.evaluate(() => window.app.workspace.activeEditor?.editor?.replaceRange('A line.\n\nAnother.\n\n', { line: 3, ch: 0 }));
      await page.locator(`${list} .lectern-session`, { hasText: 'Shells' }).focus();
      await page.keyboard.press('Space');
      await page.waitForSelector(details);
      await expect.poll(() => page.locator(`${details}-people a`).allInnerTexts()).toEqual(['Bob Sample', 'Moss meetup']);
    });
  });

  it('statement 24: show the details of a session by a tap, in a sheet', async () => {
    await showEvents({ query: { mobile: '1' }, viewport: { width: 375, height: 700 } });
    await page.locator(`${list} .lectern-session`, { hasText: 'Shade and light' }).tap();
    await expect.poll(() => page.locator('.lectern-sheet .lectern-details').innerText()).toContain('Bob Sample');
    await page.getByRole('button', { name: 'Go to the row' }).tap();
    await expect.poll(() => page.evaluate(() => window.app.workspace.getActiveFile()?.path)).toBe('Events/Fern day.md');
  });

  it('are looked for by / from any session', async () => {
    await showEvents();
    await page.locator(`${list} .lectern-session`).first().focus();
    await page.keyboard.press('/');
    await page.keyboard.type('shade');
    await expect.poll(() => texts('.lectern-session .lectern-title')).toEqual(['Shade and light']);
  });

  it('find the row also where it moved since it was read', async () => {
    await showEvents({ open: 'Events/Fern day.md' });
    await page.evaluate(() => window.app.workspace.activeEditor?.editor?.replaceRange('A line.\n\nAnother.\n\n', { line: 3, ch: 0 }));
    await page.locator(`${list} .lectern-session`, { hasText: 'Shade and light' }).click();
    await expect.poll(activeLine).toContain('Shade and light');
  });

  it('statement 26: show the note with Mod and the pointer on a session', async () => {
    await showEvents();
    await page.keyboard.down('Control');
    await page.locator(`${list} .lectern-session`, { hasText: 'Ferns for all' }).hover();
    await expect.poll(() => page.locator('.hover-popover').innerText()).toContain('Ferns for all');
    await page.keyboard.up('Control');
  });

  it('are filtered by words, over all parts, with a count and one way to clear', async () => {
    await showEvents();
    await page.getByRole('button', { name: 'Filter' }).click();
    const field = page.getByLabel('Filter events');
    await field.fill('bob');
    await expect.poll(() => texts('.lectern-session .lectern-title')).toEqual(['Moss in cities', 'Shade and light']);
    await expect.poll(() => page.locator('.lectern-filter-count').innerText()).toBe('2 of 9 sessions');
    await field.fill('lichen ada');
    await expect.poll(() => texts('.lectern-session .lectern-title')).toEqual(['Lichen basics']);
    await field.fill('granite');
    await expect.poll(() => page.locator(`${list} .lectern-empty`).innerText()).toBe('Nothing was found for “granite”.');
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => texts('.lectern-event-note')).toEqual(['Moss meetup', 'Fern day']);
    await expect.poll(() => field.evaluate(input => input === document.activeElement)).toBe(true);
  });

  it('lead to what is over at once, however much is to come, and draw the rest when it is looked for', async () => {
    const rows = Array.from({ length: 10 }, (_, i) => `${String(9 + i).padStart(2, '0')}:00-${String(9 + i).padStart(2, '0')}:50 | Talk ${i} on moss | Ada Example`);
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`Many/Day ${i}.md`, on(`2026-06-${String(i % 28 + 1).padStart(2, '0')}`, ...rows)]));
    await showEvents({ notes: { ...notes, ...many } });
    const drawn = () => page.locator('.lectern-event-upcoming .lectern-session').count();
    const atFirst = await drawn();
    expect(atFirst).toBeLessThan(405);
    await page.getByText('Past (1)').click();
    await timePasses(page, 200);
    expect(await page.locator('.lectern-event-past .lectern-session').first().evaluate(el => {
      const { top, bottom } = el.getBoundingClientRect();
      return top > 0 && bottom < window.innerHeight;
    })).toBe(true);
    expect(await drawn()).toBe(atFirst);
    await page.locator('.lectern-event-upcoming > .lectern-event-more').click();
    await expect.poll(drawn).toBeGreaterThan(atFirst);
    await page.getByText('Past (1)').click();
    const scrollOn = () => page.locator('.lectern-events-list').evaluate(el => { el.scrollTop += 400; });
    await expect.poll(async () => { await scrollOn(); return drawn(); }, { timeout: 30_000, interval: 5 }).toBe(405);
  });

  it('say so where there are none', async () => {
    page = await openHost({ notes: { 'Prose.md': 'Only words here.\n' } });
    await runCommand(page, 'Show all events');
    await expect.poll(() => page.locator('.lectern-events .lectern-empty').innerText()).toBe('There are no events yet. A table with a column of times becomes one, in any note.');
  });
});

describe('the index of events', () => {
  /** Counts from here on which notes are read. */
  const countReads = () => page.evaluate(() => {
    const { vault } = window.app;
    const reads: string[] = [];
    const read = vault.cachedRead.bind(vault);
    vault.cachedRead = file => { reads.push(file.path); return read(file); };
    Object.assign(window, { reads });
  });
  const reads = () => page.evaluate(() => (window as unknown as { reads: string[] }).reads);

  it('reads nothing before it is asked for, and then only notes that could hold a schedule', async () => {
    page = await openHost({ notes, open: 'Prose.md' });
    await countReads();
    await page.evaluate(() => window.app.vault.create('New.md', 'Words.'));
    await page.evaluate(() => window.host.settled());
    expect((await reads()).filter(path => path !== 'New.md')).toEqual([]);
    await runCommand(page, 'Show all events');
    await expect.poll(async () => (await reads()).sort()).toEqual([
      'Events/Fern day.md', 'Events/Moss meetup.md', 'Events/Old lichen day.md', 'New.md', 'Plans/Undated course.md',
    ]);
  });

  it('keeps up with notes that are written, renamed and deleted, and reads none again for its name', async () => {
    await showEvents();
    await page.evaluate(text => window.app.vault.create('Events/New day.md', text), on('2026-05-05', '09:00-10:00 | A new talk | Kim Probe', '10:00-11:00 | Another new talk | Bob Sample'));
    await expect.poll(() => texts('.lectern-event-note')).toEqual(['Moss meetup', 'New day', 'Fern day']);
    await countReads();
    await page.evaluate(async () => {
      const file = window.app.vault.getFileByPath('Events/Fern day.md');
      if (file) await window.app.vault.rename(file, 'Plans/Day of ferns.md');
    });
    await expect.poll(() => texts('.lectern-event-note')).toEqual(['Moss meetup', 'New day', 'Day of ferns']);
    expect(await reads()).toEqual([]);
    await page.evaluate(async () => {
      const file = window.app.vault.getFileByPath('Events/New day.md');
      if (file) await window.app.vault.delete(file);
    });
    await expect.poll(() => texts('.lectern-event-note')).toEqual(['Moss meetup', 'Day of ferns']);
    await page.locator(`${list} .lectern-session`, { hasText: 'Ferns for all' }).click();
    await expect.poll(activeLine).toContain('Ferns for all');
  });

  it('reads a note again whose new name may date it', async () => {
    await showEvents();
    await page.evaluate(async () => {
      const file = window.app.vault.getFileByPath('Plans/Undated course.md');
      if (file) await window.app.vault.rename(file, 'Plans/Course 2026-05-08.md');
    });
    await expect.poll(() => texts('.lectern-event-date-name')).toEqual(['Mon, May 4 · today', 'Wed, May 6', 'Fri, May 8']);
  });

  it('names a note that cannot be read, and shows the others', async () => {
    page = await openHost({ notes, open: 'Prose.md' });
    await page.evaluate(() => {
      const { vault } = window.app;
      const read = vault.cachedRead.bind(vault);
      vault.cachedRead = file => (file.path.includes('Fern') ? Promise.reject(new Error('gone')) : read(file));
    });
    await runCommand(page, 'Show all events');
    await expect.poll(() => page.locator('.lectern-notices').innerText()).toContain('1 note could not be read');
    await expect.poll(() => page.locator('.lectern-notices').evaluate(el => el.textContent)).toContain('Events/Fern day.md');
    await expect.poll(() => page.locator('.lectern-event-note').count()).toBeGreaterThan(0);
    await expect.poll(() => page.locator('.lectern-notices [role="status"]').textContent()).toBe('');
    await page.locator('.lectern-problems summary').click();
    await page.evaluate(() => window.app.vault.create('New.md', '---\nlectern: true\n---\n| Time | Talk |\n| --- | --- |\n| 09:00-10:00 | Just added |\n'));
    await expect.poll(() => page.locator('.lectern-event-fold').allInnerTexts()).toContain('No date (2)');
    await expect.poll(() => page.locator('.lectern-problems').getAttribute('open')).not.toBeNull();
  });
});

describe('what the pane shows', () => {
  const pane = () => page.locator('.lectern-pane');
  const keepNote = async () => {
    await page.locator('.lectern-header [aria-haspopup="menu"]').click();
    await page.locator('.menu-item', { hasText: 'Keep showing this note' }).click();
  };

  it('is chosen in it, and kept with the workspace', async () => {
    await showEvents();
    const state = await page.evaluate(() => window.app.workspace.getLeavesOfType('lectern-timeline')[0]?.getViewState().state);
    expect(state).toEqual({ scope: 'all', pinned: null });
    await page.getByRole('button', { name: 'All notes', pressed: true }).click();
    await expect.poll(() => pane().innerText()).toContain('No schedule in this note');
    await page.evaluate(async () => {
      const { workspace } = window.app;
      await workspace.getLeaf('tab').setViewState({ type: 'lectern-timeline', state: { scope: 'all' } });
    });
    await expect.poll(() => page.locator('.mod-root .lectern-events .lectern-event-note').allInnerTexts()).toEqual(['Moss meetup', 'Fern day']);
    expect(await page.locator('.mod-right-split .lectern-events').count()).toBe(0);
  });

  it('stays with the note it is kept on, through a rename, until that note is deleted', async () => {
    page = await openHost({ notes, open: 'Events/Fern day.md' });
    await runCommand(page, 'Open timeline');
    await page.waitForSelector('.lectern-session');
    await keepNote();
    await openNote(page, 'Prose.md');
    await expect.poll(() => page.locator('.lectern-pin').getAttribute('aria-label')).toBe('Stop keeping “Fern day”');
    await expect.poll(() => texts2('.lectern-session')).toContain('Ferns for all');
    await page.evaluate(async () => {
      const file = window.app.vault.getFileByPath('Events/Fern day.md');
      if (file) await window.app.vault.rename(file, 'Ferns.md');
    });
    await expect.poll(() => page.locator('.lectern-pin').getAttribute('aria-label')).toBe('Stop keeping “Ferns”');
    await expect.poll(() => page.evaluate(() => window.app.workspace.getLeavesOfType('lectern-timeline')[0]?.getViewState().state)).toEqual({ scope: 'note', pinned: 'Ferns.md' });
    await page.evaluate(async () => {
      const file = window.app.vault.getFileByPath('Ferns.md');
      if (file) await window.app.vault.delete(file);
    });
    await expect.poll(() => page.locator('.notice').innerText()).toContain('follows the open note again');
    await expect.poll(() => pane().innerText()).toContain('No schedule in this note');
  });

  it('follows the open note again when it is no longer kept', async () => {
    page = await openHost({ notes, open: 'Events/Fern day.md' });
    await runCommand(page, 'Open timeline');
    await page.waitForSelector('.lectern-session');
    await keepNote();
    await openNote(page, 'Events/Moss meetup.md');
    await page.getByRole('button', { name: 'Stop keeping “Fern day”' }).click();
    await expect.poll(() => texts2('.lectern-session')).toContain('Moss in cities');
  });

  const texts2 = async (selector: string) => (await page.locator(`.lectern-pane ${selector}`).allInnerTexts()).join('\n');
});

describe('a note without a schedule', () => {
  it.each([['en', 'Open timeline', 'Insert a schedule', 'Opening'], ['ko', '타임라인 열기', '일정 표 넣기', '여는 말']])('gets a small one by a button, in %s', async (lang, command, button, title) => {
    page = await openHost({ notes: { 'Note.md': 'Some words.' }, query: { lang } });
    await openNote(page, 'Note.md');
    await runCommand(page, command);
    await page.getByRole('button', { name: button }).click();
    await expect.poll(() => page.locator('.lectern-pane .lectern-session').count()).toBe(4);
    await expect.poll(() => page.locator('.lectern-pane .lectern-session').first().innerText()).toContain(title);
    await expect.poll(() => editorText(page)).toMatch(/^Some words\.\n\n\| [^|]+ \| [^|]+ \| [^|]+ \|\n\| --- \| --- \| --- \|\n\| 09:00 - 09:30 \| /);
    const cursor = await page.evaluate(() => window.app.workspace.activeEditor?.editor?.getCursor());
    expect(cursor).toEqual({ line: 4, ch: 2 });
    await page.locator('.cm-content').focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => editorText(page)).toBe('Some words.');
  });

  it('is opened for writing first where it is only read', async () => {
    page = await openHost({ notes: { 'Note.md': '' } });
    await openNote(page, 'Note.md');
    await page.keyboard.press('Control+e');
    await page.waitForSelector('.markdown-preview-view');
    await runCommand(page, 'Open timeline');
    await page.getByRole('button', { name: 'Insert a schedule' }).click();
    await expect.poll(() => page.locator('.lectern-pane .lectern-session').count()).toBe(4);
    await expect.poll(() => page.locator('.cm-content').isVisible()).toBe(true);
  });
});

describe('statement 6: a row that is half typed', () => {
  it('leaves the last good picture until it is whole, or nobody types any more', async () => {
    page = await openHost({ notes, open: 'Events/Fern day.md' });
    await runCommand(page, 'Open timeline');
    await page.waitForSelector('.lectern-session');
    await page.evaluate(() => {
      const editor = window.app.workspace.activeEditor?.editor;
      editor?.setCursor({ line: 6, ch: editor.getLine(6).length });
      editor?.focus();
    });
    await page.keyboard.type('\n| A new talk');
    await timePasses(page, 400);
    expect(await page.locator('.lectern-session').count()).toBe(2);
    expect(await page.locator('.lectern-untimed').count()).toBe(0);
    await expect.poll(() => page.locator('.lectern-untimed').innerText()).toContain('A new talk');
    for (let i = 0; i < 10; i++) await page.keyboard.press('Backspace');
    await page.keyboard.type('11:00-12:00 | A new talk | Bob Sample |');
    await expect.poll(() => page.locator('.lectern-untimed').count()).toBe(0);
    await expect.poll(() => page.locator('.lectern-session').count()).toBe(3);
  });
});
