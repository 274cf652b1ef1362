import type { Minutes } from '../core/schedule/schedule';
import type { Happening } from '../core/timeline/days';
import { shownEnd } from '../core/timeline/order';
import type { TimedSession } from '../core/timeline/timeline';
import type { TextModel } from './session-text';

/** Of the sessions that run or start at one time, so many are named. */
const mostTitles = 5;

/** One line of the status: what, when. */
interface StatusLine {
  readonly name: string;
  readonly titles: string;
  readonly time: string;
}

/** Draws what runs now and what comes next. Unchanged lines stay, and aren't announced. */
export function drawStatus(parent: HTMLElement, happening: Happening, text: TextModel): void {
  const lines = linesOf(happening, text);
  const key = JSON.stringify(lines);
  if (parent.dataset.shown === key) return;
  parent.dataset.shown = key;
  parent.empty();
  for (const { name, titles, time } of lines) {
    const line = parent.createDiv({ cls: 'lectern-status-line' });
    line.createSpan({ cls: 'lectern-status-name', text: name });
    line.createSpan({ cls: 'lectern-status-titles', text: titles });
    if (time) line.createSpan({ cls: 'lectern-status-time', text: time });
  }
}

function linesOf({ current, next }: Happening, { clock, sentences: { pane } }: TextModel): StatusLine[] {
  const titlesOf = (sessions: readonly TimedSession[]) => sessions.slice(0, mostTitles).map(({ title }) => title || pane.untitled).join(' · ');
  const end = commonEnd(current);
  const start = next[0]?.start;
  return [
    ...(current.length ? [{ name: pane.now, titles: titlesOf(current), time: end === null ? '' : pane.until(clock.time(end)) }] : []),
    ...(start === undefined ? [] : [{ name: pane.next, titles: titlesOf(next), time: pane.at(clock.time(start)) }]),
  ];
}

/** Null where they end at different times. */
function commonEnd(sessions: readonly TimedSession[]): Minutes | null {
  const ends = new Set(sessions.map(shownEnd));
  return ends.size === 1 ? [...ends][0] ?? null : null;
}
