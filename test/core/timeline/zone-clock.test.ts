import { describe, expect, it } from 'vitest';
import { clockIn, steadyClock } from '../../../src/core/timeline/zone-clock';

/** What a clock shows at moments of UTC, in order. */
function read(zone: string, ...moments: readonly string[]): string[] {
  const clock = steadyClock(clockIn(zone));
  return moments.map(moment => {
    const { date, minutes } = clock(Date.parse(`${moment}Z`) / 60_000);
    return `${date.slice(5)} ${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  });
}

describe('the clock of the present', () => {
  it('leaves out the hour that spring leaves out', () =>
    expect(read('Europe/Berlin', '2026-03-29T00:59', '2026-03-29T01:00', '2026-03-29T08:00')).toEqual(['03-29 1:59', '03-29 3:00', '03-29 10:00']));

  it('waits where autumn puts it back: what is over never comes again, what is to come comes when it should', () =>
    expect(read('Europe/Berlin', '2026-10-25T00:00', '2026-10-25T00:59', '2026-10-25T01:00', '2026-10-25T01:30', '2026-10-25T01:59', '2026-10-25T02:00', '2026-10-25T09:00'))
      .toEqual(['10-25 2:00', '10-25 2:59', '10-25 2:59', '10-25 2:59', '10-25 2:59', '10-25 3:00', '10-25 10:00']));

  it('waits half an hour where it is put back by that', () =>
    expect(read('Australia/Lord_Howe', '2026-04-04T14:59', '2026-04-04T15:10', '2026-04-04T15:30', '2026-04-04T16:00')).toEqual(['04-05 1:59', '04-05 1:59', '04-05 2:00', '04-05 2:30']));

  it('waits on the day before where it is put back over midnight', () =>
    expect(read('America/Havana', '2026-11-01T04:59', '2026-11-01T05:00', '2026-11-01T06:00')).toEqual(['11-01 0:59', '11-01 0:59', '11-01 1:00']));

  it('goes on where nothing is put back', () => expect(read('Asia/Seoul', '2026-10-25T00:59', '2026-10-25T01:00')).toEqual(['10-25 9:59', '10-25 10:00']));
});
