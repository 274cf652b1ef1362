import type { Schedule, Session } from '../../src/core/schedule/schedule';
import { mergeDays } from '../../src/core/timeline/days';
import { layOut } from '../../src/core/timeline/layout';
import { median, show } from './measure';

/** A day of sessions in nine tracks, some of which overlap in their track. The numbers are a fixed sequence. */
function dayOf(count: number): Schedule {
  const tracks = Array.from({ length: 9 }, (_, i) => `Room ${i + 1}`);
  let seed = 1;
  const next = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
  const sessions = Array.from({ length: count }, (_, i): Session => {
    const start = 480 + 5 * next(120);
    return {
      from: i, to: i + 1, id: `s${i}`, title: `Session ${i}`, titleRange: { from: i, to: i + 1 }, start, end: start + 15 + 5 * next(10), day: 0,
      track: tracks[i % 9] ?? null, room: null, speakers: [], isBreak: false, spansTracks: false, implied: [], details: [],
    };
  });
  return {
    from: 0, to: count, days: [{ date: '2026-11-24', label: null, source: null }], tracks, sessions, zone: null, certainty: 'sure', signs: [], problems: [],
  };
}

const times = [50, 200, 1000].map(count => {
  const schedule = dayOf(count);
  const [day] = mergeDays([schedule]);
  const sort = median(() => [...schedule.sessions].sort((a, b) => (a.start ?? 0) - (b.start ?? 0)));
  const layout = median(() => day && layOut(day, { width: 900 }));
  show(`layout of ${count} sessions in nine tracks`, layout);
  show(`  beside sorting them`, layout / sort, '×');
  return layout;
});
show('five times the sessions (200 to 1,000) take', (times[2] ?? 0) / (times[1] ?? 1), '×');
