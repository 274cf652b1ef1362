import type { Minutes } from '../core/schedule/schedule';
import { happeningAt } from '../core/timeline/days';
import { shownEnd } from '../core/timeline/order';
import type { TimedSession, TimelineDay } from '../core/timeline/timeline';
import type { Now } from './schedule-view';
import type { TextModel } from './session-text';

/** Of the sessions that run at one time, so many are named. */
const mostTitles = 5;

/** One line of the status: what, when. */
interface StatusLine {
  readonly name: string;
  readonly titles: string;
  readonly time: string;
}

/** Draws what runs now and what comes next; nothing where neither is known. Unchanged lines stay, and aren't announced. */
export function drawStatus(parent: HTMLElement, day: TimelineDay, now: Now | null, text: TextModel): void {
  const lines = linesOf(day, now, text);
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

function linesOf(day: TimelineDay, now: Now | null, { clock, sentences: { pane } }: TextModel): StatusLine[] {
  const happening = now && happeningAt(day, now);
  if (!happening) return [];
  const { current, next } = happening;
  const titleOf = ({ title }: TimedSession) => title || pane.untitled;
  const end = commonEnd(current);
  const lines: StatusLine[] = [];
  if (current.length) {
    const time = end === null ? '' : pane.until(clock.time(end));
    lines.push({ name: pane.now, titles: current.slice(0, mostTitles).map(titleOf).join(' · '), time });
  }
  if (next) lines.push({ name: pane.next, titles: titleOf(next), time: pane.at(clock.time(next.start)) });
  return lines;
}

/** Null where they end at different times. */
function commonEnd(sessions: readonly TimedSession[]): Minutes | null {
  const ends = new Set(sessions.map(shownEnd));
  return ends.size === 1 ? [...ends][0] ?? null : null;
}
