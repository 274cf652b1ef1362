import type { Mention } from '../core/glossary/glossary';
import type { IsoDate, Session, Zone } from '../core/schedule/schedule';
import { countSessions, type EventDay, type EventList, filterEvents, isSameList, listEvents, type NowIn, todayOf } from '../core/timeline/events';
import { nextInList } from './agenda';
import { clockOf, venueName, type Clock } from './clock';
import { placeIn, scrollBack, scrollToThird, topIn } from './day-scroller';
import { drawDetails } from './details';
import { DetailsCard } from './details-card';
import { dayOnOtherDate, drawEventDay, type DrawnEventDay } from './event-day';
import { EventNotices } from './event-notices';
import { dateNames, drawFold, EventSection } from './event-section';
import { EventTop } from './event-top';
import type { DrawnEventList, EventListEvents, EventListModel } from './event-view';
import { keepFocus } from './focus';
import { listenToPaneKeys } from './pane-keys';
import type { Block, RowLinks } from './schedule-view';
import { listenToSessions, makeTabStop } from './session-events';
import { nameOf, type TextModel } from './session-text';
import { drawStatus } from './status';

/** The parts of the list, from top to bottom. */
const parts = ['upcoming', 'past', 'undated'] as const;
type Part = (typeof parts)[number];

/** Draws the events of all notes: what is to come, below it what is over and what has no date. */
export function drawEventList(parent: HTMLElement, model: EventListModel, events: EventListEvents): DrawnEventList {
  const drawing = new EventListDrawing(parent, model, events);
  return {
    update: next => drawing.update(next),
    redraw: () => drawing.redraw(),
    openFilter: () => drawing.openFilter(),
    setNow: nowIn => drawing.tick(nowIn),
    destroy: () => drawing.destroy(),
  };
}

class EventListDrawing {
  private readonly root: HTMLElement;
  private readonly top: EventTop;
  private readonly status: HTMLElement;
  private readonly notices: EventNotices;
  private readonly scroller: HTMLElement;
  private readonly details: DetailsCard;
  private readonly owners = new WeakMap<Session, EventDay>();
  private readonly mentions = new WeakMap<HTMLElement, Mention>();
  private readonly clock: Clock;
  private list: EventList = { upcoming: [], past: [], undated: [] };
  private shown: EventList = this.list;
  private sections = new Map<Part, EventSection>();
  /** Which parts the user opened or closed; those untold open by themselves. */
  private readonly opened = new Map<Part, boolean>();
  private blocks: Block[] = [];
  private next: ReadonlySet<string> = new Set();
  /** Of the session whose details are shown. */
  private links: RowLinks | undefined;
  /** The date of the reader, by which dates are named; null before the first drawing. */
  private today: IsoDate | null = null;
  /** A list behind another tab has no height until that is left. */
  private readonly watcher: ResizeObserver;

  constructor(parent: HTMLElement, private model: EventListModel, private readonly events: EventListEvents) {
    this.clock = clockOf(model.language);
    this.root = parent.createDiv({ cls: ['lectern-schedule', 'lectern-events'] });
    const { pane, showMenu } = events;
    this.top = new EventTop(this.root, model.sentences, { pane, showMenu, change: () => this.search(), goToNow: () => this.goToNow() });
    this.status = this.root.createDiv({ cls: 'lectern-status', attr: { role: 'status' } });
    this.notices = new EventNotices(this.root);
    this.scroller = this.root.createDiv({ cls: ['lectern-day', 'lectern-events-list'] });
    this.scroller.addEventListener('scroll', () => this.drawAhead(), { passive: true });
    this.details = new DetailsCard({
      draw: (card, session, close) => this.drawDetails(card, session, close),
      nameOf: session => nameOf(session, this.textOf('')),
      showSheet: events.showSheet, cards: events.cards,
      prepare: async session => { this.links = await events.links(this.pathOf(session), session); },
    });
    this.listen();
    this.update(model);
    this.watcher = new ResizeObserver(() => this.drawAhead());
    this.watcher.observe(this.scroller);
  }

  update(model: EventListModel): void {
    this.model = model;
    this.notices.draw(model);
    if (!this.relist()) this.setNow();
  }

  tick(nowIn: NowIn): void {
    this.model = { ...this.model, nowIn };
    if (!this.relist()) this.setNow();
  }

  openFilter(): void {
    this.top.openFilter();
  }

  destroy(): void {
    this.watcher.disconnect();
    this.details.close();
    this.root.remove();
    this.sections.clear();
  }

  /** Lists the events by the clock, and draws them anew where they changed. Tells whether they did. */
  private relist(): boolean {
    const { notes, nowIn } = this.model;
    const { date: today } = nowIn(null);
    const list = listEvents(notes, nowIn);
    const isOther = today !== this.today || !isSameList(list, this.list);
    this.today = today;
    this.list = list;
    if (isOther) this.redraw();
    return isOther;
  }

  private setNow(): void {
    const { nowIn } = this.model;
    const today = todayOf(this.list.upcoming, nowIn);
    this.next = new Set(today?.next.map(({ id }) => id));
    for (const { drawn } of this.sections.values()) drawn.forEach(day => day.setNow(nowIn, this.next));
    drawStatus(this.status, { current: [], next: [], ...today, clockOf: sessions => this.clockNameOf(sessions.map(session => today?.zones.get(session) ?? null)) }, this.textOf(''));
    this.top.setToday(today !== null);
  }

  /** Only a clock that differs from that of the reader is named. */
  private clockNameOf([first = null, ...others]: readonly (Zone | null)[]): string | null {
    const shownBy = (zone: Zone | null) => JSON.stringify(this.model.nowIn(zone));
    if (others.some(zone => shownBy(zone) !== shownBy(first))) return null;
    return first && shownBy(first) !== shownBy(null) ? venueName(first) : '';
  }

  /** Other words are looked for: the list begins at its top again. */
  private search(): void {
    this.sections.clear();
    this.blocks = [];
    this.scroller.scrollTop = 0;
    this.redraw();
  }

  /** Draws the list anew, as far as it was drawn; what is looked at and the focus stay. */
  redraw(): void {
    this.details.close();
    keepFocus(this.root, () => this.drawAll());
  }

  private drawAll(): void {
    const place = placeIn(this.scroller, this.blocks);
    const focused = this.blocks.find(({ element }) => element.isActiveElement());
    const drawnTo = new Map([...this.sections].map(([part, { drawn }]) => [part, drawn.length]));
    const { text } = this.top;
    this.shown = filterEvents(this.list, text);
    this.top.setCount({ found: countSessions(this.shown), all: countSessions(this.list) });
    this.scroller.empty();
    this.sections.clear();
    this.blocks = [];
    const empty = this.emptySentence(text);
    if (empty !== null) this.scroller.createEl('p', { cls: 'lectern-empty', text: empty });
    for (const part of parts) this.drawPart(part, drawnTo.get(part) ?? 0);
    this.drawAhead();
    this.setNow();
    if (place) scrollBack(this.scroller, this.blocks, place);
    this.blockOf(focused?.session.id)?.focus({ preventScroll: true });
  }

  private drawPart(part: Part, drawnTo: number): void {
    const events = this.shown[part];
    if (events.length === 0) return;
    const isOpen = part === 'upcoming' || (this.opened.get(part) ?? this.opensByItself(part));
    if (part !== 'upcoming') {
      const fold = drawFold(this.scroller, { text: this.model.sentences.events[part](events.length), isOpen, toggle: () => this.toggle(part, !isOpen) });
      fold.addClass(`lectern-event-fold-${part}`);
    }
    const element = this.scroller.createDiv({ cls: ['lectern-event-part', `lectern-event-${part}`] });
    if (isOpen) this.drawSection(part, element, drawnTo);
  }

  private drawSection(part: Part, element: HTMLElement, drawnTo: number): void {
    const { language, nowIn, sentences } = this.model;
    const section = new EventSection(element, {
      events: this.shown[part],
      nameOfDate: dateNames(language, nowIn(null).date),
      more: sentences.events.more,
      draw: (parent, event) => this.drawDay(parent, event),
    }, drawn => this.gather(drawn));
    this.sections.set(part, section);
    section.drawTo(Math.max(drawnTo, 1));
  }

  private drawDay(parent: HTMLElement, event: EventDay): DrawnEventDay {
    for (const session of [...event.day.sessions, ...event.day.untimed]) this.owners.set(session, event);
    return drawEventDay(parent, { event, text: this.textOf(event.note.path), isFiltered: this.top.text !== '' });
  }

  /** More was drawn: its blocks come in, in the order of the parts. */
  private gather(drawn: readonly DrawnEventDay[]): void {
    this.blocks = parts.flatMap(part => this.sections.get(part)?.drawn.flatMap(({ blocks }) => blocks) ?? []);
    for (const day of drawn) day.setNow(this.model.nowIn, this.next);
    if (!this.blocks.some(({ element }) => element.tabIndex === 0)) makeTabStop(this.blocks, this.blocks[0]?.element);
  }

  /** Only the last part grows by itself: another would push away what is read below it, and has a button for that. */
  private drawAhead(): void {
    const last = [...this.sections.values()].at(-1);
    while (last?.isWanted(this.scroller)) last.drawMore();
  }

  /** Opened where there would be nothing else to see. */
  private opensByItself(part: Part): boolean {
    return this.top.text !== '' || (part === 'past' ? this.list.upcoming.length === 0 : this.list.upcoming.length + this.list.past.length === 0);
  }

  private toggle(part: Part, isOpen: boolean): void {
    this.opened.set(part, isOpen);
    this.redraw();
    this.scroller.querySelector<HTMLElement>(`.lectern-event-fold-${part}`)?.focus({ preventScroll: true });
    if (isOpen) this.scroller.querySelector(`.lectern-event-${part}`)?.scrollIntoView({ block: 'start' });
  }

  private emptySentence(text: string): string | null {
    const { progress, sentences: { events: say } } = this.model;
    if (text !== '') return countSessions(this.shown) === 0 ? say.noneFound(text) : null;
    if (countSessions(this.list) === 0) return progress ? null : say.none;
    return this.list.upcoming.length === 0 ? say.noneAhead : null;
  }

  private textOf(path: string): TextModel {
    const { sentences, mentionsIn } = this.model;
    return { clock: this.clock, sentences, mentionsIn: title => mentionsIn(title, path), onMention: (word, mention) => this.mentions.set(word, mention) };
  }

  private listen(): void {
    listenToPaneKeys(this.root, { openFilter: () => this.openFilter(), step: by => this.step(by) });
    listenToSessions(this.scroller, {
      blocks: () => this.blocks,
      next: (from, direction) => nextInList(this.blocks.length, from, direction),
      mentionAt: word => this.mentions.get(word),
      details: this.details,
    }, {
      open: (session, event) => this.events.open(this.pathOf(session), session, event),
      preview: (session, event, block) => this.events.preview(this.pathOf(session), session, event, block),
      term: (mention, event, word) => this.events.term(this.pathAt(word) ?? '', mention, event, word),
    });
    const openNote = (event: MouseEvent) => {
      const path = (event.target as HTMLElement).closest('.lectern-event-note') && this.pathAt(event.target as HTMLElement);
      if (path) this.events.open(path, null, event);
    };
    this.scroller.addEventListener('click', openNote);
    this.scroller.addEventListener('auxclick', event => { if (event.button === 1) openNote(event); });
  }

  private drawDetails(card: HTMLElement, session: Session, close: () => void): () => void {
    const { note, day } = this.owners.get(session) ?? {};
    const { path = '', zone } = note ?? {};
    return drawDetails(card, { session, day: day ?? null, zone: zone ? venueName(zone) : null, text: this.textOf(path) }, {
      links: this.links,
      term: (mention, event, word) => this.events.term(path, mention, event, word),
      open: event => {
        close();
        this.events.open(path, session, event);
      },
    });
  }

  private pathOf(session: Session): string {
    return this.owners.get(session)?.note.path ?? '';
  }

  private pathAt(element: HTMLElement): string | undefined {
    return this.days().find(day => day.element.contains(element))?.event.note.path;
  }

  private days(): DrawnEventDay[] {
    return [...this.sections.values()].flatMap(({ drawn }) => drawn);
  }

  private blockOf(id: string | undefined): HTMLElement | undefined {
    return this.blocks.find(({ session }) => session.id === id)?.element;
  }

  /** What is on now, or comes next, at a third of the height. */
  private goToNow(): void {
    const block = this.blocks.find(({ element }) => element.hasClass('is-current')) ?? this.blocks.find(({ session }) => this.next.has(session.id));
    if (!block) return;
    scrollToThird(this.scroller, () => (block.element.isConnected ? topIn(this.scroller, block.element) : null));
    block.element.focus({ preventScroll: true });
  }

  /** A page is a date, as in the timeline of a note: to that before or after the one with the focus. */
  private step(by: 1 | -1): boolean {
    const days = this.days();
    const day = dayOnOtherDate(days, days.findIndex(({ element }) => element.contains(element.doc.activeElement)), by);
    if (!day) return false;
    day.element.parentElement?.scrollIntoView({ block: 'start' });
    this.drawAhead();
    day.blocks[0]?.element.focus({ preventScroll: true });
    return true;
  }
}
