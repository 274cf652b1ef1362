import type { Schedule, Session } from '../../../src/core/schedule/schedule';

const trackCount = 9;
const subjects = ['Queues', 'A small compiler', 'Maps without tiles', '느린 빌드', 'Backups', 'Fonts on paper', '로그 한 줄의 여정', 'The cache'];
const turns = ['that nobody reads', 'in one afternoon', 'from the first commit to the last', '다시 보기', 'for people in a hurry', 'and what they cost'];
const people = ['Ada Example', '김예시', 'Bo Sample', 'Cy Placeholder', '이견본', 'Di Mockup'];

/** The same numbers for the same count, so that all contenders and all runs draw the same day. */
function sequence(): (below: number) => number {
  let seed = 1;
  return below => (seed = (seed * 48271) % 2147483647) % below;
}

/** Days of so many sessions each in nine tracks, some of which overlap in their track. */
export function scheduleOf(count: number, dayCount = 1): Schedule {
  const next = sequence();
  const tracks = Array.from({ length: trackCount }, (_, i) => `Room ${i + 1}`);
  const sessions = Array.from({ length: count * dayCount }, (_, i): Session => {
    const start = 480 + 5 * next(120);
    const title = `${subjects[next(subjects.length)] ?? ''} ${turns[next(turns.length)] ?? ''}`;
    return {
      from: i, to: i + 1, id: `s${i}`, title, titleRange: { from: i, to: i + 1 }, start, end: start + 15 + 5 * next(10),
      day: Math.floor(i / count), track: tracks[i % trackCount] ?? null, room: null, speakers: [people[next(people.length)] ?? ''],
      isBreak: false, spansTracks: false, implied: [], details: [],
    };
  });
  const days = Array.from({ length: dayCount }, (_, i) => ({ date: `2026-11-${24 + i}`, label: null, source: null }));
  return { from: 0, to: sessions.length, days, tracks, sessions, zone: null, certainty: 'sure', signs: [], problems: [] };
}
