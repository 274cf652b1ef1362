import type { Mention } from '../core/glossary/glossary';
import type { IsoDate, Session, Zone } from '../core/schedule/schedule';
import { countSessions, type EventList, filterEvents, isSameList, listEvents, type NowIn, todayOf } from '../core/timeline/events';
import { nextInList } from './agenda';
import { clockOf, venueName, type Clock } from './clock';
import { bringToThird } from './day-scroller';
import { drawDetails } from './details';
import { DetailsCard } from './details-card';
import { EventNotices } from './event-notices';
import { dateNames } from './event-section';
import { EventTop } from './event-top';
import type { DrawnEventList, EventListEvents, EventListModel } from './event-view';
import { EventsOnScreen, type Part } from './events-on-screen';
import { keepFocus } from './focus';
import { listenToPaneKeys } from './pane-keys';
import type { RowLinks } from './schedule-view';
import { listenToSessions } from './session-events';
import { nameOf, type TextModel } from './session-text';
import { drawStatus } from './status';

/** Draws the events of all notes: what is to come, below it what is over and what has no date. */
export function drawEventList(parent: HTMLElement, model: EventListModel, events: EventListEvents): DrawnEventList {
  return new EventListDrawing(parent, model, events);
}

class EventListDrawing implements DrawnEventList {
  private readonly root: HTMLElement;
  private readonly top: EventTop;
  private readonly status: HTMLElement;
  private readonly notices: EventNotices;
  private readonly scroller: HTMLElement;
  private readonly onScreen: EventsOnScreen;
  private readonly details: DetailsCard;
  private readonly mentions = new WeakMap<HTMLElement, Mention>();
  private readonly clock: Clock;
  private list: EventList = { upcoming: [], past: [], undated: [] };
  private shown: EventList = this.list;
  /** Which parts the user opened or closed; those untold open by themselves. */
  private readonly opened = new Map<Part, boolean>();
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
    this.onScreen = new EventsOnScreen(this.scroller, drawn => { for (const day of drawn) day.setNow(this.model.nowIn, this.next); });
    this.details = new DetailsCard({
      draw: (card, session, close) => this.drawDetails(card, session, close),
      nameOf: session => nameOf(session, this.textOf('')),
      showSheet: events.showSheet, cards: events.cards,
      prepare: async session => { this.links = await events.links(this.pathOf(session), session); },
    });
    this.listen();
    this.update(model);
    this.watcher = new ResizeObserver(() => this.onScreen.drawAhead());
    this.watcher.observe(this.scroller);
  }

  update(model: EventListModel): void {
    this.model = model;
    this.notices.draw(model);
    if (!this.relist()) this.mark();
  }

  setNow(nowIn: NowIn): void {
    this.model = { ...this.model, nowIn };
    if (!this.relist()) this.mark();
  }

  openFilter(): void {
    this.top.openFilter();
  }

  destroy(): void {
    this.watcher.disconnect();
    this.details.close();
    this.root.remove();
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

  private mark(): void {
    const { nowIn } = this.model;
    const today = todayOf(this.list.upcoming, nowIn);
    this.next = new Set(today?.next.map(({ id }) => id));
    this.onScreen.setNow(nowIn, this.next);
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
    this.onScreen.clear();
    this.redraw();
  }

  /** Draws the list anew, as far as it was drawn; what is looked at and the focus stay. */
  redraw(): void {
    this.details.close();
    keepFocus(this.root, () => this.drawAll());
  }

  private drawAll(): void {
    const { list, top: { text }, model: { language, nowIn, sentences } } = this;
    this.shown = filterEvents(list, text);
    this.top.setCount({ found: countSessions(this.shown), all: countSessions(list) });
    this.onScreen.draw({
      shown: this.shown, sentences, empty: this.emptySentence(text), isFiltered: text !== '',
      nameOfDate: dateNames(language, nowIn(null).date),
      isOpen: part => this.opened.get(part) ?? this.opensByItself(part),
      toggle: (part, isOpen) => this.toggle(part, isOpen),
      textOf: path => this.textOf(path),
    });
    this.mark();
  }

  /** Opened where there would be nothing else to see. */
  private opensByItself(part: Part): boolean {
    return part === 'upcoming' || this.top.text !== '' || (part === 'past' ? this.list.upcoming.length === 0 : this.list.upcoming.length + this.list.past.length === 0);
  }

  private toggle(part: Part, isOpen: boolean): void {
    this.opened.set(part, isOpen);
    this.redraw();
    this.onScreen.showPart(part);
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
    const { onScreen } = this;
    listenToPaneKeys(this.root, { openFilter: () => this.openFilter(), step: by => onScreen.step(by) });
    listenToSessions(this.scroller, {
      blocks: () => onScreen.blocks,
      next: (from, direction) => nextInList(onScreen.blocks.length, from, direction),
      mentionAt: word => this.mentions.get(word),
      details: this.details,
    }, {
      open: (session, event) => this.events.open(this.pathOf(session), session, event),
      preview: (session, event, block) => this.events.preview(this.pathOf(session), session, event, block),
      term: (mention, event, word) => this.events.term(onScreen.pathAt(word) ?? '', mention, event, word),
    });
    const openNote = (event: MouseEvent) => {
      const path = (event.target as HTMLElement).closest('.lectern-event-note') && onScreen.pathAt(event.target as HTMLElement);
      if (path) this.events.open(path, null, event);
    };
    this.scroller.addEventListener('click', openNote);
    this.scroller.addEventListener('auxclick', event => { if (event.button === 1) openNote(event); });
  }

  private drawDetails(card: HTMLElement, session: Session, close: () => void): () => void {
    const { note, day } = this.onScreen.ownerOf(session) ?? {};
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
    return this.onScreen.ownerOf(session)?.note.path ?? '';
  }

  /** What is on now, or comes next, at a third of the height; where nothing does any more, the last of today. */
  private goToNow(): void {
    const { scroller, events: { tell }, list: { upcoming }, model: { nowIn, sentences: { pane } } } = this;
    const { current = [], next = [] } = todayOf(upcoming, nowIn) ?? {};
    const ahead = current.length > 0 ? current : next;
    const ids = new Set((ahead.length > 0 ? ahead : upcoming[0]?.day.sessions.slice(-1) ?? []).map(({ id }) => id));
    const block = this.onScreen.reach(this.shown.upcoming, ({ id }) => ids.has(id));
    if (!block && this.top.text !== '') tell?.(pane.hidden);
    else if (ahead.length === 0) tell?.(pane.over);
    if (!block) return;
    bringToThird(scroller, block);
    block.element.focus({ preventScroll: true });
  }
}
