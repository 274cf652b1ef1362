import { afterAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { closeHosts } from '../host/browser';
import { errorsOf, isDrawn } from './app';
import { eventNote, openInMainArea, openTimeline, session, setWidth } from './timeline-page';

afterAll(closeHosts);

/** A day with what makes trouble: overlaps, breaks, five minutes, no end, past midnight. */
const hard = `---
date: 2026-11-24
---
| Time | Track | Topic | Speaker |
| --- | --- | --- | --- |
| 08:30-09:00 | | Registration | |
| 09:00-10:00 | Room A | A long opening with many words about queues and what comes after them | Ada Example |
| 09:30-10:30 | Room A | Overlaps the one before | Bo Sample |
| 09:00-09:05 | Room B | Five minutes on locks | Cy Madeup |
| 09:05-09:10 | Room B | Five minutes on clocks | Cy Madeup |
| 09:10-10:30 | Room B | ${'Endless title '.repeat(140)} | Di Notreal |
| 10:30-10:45 | | Coffee break | |
| 10:45-10:45 | Room A | No length at all | |
| 13:00 | Room B | Nobody knows when it ends | |
| 22:00-02:00 | Room A | Party | |
`;

interface Geometry { readonly overlaps: string[]; readonly low: string[]; readonly cutLines: string[]; readonly outside: string[] }

/** What is wrong with the blocks by their boxes on the screen. */
const geometry = (page: Page) => page.evaluate((): Geometry => {
  const blocks = [...document.querySelectorAll<HTMLElement>('.lectern-day .lectern-session')];
  const boxes = blocks.map(block => block.getBoundingClientRect());
  const said = (i: number) => blocks[i]?.getAttribute('aria-label')?.slice(0, 60) ?? '';
  const cross = (a: DOMRect, b: DOMRect) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
  const day = document.querySelector('.lectern-canvas, .lectern-agenda')?.getBoundingClientRect();
  // A line of text is cut where the lower edge of its block goes through the middle of it.
  const partsOf = (block: HTMLElement): Node[] =>
    [...block.querySelectorAll('.lectern-title'), ...[...block.childNodes].filter(node => node.nodeType === Node.TEXT_NODE)];
  const isCut = (block: HTMLElement) => partsOf(block).some(part => {
    const range = document.createRange();
    range.selectNodeContents(part);
    const edge = Math.min(part.instanceOf(HTMLElement) ? part.getBoundingClientRect().bottom : Infinity, block.getBoundingClientRect().bottom);
    return [...range.getClientRects()].some(line => line.top + 3 < edge && line.bottom - 4 > edge);
  });
  return {
    overlaps: boxes.flatMap((a, i) => boxes.slice(i + 1).flatMap((b, j) => (cross(a, b) ? [`${said(i)} × ${said(i + 1 + j)}`] : []))),
    low: boxes.flatMap(({ height }, i) => (height < 19.5 ? [said(i)] : [])),
    cutLines: blocks.flatMap((block, i) => (isCut(block) ? [said(i)] : [])),
    outside: boxes.flatMap(({ left, right }, i) => (day && (left < day.left - 1 || right > day.right + 1) ? [said(i)] : [])),
  };
});

const fine: Geometry = { overlaps: [], low: [], cutLines: [], outside: [] };
const crowded = eventNote({ tracks: 9, slots: 8, title: (_, slot, track) => `Talk ${slot}.${track} about the long life of short queues` });

describe('statements 7 and 9: no block lies on another, is too low or cuts a line', () => {
  it.each([['a hard day', hard], ['nine rooms', crowded], ['two sessions', eventNote({ tracks: 1, slots: 2 })]])('in the sidebar, with %s', async (_, text) => {
    const page = await openTimeline({ text, width: 280 });
    for (const width of [280, 350, 600, 900]) {
      await setWidth(page, width);
      await expect.poll(() => geometry(page)).toEqual(fine);
    }
    expect(await errorsOf(page)).toEqual([]);
    await page.context().close();
  });

  it.each([['a hard day', hard], ['nine rooms', crowded]])('in the main area and on a phone, with %s', async (_, text) => {
    const page = await openTimeline({ text });
    await openInMainArea(page);
    await expect.poll(() => geometry(page)).toEqual(fine);
    await page.context().close();
    const phone = await openTimeline({ text, query: { mobile: '1' }, viewport: { width: 375, height: 700 } });
    await expect.poll(() => geometry(phone)).toEqual(fine);
    await phone.context().close();
  });
});

describe('a timeline that is opened', () => {
  it('is put into its pane whole, so that the page is laid out once', async () => {
    const page = await openTimeline({ text: crowded });
    await page.evaluate(() => {
      new MutationObserver(records => {
        const drawn = records.flatMap(({ addedNodes }) => [...addedNodes]).find(node => node.instanceOf(HTMLElement) && node.hasClass('lectern-schedule'));
        if (drawn) document.body.dataset['later'] = String(records.filter(({ target }) => drawn.contains(target)).length);
      }).observe(document.body, { childList: true, subtree: true });
    });
    await openInMainArea(page);
    expect(await page.evaluate(() => document.body.dataset['later'])).toBe('0');
    await page.context().close();
  });

  it.each([['an edge', 'padding: 200px', 1], ['text of another size', 'font-size: 30px', 0]])('fits where a theme gives its pane %s', async (_, rule, gaps) => {
    const text = '| Time | Topic |\n| --- | --- |\n| 09:00-10:00 | One |\n| 15:00-16:00 | Two |\n';
    const page = await openTimeline({ text, width: 900 });
    await page.evaluate(said => { document.head.createEl('style', { text: `.lectern-pane.lectern-pane.lectern-pane { ${said}; }` }); }, rule);
    for (const drawn of ['.lectern-events', '.lectern-grid']) {
      await page.locator('.lectern-scope-button').click();
      await page.waitForSelector(drawn);
    }
    await expect.poll(() => geometry(page)).toEqual(fine);
    await expect.poll(() => page.locator('.lectern-gap').count()).toBe(gaps);
    await expect.poll(() => page.locator('.lectern-grid').evaluate(grid => getComputedStyle(grid).getPropertyValue('--lectern-line'))).toBe('16px');
    await page.context().close();
  });
});

describe('statement 8: blocks and the axis', () => {
  it('agree within a pixel, and sessions that touch share an edge', async () => {
    const page = await openTimeline({ text: eventNote({ tracks: 1, slots: 5, length: 60 }), width: 350 });
    const { hours, blocks } = await page.evaluate(() => ({
      hours: [...document.querySelectorAll('.lectern-line')].map(line => line.getBoundingClientRect().top),
      blocks: [...document.querySelectorAll('.lectern-block')].map(block => block.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
    }));
    blocks.forEach(({ top, bottom }, i) => {
      expect(Math.abs(top - (hours[i] ?? 0))).toBeLessThanOrEqual(1);
      expect(Math.abs(bottom - (hours[i + 1] ?? 0))).toBeLessThanOrEqual(1);
    });
    await page.context().close();
  });
});

describe('statement 10: width', () => {
  it('is shared by what runs at one time, and whole for what runs alone', async () => {
    const rows = ['09:00-10:00 | One', '09:00-10:00 | Two', '09:30-10:00 | Three', '10:00-11:00 | Alone'];
    const page = await openTimeline({ text: `| Time | Topic |\n| --- | --- |\n${rows.map(row => `| ${row} |`).join('\n')}\n`, width: 350 });
    const widths = await page.locator(session).evaluateAll(blocks => blocks.map(block => block.getBoundingClientRect().width));
    const [one = 0, two = 0, three = 0, alone = 0] = widths;
    expect(Math.max(one, two, three) - Math.min(one, two, three)).toBeLessThanOrEqual(1);
    expect(alone).toBeCloseTo(one * 3, -1);
    await page.context().close();
  });
});

describe('statements 16 and 20: in the sidebar', () => {
  it('the ruler is narrow, and no more columns are drawn than can be read', async () => {
    const page = await openTimeline({ text: eventNote({ tracks: 3 }), width: 280 });
    await expect.poll(() => page.locator('.lectern-agenda .lectern-badge').count()).toBe(12);
    await setWidth(page, 350);
    await expect.poll(() => page.locator('.lectern-column-heading').count()).toBe(3);
    await expect.poll(async () => (await page.locator('.lectern-ruler').boundingBox())?.width).toBeLessThanOrEqual(44);
    await expect.poll(() => page.locator('.lectern-day').evaluate(view => view.scrollWidth - view.clientWidth)).toBe(0);
    await page.context().close();
  });

  it('a title has at least twelve letters on its first line in one of two columns (statement 18)', async () => {
    const page = await openTimeline({ text: eventNote({ title: () => 'Running queues at home' }), width: 280 });
    const letters = await page.locator(`${session} .lectern-title`).first().evaluate(title => {
      const range = document.createRange();
      const node = title.firstChild as Text;
      const top = title.getBoundingClientRect().top;
      let count = 0;
      for (range.setStart(node, 0); count < node.length; count++) {
        range.setEnd(node, count + 1);
        if (range.getBoundingClientRect().bottom - top > 20) break;
      }
      return count;
    });
    expect(letters).toBeGreaterThanOrEqual(12);
    await page.context().close();
  });

  it('a long list comes back to where its day was left (statement 14)', async () => {
    const page = await openTimeline({ text: eventNote({ days: 2, tracks: 9, slots: 12, title: (day, slot) => `Talk ${day}.${slot} ${'with many words '.repeat(slot % 4)}` }), width: 280 });
    const seen = () => page.locator('.lectern-day').evaluate(day => {
      const edge = day.getBoundingClientRect().top;
      return [...day.querySelectorAll('.lectern-session')].find(block => block.getBoundingClientRect().bottom > edge + 1)?.getAttribute('aria-label');
    });
    for (let i = 0; i < 10; i++) {
      await page.locator('.lectern-day').evaluate(day => { day.scrollTop += 200; });
      await isDrawn(page, 1);
    }
    await isDrawn(page, 4);
    const before = await seen();
    expect(before).not.toContain('Talk 0.0');
    await page.locator('.lectern-day-tab').last().click();
    await expect.poll(seen).toContain('Talk 1.0');
    await page.locator('.lectern-day-tab').first().click();
    await expect.poll(seen).toBe(before);
    await page.context().close();
  });

  it('a long title leaves its time to be seen where there is room for two lines only', async () => {
    const rows = ['09:00-10:00 | One', '10:00-11:00 | Two', '11:00-11:45 | A title that goes on and on, for longer than two lines could ever hold at so narrow a width'];
    const page = await openTimeline({ text: `| Time | Topic |\n| --- | --- |\n${rows.map(row => `| ${row} |`).join('\n')}\n`, width: 280 });
    const long = page.locator(session).last();
    const [block, time] = [await long.boundingBox(), await long.locator('.lectern-time').boundingBox()];
    await expect.poll(() => long.locator('.lectern-time').innerText()).toBe('11:00');
    expect(time && block && time.y + time.height <= block.y + block.height).toBe(true);
    await page.context().close();
  });

  it.each([['en', 'until 9:40'], ['ko', '9:40까지']])('the list says where sessions of one start end apart (%s)', async (lang, said) => {
    const rows = ['09:00-09:40 | One', '09:00-10:00 | Two', '10:00-11:00 | Three'];
    const page = await openTimeline({ text: `| Time | Topic |\n| --- | --- |\n${rows.map(row => `| ${row} |`).join('\n')}\n`, query: { mobile: '1', lang }, viewport: { width: 375, height: 700 } });
    const facts = await page.locator('.lectern-entry .lectern-facts').evaluateAll(all => all.map(one => one.textContent));
    expect(facts).toEqual([said.replace('9:40', '10:00'), said, '']);
    await page.context().close();
  });

  it('the session at the top stays there from 280 to 600 pixels and back, and so does the focus', async () => {
    const page = await openTimeline({ text: eventNote({ tracks: 2, slots: 14 }), width: 280 });
    await page.locator(session).nth(9).focus();
    await page.locator('.lectern-day').evaluate(day => { day.scrollTop = 300; });
    const top = () => page.evaluate(() => {
      const edge = document.querySelector('.lectern-day')?.getBoundingClientRect().top ?? 0;
      return [...document.querySelectorAll('.lectern-session')].find(block => block.getBoundingClientRect().bottom > edge)?.getAttribute('aria-label');
    });
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    const before = [await top(), await focused()];
    await setWidth(page, 600);
    await expect.poll(async () => [await top(), await focused()]).toEqual(before);
    await setWidth(page, 280);
    await expect.poll(async () => [await top(), await focused()]).toEqual(before);
    await page.context().close();
  });
});

describe('a block with room for two lines', () => {
  it.each([['with an end', '11:00-11:30'], ['without an end', '11:00']])('shows nothing of a third, %s', async (_, time) => {
    const foot = async (text: string) => {
      const rows = ['9:00-9:40 | One', '10:00-10:40 | Two', `${time} | ${text}`];
      const page = await openTimeline({ text: `---\ndate: 2026-11-24\n---\n| Time | Topic |\n| --- | --- |\n${rows.map(row => `| ${row} |\n`).join('')}`, width: 280 });
      const box = await page.locator(session).last().boundingBox();
      if (!box) throw new Error('There is no such block');
      const seen = await page.screenshot({ clip: { x: box.x + 12, y: Math.floor(box.y + box.height) - 4, width: 150, height: 4 } });
      await page.context().close();
      return seen;
    };
    expect((await foot(`Tools ${'that nobody reads '.repeat(4)}`)).equals(await foot('Tools'))).toBe(true);
  });
});

describe('statement 21: nine rooms in the main area', () => {
  it('are columns of 160 pixels, with headings and hours that stay in sight and in step', async () => {
    const page = await openTimeline({ text: crowded, viewport: { width: 1100, height: 500 } });
    await openInMainArea(page);
    await expect.poll(() => page.locator('.lectern-column-heading').count()).toBe(9);
    await page.locator('.lectern-day').evaluate(day => { day.scrollTo(500, 200); });
    const seen = await page.evaluate(() => {
      const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      const day = box('.lectern-day');
      const headings = [...document.querySelectorAll('.lectern-column-heading')].map(heading => heading.getBoundingClientRect());
      const rooms = [...document.querySelectorAll('.lectern-block')].slice(0, 9).map(block => block.getBoundingClientRect());
      return {
        narrowest: Math.min(...headings.map(({ width }) => width)),
        headingsAtTop: headings.every(({ top }) => Math.abs(top - day.top) < 3),
        rulerAtSide: Math.abs(box('.lectern-ruler').left - day.left) < 2,
        apart: Math.max(...rooms.map(({ left }, i) => Math.abs(left - (headings[i]?.left ?? 0)))),
        scrollsInside: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      };
    });
    expect(seen).toMatchObject({ headingsAtTop: true, rulerAtSide: true, scrollsInside: 0 });
    expect(seen.narrowest).toBeGreaterThanOrEqual(160);
    expect(seen.apart).toBeLessThanOrEqual(2);
    await page.context().close();
  });
});
