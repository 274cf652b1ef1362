import { describe, expect, it } from 'vitest';
import type { Schedule, Zone } from '../../../src/core/schedule/schedule';
import { conversionTo, convertSchedule, isSameTime } from '../../../src/core/timeline/own-time';
import { clockIn, clockOfZone, momentOf } from '../../../src/core/timeline/zone-clock';
import { scheduleOf, session } from './sample-days';

const seoul: Zone = { text: 'KST', iana: 'Asia/Seoul', offset: 540 };
const scheduleIn = (zone: Zone | null, times: [number, number | null][], date: string | null = '2024-09-24'): Schedule =>
  ({ ...scheduleOf(times.map(([start, end]) => session({ start, end })), [{ date }]), zone });
/** Date of the day, then start and end of each session, by another zone's clock. */
function shownIn(zone: string, schedule: Schedule) {
  const conversion = conversionTo(clockIn(zone), [schedule], schedule.zone);
  if (!conversion) return null;
  const { days, sessions } = convertSchedule(schedule, conversion);
  return [days[0]?.date, ...sessions.map(({ start, end }) => [start, end])];
}

describe('statement 33: own time', () => {
  const day = scheduleIn(seoul, [[13 * 60, 13 * 60 + 35], [17 * 60, null]]);

  it('is the same moment by another clock', () => expect(shownIn('Europe/Berlin', day)).toEqual(['2024-09-24', [6 * 60, 6 * 60 + 35], [10 * 60, null]]));

  it('has the date of the day before where it is still that day', () =>
    expect(shownIn('America/Los_Angeles', day)).toEqual(['2024-09-23', [21 * 60, 21 * 60 + 35], [25 * 60, null]]));

  it('keeps the length of a session past midnight', () => {
    const night = scheduleIn({ text: 'UTC-5', iana: null, offset: -300 }, [[22 * 60, 26 * 60]]);
    expect(shownIn('Asia/Kolkata', night)).toEqual(['2024-09-25', [8 * 60 + 30, 12 * 60 + 30]]);
  });

  it('changes with the summer time of its date', () => {
    const winter = scheduleIn(seoul, [[13 * 60, 14 * 60]], '2024-12-24');
    expect(shownIn('Europe/Berlin', winter)).toEqual(['2024-12-24', [5 * 60, 6 * 60]]);
  });

  it('keeps the order of what the clock of the event leaves out', () => {
    const spring = scheduleIn({ text: 'Berlin', iana: 'Europe/Berlin', offset: null }, [[90, 120], [120, 150], [150, 210], [180, 240]], '2026-03-29');
    expect(shownIn('Asia/Seoul', spring)).toEqual(['2026-03-29', [570, 600], [600, 600], [600, 630], [600, 660]]);
  });

  it('ends no session before it starts where the clock of the reader is put back', () => {
    const autumn = scheduleIn(seoul, [[14 * 60 + 30, 15 * 60 + 15], [14 * 60 + 30, 15 * 60 + 30], [14 * 60, 16 * 60 + 30], [17 * 60, 18 * 60]], '2026-11-01');
    expect(shownIn('America/New_York', autumn)).toEqual(['2026-11-01', [90, 135], [90, 150], [60, 150], [180, 240]]);
  });

  it.each([
    ['an ambiguous abbreviation', scheduleIn({ text: 'IST', iana: null, offset: null }, [[600, 660]])],
    ['no zone', scheduleIn(null, [[600, 660]])],
    ['a zone that nobody knows', scheduleIn({ text: 'Nowhere', iana: 'Nowhere/Town', offset: null }, [[600, 660]])],
    ['a day without a date', scheduleIn(seoul, [[600, 660]], null)],
  ])('is not told from %s', (_, schedule) => expect(shownIn('Europe/Berlin', schedule)).toBe(null));

  it('is not told where a note has two zones', () => {
    const other = scheduleIn({ text: 'CET', iana: null, offset: 60 }, [[600, 660]]);
    expect(conversionTo(clockIn('UTC'), [day, other], seoul)).toBe(null);
  });

  it('is known to be the same as the time of the event', () => {
    const conversion = conversionTo(clockIn('Asia/Tokyo'), [day], seoul);
    expect(conversion && isSameTime([day], [convertSchedule(day, conversion)])).toBe(true);
  });
});

describe('a moment by a clock that changes', () => {
  const berlin = clockIn('Europe/Berlin');
  const shown = (date: string, minutes: number) => berlin(momentOf(berlin, date, minutes));

  it('is what the clock shows then', () => expect(shown('2024-07-01', 615)).toEqual({ date: '2024-07-01', minutes: 615 }));
  it('is the end of the hour for a time that spring leaves out: by the clock of the event it is over then', () => {
    expect([120, 150, 179].map(minutes => shown('2024-03-31', minutes))).toEqual([180, 180, 180].map(minutes => ({ date: '2024-03-31', minutes })));
    expect([119, 180].map(minutes => shown('2024-03-31', minutes).minutes)).toEqual([119, 180]);
  });
  it('is the first of two in autumn', () => expect(momentOf(berlin, '2024-10-27', 150)).toBe(momentOf(clockIn('UTC'), '2024-10-27', 30)));
  it('is that of a fixed offset', () => {
    const clock = clockOfZone({ text: 'UTC+5:30', iana: null, offset: 330 });
    expect(clock && momentOf(clock, '2024-01-01', 0)).toBe(momentOf(clockIn('UTC'), '2023-12-31', 24 * 60 - 330));
  });
});
