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

/** What is told. */
export interface StatusModel extends Happening {
  /** The name of the clock that the times of sessions are by; empty where it needs none, null where it isn't one. Default empty. */
  readonly clockOf?: (sessions: readonly TimedSession[]) => string | null;
}

/** Draws what runs now and what comes next. Unchanged lines stay, and aren't announced. */
export function drawStatus(parent: HTMLElement, model: StatusModel, text: TextModel): void {
  const lines = linesOf(model, text);
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

function linesOf({ current, next, clockOf = () => '' }: StatusModel, { clock, sentences: { pane } }: TextModel): StatusLine[] {
  const titlesOf = (sessions: readonly TimedSession[]) => sessions.slice(0, mostTitles).map(({ title }) => title || pane.untitled).join(' · ');
  const line = (name: string, sessions: readonly TimedSession[], sayTime: (first: TimedSession) => string): StatusLine[] => {
    const [first] = sessions;
    const ofClock = clockOf(sessions);
    const time = first && ofClock !== null ? sayTime(first) : '';
    return first ? [{ name, titles: titlesOf(sessions), time: time && ofClock ? `${time} · ${ofClock}` : time }] : [];
  };
  const end = commonEnd(current);
  return [
    ...line(pane.now, current, () => (end === null ? '' : pane.until(clock.time(end)))),
    ...line(pane.next, next, ({ start }) => pane.at(clock.time(start))),
  ];
}

/** Null where they end at different times. */
function commonEnd(sessions: readonly TimedSession[]): Minutes | null {
  const ends = new Set(sessions.map(shownEnd));
  return ends.size === 1 ? [...ends][0] ?? null : null;
}
