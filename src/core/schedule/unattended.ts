import type { Evidence, Facts } from './facts';
import { partOfDay } from './part-words';
import { holdsMachineWord, holdsMarketWord, holdsRecurringWord } from './programme-words';

/** Two ranges of one cell, each with what it holds for: `9:00-11:30 (spot), 9:00-12:00 (futures)`. */
const twoRanges = /^\d[^()]*\([^()]+\)[\s,;/]*\d[^()]*\([^()]+\)/;

/** True where two sessions and more have neither a day near, persons nor a place. */
function isUnattended({ dated, timed: { sessions } }: Evidence): boolean {
  const held = sessions.filter(({ isBreak }) => !isBreak);
  return dated !== 'near' && held.length > 1 && held.every(({ speakers, room, track }) => speakers.length === 0 && (room ?? track) === null);
}

/** True for the hours of a market, where two signs of one come together, and no day, person or place. */
export function isMarket(evidence: Evidence): boolean {
  if (!isUnattended(evidence)) return false;
  const { grid, columns, timed: { sessions }, around: { caption, headings } } = evidence;
  const signs = [
    holdsMarketWord(`${headings[0] ?? ''} · ${caption?.text ?? ''}`), sessions.every(({ title, isBreak }) => isBreak || partOfDay(title) !== null), grid.sample.some(({ cells }) => twoRanges.test(cells[columns.clock]?.text ?? '')),
  ].filter(Boolean).length;
  return signs > 1 || (signs === 1 && columns.shapes.some(({ texts }) => [...texts.keys()].filter(holdsMarketWord).length * 2 > texts.size));
}

/** True for what runs by itself, where two signs of that come together, and no day, pause, person or place. */
export function isMachine(evidence: Evidence, { breaks, distinct, titled }: Facts): boolean {
  const { grid, around: { caption, headings } } = evidence;
  const texts = [headings.slice(0, 2), [caption?.text ?? ''], grid.header].map(words => words.join(' · '));
  const signs = texts.filter(holdsMachineWord).length;
  return signs > 0 && breaks === 0 && isUnattended(evidence) && signs + Number(distinct * 2 <= titled) + Number(texts.some(isDaily)) > 1;
}

function isDaily(text: string): boolean {
  return /\bdaily\b|每日/i.test(text) || holdsRecurringWord(text);
}
