import { describe, expect, it } from 'vitest';
import { en } from '../../src/locale/en';
import { ko } from '../../src/locale/ko';
import { clockOf } from '../../src/views/clock';
import { nameOf, type TextModel } from '../../src/views/session-text';
import { session } from '../core/timeline/sample-days';

const text: TextModel = { clock: clockOf('en-GB'), sentences: en, mentionsIn: () => [], onMention: () => undefined };
const talk = session({ start: 780, end: 815, track: 'Track 1', room: 'Track 1', title: 'Kafka', speakers: ['Ada', 'Bo'] });

describe('statement 35: the name of a block', () => {
  it.each([
    ['says times, track, title and speakers', talk, '13:00 to 13:35, Track 1, Kafka, Ada, Bo'],
    ['says the room where it is another than the track', { ...talk, room: 'Hall' }, '13:00 to 13:35, Track 1, Hall, Kafka, Ada, Bo'],
    ['says that the end is unknown', { ...talk, end: null, speakers: [] }, 'from 13:00, end unknown, Track 1, Kafka'],
    ['says that it ends on the next day', { ...talk, end: 1560 + 480, speakers: [] }, '13:00 to 10:00 the next day, Track 1, Kafka'],
    ['says that it is on the next day', { ...talk, start: 1500, end: 1530, speakers: [] }, '1:00 the next day to 1:30 the next day, Track 1, Kafka'],
    ['says that it starts on the next day', { ...talk, start: 1440, end: null, speakers: [] }, 'from 0:00 the next day, end unknown, Track 1, Kafka'],
    ['has midnight as the end of a day', { ...talk, end: 1440, speakers: [] }, '13:00 to 0:00, Track 1, Kafka'],
    ['says that there is no time', { ...talk, start: null, end: null, speakers: [] }, 'No time, Track 1, Kafka'],
    ['says that there is no title', { ...talk, title: '', speakers: [] }, '13:00 to 13:35, Track 1, Untitled'],
    ['says a speaker once that its title names', { ...talk, title: 'Invited talk (Ada Example)', speakers: ['Ada Example', 'Bo'] }, '13:00 to 13:35, Track 1, Invited talk (Ada Example), Bo'],
    ['says a name again that is only part of a word', { ...talk, title: 'Body and mind', speakers: ['Bo'] }, '13:00 to 13:35, Track 1, Body and mind, Bo'],
    ['says why it gives what the row does not', { ...talk, speakers: [], implied: [{ field: 'end', reason: 'next-start' }] as const }, '13:00 to 13:35, Track 1, Kafka. End taken from the next start'],
  ])('%s', (_, of, name) => expect(nameOf(of, text)).toBe(name));

  it('speaks Korean', () => expect(nameOf(talk, { ...text, sentences: ko })).toBe('13:00부터 13:35까지, Track 1, Kafka, Ada, Bo'));
});
