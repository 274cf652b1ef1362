import { describe, expect, it } from 'vitest';
import { parseSchedules } from '../../src/core/schedule/parse';
import { en } from '../../src/locale/en';
import { shownDays } from '../../src/views/shown-days';

/** What is shown of a note in Berlin to a reader in another zone, by the reader's clock. */
function ownTime(date: string, ownZone: string) {
  const text = `---\nlectern: true\ndate: ${date}\ntimezone: Europe/Berlin\n---\n| Time | Talk |\n| --- | --- |\n| 01:00-03:00 | First words |\n| 03:00-04:00 | More words |\n`;
  return shownDays({ schedules: parseSchedules({ text, path: 'Note.md' }), now: null, language: 'en', sentences: en, mentionsIn: () => [], ownZone }, true);
}
const at = (moment: string) => ({ date: '', minutes: NaN, at: Date.parse(`${moment}Z`) / 60_000 });

describe('the present in own time', () => {
  it('is what the clock of the reader shows', () =>
    expect(ownTime('2024-09-24', 'America/Los_Angeles').onClock(at('2024-09-23T22:00:30'))).toEqual({ date: '2024-09-23', minutes: 15 * 60 + 0.5 }));

  it('goes on while the clock of the event shows an hour for the second time', () => {
    const { onClock } = ownTime('2026-10-25', 'Asia/Seoul');
    expect(['00:30', '01:30', '02:30'].map(time => onClock(at(`2026-10-25T${time}`)).minutes / 60)).toEqual([9.5, 10.5, 11.5]);
  });

  it('waits while the clock of the reader does', () => {
    const { onClock } = ownTime('2026-11-01', 'America/New_York');
    expect(['05:59', '06:10', '07:10'].map(time => onClock(at(`2026-11-01T${time}`)).minutes)).toEqual([119, 119, 130]);
  });
});
