import { minutesOn, statesAt } from '../core/timeline/days';
import { type EventDay, nameOf, type NowIn } from '../core/timeline/events';
import type { SessionState } from '../core/timeline/timeline';
import type { Sentences } from '../locale/en';
import { drawAgenda } from './agenda';
import { venueName } from './clock';
import { guessesOf } from './day-tabs';
import type { Block } from './schedule-view';
import type { TextModel } from './session-text';
import { drawUntimed } from './untimed';

/** One day of one note on the screen. */
export interface DrawnEventDay {
  readonly event: EventDay;
  readonly element: HTMLElement;
  /** In order of the clock, then those without a time. */
  readonly blocks: readonly Block[];
  /** Moves the now line and the marks of what is past, on and next. */
  readonly setNow: (nowIn: NowIn, next: ReadonlySet<string>) => void;
}

/** What one day of one note is drawn with. */
export interface EventDayModel {
  readonly event: EventDay;
  readonly text: TextModel;
  /** True where a filter left sessions out. */
  readonly isFiltered: boolean;
}

/** Draws the name of a note, and below it its sessions of a day as the agenda does. */
export function drawEventDay(parent: HTMLElement, { event, text, isFiltered }: EventDayModel): DrawnEventDay {
  const { note, day } = event;
  const { sentences: { pane } } = text;
  const element = parent.createDiv({ cls: ['lectern-event', ...(day.tracks.length === 0 ? ['lectern-trackless'] : [])] });
  const heading = element.createDiv({ cls: 'lectern-event-head', attr: { 'role': 'heading', 'aria-level': '3' } });
  // Reached by pointer only: by keyboard each session leads to its note, and hundreds of stops would be in the way.
  heading.createEl('button', { cls: ['lectern-event-note', 'clickable-icon'], text: nameOf(note.path), attr: { type: 'button', tabindex: '-1' } });
  if (day.label !== null) heading.createSpan({ cls: 'lectern-event-label', text: day.label });
  for (const guess of guessesOf(day, text.sentences)) heading.createSpan({ cls: 'lectern-event-label lectern-implied', text: guess });
  if (note.zone) heading.createSpan({ cls: 'lectern-event-label', text: pane.venueTime(venueName(note.zone)) });
  const drawn = drawAgenda(element, { day, text, isFiltered });
  const blocks = [...drawn.blocks, ...drawUntimed(element, day, text)];
  const marks = new WeakMap<Block, Mark>();
  return {
    event, element, blocks,
    setNow: (nowIn, next) => {
      const now = nowIn(note.zone);
      const minutes = minutesOn(day, now);
      drawn.setNow(minutes !== null && minutes >= 0 ? minutes : null);
      const states = statesAt(day, now);
      for (const block of blocks) {
        const { id } = block.session;
        const mark = next.has(id) ? 'next' : states.get(id) ?? 'upcoming';
        // Touches only what changes.
        if ((marks.get(block) ?? 'upcoming') !== mark) markBlock(block, mark, pane);
        marks.set(block, mark);
      }
    },
  };
}

/** Of days in their order, the first on the date before or after that of one of them; undefined where there's none. */
export function dayOnOtherDate(days: readonly DrawnEventDay[], from: number, by: 1 | -1): DrawnEventDay | undefined {
  const dateAt = (at: number) => days[at]?.event.day.date;
  let to = from;
  while (days[to] && dateAt(to) === dateAt(from)) to += by;
  while (days[to - 1] && dateAt(to - 1) === dateAt(to)) to--;
  return days[to];
}

/** How a session stands to the present; of those to come, the next are told apart. */
type Mark = SessionState | 'next';

function markBlock({ element }: Block, mark: Mark, { now, next }: Sentences['pane']): void {
  element.toggleClass('is-past', mark === 'past');
  element.toggleClass('is-current', mark === 'current');
  element.toggleClass('is-next', mark === 'next');
  element.setAttr('aria-current', mark === 'current' ? 'time' : null);
  element.querySelector('.lectern-event-mark')?.remove();
  if (mark === 'current' || mark === 'next') {
    element.querySelector('.lectern-facts')?.createSpan({ cls: 'lectern-event-mark', text: mark === 'next' ? next : now, prepend: true });
  }
}
