import { afterAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { closeHosts, openHost } from '../host/browser';
import { errorsOf, goTo, isDrawn, runCommand } from './app';
import { eventNote, openInMainArea, openTimeline, session } from './timeline-page';

afterAll(closeHosts);

const status = (page: Page) => page.locator('.lectern-status').innerText();
const at = (page: Page, time: string) => goTo(page, new Date(time));
const current = (page: Page) => page.locator(`${session}.is-current`).evaluateAll(blocks => blocks.map(block => block.getAttribute('aria-label')?.slice(0, 8)));
/** Where the now line stands in what is seen of the day, as a share of its height; null where it isn't. */
const lineAt = (page: Page) => page.evaluate(() => {
  const line = document.querySelector('.lectern-now.is-shown')?.getBoundingClientRect();
  const day = document.querySelector('.lectern-day')?.getBoundingClientRect();
  return line && day ? (line.top - day.top) / day.height : null;
});
const dayShown = (page: Page) => page.locator('.lectern-header .lectern-day-tab[aria-pressed="true"]').innerText();
const long = eventNote({ slots: 13, zone: 'UTC' });
/** Nine rooms, whose titles take one line to four. */
const longList = eventNote({ tracks: 9, slots: 14, zone: 'UTC', title: (_, slot, track) => `Talk ${slot}.${track} ${'with many words '.repeat((slot * 5 + track) % 4 * 2)}` });

describe('statement 28: what is on', () => {
  it('is marked and told with its end, and what is next with its start', async () => {
    const page = await openTimeline({ text: eventNote({ tracks: 1, zone: 'UTC' }), now: '2026-11-24T09:50:00Z' });
    await expect.poll(() => page.locator('.lectern-status').getAttribute('role')).toBe('status');
    await expect.poll(async () => (await status(page)).replaceAll('\u202f', ' ').split('\n').join(' ')).toMatch(/^Now.*Talk 0\.1\.0.*until 10:30 AM.*Next.*Talk 0\.2\.0.*at 10:30 AM$/);
    await expect.poll(() => current(page)).toHaveLength(1);
    await page.context().close();
  });

  it('has the width that there is', async () => {
    const title = (_: number, slot: number) => (slot === 0 ? 'A talk with a title of those that take up a good part of the line, and of many a line more than all there is' : 'Short');
    const page = await openTimeline({ text: eventNote({ tracks: 1, zone: 'UTC', title }), now: '2026-11-24T09:10:00Z' });
    await openInMainArea(page);
    const cut = () => page.locator('.lectern-status-titles').evaluateAll(all => all.map(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth));
    await expect.poll(cut).toEqual([false, false]);
    await page.setViewportSize({ width: 700, height: 700 });
    await expect.poll(cut).toEqual([true, false]);
    const tops = await page.locator('.lectern-status-line').evaluateAll(lines => lines.map(line => line.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
    await page.context().close();
  });

  it('is told of all that starts together next', async () => {
    const page = await openTimeline({ text: eventNote({ tracks: 2, zone: 'UTC' }), now: '2026-11-24T08:50:00Z' });
    await expect.poll(async () => (await status(page)).replaceAll('\n', ' ')).toMatch(/^Next.*Talk 0\.0\.0 .* · Talk 0\.0\.1 /);
    await page.context().close();
  });
});

describe('statement 27: the present', () => {
  it('is right within two seconds after sleep, and moves without drawing blocks anew', async () => {
    const page = await openTimeline({ text: long, now: '2026-11-24T08:59:00Z' });
    const first = await page.locator(session).first().elementHandle();
    await at(page, '2026-11-24T12:05:00Z');
    expect(await status(page)).toContain('Talk 0.4.0');
    expect(await first?.evaluate(block => block.isConnected)).toBe(true);
    await page.context().close();
  });

  it('stands at a third of the height, and goes on there until the user scrolls', async () => {
    const page = await openTimeline({ text: long, now: '2026-11-24T13:05:00Z', viewport: { width: 1200, height: 500 } });
    await expect.poll(() => lineAt(page)).toBeCloseTo(1 / 3, 1);
    await at(page, '2026-11-24T14:35:00Z');
    await expect.poll(() => status(page)).toContain('Talk 0.7.0');
    await expect.poll(() => lineAt(page)).toBeCloseTo(1 / 3, 1);
    await page.locator('.lectern-day').hover();
    await page.mouse.wheel(0, -150);
    await expect.poll(async () => (await lineAt(page) ?? 0) > 0.5).toBe(true);
    const place = await page.locator('.lectern-day').evaluate(day => day.scrollTop);
    await at(page, '2026-11-24T15:20:00Z');
    await expect.poll(() => status(page)).toContain('Talk 0.8.0');
    expect(await page.locator('.lectern-day').evaluate(day => day.scrollTop)).toBe(place);
    await page.getByRole('button', { name: 'Go to now' }).click();
    await expect.poll(() => lineAt(page)).toBeCloseTo(1 / 3, 1);
    await page.context().close();
  });

  it('waits while the details of a session are read', async () => {
    const page = await openTimeline({ text: long, now: '2026-11-24T13:05:00Z', viewport: { width: 1200, height: 500 } });
    await page.locator(`${session}.is-current`).first().hover();
    await page.waitForSelector('.lectern-details');
    await page.locator('.lectern-details').hover();
    await at(page, '2026-11-24T14:35:00Z');
    await expect.poll(() => status(page)).toContain('Talk 0.7.0');
    await isDrawn(page, 10);
    expect(await page.locator('.lectern-details').count()).toBe(1);
    await page.keyboard.press('Escape');
    await at(page, '2026-11-24T14:36:00Z');
    await expect.poll(() => lineAt(page)).toBeCloseTo(1 / 3, 1);
    await page.context().close();
  });

  it('stands at a third of a list of hundreds to the pixel, whatever was seen of it before', async () => {
    const page = await openTimeline({ text: longList, now: '2026-11-24T08:00:00Z', width: 280 });
    await at(page, '2026-11-24T16:35:00Z');
    const button = page.getByRole('button', { name: 'Go to now' });
    await page.waitForSelector('.lectern-now.is-shown');
    for (const from of [0, 100_000, 900]) {
      await page.locator('.lectern-day').evaluate((day, top) => { day.scrollTop = top; }, from);
      await button.click();
      await isDrawn(page, 10);
      const height = await page.locator('.lectern-day').evaluate(day => day.getBoundingClientRect().height);
      await expect.poll(async () => Math.abs((await lineAt(page) ?? NaN) * height - height / 3)).toBeLessThan(2);
    }
    await page.context().close();
  });

  it('has what is on at a third of the list of all events to the pixel', async () => {
    const page = await openTimeline({ text: longList, now: '2026-11-24T16:35:00Z', width: 350 });
    await page.getByRole('button', { name: 'All notes' }).click();
    await page.waitForSelector('.lectern-events .is-current');
    for (const from of [0, 100_000, 900]) {
      await page.locator('.lectern-day').evaluate((day, top) => { day.scrollTop = top; }, from);
      await page.getByRole('button', { name: 'Go to now' }).click();
      await isDrawn(page, 10);
      const off = await page.locator('.lectern-day').evaluate(day => {
        const { top, height } = day.getBoundingClientRect();
        return (day.querySelector('.is-current')?.getBoundingClientRect().top ?? NaN) - top - height / 3;
      });
      expect(Math.abs(off)).toBeLessThan(2);
    }
    await page.context().close();
  });

  it('gets its button when the day begins, and loses it when the event is over', async () => {
    const page = await openTimeline({ text: eventNote({ days: 2, zone: 'UTC' }), now: '2026-11-23T23:59:00Z' });
    const button = page.locator('.lectern-now-button');
    expect(await button.isVisible()).toBe(false);
    expect(await page.locator('.lectern-now.is-shown').count()).toBe(0);
    await at(page, '2026-11-24T09:10:00Z');
    await expect.poll(() => button.isVisible()).toBe(true);
    await expect.poll(() => page.locator('.lectern-now.is-shown').count()).toBe(1);
    await at(page, '2026-11-26T00:01:00Z');
    await expect.poll(() => button.isVisible()).toBe(false);
    expect(await errorsOf(page)).toEqual([]);
    await page.context().close();
  });

  describe('outside the hours of the day', () => {
    const button = (page: Page) => page.getByRole('button', { name: 'Go to now' });
    const notice = (page: Page) => page.locator('.notice').last().innerText().then(text => text.replaceAll('\u202f', ' '));
    const isSeen = (page: Page, title: string) => page.locator(session, { hasText: title }).first().evaluate(block => {
      const [{ top, bottom }, day] = [block.getBoundingClientRect(), block.closest('.lectern-day')?.getBoundingClientRect()];
      return !!day && top >= day.top - 1 && bottom <= day.bottom + 1;
    });

    it.each([['grid', 350], ['list', 240]])('leads to the first session before it, and to the last after it, and says so (%s)', async (_, width) => {
      const page = await openTimeline({ text: eventNote({ days: 2, slots: 13, zone: 'UTC' }), width, now: '2026-11-25T07:30:00Z', viewport: { width: 1200, height: 500 } });
      await page.locator('.lectern-day').evaluate(day => { day.scrollTop = 100_000; });
      await button(page).click();
      await expect.poll(() => notice(page)).toBe('Nothing is on yet. The first session starts at 9:00 AM.');
      await expect.poll(() => isSeen(page, 'Talk 1.0.0')).toBe(true);
      await page.locator('.notice').click();
      await at(page, '2026-11-25T20:30:00Z');
      await expect.poll(() => status(page)).toBe('');
      await page.locator('.lectern-day-tab, .lectern-step').first().click();
      await button(page).click();
      await expect.poll(() => notice(page)).toBe('The last session of today is over.');
      await expect.poll(() => isSeen(page, 'Talk 1.12.0')).toBe(true);
      await page.context().close();
    });

    it('says that today has nothing, where the event has days before and after', async () => {
      const text = `${eventNote({ zone: 'UTC' })}\n## 2026-11-27\n\n| Time | Track | Topic |\n| --- | --- | --- |\n| 09:00-10:00 | A | Later |\n| 10:00-11:00 | A | Last |\n`;
      const page = await openTimeline({ text, width: 350, now: '2026-11-25T12:00:00Z' });
      const idle = page.getByRole('button', { name: 'Nothing is on today.' });
      await expect.poll(() => idle.getAttribute('aria-disabled')).toBe('true');
      await idle.click({ force: true });
      await expect.poll(() => notice(page)).toBe('Nothing is on today.');
      await at(page, '2026-11-27T09:30:00Z');
      await expect.poll(() => button(page).getAttribute('aria-disabled')).toBe(null);
      await page.context().close();
    });

    it('leads in the list of all events to the last of today while rows without a time keep it there', async () => {
      const page = await openTimeline({ text: `${eventNote({ slots: 13, zone: 'UTC' })}| tba | Room 1 | Farewell | |\n`, width: 350, now: '2026-11-24T20:30:00Z', viewport: { width: 1200, height: 500 } });
      await page.getByRole('button', { name: 'All notes' }).click();
      await page.waitForSelector('.lectern-events .lectern-session');
      await button(page).click();
      await expect.poll(() => notice(page)).toBe('The last session of today is over.');
      await expect.poll(() => isSeen(page, 'Talk 0.12.1')).toBe(true);
      await page.context().close();
    });
  });

  describe('under a filter', () => {
    const press = (page: Page) => page.getByRole('button', { name: 'Go to now' }).click();
    const said = async (page: Page) => (await page.locator('.notice').last().innerText()).replaceAll('\u202f', ' ');
    const look = async (page: Page, words: string) => {
      await page.getByRole('button', { name: 'Filter' }).click();
      await page.keyboard.type(words);
    };

    it.each([['grid', 350], ['list', 240]])('says what is true of the day, not of what the filter left (%s)', async (_, width) => {
      const page = await openTimeline({ text: eventNote({ slots: 13, zone: 'UTC' }), width, now: '2026-11-24T08:30:00Z', viewport: { width: 1200, height: 500 } });
      await look(page, 'Talk 0.12.1');
      await press(page);
      await expect.poll(() => said(page)).toBe('Nothing is on yet. The first session starts at 9:00 AM.');
      await page.keyboard.press('Escape');
      await page.locator('.notice').click();
      await look(page, 'nothing at all');
      await press(page);
      await expect.poll(() => said(page)).toBe('The filter hides the sessions around now.');
      await page.context().close();
    });

    it('says in a list that the filter hides what is on', async () => {
      const page = await openTimeline({ text: eventNote({ slots: 13, zone: 'UTC' }), width: 240, now: '2026-11-24T09:30:00Z', viewport: { width: 1200, height: 500 } });
      await look(page, 'Talk 0.12.1');
      await press(page);
      await expect.poll(() => said(page)).toBe('The filter hides the sessions around now.');
      await page.context().close();
    });

    it('says the same in the list of all events', async () => {
      const page = await openTimeline({ text: eventNote({ slots: 13, zone: 'UTC' }), width: 350, now: '2026-11-24T09:30:00Z', viewport: { width: 1200, height: 500 } });
      await page.getByRole('button', { name: 'All notes' }).click();
      await page.waitForSelector('.lectern-events .lectern-session');
      await look(page, 'Talk 0.12.1');
      await expect.poll(() => page.locator(session).count()).toBe(1);
      await press(page);
      await expect.poll(() => said(page)).toBe('The filter hides the sessions around now.');
      await page.context().close();
    });
  });

  it('leads in the list of all events to what is on, also where that is not drawn yet', async () => {
    const day = (title: string, start: number) => `---\ndate: 2026-11-24\ntimezone: UTC\n---\n| Time | Talk |\n| --- | --- |\n${Array.from({ length: 40 }, (_, i) => `| ${String(start + Math.floor(i / 4)).padStart(2, '0')}:${String(i % 4 * 15).padStart(2, '0')} | ${title} ${i} |`).join('\n')}\n`;
    const early = Object.fromEntries(['Ash', 'Bay', 'Fir', 'Oak'].map(name => [`${name}.md`, `${day(name, 1).replace('---\n', '---\nlectern: true\n')}| tba | Farewell |\n`]));
    const page = await openHost({ notes: { ...early, 'Yew.md': day('Yew', 11).replace('---\n', '---\nlectern: true\n'), 'Prose.md': 'Words.' }, open: 'Prose.md' });
    await at(page, '2026-11-24T16:05:00Z');
    await runCommand(page, 'Show all events');
    await expect.poll(() => status(page)).toContain('Yew 20');
    await expect.poll(() => page.locator('.lectern-events-progress').count()).toBe(0);
    expect(await page.locator(session, { hasText: 'Yew' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Go to now' }).click();
    await isDrawn(page, 10);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Yew 20');
    await page.context().close();
  });

  it('goes over midnight to the next day where it is followed, and leads back to it from any day', async () => {
    const page = await openTimeline({ text: eventNote({ days: 2, slots: 20, zone: 'UTC' }), now: '2026-11-24T23:30:00Z', viewport: { width: 1200, height: 500 } });
    const day = () => dayShown(page);
    await expect.poll(day).toContain('24');
    await at(page, '2026-11-25T09:05:00Z');
    await expect.poll(day).toContain('25');
    await page.locator('.lectern-header .lectern-day-tab').first().click();
    await expect.poll(() => page.locator('.lectern-now.is-shown').count()).toBe(0);
    await page.getByRole('button', { name: 'Go to now' }).click();
    await expect.poll(day).toContain('25');
    await expect.poll(() => current(page)).toHaveLength(2);
    await page.context().close();
  });

  it('stays on the last day where the machine slept over the end of the event', async () => {
    const page = await openTimeline({ text: eventNote({ days: 2, slots: 12, zone: 'UTC' }), now: '2026-11-25T15:00:00Z' });
    await at(page, '2026-11-26T08:00:00Z');
    await expect.poll(() => page.locator('.lectern-now-button').isVisible()).toBe(false);
    await expect.poll(() => dayShown(page)).toContain('25');
    await page.context().close();
  });

  it('is followed through the night after the last hour, and from before the first', async () => {
    const page = await openTimeline({ text: eventNote({ days: 2, slots: 13, zone: 'UTC' }), now: '2026-11-24T08:30:00Z', viewport: { width: 1200, height: 500 } });
    for (const [time, talk] of [['24T15:05', '0.8.0'], ['24T19:05', ''], ['25T15:05', '1.8.0']] as const) {
      await at(page, `2026-11-${time}:00Z`);
      await expect.poll(() => status(page)).toMatch(talk === '' ? /^$/ : `Talk ${talk}`);
      await expect.poll(() => dayShown(page)).toContain(time.slice(0, 2));
      if (talk !== '') await expect.poll(() => lineAt(page)).toBeCloseTo(1 / 3, 1);
    }
    await page.context().close();
  });

  it('has its line in a list below what is on, also below the last session until that ends', async () => {
    const page = await openTimeline({ text: eventNote({ tracks: 3, slots: 2, zone: 'UTC' }), now: '2026-11-24T08:50:00Z', width: 280 });
    const above = () => page.locator('.lectern-agenda > .lectern-now.is-shown').evaluateAll(lines => lines.map(line => line.previousElementSibling?.textContent?.match(/Talk 0.\d/)?.[0]));
    await expect.poll(above).toEqual([]);
    for (const [time, talk] of [['09:10', 'Talk 0.0'], ['09:50', 'Talk 0.1'], ['10:30', undefined]] as const) {
      await at(page, `2026-11-24T${time}:00Z`);
      await expect.poll(above).toEqual(talk ? [talk] : []);
    }
    await page.context().close();
  });

  it('has its line under the words of what is on, which it shines through, and its dot on the hours', async () => {
    const page = await openTimeline({ text: eventNote({ slots: 6, zone: 'UTC', title: () => 'A talk about queues and other things' }), now: '2026-11-24T09:52:00Z', width: 350 });
    const stack = await page.evaluate(() => {
      for (const part of document.querySelectorAll<HTMLElement>('.lectern-now, .lectern-now-dot')) part.style.pointerEvents = 'auto';
      const { top, left } = document.querySelector('.lectern-now.is-shown')?.getBoundingClientRect() ?? { top: NaN, left: NaN };
      const known = ['lectern-title', 'lectern-block', 'lectern-now', 'lectern-now-dot', 'lectern-ruler', 'lectern-canvas'];
      const at = (x: number) => document.elementsFromPoint(x, top + 1).flatMap(({ classList }) => known.filter(name => classList.contains(name)));
      return { words: at(left + 30), edge: at(left - 3) };
    });
    expect(stack).toEqual({ words: ['lectern-title', 'lectern-block', 'lectern-now', 'lectern-canvas'], edge: ['lectern-now-dot', 'lectern-ruler'] });
    const colour = await page.locator('.lectern-block.is-current').first().evaluate(block => getComputedStyle(block).backgroundColor);
    expect(colour).toMatch(/(?:\/|,) 0\.\d+\)$/);
    await page.context().close();
  });
});

describe('statement 27: the present where the clock of the event changes', () => {
  const night = (date: string, ...times: readonly string[]) =>
    `---\ndate: ${date}\ntimezone: Europe/Berlin\ntags: [event]\n---\n| Time | Topic | Speaker |\n| --- | --- | --- |\n${times.map((time, i) => `| ${time} | Night talk ${i + 1} | Ada Example |`).join('\n')}\n`;
  const spring = night('2026-03-29', '00:30-01:30', '01:30-03:30', '03:30-04:30', '10:00-11:00');
  const autumn = night('2026-10-25', '01:30-02:30', '02:30-03:30', '03:30-04:30', '10:00-11:00');
  const said = async (page: Page) => (await status(page)).replace(/\s+/g, ' ').replaceAll('Night talk ', '');
  /** How far the line is through the session that it stands in. */
  const through = (page: Page) => page.evaluate(() => {
    const line = document.querySelector('.lectern-now.is-shown')?.getBoundingClientRect().top ?? NaN;
    const block = document.querySelector('.lectern-session.is-current')?.getBoundingClientRect();
    return block ? (line - block.top) / block.height : NaN;
  });

  it.each([
    ['2026-03-29T00:45', 'Now 2 until 3:30 AM Next 3 at 3:30 AM', 15 / 120], ['2026-03-29T01:15', 'Now 2 until 3:30 AM Next 3 at 3:30 AM', 105 / 120],
    ['2026-03-29T01:45', 'Now 3 until 4:30 AM Next 4 at 10:00 AM', 15 / 60], ['2026-03-29T08:30', 'Now 4 until 11:00 AM', 30 / 60],
  ])('is right around the hour that spring leaves out, at %s', async (now, happening, share) => {
    const page = await openTimeline({ text: spring, width: 350, now: `${now}:00Z` });
    await expect.poll(() => said(page)).toBe(happening);
    await expect.poll(() => through(page)).toBeCloseTo(share, 1);
    await page.context().close();
  });

  it('brings back nothing that is over where autumn has an hour twice, by whose clock ever', async () => {
    const page = await openTimeline({ text: autumn, width: 350, now: '2026-10-25T00:15:00Z' });
    for (const [now, happening] of [['00:15', 'Now 1 until 2:30 AM Next 2 at 2:30 AM'], ['00:45', 'Now 2 until 3:30 AM Next 3 at 3:30 AM'], ['01:15', 'Now 2 until 3:30 AM Next 3 at 3:30 AM'],
      ['02:15', 'Now 2 until 3:30 AM Next 3 at 3:30 AM'], ['02:45', 'Now 3 until 4:30 AM Next 4 at 10:00 AM'], ['09:30', 'Now 4 until 11:00 AM']] as const) {
      await at(page, `2026-10-25T${now}:00Z`);
      await expect.poll(() => said(page)).toBe(happening);
    }
    await at(page, '2026-10-25T01:15:00Z');
    await expect.poll(() => said(page)).toContain('Now 2');
    await page.getByRole('button', { name: 'Show your time' }).click();
    await expect.poll(() => said(page)).toBe('Now 2 until 2:30 AM Next 3 at 2:30 AM');
    await expect.poll(() => through(page)).toBeCloseTo(45 / 120, 1);
    await page.context().close();
  });
});
