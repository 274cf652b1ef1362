import { describe, expect, it } from 'vitest';
import { settleTimes } from '../../../src/core/schedule/half-of-day';
import { parseTime } from '../../../src/core/schedule/time';
import { leadWords, openWords, rangeWords, timeFormats } from '../../../src/core/schedule/time-formats';

const clock = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** A cell as the examples write it: `09:00`, `09:00-10:00`, null where it's no time. */
function read(text: string): string | null {
  const time = parseTime(text);
  if (!time?.start || time.isImpossible) return null;
  const [settled] = settleTimes([{ time, part: null }]);
  if (!settled || settled.start === null) return null;
  return clock(settled.start) + (settled.end !== null ? `-${clock(settled.end)}` : '');
}

const lists = [...timeFormats, { name: 'lead words', ...leadWords }, { name: 'range words', ...rangeWords }, { name: 'open words', ...openWords }];

describe.each(lists)('$name', ({ examples }) => {
  it.each(Object.entries(examples))('reads %j as %j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
