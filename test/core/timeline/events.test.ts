import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSchedules } from '../../../src/core/schedule/parse';
import { colourOf } from '../../../src/core/timeline/colours';
import { countSessions, eventsOf, filterEvents, listEvents, type NoteEvents, type NowIn, renameEvents, type Today, todayOf } from '../../../src/core/timeline/events';
import type { Moment } from '../../../src/core/timeline/days';
import { clockFor } from '../../../src/core/timeline/zone-clock';
import { scheduleOf, session } from './sample-days';

/** A note with a table for each date. */
function note(path: string, days: Readonly<Record<string, string>>, head = ''): NoteEvents {
  const tables = Object.entries(days).map(([date, rows]) => `## ${date}\n\n| Time | Talk |\n| --- | --- |\n${rows}\n`);
  const events = eventsOf(path, parseSchedules({ text: `${head}${tables.join('\n')}`, path }));
  if (!events) throw new Error(`${path} holds no schedule`);
  return events;
}

const rows = '| 09:00-10:00 | Opening words |\n| 10:00-11:00 | A first talk |';
const at = (date: string, minutes: number) => (): Moment => ({ date, minutes });
const said = (days: readonly { note: { path: string }; day: { date: string | null } }[]) => days.map(({ note: { path }, day: { date } }) => `${path} ${date ?? ''}`);

describe('the list of events', () => {
  const notes = [
    note('b.md', { '2026-05-04': rows, '2026-05-06': rows }), note('a.md', { '2026-05-04': rows }), note('c.md', { '2026-05-02': rows, '2026-05-03': rows }),
  ];

  it('has what is to come first, the next first, and below what is over, the last first', () => {
    const list = listEvents(notes, at('2026-05-04', 600));
    expect(said(list.upcoming)).toEqual(['a.md 2026-05-04', 'b.md 2026-05-04', 'b.md 2026-05-06']);
    expect(said(list.past)).toEqual(['c.md 2026-05-03', 'c.md 2026-05-02']);
  });

  it('counts a day as over from the minute its last session ends', () => {
    expect(said(listEvents(notes, at('2026-05-06', 659)).upcoming)).toEqual(['b.md 2026-05-06']);
    expect(listEvents(notes, at('2026-05-06', 660)).upcoming).toEqual([]);
  });

  it('keeps a night that runs past midnight until it ends', () => {
    const late = [note('late.md', { '2026-05-04': '| 21:00-23:00 | Opening words |\n| 23:00-02:00 | A long night |' })];
    expect(said(listEvents(late, at('2026-05-05', 119)).upcoming)).toEqual(['late.md 2026-05-04']);
    expect(said(listEvents(late, at('2026-05-05', 120)).past)).toEqual(['late.md 2026-05-04']);
  });

  it('lists what has no date apart, by name', () => {
    const undated = eventsOf('z.md', [scheduleOf([session({ start: 540, end: 600, title: 'A talk' })], [{ label: 'Day 1' }])]);
    const list = listEvents([...notes, ...(undated ? [undated] : [])], at('2026-05-04', 0));
    expect(said(list.undated)).toEqual(['z.md ']);
    expect(countSessions(list)).toBe(11);
  });

  it('judges each note by the clock of its own zone', () => {
    const seoul = note('seoul.md', { '2026-05-04': rows }, '---\ntimezone: Asia/Seoul\n---\n');
    const list = listEvents([seoul, ...notes], zone => (zone?.iana === 'Asia/Seoul' ? { date: '2026-05-04', minutes: 700 } : { date: '2026-05-03', minutes: 1300 }));
    expect(said(list.past)[0]).toBe('seoul.md 2026-05-04');
    expect(said(list.upcoming)).toContain('a.md 2026-05-04');
  });

  it('has of one date first what begins first, whatever its clocks say', () => {
    const inZone = (zone: string, start: string, end: string) => note(`${zone}.md`, { '2026-05-04': `| ${start} | Opening words |\n| ${end} | A first talk |` }, `---\ntimezone: ${zone}\n---\n`);
    const world = [
      inZone('America/New_York', '08:00-09:00', '09:00-10:00'), inZone('Asia/Seoul', '09:00-10:00', '10:00-11:00'), inZone('UTC+2', '10:00-11:00', '11:00-12:00'), inZone('Europe/Berlin', '09:30-10:00', '10:00-11:00'),
    ];
    const paths = ['Asia/Seoul', 'Europe/Berlin', 'UTC+2', 'America/New_York'].map(zone => `${zone}.md 2026-05-04`);
    expect(said(listEvents(world, at('2026-05-01', 0)).upcoming)).toEqual(paths);
    expect(said(listEvents(world, at('2026-05-09', 0)).past)).toEqual(paths.reverse());
  });

  it('leaves out tables that are only offered', () =>
    expect(eventsOf('a.md', [{ ...scheduleOf([session({ start: 540, end: 600, title: 'A talk' })], [{}]), certainty: 'doubtful' }])).toBeNull());
});

describe('what is kept of a note', () => {
  const one = note('Folder/One.md', { '2026-05-04': rows });

  it('has ids that no other note has', () => {
    const ids = [one, note('Two.md', { '2026-05-04': rows })].flatMap(({ days }) => days.flatMap(day => day.sessions.map(({ id }) => id)));
    expect(new Set(ids).size).toBe(4);
  });

  it('has the colours of its tracks', () => {
    const kept = eventsOf('a.md', [scheduleOf(['Moss hall', 'Fern hall'].map(track => session({ start: 540, end: 600, track })), [{ date: '2026-05-04' }])]);
    expect(kept?.days.flatMap(day => day.sessions.map(of => colourOf(of, day)))).toEqual([0, 1]);
  });

  it('is the same after a rename and back, but for the path', () => {
    const moved = renameEvents(one, 'Elsewhere/Other.md');
    expect(moved.days[0]?.sessions[0]?.id).toMatch(/^Elsewhere\/Other\.md\n/);
    expect(renameEvents(moved, 'Folder/One.md')).toEqual(one);
  });
});

describe('the filter', () => {
  const list = listEvents([
    note('Moss days.md', { '2026-05-04': '| 09:00-10:00 | Opening words |\n| 10:00-11:00 | Ferns in the shade |' }), note('Fern days.md', { '2026-05-05': rows }),
  ], at('2026-05-01', 0));
  const titles = (text: string) => filterEvents(list, text).upcoming.flatMap(({ day }) => day.sessions.map(({ title }) => title));

  it('finds words in titles, whatever their case', () => expect(titles('SHADE')).toEqual(['Ferns in the shade']));
  it('finds all of a note by its name', () => expect(titles('moss')).toEqual(['Opening words', 'Ferns in the shade']));
  it('finds a name without its accents, and with them', () => {
    const cafe = listEvents([note('Café meetup.md', { '2026-05-04': rows })], at('2026-05-01', 0));
    for (const text of ['cafe', 'CAFÉ', 'ｃａｆé meet']) expect(filterEvents(cafe, text).upcoming).toHaveLength(1);
    expect(filterEvents(cafe, 'coffee').upcoming).toEqual([]);
  });
  it('wants every word, in the name of the note or in the session', () => expect(titles('moss opening')).toEqual(['Opening words']));
  it('shows all without a word, and nothing where nothing fits', () => {
    expect(titles('  ')).toHaveLength(4);
    expect(titles('granite')).toEqual([]);
  });
  it('never finds the ending of a file', () => expect(titles('.md')).toEqual([]));
  it('finds no more with a longer text', () => {
    fc.assert(fc.property(fc.string({ maxLength: 6 }), fc.string({ maxLength: 6 }), (a, b) => {
      expect(titles(`${a} ${b}`).length).toBeLessThanOrEqual(titles(a).length);
    }));
  });
});

describe('today', () => {
  const list = [note('a.md', { '2026-05-04': rows }), note('b.md', { '2026-05-04': '| 09:30-10:30 | Beside it |\n| 10:30-11:30 | After that |' }), note('c.md', { '2026-05-05': rows })];
  const todayIn = (notes: readonly NoteEvents[], nowIn: NowIn) => todayOf(listEvents(notes, nowIn).upcoming, nowIn);
  const todayAt = (date: string, minutes: number) => todayIn(list, at(date, minutes));
  const titlesOf = (today: Today | null) => [today?.current, today?.next].map(sessions => sessions?.map(({ title }) => title) ?? []);

  it('is what all notes have on one date, in order', () =>
    expect(titlesOf(todayAt('2026-05-04', 570))).toEqual([['Opening words', 'Beside it'], ['A first talk']]));
  it('has the night before with it until that ends', () => {
    const night = note('night.md', { '2026-05-03': '| 20:00-22:00 | Dinner |\n| 22:00-02:00 | A long night |' });
    const early = note('early.md', { '2026-05-04': '| 01:00-01:30 | First words |\n| 01:30-03:00 | More words |' }, '---\nlectern: true\n---\n');
    const happening = (minutes: number) => titlesOf(todayIn([early, night], at('2026-05-04', minutes)));
    expect(happening(30)).toEqual([['A long night'], ['First words']]);
    expect(happening(75)).toEqual([['A long night', 'First words'], ['More words']]);
    expect(happening(120)).toEqual([['More words'], []]);
  });
  describe('in notes of many zones', () => {
    const inZone = (zone: string, date: string, ...times: readonly string[]) =>
      note(`${zone}.md`, { [date]: times.map((time, i) => `| ${time} | ${zone} ${i + 1} |`).join('\n') }, `---\nlectern: true\ntimezone: ${zone}\n---\n`);
    const happening = (notes: readonly NoteEvents[], moment: string) =>
      titlesOf(todayIn(notes, zone => clockFor(zone)(Date.parse(`${moment}Z`) / 60_000)));

    it('is on where it takes place', () => {
      const world = ['Asia/Seoul', 'Europe/Berlin', 'America/New_York'].map(zone => inZone(zone, '2026-05-04', '10:00-11:00', '11:00-12:00'));
      expect(happening(world, '2026-05-04T01:30')).toEqual([['Asia/Seoul 1'], ['Asia/Seoul 2']]);
      expect(happening(world, '2026-05-04T08:30')).toEqual([['Europe/Berlin 1'], ['Europe/Berlin 2']]);
      expect(happening(world, '2026-05-04T13:59')).toEqual([[], ['America/New_York 1']]);
    });
    it('is on together where clocks differ, and next is what starts first', () => {
      const world = [inZone('Asia/Seoul', '2026-05-04', '15:00-18:00', '18:00-19:00'), inZone('Europe/Berlin', '2026-05-04', '09:00-10:30', '10:30-12:00')];
      expect(happening(world, '2026-05-04T08:00')).toEqual([['Asia/Seoul 1', 'Europe/Berlin 1'], ['Europe/Berlin 2']]);
      expect(happening(world, '2026-05-04T08:45')).toEqual([['Asia/Seoul 1', 'Europe/Berlin 2'], ['Asia/Seoul 2']]);
    });
    it('says what starts first also in a night in which a clock is put back', () => {
      const world = [inZone('Europe/Berlin', '2026-10-25', '04:00-05:00', '05:00-06:00'), inZone('Africa/Abidjan', '2026-10-25', '02:30-03:30', '03:30-04:30')];
      expect(happening(world, '2026-10-25T00:30')).toEqual([[], ['Africa/Abidjan 1']]);
      expect(happening(world, '2026-10-25T02:40')).toEqual([['Africa/Abidjan 1'], ['Europe/Berlin 1']]);
    });
    it('tells whose clock the times are of', () => {
      const today = todayIn([inZone('Asia/Seoul', '2026-05-04', '10:00-11:00', '11:00-12:00')], zone => clockFor(zone)(Date.parse('2026-05-04T01:30Z') / 60_000));
      expect(today?.next.map(session => [session.start, today.zones.get(session)?.iana])).toEqual([[660, 'Asia/Seoul']]);
    });
  });
  it('is nothing on a day without an event', () => expect(todayAt('2026-05-03', 570)).toBeNull());
});
