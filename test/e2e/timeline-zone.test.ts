import { afterAll, describe, expect, it } from 'vitest';
import { closeHosts } from '../host/browser';
import { errorsOf } from './app';
import { openTimeline, session } from './timeline-page';

afterAll(closeHosts);

const noteIn = (zone: string) => `---\ndate: 2026-11-24\ntimezone: ${zone}\n---\n| Time | Topic |\n| --- | --- |\n| 08:00-09:30 | Opening words |\n| 10:00-11:00 | A longer talk |\n`;
const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u202f', ' ');

describe('statement 33: whose time it is', () => {
  // The browser's own zone is UTC.
  it('is named, that of the event leads, and a switch shows own time everywhere, with its date', async () => {
    const page = await openTimeline({ text: noteIn('Asia/Seoul'), now: '2026-11-23T23:30:00Z' });
    const line = page.locator('.lectern-zone');
    const seen = async () => ({
      blocks: (await page.locator(session).allInnerTexts()).map(plain),
      names: (await page.locator(session).evaluateAll(blocks => blocks.map(block => block.getAttribute('aria-label')))).map(plain),
      hours: (await page.locator('.lectern-hour').allInnerTexts()).map(plain),
      day: await page.locator('.lectern-day-name').innerText(),
      status: plain(await page.locator('.lectern-status').innerText()),
    });
    await expect.poll(() => line.innerText()).toContain('Times in Seoul');
    const venue = await seen();
    expect(venue.day).toMatch(/24/);
    expect(venue.blocks[0]).toContain('8:00');
    expect(venue.status).toContain('until 9:30 AM');
    await line.getByRole('button', { name: 'Show your time' }).click();
    await expect.poll(() => line.innerText()).toContain('Your time (UTC)');
    const own = await seen();
    expect(own.day).toMatch(/23/);
    expect(own.blocks[0]).toContain('11:00');
    expect(own.blocks[0]).toContain('+1');
    expect(own.names[0]).toContain('11:00 PM to 12:30 AM the next day');
    expect(own.hours[0]).toBe('11 PM');
    expect(own.status).toContain('until 12:30 AM');
    await page.locator(session).first().focus();
    await page.keyboard.press('Space');
    await expect.poll(async () => plain(await page.locator('.lectern-details').innerText())).toMatch(/11:00 PM.*Nov 23 · UTC/s);
    await page.keyboard.press('Escape');
    await line.getByRole('button', { name: 'Show venue time' }).click();
    await expect.poll(seen).toEqual(venue);
    expect(await errorsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('shows the same sessions as on now, in either', async () => {
    const page = await openTimeline({ text: noteIn('Asia/Seoul'), now: '2026-11-24T01:30:00Z' });
    const current = () => page.locator(`${session}.is-current`).evaluateAll(blocks => blocks.map(block => block.getAttribute('aria-label')?.replace(/.*, /, '')));
    await expect.poll(current).toEqual(['A longer talk']);
    await page.locator('.lectern-zone button').click();
    await expect.poll(current).toEqual(['A longer talk']);
    await page.context().close();
  });

  it.each([
    ['the reader is in it', 'UTC', 'Times in UTC'],
    ['its name is ambiguous', 'IST', 'Times in IST'],
  ])('is only named where %s', async (_, zone, said) => {
    const page = await openTimeline({ text: noteIn(zone) });
    await expect.poll(async () => (await page.locator('.lectern-zone').innerText()).trim()).toBe(said);
    await page.context().close();
  });

  it('is named on a phone, where the menu has the other', async () => {
    const page = await openTimeline({ text: noteIn('Asia/Seoul'), query: { mobile: '1' }, viewport: { width: 375, height: 700 } });
    await expect.poll(async () => (await page.locator('.lectern-zone').innerText()).trim()).toBe('Times in Seoul');
    await page.context().close();
  });

  it('is not named where the note names none', async () => {
    const page = await openTimeline({ text: noteIn('').replace(/timezone: \n/, '') });
    expect(await page.locator('.lectern-zone').isVisible()).toBe(false);
    await page.context().close();
  });
});
