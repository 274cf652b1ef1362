import type { Mention } from '../core/glossary/glossary';
import type { Session } from '../core/schedule/schedule';
import { happeningAt, minutesOn, statesAt } from '../core/timeline/days';
import { isFiltering, type SessionFilter } from '../core/timeline/filter';
import type { TimelineDay } from '../core/timeline/timeline';
import { drawAllDays } from './all-days';
import { DayOnScreen } from './day-on-screen';
import { DayPlaces } from './day-places';
import { bringToThird, placeIn } from './day-scroller';
import { drawDetails } from './details';
import { DetailsCard } from './details-card';
import { keepFocus } from './focus';
import { isMadeFor, isSamePicture, type Picture } from './picture';
import { PrintedPage } from './print';
import { drawProblems } from './problems';
import { ScheduleChoice } from './schedule-choice';
import { ScheduleTop } from './schedule-top';
import type { DrawnSchedule, Now, ScheduleEvents, ScheduleModel } from './schedule-view';
import { listenToSessions } from './session-events';
import { listenToPaneKeys } from './pane-keys';
import { nameOf, type TextModel } from './session-text';
import { drawStatus } from './status';
import { listenToSwipes } from './swipe';

/** Draws the schedules of a note: a header, one day as grid or list, what has no time, what couldn't be read. */
export function drawSchedule(parent: HTMLElement, model: ScheduleModel, events: ScheduleEvents): DrawnSchedule {
  return new ScheduleDrawing(parent, model, events);
}

/** The schedules of a note on the screen, from the first drawing to the last. */
class ScheduleDrawing implements DrawnSchedule {
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
  private readonly choice: ScheduleChoice;
  /** Null before the first drawing, and where there's no day. */
  private picture: Picture | null = null;

  constructor(private readonly parent: HTMLElement, model: ScheduleModel, private readonly events: ScheduleEvents) {
    this.choice = new ScheduleChoice(model);
    this.root = createDiv({ cls: 'lectern-schedule' });
    this.top = new ScheduleTop(this.root, {
      show: day => this.show(day),
      showNow: () => this.goToNow(),
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
    this.printed = new PrintedPage(parent, page => {
      const { shown, filter } = this.choice;
      drawAllDays(page, { shown, filter, text: this.text() });
    });
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
    const isOther = this.choice.update(model);
    if (isOther) this.places.forget();
    this.onScreen.highlight(model.marked ?? null);
    drawProblems(this.notices, model, this.events);
    this.draw();
    if (!this.root.parentNode) this.parent.append(this.root);
    if (isOther) this.places.goToNow();
  }

  setNow(now: Now | null): void {
    const { choice, onScreen } = this;
    choice.model = { ...choice.model, now };
    const { day, today } = choice;
    if (!day) return;
    if (this.places.isFollowing && today && today !== day) {
      this.showNow();
      return;
    }
    const y = onScreen.nowAt();
    onScreen.setNow(choice.now);
    drawStatus(this.status, happeningAt(day, choice.now), this.text());
    this.top.setNowButton(choice.wayToNow, choice.model.sentences);
    if (y !== onScreen.nowAt()) this.places.keepUp();
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
    const { choice, choice: { day } } = this;
    if (!day || !this.picture || this.root.clientWidth === 0) return;
    const picture = choice.pictureIn(this.root, day);
    if (!isSamePicture(picture, this.picture)) {
      this.draw();
      return;
    }
    this.picture = { ...this.picture, width: picture.width };
    this.setNow(choice.model.now);
    this.places.keepUp();
  }

  destroy(): void {
    this.watcher.disconnect();
    this.details.close();
    this.printed.destroy();
    this.onScreen.clear();
    this.root.remove();
  }

  private text(): TextModel {
    const { clock, model: { sentences, mentionsIn } } = this.choice;
    return { clock, sentences, mentionsIn, onMention: (word, mention) => this.mentions.set(word, mention) };
  }

  private draw(): void {
    this.details.close();
    keepFocus(this.root, () => this.drawDay());
  }

  private drawDay(): void {
    const { choice, onScreen, scroller, choice: { day, filter, model, shown } } = this;
    const place = onScreen.blocks.length ? placeIn(scroller, onScreen.blocks) : null;
    const focused = onScreen.blocks.find(({ element }) => element.isActiveElement());
    // To ask its own size before it's put in would lay out the page twice.
    this.picture = day && choice.pictureIn(this.root.parentNode ? this.root : this.parent, day);
    onScreen.clear();
    this.root.toggleClass('is-empty', day === null);
    // On a phone the app would take the same gesture for its drawers.
    scroller.toggleAttribute('data-ignore-swipe', shown.days.length > 1);
    if (!day || !this.picture) {
      this.top.drawEmpty(model.sentences);
      return;
    }
    choice.dayKey = day.key;
    this.top.draw({ shown, day, picture: this.picture, chosenView: choice.view, filter, clock: choice.clock, sentences: model.sentences });
    onScreen.draw({ day, picture: this.picture, text: this.text(), filter, now: choice.now });
    this.setNow(model.now);
    if (place) this.places.holdAt(place);
    this.places.keepUp();
    onScreen.blockOf(focused?.session.id ?? null)?.focus({ preventScroll: true });
  }

  private drawDetails(card: HTMLElement, session: Session, close: () => void): () => void {
    const { events: { open, links, term }, choice: { day, shown: { zone } } } = this;
    return drawDetails(card, { session, zone: zone?.name ?? null, day, text: this.text() }, {
      links: links?.(session), term,
      open: event => {
        close();
        open(session, event);
      },
    });
  }

  /** Another day, where it was left. */
  private show({ key }: TimelineDay): void {
    const { choice, places } = this;
    places.leave(choice.dayKey);
    choice.dayKey = key;
    places.isFollowing = false;
    this.scroller.scrollTop = 0;
    this.draw();
    places.comeBackTo(key);
  }

  private chooseView(id: string | null): void {
    this.choice.view = id;
    this.events.chooseView?.(id);
    this.draw();
  }

  /** An axis stays where it is; a list that is whole again, where it was. */
  private useFilter(filter: SessionFilter): void {
    const { choice, scroller, places } = this;
    const { scrollTop } = scroller;
    if (!isFiltering(choice.filter)) places.leave(choice.dayKey);
    choice.filter = filter;
    this.draw();
    if (this.picture?.view.id === 'grid') scroller.scrollTop = scrollTop;
    else if (!isFiltering(filter)) places.comeBackTo(choice.dayKey);
  }

  /** Everything by another clock, at the same session. */
  private useZone(isOwn: boolean): void {
    this.choice.useZone(isOwn);
    this.draw();
  }

  /** The day that is running, with the now line at a third of the height. */
  private showNow(): void {
    const { today, dayKey } = this.choice;
    if (today && today.key !== dayKey) this.show(today);
    this.places.goToNow();
  }

  /** To now; where nothing of the day is shown then, to what is shown next or last, and says why. */
  private goToNow(): void {
    this.showNow();
    const { choice: { today, now, clock, model: { sentences: { pane } } }, events: { tell }, onScreen, scroller } = this;
    if (!today || !now) return tell?.(pane.nothingToday);
    const minutes = minutesOn(today, now) ?? 0;
    const timed = onScreen.blocks.filter(({ session }) => session.start !== null);
    const nearest = timed.find(({ session }) => (session.start ?? 0) > minutes) ?? timed.at(-1) ?? onScreen.blocks[0];
    if (nearest && onScreen.nowAt() !== null) return;
    if (nearest) bringToThird(scroller, nearest);
    const start = today.sessions[0]?.start;
    if (!nearest) tell?.(pane.hidden);
    else if (start === undefined) tell?.(pane.noTime);
    else if (minutes < start) tell?.(pane.notYet(clock.time(start)));
    else tell?.(statesAt(today, now).size > 0 ? pane.hidden : pane.over);
  }

  /** To the day before or after. */
  private step(by: 1 | -1): boolean {
    const day = this.choice.dayBeside(by);
    if (day) this.show(day);
    return day !== undefined;
  }
}
