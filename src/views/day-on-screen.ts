import { minutesOn, type Moment, statesAt } from '../core/timeline/days';
import { filterDay, isFiltering, matcherOf, type SessionFilter } from '../core/timeline/filter';
import type { Direction } from '../core/timeline/neighbours';
import type { Px, SessionState, TimelineDay } from '../core/timeline/timeline';
import { dayName } from './day-tabs';
import type { Picture } from './picture';
import type { Block, DrawnDay } from './schedule-view';
import type { TextModel } from './session-text';
import { drawUntimed } from './untimed';

/** What a day is drawn from. */
export interface DayParts {
  readonly day: TimelineDay;
  readonly picture: Picture;
  readonly text: TextModel;
  readonly filter: SessionFilter;
  readonly now: Moment | null;
}

/** The day that is shown: its sessions, then what has no time. */
export class DayOnScreen {
  /** In the order in which keys go through them. */
  blocks: readonly Block[] = [];
  private drawn: DrawnDay | null = null;
  private day: TimelineDay | null = null;
  private highlighted: string | null = null;
  /** Of the sessions that are marked, by id. */
  private states: ReadonlyMap<string, SessionState> = new Map();

  constructor(private readonly parent: HTMLElement) {}

  clear(): void {
    this.parent.empty();
    this.blocks = [];
    this.drawn = null;
    this.day = null;
    this.states = new Map();
  }

  /** A filter takes away what doesn't match and moves nothing. */
  draw({ day, picture: { view, timeline }, text, filter, now }: DayParts): void {
    const { parent } = this;
    const matches = matcherOf(filter);
    const found = filterDay(day, matches);
    this.day = day;
    parent.toggleClass('lectern-trackless', day.tracks.length === 0);
    const name = dayName(day, text.clock, text.sentences, 'long');
    parent.createDiv({ cls: 'lectern-day-heading', text: name, attr: { 'role': 'heading', 'aria-level': '2' } });
    const left = () => ({ ...timeline(), boxes: timeline().boxes.filter(({ session }) => matches(session)) });
    if (day.sessions.length > 0) this.drawn = view.draw(parent, { day: found, timeline: left, text, isFiltered: isFiltering(filter) });
    this.blocks = [...this.drawn?.blocks ?? [], ...drawUntimed(parent, found, text)];
    this.setNow(now);
    const first = this.blocks.find(({ session }) => this.states.get(session.id) === 'current') ?? this.blocks[0];
    first?.element.setAttr('tabindex', 0);
    this.blockOf(this.highlighted)?.addClass('is-highlighted');
  }

  setNow(now: Moment | null): void {
    if (!this.day) return;
    this.drawn?.setNow(now && minutesOn(this.day, now));
    const before = this.states;
    this.states = statesAt(this.day, now);
    for (const { session: { id }, element } of this.blocks) mark(element, before.get(id), this.states.get(id));
  }

  /** Null where the now line isn't on this day. */
  nowAt(): Px | null {
    return this.drawn?.nowAt() ?? null;
  }

  /** Marks one session; null marks none. */
  highlight(id: string | null): void {
    this.blockOf(this.highlighted)?.removeClass('is-highlighted');
    this.highlighted = id;
    this.blockOf(id)?.addClass('is-highlighted');
  }

  /** Scrolls to the session that is marked, if it's out of sight. */
  showHighlighted(): void {
    this.blockOf(this.highlighted)?.scrollIntoView({ block: 'nearest' });
  }

  blockOf(id: string | null): HTMLElement | undefined {
    return this.blocks.find(({ session }) => session.id === id)?.element;
  }

  /** Keys go through the day as its view says, then through what has no time. */
  next(from: number, direction: Direction): number {
    const timed = this.drawn?.blocks.length ?? 0;
    const last = this.blocks.length - 1;
    if (direction === 'last') return last;
    if (direction === 'first') return 0;
    if (from >= timed) return direction === 'up' || direction === 'left' ? from - 1 : Math.min(from + 1, last);
    const next = this.drawn?.next(from, direction) ?? from;
    return next === from && direction === 'down' ? Math.min(timed, last) : next;
  }
}

/** Touches only what changes. */
function mark(block: HTMLElement, before: SessionState | undefined, state: SessionState | undefined): void {
  if (before === state) return;
  block.toggleClass('is-past', state === 'past');
  block.toggleClass('is-current', state === 'current');
  block.setAttr('aria-current', state === 'current' ? 'time' : null);
}
