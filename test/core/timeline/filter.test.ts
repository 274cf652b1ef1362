import { describe, expect, it } from 'vitest';
import { choicesIn, countSessions, filterDay, isFiltering, matcherOf, noFilter, type SessionFilter, withinChoices } from '../../../src/core/timeline/filter';
import { dayOf, timed } from './sample-days';

const sessions = [
  timed(540, 600, { title: 'Opening keynote', spansTracks: true, speakers: ['Ada Example'] }),
  timed(600, 660, { title: '쿠버네티스에서 Ｋａｆｋａ 운영하기', track: 'A', room: 'A', speakers: ['김가나'] }),
  timed(600, 660, { title: 'Crème brûlée at scale', track: 'B', room: 'Cellar', speakers: ['Bo Sample', 'Ada Example'], details: ['Bring a laptop'] }),
  timed(660, 720, { title: 'Lunch', isBreak: true, room: 'Canteen' }),
];
const day = dayOf(sessions);
const found = (filter: Partial<SessionFilter>) => filterDay(day, matcherOf({ ...noFilter, ...filter })).sessions.map(session => sessions.indexOf(session));

describe('statement 31: a filter', () => {
  it.each<[string, Partial<SessionFilter>, number[]]>([
    ['lets all through that nothing asks for', {}, [0, 1, 2, 3]],
    ['finds words of a title in any case', { text: 'KEYNOTE' }, [0]],
    ['finds words in any width', { text: 'kafka' }, [1]],
    ['finds words without their accents', { text: 'creme brulee' }, [2]],
    ['finds the beginning of a Korean word', { text: '쿠버네' }, [1]],
    ['finds speakers, rooms and what else a row says', { text: 'laptop' }, [2]],
    ['wants all words, wherever each is', { text: 'ada scale' }, [2]],
    ['takes blanks for nothing', { text: '  ' }, [0, 1, 2, 3]],
    ['finds a track, with what is for all tracks', { track: 'A' }, [0, 1]],
    ['finds a room', { room: 'Cellar' }, [2]],
    ['finds a speaker', { speaker: 'Ada Example' }, [0, 2]],
    ['hides breaks', { hidesBreaks: true }, [0, 1, 2]],
    ['wants all that is asked for', { speaker: 'Ada Example', track: 'B' }, [0, 2]],
  ])('%s', (_, filter, expected) => expect(found(filter)).toEqual(expected));

  it('knows when it asks for nothing', () => {
    expect([noFilter, { ...noFilter, text: ' ' }].some(isFiltering)).toBe(false);
    expect(isFiltering({ ...noFilter, hidesBreaks: true })).toBe(true);
  });

  it('leaves the tracks of a day, which give the columns and colours', () => {
    const { tracks } = filterDay(day, matcherOf({ ...noFilter, text: 'nothing like it' }));
    expect(tracks).toEqual(['A', 'B']);
  });

  it('counts sessions with and without a time', () => expect(countSessions({ ...day, untimed: sessions.slice(0, 1) })).toBe(5));
});

describe('the choices of a filter', () => {
  it('are the tracks, the rooms that are no tracks, and the speakers', () => {
    expect(choicesIn([day])).toEqual({ track: ['A', 'B'], room: ['Canteen', 'Cellar'], speaker: ['Ada Example', 'Bo Sample', '김가나'] });
  });

  it('are left out where there is one only', () => {
    expect(choicesIn([dayOf([timed(0, 60, { track: 'A', room: 'Hall', speakers: ['Ada Example'] })])])).toEqual({ track: [], room: [], speaker: [] });
  });

  it('that are gone are looked for no longer', () => {
    const choices = { track: ['A', 'B'], room: [], speaker: ['Ada Example', 'Bo Sample'] };
    const filter: SessionFilter = { text: 'queues', track: 'A', room: null, speaker: 'Bo Sample', hidesBreaks: true };
    expect(withinChoices(filter, choices)).toEqual(filter);
    expect(withinChoices({ ...filter, track: 'C', room: 'Hall' }, choices)).toEqual({ ...filter, track: null });
    expect(withinChoices({ ...filter, speaker: 'Cy Madeup' }, choices)).toEqual({ ...filter, speaker: null });
  });
});
