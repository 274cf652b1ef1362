import { afterAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { closeHosts, openHost } from '../host/browser';
import { errorsOf, runCommand, timePasses } from './app';
import { eventNote, openInMainArea, openTimeline, session, setWidth } from './timeline-page';

afterAll(closeHosts);

const table = (...rows: readonly string[]) => `| Time | Track | Topic |\n| --- | --- | --- |\n${rows.map(row => `| ${row} |`).join('\n')}\n`;
const on = (date: string, ...rows: readonly string[]) => `---\ndate: ${date}\ntimezone: UTC\n---\n${table(...rows)}`;
const titles = (page: Page) => page.locator(`${session} .lectern-title`).evaluateAll(all => all.map(({ lastChild }) => lastChild?.textContent ?? ''));
const block = (page: Page, title: string) => page.locator(session, { hasText: title });
const boxOf = async (page: Page, title: string) => await block(page, title).boundingBox() ?? { x: NaN, y: NaN, width: NaN, height: NaN };

describe('statement 4: rows without a time', () => {
  it.each([['the grid', 350], ['the list', 240]])('stand below %s, in the order of the note, none lost', async (_, width) => {
    const page = await openTimeline({ text: on('2026-11-24', '09:00-10:00 | A | Early', 'tba | A | Second thoughts', '10:00-11:00 | B | Late', 'tbd | B | First thoughts'), width });
    await expect.poll(() => titles(page)).toEqual(['Early', 'Late', 'Second thoughts', 'First thoughts']);
    await expect.poll(() => page.locator('.lectern-untimed').innerText()).toMatch(/^No time\s+Second thoughts[^]*First thoughts/);
    await expect.poll(async () => (await boxOf(page, 'Second thoughts')).y).toBeGreaterThan((await boxOf(page, 'Late')).y);
    await page.context().close();
  });

  it('stand alone on a day that has no others', async () => {
    const text = '| Date | Time | Topic |\n| --- | --- | --- |\n| 2026-11-24 | 09:00-10:00 | One |\n| 2026-11-24 | 10:00-11:00 | Two |\n| 2026-11-25 | TBA | Three |\n| 2026-11-25 | | Four |\n';
    const page = await openTimeline({ text, width: 350 });
    await expect.poll(() => page.locator('.lectern-hour').count()).toBeGreaterThan(0);
    await page.locator('.lectern-day-tab').last().click();
    await expect.poll(async () => (await page.locator('.lectern-day').innerText()).split('\n').filter(Boolean).slice(-3)).toEqual(['No time', 'Three', 'Four']);
    await expect.poll(() => page.locator('.lectern-hour').count()).toBe(0);
    await page.context().close();
  });
});

describe('statement 11: tracks and breaks', () => {
  const text = `## 2026-11-24\n\n${table('09:00-10:00 | Room B | One', '09:00-10:00 | Room A | Two', '10:00-10:30 | | Coffee break')}\n## 2026-11-25\n\n${table('09:00-10:00 | Room A | Three', '09:00-10:00 | Room B | Four', '10:00-10:30 | | Lunch break')}`;
  const headings = (page: Page) => page.locator('.lectern-column-heading').allInnerTexts();

  it('keep the order of first appearance on every day', async () => {
    const page = await openTimeline({ text, width: 350 });
    await expect.poll(() => headings(page)).toEqual(['Room B', 'Room A']);
    await page.locator('.lectern-day-tab').last().click();
    await expect.poll(async () => [await headings(page), await titles(page)]).toEqual([['Room B', 'Room A'], ['Four', 'Three', 'Lunch break']]);
    await page.context().close();
  });

  it('a break spans all columns, is muted, and does not rise under the pointer', async () => {
    const page = await openTimeline({ text, width: 350 });
    const [one, two, coffee] = [await boxOf(page, 'One'), await boxOf(page, 'Two'), await boxOf(page, 'Coffee break')];
    expect(coffee.x).toBeCloseTo(one.x, 0);
    expect(coffee.x + coffee.width).toBeCloseTo(two.x + two.width, 0);
    const look = (title: string) => block(page, title).evaluate(element => {
      const { boxShadow, transform, backgroundColor } = getComputedStyle(element);
      return { boxShadow, transform, backgroundColor, ink: getComputedStyle(element.querySelector('.lectern-title') ?? element).color };
    });
    const [still, talk] = [await look('Coffee break'), await look('One')];
    expect(still.ink).not.toBe(talk.ink);
    await block(page, 'Coffee break').hover();
    await timePasses(page, 200);
    expect(await look('Coffee break')).toEqual(still);
    expect(await boxOf(page, 'Coffee break')).toEqual(coffee);
    await page.context().close();
  });
});

describe('statement 12: the axis', () => {
  it.each([['en', '1 PM', '6 PM'], ['ko', '오후 1시', '6시']])('goes from the hour of the first session to the hour after the last (%s)', async (lang, first, last) => {
    const page = await openTimeline({ text: on('2026-11-24', '13:10-13:35 | A | Early', '17:05-17:40 | A | Late'), query: { lang }, width: 350 });
    await openInMainArea(page);
    const hours = (await page.locator('.lectern-hour').allInnerTexts()).map(text => text.replace(/\s+/g, ' '));
    expect([hours[0], hours.at(-1)]).toEqual([first, last]);
    const boxes = await page.locator('.lectern-hour').evaluateAll(all => all.map(hour => hour.getBoundingClientRect().toJSON() as DOMRect));
    boxes.slice(1).forEach(({ top }, i) => expect(top).toBeGreaterThanOrEqual(boxes[i]?.bottom ?? Infinity));
    await page.context().close();
  });
});

describe('statement 12: an hour of two lines', () => {
  it.each([13, 26])('has its last at the tick, and the first below the headings (text of %s px)', async size => {
    const page = await openTimeline({ text: on('2026-11-24', '09:00-11:00 | A | Early', '11:00-14:00 | B | Late'), query: { lang: 'ko' }, width: 500 });
    await page.evaluate(px => { for (const [name, share] of [['small', 1], ['smaller', 12 / 13]] as const) document.body.style.setProperty(`--font-ui-${name}`, `${px * share}px`); }, size);
    for (const width of [501, 500]) await setWidth(page, width);
    const seen = await page.evaluate(() => {
      const [first, noon] = [...document.querySelectorAll('.lectern-hour')].filter(({ textContent }) => /^오/.test(textContent ?? '')).map(hour => {
        const words = document.createRange();
        words.selectNodeContents(hour);
        return [...words.getClientRects()];
      });
      const line = (at: number) => document.querySelectorAll('.lectern-line')[at]?.getBoundingClientRect().top ?? NaN;
      const middle = (rect?: DOMRect) => (rect ? (rect.top + rect.bottom) / 2 : NaN);
      const heading = document.querySelector('.lectern-column-headings')?.getBoundingClientRect().bottom ?? NaN;
      return { lines: [first?.length, noon?.length], off: [middle(first?.at(-1)) - line(0), middle(noon?.at(-1)) - line(3)], room: (first?.[0]?.top ?? NaN) - heading };
    });
    expect(seen.lines).toEqual([2, 2]);
    for (const off of seen.off) expect(Math.abs(off)).toBeLessThan(2);
    expect(seen.room).toBeGreaterThanOrEqual(0);
    await page.context().close();
  });
});

describe('statement 13: past midnight', () => {
  const text = `## 2026-11-24\n\n${table('20:00-22:00 | A | Dinner', '22:00-02:00 | A | Party', '23:00-24:00 | B | Last talk')}\n## 2026-11-25\n\n${table('09:00-10:00 | A | Morning after', '10:00-11:00 | B | Coffee talk')}`;

  it.each([['the grid', 350], ['the list', 240]])('a session is one block on the day it starts, with +1; what ends at 24:00 leaves nothing on the next (%s)', async (_, width) => {
    const page = await openTimeline({ text, width });
    await expect.poll(async () => (await titles(page)).sort()).toEqual(['Dinner', 'Last talk', 'Party']);
    await expect.poll(() => page.locator('.lectern-later-day').allInnerTexts()).toEqual(['+1']);
    await expect.poll(() => block(page, 'Party').getAttribute('aria-label')).toContain('2:00 AM the next day');
    if (width === 350) {
      const [party, last] = [await boxOf(page, 'Party'), await boxOf(page, 'Last talk')];
      expect(party.height / last.height).toBeCloseTo(4, 1);
    }
    await page.locator('.lectern-day-tab, .lectern-step').last().click();
    await expect.poll(() => titles(page)).toEqual(['Morning after', 'Coffee talk']);
    await page.context().close();
  });

  it.each([
    ['the grid', 350, ['8:00 – 10:00', '11:00 – 1:00+1', '1:00+1 – 2:30']],
    ['the list', 240, ['8:00 PM 10:00', '11:00 PM 1:00+1', '1:00 AM+1 2:30']],
  ])('each time has +1 that is on another day than what was said before it (%s)', async (_, width, times) => {
    const text = on('2026-11-24', '20:00-22:00 | A | Dinner', '23:00-01:00 | A | Party', '00:30-01:00 | B | Calm', '01:00-02:30 | A | Last song', '20:00-22:00 | B | Quiet hours');
    const page = await openTimeline({ text, width });
    const shown = (await page.locator(width === 350 ? session : '.lectern-slot-time').allInnerTexts()).map(said => said.replace(/[\u202f\s]+/g, ' ').trim());
    for (const time of times) expect(shown.join(' | ')).toContain(time);
    const outside = await page.locator('.lectern-slot').evaluateAll(slots => slots.filter(slot => {
      const words = document.createRange();
      words.selectNodeContents(slot.querySelector('.lectern-slot-time') ?? slot);
      const { left, right } = words.getBoundingClientRect();
      return left < slot.getBoundingClientRect().left + 2 || right > (slot.querySelector('.lectern-session')?.getBoundingClientRect().left ?? 0) + 2;
    }).length);
    expect(outside).toBe(0);
    await expect.poll(async () => (await block(page, 'Last song').getAttribute('aria-label'))?.replaceAll('\u202f', ' ')).toContain('1:00 AM the next day to 2:30 AM the next day');
    await page.context().close();
  });

  it('what starts after midnight behind a late session belongs to its night', async () => {
    const page = await openTimeline({ text: on('2026-11-24', '21:00-23:00 | A | Dinner', '23:30-00:30 | A | Party', '00:30-02:00 | A | After the party'), width: 350 });
    await expect.poll(() => titles(page)).toEqual(['Dinner', 'Party', 'After the party']);
    await expect.poll(() => page.locator('.lectern-header').innerText()).toContain('Nov 24');
    await page.context().close();
  });
});

describe('statement 19: free time', () => {
  const text = on('2026-11-24', '09:00-10:00 | A | Early', '11:30-12:30 | A | Late');

  it('of more than an hour is 24 pixels high in a sidebar and says how long it is, with the now line placed in it', async () => {
    const page = await openTimeline({ text, width: 280, now: '2026-11-24T10:30:00Z' });
    const gap = page.locator('.lectern-gap');
    await expect.poll(() => gap.innerText()).toBe('1 h 30 min free');
    const box = await gap.boundingBox();
    expect(box?.height).toBeCloseTo(24, 0);
    const line = await page.locator('.lectern-now').boundingBox();
    expect(((line?.y ?? NaN) + 1 - (box?.y ?? NaN)) / 24).toBeCloseTo(30 / 90, 1);
    await setWidth(page, 700);
    await expect.poll(() => gap.count()).toBe(0);
    await page.context().close();
  });

  it('of an hour is as long as it is', async () => {
    const page = await openTimeline({ text: on('2026-11-24', '09:00-10:00 | A | Early', '11:00-12:00 | A | Late'), width: 280 });
    const [early, late] = [await boxOf(page, 'Early'), await boxOf(page, 'Late')];
    expect((late.y - early.y - early.height) / early.height).toBeCloseTo(1, 1);
    await page.context().close();
  });
});

describe('statements 22 and 26: a session leads to its row', () => {
  const line = (page: Page) => page.evaluate(() => {
    const editor = window.app.workspace.activeEditor?.editor;
    return editor?.getLine(editor.getCursor().line) ?? '';
  });
  const leaves = (page: Page) => page.evaluate(() => window.app.workspace.getLeavesOfType('markdown').length);

  it.each([
    ['a click, in its place', 1, (page: Page) => block(page, 'Talk 0.2.1').click()],
    ['Mod and a click, in a new tab', 2, (page: Page) => block(page, 'Talk 0.2.1').click({ modifiers: ['Control'] })],
    ['Mod, Alt and a click, in a split', 2, (page: Page) => block(page, 'Talk 0.2.1').click({ modifiers: ['Control', 'Alt'] })],
    ['the middle button, in a new tab', 2, (page: Page) => block(page, 'Talk 0.2.1').click({ button: 'middle' })],
  ] as const)('by %s', async (_, count, act) => {
    const page = await openTimeline({ text: eventNote({}), width: 350 });
    await act(page);
    await expect.poll(() => line(page)).toContain('Talk 0.2.1');
    await expect.poll(() => leaves(page)).toBe(count);
    expect(await errorsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('shows the note there with Mod and the pointer on it', async () => {
    const page = await openTimeline({ text: eventNote({}), width: 350 });
    await page.keyboard.down('Control');
    await block(page, 'Talk 0.2.1').hover();
    await expect.poll(() => page.locator('.hover-popover').innerText()).toContain('Talk 0.2.1');
    await page.context().close();
  });
});

describe('statement 37: many sessions', () => {
  it('of one day are a list, of which only what is near is laid out, and keys still go through it', async () => {
    const page = await openTimeline({ text: eventNote({ tracks: 50, slots: 20 }), width: 350 });
    await expect.poll(() => page.locator('.lectern-agenda.is-large .lectern-session').count()).toBe(1000);
    const laidOut = await page.locator(`${session} .lectern-title`).evaluateAll(all => all.filter(title => title.checkVisibility({ contentVisibilityAuto: true })).length);
    expect(laidOut).toBeLessThan(500);
    await page.locator(session).first().focus();
    await page.keyboard.press('End');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain('Talk 0.19.49');
    await page.context().close();
  });

  it('of 500 notes are drawn only as far as somebody looks', async () => {
    const notes = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`Event ${i}.md`, on(`2027-${String(i % 12 + 1).padStart(2, '0')}-${String(i % 28 + 1).padStart(2, '0')}`,
      ...Array.from({ length: 10 }, (__, slot) => `${String(9 + slot).padStart(2, '0')}:00-${String(9 + slot).padStart(2, '0')}:50 | A | Talk ${slot} of ${i}`))]));
    const page = await openHost({ notes: { ...notes, 'Prose.md': 'Words.' }, open: 'Prose.md' });
    await page.clock.setFixedTime(new Date('2026-11-24T08:00:00Z'));
    await runCommand(page, 'Show all events');
    await page.waitForSelector('.lectern-events .lectern-session');
    await expect.poll(() => page.locator('.lectern-events-progress').count(), { timeout: 20_000 }).toBe(0);
    await expect.poll(() => page.locator('.lectern-events .lectern-session').count()).toBeLessThan(200);
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.getByLabel('Filter events').fill('talk');
    await expect.poll(async () => (await page.locator('.lectern-filter-count').innerText()).replace(/\D/g, '')).toBe('50005000');
    await expect.poll(() => page.locator('.lectern-events .lectern-session').count()).toBeLessThan(200);
    expect(await errorsOf(page)).toEqual([]);
    await page.context().close();
  });
});

describe('statement 38: what is broken', () => {
  it.each([
    ['a table that breaks off', '| Time | Topic |\n| --- | --- |\n| 25:99-xx | \n| '],
    ['HTML that breaks off', '<table><tr><td rowspan=9 colspan="<td>09:00<td>x<tr><td>10:00'],
    ['a date that is none', '## 2026-13-45\n\n| Date | Time | Topic |\n| --- | --- | --- |\n| 3030-99-99 | 24:100 | Nothing |\n'],
  ])('is skipped, and the rest shown: %s', async (_, broken) => {
    const page = await openTimeline({ text: `${on('2026-11-24', '09:00-10:00 | A | Early', '10:00-11:00 | A | Late')}\nWords.\n\n${broken}`, width: 350 });
    await expect.poll(() => titles(page)).toEqual(expect.arrayContaining(['Early', 'Late']));
    expect(await errorsOf(page)).toEqual([]);
    await page.context().close();
  });
});
