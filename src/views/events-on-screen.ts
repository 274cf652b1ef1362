import type { IsoDate, Session } from '../core/schedule/schedule';
import type { EventDay, EventList, NowIn } from '../core/timeline/events';
import type { Sentences } from '../locale/en';
import { placeIn, scrollBack } from './day-scroller';
import { dayOnOtherDate, drawEventDay, type DrawnEventDay } from './event-day';
import { drawFold, EventSection } from './event-section';
import type { Block } from './schedule-view';
import { makeTabStop } from './session-events';
import type { TextModel } from './session-text';

/** The parts of the list, from top to bottom. */
const parts = ['upcoming', 'past', 'undated'] as const;

/** One of them. */
export type Part = (typeof parts)[number];

/** What the parts are drawn from. */
export interface EventPartsModel {
  readonly shown: EventList;
  /** What is said above them; null where nothing needs to be. */
  readonly empty: string | null;
  readonly sentences: Sentences;
  readonly nameOfDate: (date: IsoDate) => string;
  readonly isOpen: (part: Part) => boolean;
  readonly toggle: (part: Part, isOpen: boolean) => void;
  readonly textOf: (path: string) => TextModel;
  /** True where a filter left sessions out. */
  readonly isFiltered: boolean;
}

/** The events of all notes that are drawn: as far as somebody looks, in parts one below the other. */
export class EventsOnScreen {
  /** In the order in which keys go through them. */
  blocks: readonly Block[] = [];
  private readonly sections = new Map<Part, EventSection>();
  private readonly owners = new WeakMap<Session, EventDay>();

  /** @param told more was drawn, and wants its marks of the present */
  constructor(private readonly scroller: HTMLElement, private readonly told: (drawn: readonly DrawnEventDay[]) => void) {
    scroller.addEventListener('scroll', () => this.drawAhead(), { passive: true });
  }

  /** Forgets how far it was drawn. */
  clear(): void {
    this.sections.clear();
    this.blocks = [];
    this.scroller.scrollTop = 0;
  }

  /** Draws all anew, as far as it was drawn; what is looked at and the focus stay. */
  draw(model: EventPartsModel): void {
    const { scroller, sections } = this;
    const place = placeIn(scroller, this.blocks);
    const focused = this.blocks.find(({ element }) => element.isActiveElement());
    const drawnTo = new Map([...sections].map(([part, { drawn }]) => [part, drawn.length]));
    scroller.empty();
    sections.clear();
    this.blocks = [];
    if (model.empty !== null) scroller.createEl('p', { cls: 'lectern-empty', text: model.empty });
    for (const part of parts) if (model.shown[part].length > 0) this.drawPart(part, drawnTo.get(part) ?? 0, model);
    this.drawAhead();
    if (place) scrollBack(scroller, this.blocks, place);
    this.blocks.find(({ session }) => session.id === focused?.session.id)?.element.focus({ preventScroll: true });
  }

  setNow(nowIn: NowIn, next: ReadonlySet<string>): void {
    for (const day of this.days()) day.setNow(nowIn, next);
  }

  /** Only the last part grows by itself: another would push away what is read below it, and has a button for that. */
  drawAhead(): void {
    const last = [...this.sections.values()].at(-1);
    while (last?.isWanted(this.scroller)) last.drawMore();
  }

  /** Brings a part that was opened into sight. */
  showPart(part: Part): void {
    this.scroller.querySelector<HTMLElement>(`.lectern-event-fold-${part}`)?.focus({ preventScroll: true });
    if (this.sections.has(part)) this.scroller.querySelector(`.lectern-event-${part}`)?.scrollIntoView({ block: 'start' });
  }

  /** To the date before or after that with the focus: a page is a date, as in the timeline of a note. False where there's none. */
  step(by: 1 | -1): boolean {
    const days = this.days();
    const day = dayOnOtherDate(days, days.findIndex(({ element }) => element.contains(element.doc.activeElement)), by);
    if (!day) return false;
    day.element.parentElement?.scrollIntoView({ block: 'start' });
    this.drawAhead();
    day.blocks[0]?.element.focus({ preventScroll: true });
    return true;
  }

  /** The block of a session to come, which is drawn first if it isn't yet; undefined where a filter left it out. */
  reach(upcoming: readonly EventDay[], isWanted: (session: Session) => boolean): Block | undefined {
    this.sections.get('upcoming')?.drawTo(upcoming.findIndex(({ day }) => day.sessions.some(isWanted)) + 1);
    return this.blocks.find(({ session }) => isWanted(session));
  }

  /** The event that a session was drawn for. */
  ownerOf(session: Session): EventDay | undefined {
    return this.owners.get(session);
  }

  /** The path of the note that an element stands for. */
  pathAt(element: HTMLElement): string | undefined {
    return this.days().find(day => day.element.contains(element))?.event.note.path;
  }

  private drawPart(part: Part, drawnTo: number, { shown, sentences: { events: say }, nameOfDate, isOpen, toggle, textOf, isFiltered }: EventPartsModel): void {
    const open = isOpen(part);
    if (part !== 'upcoming') {
      const fold = drawFold(this.scroller, { text: say[part](shown[part].length), isOpen: open, toggle: () => toggle(part, !open) });
      fold.addClass(`lectern-event-fold-${part}`);
    }
    const element = this.scroller.createDiv({ cls: ['lectern-event-part', `lectern-event-${part}`] });
    if (!open) return;
    const section = new EventSection(element, {
      events: shown[part], nameOfDate, more: say.more,
      draw: (parent, event) => {
        for (const session of [...event.day.sessions, ...event.day.untimed]) this.owners.set(session, event);
        return drawEventDay(parent, { event, text: textOf(event.note.path), isFiltered });
      },
    }, drawn => this.gather(drawn));
    this.sections.set(part, section);
    section.drawTo(Math.max(drawnTo, 1));
  }

  /** More was drawn: its blocks come in, in the order of the parts. */
  private gather(drawn: readonly DrawnEventDay[]): void {
    this.blocks = parts.flatMap(part => this.sections.get(part)?.drawn.flatMap(({ blocks }) => blocks) ?? []);
    this.told(drawn);
    if (!this.blocks.some(({ element }) => element.tabIndex === 0)) makeTabStop(this.blocks, this.blocks[0]?.element);
  }

  private days(): DrawnEventDay[] {
    return [...this.sections.values()].flatMap(({ drawn }) => drawn);
  }
}
