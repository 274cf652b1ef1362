import { describe, expect, it } from 'vitest';
import { settleTimes } from '../../../src/core/schedule/half-of-day';
import { parseTime } from '../../../src/core/schedule/time';
import { leadSigns, leadWords, openWords, rangeWords, timeFormats, timeWords } from '../../../src/core/schedule/time-formats';

const clock = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** A cell as the examples write it: `09:00`, `09:00-10:00`, null where it's no time. */
function read(text: string): string | null {
  const time = parseTime(text);
  if (!time?.start || time.isImpossible) return null;
  const [settled] = settleTimes([{ time, part: null }]);
  if (!settled || settled.start === null) return null;
  return clock(settled.start) + (settled.end !== null ? `-${clock(settled.end)}` : '');
}

const lists = [...timeFormats, { name: 'lead signs', ...leadSigns }, { name: 'lead words', ...leadWords }, { name: 'range words', ...rangeWords }, { name: 'open words', ...openWords }];

describe.each(lists)('$name', ({ examples }) => {
  it.each(Object.entries(examples))('reads %j as %j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('what stands behind a time', () => {
  it.each([['9:00 Opening', 'Opening'], ['9:00 Endless moss', 'Endless moss'], ['9:00 Later ferns', 'Later ferns'], ['9:00 pause', 'pause'], ['9:00 add', 'add']])('is no open end: %j', (text, rest) => {
    expect(parseTime(text)).toMatchObject({ rest, start: { half: null } });
  });
});

describe('a sign behind a time', () => {
  it.each(['9:00:', '9:00 - 9:30:', '9.00 - 9.30.', '09:00 –', '14 Uhr:', '9h30 ;', '9:00,', '9:00 am.'])('ends it: %j', text => {
    expect(parseTime(text)).toMatchObject({ isWhole: true });
  });
  it.each(['9:00. Opening', '10:00 AM: Moss', '9h30: Moss', '9:00 .5'])('begins what follows: %j', text => {
    expect(parseTime(text)).toMatchObject({ isWhole: false });
  });
});

describe('words for a time', () => {
  it.each(Object.entries(timeWords))('reads %j as %j', (text, expected) => {
    expect(read(text)).toBe(expected.padStart(5, '0'));
  });
  it.each(['from 9:00', 'since 9:00', 'starting 9:00', 'vom 9:00', 'von 9:00', 'gegen 9:00', 'a las 9:00', 'das 9:00', 'des 9:00', 'desde 9:00', 'dès 9:00', 'dalle 9:00', 'ore 9:00', 'vanaf 9:00', 'circa 9:00', 'ca. 9:00', 'approx. 9:00', 'about 9:00', 'around 9:00', 'klokken 9:00', 'från 9:00'])('reads %j', text => {
    expect(read(text)).toBe('09:00');
  });
});

describe('times past midnight', () => {
  it.each<[string[], number[]]>([[['22:00', '0:30', '1:30'], [1320, 1470, 1530]], [['22:00', '24:00', '25:30'], [1320, 1440, 1530]], [['22:00', '0:30', '25:30'], [1320, 1470, 1530]]])('of %j are %j', (texts, minutes) => {
    expect(settleTimes(texts.flatMap(text => parseTime(text) ?? []).map(time => ({ time, part: null }))).map(({ start }) => start)).toEqual(minutes);
  });
});
