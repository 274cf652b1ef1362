import type { EventDay } from '../core/timeline/events';
import { dayNumber } from '../core/timeline/days';
import type { IsoDate } from '../core/schedule/schedule';
import type { Px } from '../core/timeline/timeline';
import type { DrawnEventDay } from './event-day';
import { drawLink } from './problems';

/** So many sessions are drawn at a time: more than the largest screen holds. */
const portion = 60;

/** More is drawn when the end of what is drawn is this near. */
const ahead: Px = 800;

/** What a part of the list is drawn from. */
export interface SectionModel {
  readonly events: readonly EventDay[];
  /** The heading of a date. */
  readonly nameOfDate: (date: IsoDate) => string;
  /** What the button says that draws more. */
  readonly more: string;
  readonly draw: (parent: HTMLElement, event: EventDay) => DrawnEventDay;
}

/** Events one below the other, under headings of their dates; drawn only as far as somebody looks. */
export class EventSection {
  readonly drawn: DrawnEventDay[] = [];
  private readonly button: HTMLElement;
  private dateElement: HTMLElement | null = null;

  /** @param told something more was drawn */
  constructor(private readonly element: HTMLElement, private readonly model: SectionModel, private readonly told: (drawn: readonly DrawnEventDay[]) => void) {
    this.button = drawLink(element, model.more, () => this.drawMore());
    this.button.addClass('lectern-event-more');
    this.button.toggle(model.events.length > 0);
  }

  /** Draws until so many events are drawn, or all. */
  drawTo(count: number): void {
    while (this.drawn.length < Math.min(count, this.model.events.length)) this.drawMore();
  }

  /** Draws the next portion. */
  drawMore(): void {
    const { events, draw } = this.model;
    const added: DrawnEventDay[] = [];
    for (let sessions = 0; sessions < portion; ) {
      const event = events[this.drawn.length];
      if (!event) break;
      const day = draw(this.elementOf(event), event);
      this.drawn.push(day);
      added.push(day);
      sessions += day.blocks.length;
    }
    this.button.toggle(this.drawn.length < events.length);
    this.told(added);
  }

  /** True where its end is near what is seen of the scroller. */
  isWanted(scroller: HTMLElement): boolean {
    if (this.drawn.length === this.model.events.length) return false;
    const seen = scroller.getBoundingClientRect();
    const { top } = this.button.getBoundingClientRect();
    return seen.height > 0 && top < seen.bottom + ahead;
  }

  /** The element of a date, with its heading; one for all its events. */
  private elementOf({ day: { date } }: EventDay): HTMLElement {
    const last = this.drawn.at(-1);
    if (this.dateElement && last?.event.day.date === date) return this.dateElement;
    const element = (this.dateElement = this.element.createDiv({ cls: 'lectern-event-date' }));
    this.element.insertBefore(element, this.button);
    if (date !== null) {
      element.createDiv({ cls: 'lectern-event-date-name', text: this.model.nameOfDate(date), attr: { 'role': 'heading', 'aria-level': '2' } });
    }
    return element;
  }
}

/** Names dates: with the year where it isn't this one, and with today, tomorrow and yesterday in words. */
export function dateNames(language: string, today: IsoDate): (date: IsoDate) => string {
  const short = { weekday: 'short', month: 'short', day: 'numeric', timeZone: 'UTC' } as const;
  const ofThisYear = new Intl.DateTimeFormat(language, short);
  const ofOthers = new Intl.DateTimeFormat(language, { ...short, year: 'numeric' });
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  return date => {
    const name = (date.slice(0, 4) === today.slice(0, 4) ? ofThisYear : ofOthers).format(dayNumber(date) * 86_400_000);
    const distance = dayNumber(date) - dayNumber(today);
    return Math.abs(distance) > 1 ? name : `${name} · ${relative.format(distance, 'day')}`;
  };
}

/** What the heading of a part is drawn from that can be folded. */
export interface FoldModel {
  readonly text: string;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

/** Draws the heading of a part of the list, which opens and closes it. */
export function drawFold(parent: HTMLElement, { text, isOpen, toggle }: FoldModel): HTMLElement {
  const attr = { 'type': 'button', 'aria-expanded': String(isOpen) };
  const button = parent.createEl('button', { cls: ['lectern-event-fold', 'clickable-icon'], text, attr });
  button.addEventListener('click', toggle);
  return button;
}
