import type { Evidence } from './facts';
import { partOfDay } from './part-words';
import { holdsMarketWord } from './programme-words';

/** Two ranges of one cell, each with what it holds for: `9:00-11:30 (spot), 9:00-12:00 (futures)`. */
const twoRanges = /^\d[^()]*\([^()]+\)[\s,;/]*\d[^()]*\([^()]+\)/;

/** True for the hours of a market, where two signs of one come together, and no day, person or place. */
export function isMarket({ grid, columns, dated, timed: { sessions }, around: { caption, headings } }: Evidence): boolean {
  const held = sessions.filter(({ isBreak }) => !isBreak);
  if (dated === 'near' || held.length < 2 || held.some(({ speakers, room, track }) => speakers.length > 0 || room !== null || track !== null)) return false;
  const signs = [
    holdsMarketWord(`${headings[0] ?? ''} · ${caption?.text ?? ''}`), held.every(({ title }) => partOfDay(title) !== null), grid.sample.some(({ cells }) => twoRanges.test(cells[columns.clock]?.text ?? '')),
  ].filter(Boolean).length;
  return signs > 1 || (signs === 1 && columns.shapes.some(({ texts }) => [...texts.keys()].filter(holdsMarketWord).length * 2 > texts.size));
}
