import type { Mention } from '../core/glossary/glossary';
import type { Session } from '../core/schedule/schedule';
import { dayAt, happeningAt, type Moment } from '../core/timeline/days';
import { choicesIn, isFiltering, noFilter, type SessionFilter, withinChoices } from '../core/timeline/filter';
import type { TimelineDay } from '../core/timeline/timeline';
import { drawAllDays } from './all-days';
import { clockOf, type Clock } from './clock';
import { DayOnScreen } from './day-on-screen';
import { dayName } from './day-tabs';
import { DayPlaces } from './day-places';
import { placeIn } from './day-scroller';
import { drawDetails } from './details';
import { DetailsCard } from './details-card';
import { keepFocus } from './focus';
import { isMadeFor, isSamePicture, pictureOf, type Picture } from './picture';
import { PrintedPage } from './print';
import { drawProblems } from './problems';
import { ScheduleTop } from './schedule-top';
import type { DrawnSchedule, Now, ScheduleEvents, ScheduleModel } from './schedule-view';
import { listenToSessions } from './session-events';
import { listenToPaneKeys } from './pane-keys';
import { nameOf, type TextModel } from './session-text';
import { sessionsOf, shareSession, shownDays, type ShownDays } from './shown-days';
import { drawStatus } from './status';
import { listenToSwipes } from './swipe';
import { zoneText } from './zone-line';

/** Draws the schedules of a note: a header, one day as grid or list, what has no time, what couldn't be read. */
export function drawSchedule(parent: HTMLElement, model: ScheduleModel, events: ScheduleEvents): DrawnSchedule {
  const drawing = new ScheduleDrawing(parent, model, events);
  return {
    update: next => drawing.update(next),
    setNow: now => drawing.setNow(now),
    highlight: id => drawing.highlight(id),
    openFilter: () => drawing.openFilter(),
    resize: () => drawing.resize(),
    destroy: () => drawing.destroy(),
  };
}

/** The schedules of a note on the screen, from the first drawing to the last. */
class ScheduleDrawing {
  private readonly root: HTMLElement;
  private readonly top: ScheduleTop;
  private readonly status: HTMLElement;
  private readonly notices: HTMLElement;
  private readonly scroller: HTMLElement;
  private readonly onScreen: DayOnScreen;
  private readonly places: DayPlaces;
  private readonly details: DetailsCard;
  private readonly printed: PrintedPage;
  private readonly mentions = new WeakMap<HTMLElement, Mention>();
  /** A pane gets its width after it's drawn, and the app tells of a new one only now and then. */
  private readonly watcher: ResizeObserver;
  private shown: ShownDays = { days: [], zone: null, onClock: now => now };
  private dayKey: string | null = null;
  /** Null before the first drawing, and where there's no day. */
  private picture: Picture | null = null;
  private clock: Clock;
  /** The user's choice in this drawing; the model's until then. */
  private chosenView: string | null = null;
  private filter: SessionFilter = noFilter;
  private isOwnTime = false;

  constructor(private readonly parent: HTMLElement, private model: ScheduleModel, private readonly events: ScheduleEvents) {
    this.clock = clockOf(model.language);
    this.root = createDiv({ cls: 'lectern-schedule' });
    this.top = new ScheduleTop(this.root, {
      show: day => this.show(day),
      showNow: () => this.showNow(),
      chooseView: id => this.chooseView(id),
      useFilter: filter => this.useFilter(filter),
      useZone: isOwn => this.useZone(isOwn),
      print: call => this.printed.print(call),
    }, events);
    this.status = this.root.createDiv({ cls: 'lectern-status', attr: { role: 'status' } });
    this.notices = this.root.createDiv({ cls: 'lectern-notices' });
    this.scroller = this.root.createDiv({ cls: 'lectern-day' });
    this.onScreen = new DayOnScreen(this.scroller);
    this.places = new DayPlaces(this.scroller, this.onScreen, () => this.details.isOpen);
    this.details = new DetailsCard({
      draw: (card, session, close) => this.drawDetails(card, session, close),
      nameOf: session => nameOf(session, this.text()),
      showSheet: events.showSheet, cards: events.cards,
    });
    listenToSessions(this.scroller, {
      blocks: () => this.onScreen.blocks,
      next: (from, direction) => this.onScreen.next(from, direction),
      mentionAt: word => this.mentions.get(word),
      details: this.details,
    }, events);
    listenToSwipes(this.scroller, by => this.step(by));
    this.printed = new PrintedPage(parent, page => drawAllDays(page, { shown: this.shown, filter: this.filter, text: this.text() }));
    listenToPaneKeys(this.root, { openFilter: () => this.openFilter(), step: by => this.step(by) });
    this.update(model);
    this.watcher = new ResizeObserver(() => {
      if (this.picture && !isMadeFor(this.root, this.picture)) this.resize();
      else this.places.keepUp();
    });
    this.watcher.observe(this.root);
    this.watcher.observe(this.scroller);
  }

  update(model: ScheduleModel): void {
    const before = this.shown.days;
    if (model.language !== this.model.language) this.clock = clockOf(model.language);
    this.model = model;
    this.shown = shownDays(model, this.isOwnTime);
    const isOther = !shareSession(before, this.shown.days);
    if (model.chosenView !== undefined) this.chosenView = model.chosenView;
    if (isOther) this.forget();
    if (isFiltering(this.filter)) this.filter = withinChoices(this.filter, choicesIn(this.shown.days));
    this.onScreen.highlight(model.marked ?? null);
    drawProblems(this.notices, model, this.events);
    this.draw();
    if (!this.root.parentNode) this.parent.append(this.root);
    if (isOther) this.places.goToNow();
  }

  setNow(now: Now | null): void {
    this.model = { ...this.model, now };
    const day = this.day();
    if (!day) return;
    const today = dayAt(this.shown.days, this.now());
    if (this.places.isFollowing && today && today !== day) {
      this.showNow();
      return;
    }
    const y = this.onScreen.nowAt();
    this.onScreen.setNow(this.now());
    drawStatus(this.status, happeningAt(day, this.now()), this.text());
    this.top.setNowButton(this.isOnDays());
    if (y !== this.onScreen.nowAt()) this.places.keepUp();
  }

  highlight(id: string | null): void {
    this.onScreen.highlight(id);
    // To ask for a place lays out the page. A key that moved the cursor doesn't wait for that.
    this.root.win.requestAnimationFrame(() => {
      const { scrollTop } = this.scroller;
      this.onScreen.showHighlighted();
      if (this.scroller.scrollTop !== scrollTop) this.places.isFollowing = false;
    });
  }

  openFilter(): void {
    this.top.openFilter();
  }

  resize(): void {
    const day = this.day();
    if (!day || !this.picture || this.root.clientWidth === 0) return;
    const picture = this.pictureOf(day);
    if (!isSamePicture(picture, this.picture)) {
      this.draw();
      return;
    }
    this.picture = { ...this.picture, width: picture.width };
    this.setNow(this.model.now);
    this.places.keepUp();
  }

  destroy(): void {
    this.watcher.disconnect();
    this.details.close();
    this.printed.destroy();
    this.onScreen.clear();
    this.root.remove();
  }

  /** Another note: nothing of the one before holds. */
  private forget(): void {
    this.dayKey = null;
    this.filter = noFilter;
    this.places.forget();
  }

  private now(): Moment | null {
    return this.model.now && this.shown.onClock(this.model.now);
  }

  private isOnDays(): boolean {
    const now = this.now();
    return now !== null && this.shown.days.some(({ date }) => date === now.date);
  }

  private day(): TimelineDay | null {
    return this.shown.days.find(({ key }) => key === this.dayKey) ?? dayAt(this.shown.days, this.now()) ?? this.shown.days[0] ?? null;
  }

  private pictureOf(day: TimelineDay): Picture {
    const { prefersList = false, sentences } = this.model;
    const { days, zone } = this.shown;
    const names = days.length > 1 ? days.map(one => dayName(one, this.clock, sentences, 'short')) : [''];
    // To ask its own size before it's put in would lay out the page twice.
    return pictureOf(this.root.parentNode ? this.root : this.parent, { day, names, zone: zone ? zoneText(zone, sentences) : '', chosenView: this.chosenView, prefersList });
  }

  private text(): TextModel {
    const { sentences, mentionsIn } = this.model;
    return { clock: this.clock, sentences, mentionsIn, onMention: (word, mention) => this.mentions.set(word, mention) };
  }

  private draw(): void {
    this.details.close();
    keepFocus(this.root, () => this.drawDay());
  }

  private drawDay(): void {
    const { onScreen, scroller, filter } = this;
    const day = this.day();
    const place = onScreen.blocks.length ? placeIn(scroller, onScreen.blocks) : null;
    const focused = onScreen.blocks.find(({ element }) => element.isActiveElement());
    this.picture = day && this.pictureOf(day);
    onScreen.clear();
    this.root.toggleClass('is-empty', day === null);
    // On a phone the app would take the same gesture for its drawers.
    scroller.toggleAttribute('data-ignore-swipe', this.shown.days.length > 1);
    if (!day || !this.picture) {
      this.top.drawEmpty(this.model.sentences);
      return;
    }
    this.dayKey = day.key;
    this.drawTop(day, this.picture);
    onScreen.draw({ day, picture: this.picture, text: this.text(), filter, now: this.now() });
    this.setNow(this.model.now);
    if (place) this.places.holdAt(place);
    this.places.keepUp();
    onScreen.blockOf(focused?.session.id ?? null)?.focus({ preventScroll: true });
  }

  private drawDetails(card: HTMLElement, session: Session, close: () => void): () => void {
    const { events: { open, links, term }, shown: { zone } } = this;
    return drawDetails(card, { session, zone: zone?.name ?? null, day: this.day(), text: this.text() }, {
      links, term,
      open: event => {
        close();
        open(session, event);
      },
    });
  }

  private drawTop(day: TimelineDay, picture: Picture): void {
    const { shown, chosenView, filter, clock, model: { sentences } } = this;
    this.top.draw({ shown, day, picture, chosenView, filter, clock, sentences });
  }

  /** Another day, where it was left. */
  private show(day: TimelineDay): void {
    this.places.leave(this.dayKey);
    this.dayKey = day.key;
    this.places.isFollowing = false;
    this.scroller.scrollTop = 0;
    this.draw();
    this.places.comeBackTo(day.key);
  }

  private chooseView(id: string | null): void {
    this.chosenView = id;
    this.events.chooseView?.(this.chosenView);
    this.draw();
  }

  /** An axis stays where it is; a list that is whole again, where it was. */
  private useFilter(filter: SessionFilter): void {
    const { scroller, places, dayKey } = this;
    const { scrollTop } = scroller;
    if (!isFiltering(this.filter)) places.leave(dayKey);
    this.filter = filter;
    this.draw();
    if (this.picture?.view.id === 'grid') scroller.scrollTop = scrollTop;
    else if (!isFiltering(filter)) places.comeBackTo(dayKey);
  }

  /** Everything by another clock, at the same session. */
  private useZone(isOwn: boolean): void {
    const ids = new Set(sessionsOf(this.shown.days.filter(({ key }) => key === this.dayKey)).map(({ id }) => id));
    this.isOwnTime = isOwn;
    this.shown = shownDays(this.model, isOwn);
    this.dayKey = this.shown.days.find(day => sessionsOf([day]).some(({ id }) => ids.has(id)))?.key ?? null;
    this.draw();
  }

  /** The day that is running, with the now line at a third of the height. */
  private showNow(): void {
    const day = dayAt(this.shown.days, this.now());
    if (day && day.key !== this.dayKey) this.show(day);
    this.places.goToNow();
  }

  /** To the day before or after. */
  private step(by: 1 | -1): boolean {
    const { days } = this.shown;
    const day = days[days.findIndex(({ key }) => key === this.dayKey) + by];
    if (day) this.show(day);
    return day !== undefined;
  }
}
