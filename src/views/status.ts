import { happeningAt } from '../core/timeline/days';
import { shownEnd } from '../core/timeline/order';
import type { TimelineDay } from '../core/timeline/timeline';
import type { Now } from './schedule-view';
import type { TextModel } from './session-text';

/** What runs now and what comes next in one line; empty where nothing does. */
export function statusOf(day: TimelineDay, now: Now | null, { clock, sentences: { pane } }: TextModel): string {
  const happening = now && happeningAt(day, now);
  if (!happening) return '';
  const current = happening.current.map(session => pane.current(session.title || pane.untitled, clock.time(shownEnd(session))));
  const { next } = happening;
  return [...current, ...(next ? [pane.next(next.title || pane.untitled, clock.time(next.start))] : [])].join(' · ');
}
