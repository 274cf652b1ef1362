import type { Mention } from '../core/glossary/glossary';
import { dayToOpen, mergeDays, minutesOn, statesAt } from '../core/timeline/days';
import type { Direction } from '../core/timeline/neighbours';
import type { SessionState, TimelineDay } from '../core/timeline/timeline';
import { clockOf, type Clock } from './clock';
import { placeIn, scrollBack, scrollToThird } from './day-scroller';
import { dayName } from './day-tabs';
import { focusAt, focusIn } from './focus';
import { drawHeader } from './header';
import { menuItems } from './menu';
import { isSamePicture, pictureOf, type Picture } from './picture';
import { drawProblems } from './problems';
import type { Block, DrawnDay, DrawnSchedule, MenuItem, Now, ScheduleEvents, ScheduleModel } from './schedule-view';
import { listenToSessions, makeTabStop } from './session-events';
import type { TextModel } from './session-text';
import { drawStatus } from './status';
import { drawUntimed } from './untimed';

/** Draws the schedules of a note: a header, one day as grid or list, what has no time, what couldn't be read. */
export function drawSchedule(parent: HTMLElement, model: ScheduleModel, events: ScheduleEvents): DrawnSchedule {
  const drawing = new ScheduleDrawing(parent, model, events);
  return {
    update: next => drawing.update(next),
    setNow: now => drawing.setNow(now),
    highlight: id => drawing.highlight(id),
    resize: () => drawing.resize(),
    destroy: () => drawing.destroy(),
  };
}

/** The schedules of a note on the screen, from the first drawing to the last. */
class ScheduleDrawing {
  private readonly root: HTMLElement;
  private readonly header: HTMLElement;
  private readonly status: HTMLElement;
  private readonly notices: HTMLElement;
  private readonly scroller: HTMLElement;
  private readonly mentions = new WeakMap<HTMLElement, Mention>();
  /** A pane gets its width after it's drawn, and the app tells of a new one only now and then. */
  private readonly watcher: ResizeObserver;
  /** Of the blocks that are marked. */
  private readonly states = new WeakMap<HTMLElement, SessionState>();
  /** How far each day that was shown is scrolled, by key. */
  private readonly left = new Map<string, number>();
  private days: readonly TimelineDay[] = [];
  private dayKey: string | null = null;
  /** Null before the first drawing, and where there's no day. */
  private picture: Picture | null = null;
  private drawn: DrawnDay | null = null;
  private blocks: readonly Block[] = [];
  private highlighted: string | null = null;
  private clock: Clock;
  /** The user's choice in this drawing; the model's until then. */
  private chosenView: string | null = null;

  constructor(parent: HTMLElement, private model: ScheduleModel, private readonly events: ScheduleEvents) {
    this.clock = clockOf(model.language);
    this.root = parent.createDiv({ cls: 'lectern-schedule' });
    this.header = this.root.createDiv({ cls: 'lectern-header' });
    this.status = this.root.createDiv({ cls: 'lectern-status', attr: { role: 'status' } });
    this.notices = this.root.createDiv({ cls: 'lectern-notices' });
    this.scroller = this.root.createDiv({ cls: 'lectern-day' });
    listenToSessions(this.scroller, {
      blocks: () => this.blocks,
      next: (from, direction) => this.next(from, direction),
      mentionAt: word => this.mentions.get(word),
    }, events);
    this.scroller.addEventListener('keydown', event => this.pressPage(event));
    this.update(model);
    this.watcher = new ResizeObserver(() => {
      if (this.root.clientWidth !== this.picture?.width) this.resize();
    });
    this.watcher.observe(this.root);
  }

  update(model: ScheduleModel): void {
    const days = mergeDays(model.schedules.filter(({ certainty }) => certainty === 'sure'));
    const isOther = !shareSession(this.days, days);
    if (model.language !== this.model.language) this.clock = clockOf(model.language);
    this.model = model;
    this.days = days;
    if (model.chosenView !== undefined) this.chosenView = model.chosenView;
    if (isOther) {
      this.dayKey = null;
      this.left.clear();
    }
    // The list of problems stays open while one of its rows is being mended.
    const isOpen = this.notices.querySelector('details')?.open ?? false;
    this.notices.empty();
    drawProblems(this.notices, model, this.events);
    this.notices.querySelector('details')?.toggleAttribute('open', isOpen);
    this.draw();
    if (isOther) this.goToNow();
  }

  setNow(now: Now | null): void {
    this.model = { ...this.model, now };
    const day = this.day();
    if (!day) return;
    const minutes = now && minutesOn(day, now);
    this.drawn?.setNow(minutes);
    const states = statesAt(day, now);
    for (const block of this.blocks) this.markState(block, states.get(block.session.id) ?? 'upcoming');
    drawStatus(this.status, day, now, this.text());
  }

  highlight(id: string | null): void {
    this.blockOf(this.highlighted)?.removeClass('is-highlighted');
    this.highlighted = id;
    this.blockOf(id)?.addClass('is-highlighted');
    this.blockOf(id)?.scrollIntoView({ block: 'nearest' });
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
  }

  destroy(): void {
    this.watcher.disconnect();
    this.root.remove();
    this.blocks = [];
    this.drawn = null;
  }

  private blockOf(id: string | null): HTMLElement | undefined {
    return this.blocks.find(({ session }) => session.id === id)?.element;
  }

  /** Touches only what changes. */
  private markState({ element }: Block, state: SessionState): void {
    if ((this.states.get(element) ?? 'upcoming') === state) return;
    this.states.set(element, state);
    element.toggleClass('is-past', state === 'past');
    element.toggleClass('is-current', state === 'current');
    element.setAttr('aria-current', state === 'current' ? 'time' : null);
  }

  private day(): TimelineDay | null {
    return this.days.find(({ key }) => key === this.dayKey) ?? dayToOpen(this.days, this.model.now);
  }

  private pictureOf(day: TimelineDay): Picture {
    const { prefersList = false } = this.model;
    return pictureOf(this.root, { day, days: this.days.length, chosenView: this.chosenView, prefersList });
  }

  private text(): TextModel {
    const { sentences, mentionsIn } = this.model;
    return { clock: this.clock, sentences, mentionsIn, onMention: (word, mention) => this.mentions.set(word, mention) };
  }

  private draw(): void {
    const day = this.day();
    const place = placeIn(this.scroller, this.blocks);
    const focused = this.blocks.find(({ element }) => element.isActiveElement());
    const control = focusIn(this.header);
    this.picture = day && this.pictureOf(day);
    this.scroller.empty();
    this.header.empty();
    this.blocks = [];
    this.root.toggleClass('is-empty', day === null);
    if (!day || !this.picture) return;
    this.dayKey = day.key;
    this.drawHeader(day, this.picture);
    this.drawDay(day, this.picture);
    if (place) scrollBack(this.scroller, this.blocks, place);
    this.blockOf(focused?.session.id ?? null)?.focus({ preventScroll: true });
    focusAt(this.header, control);
  }

  private drawDay(day: TimelineDay, { view, timeline }: Picture): void {
    const text = this.text();
    const name = dayName(day, text.clock, text.sentences, 'long');
    this.scroller.toggleClass('lectern-trackless', day.tracks.length === 0);
    this.scroller.createDiv({ cls: 'lectern-day-heading', text: name, attr: { 'role': 'heading', 'aria-level': '2' } });
    this.drawn = view.draw(this.scroller, { day, timeline, text });
    this.blocks = [...this.drawn.blocks, ...drawUntimed(this.scroller, day, text)];
    makeTabStop(this.blocks, this.firstStop(day));
    this.setNow(this.model.now);
    this.blockOf(this.highlighted)?.addClass('is-highlighted');
  }

  private drawHeader(day: TimelineDay, { choice }: Picture): void {
    const { now, sentences } = this.model;
    const { showMenu, setDate } = this.events;
    const isOnDays = now !== null && this.days.some(({ date }) => date === now.date);
    drawHeader(this.header, {
      days: this.days,
      shown: day,
      choice,
      choose: chosen => this.show(chosen),
      clock: this.clock,
      sentences,
      goToNow: isOnDays ? () => this.showNow() : null,
      showMenu: showMenu && (event => showMenu(this.menu(day), event)),
      setDate,
    });
  }

  private menu(day: TimelineDay): MenuItem[] {
    const { model: { sentences }, events: { setDate }, chosenView } = this;
    return menuItems({ sentences, chosenView, day, setDate, chooseView: id => this.chooseView(id) });
  }

  /** Another day, where it was left. */
  private show(day: TimelineDay): void {
    if (this.dayKey !== null) this.left.set(this.dayKey, this.scroller.scrollTop);
    this.dayKey = day.key;
    this.scroller.scrollTop = 0;
    this.draw();
    this.scroller.scrollTop = this.left.get(day.key) ?? 0;
  }

  private chooseView(id: string | null): void {
    this.chosenView = id;
    this.events.chooseView?.(this.chosenView);
    this.draw();
  }

  /** The day that is running, with the now line at a third of the height. */
  private showNow(): void {
    const day = dayToOpen(this.days, this.model.now);
    if (day && day.key !== this.dayKey) this.show(day);
    this.goToNow();
  }

  private goToNow(): void {
    const y = this.drawn?.nowAt() ?? null;
    if (y !== null) scrollToThird(this.scroller, y);
  }

  /** The block that Tab reaches first: what is on, else the first. */
  private firstStop(day: TimelineDay): HTMLElement | undefined {
    const states = statesAt(day, this.model.now);
    const current = this.blocks.find(({ session }) => states.get(session.id) === 'current');
    return (current ?? this.blocks[0])?.element;
  }

  /** Keys go through the day as its view says, then through what has no time. */
  private next(from: number, direction: Direction): number {
    const timed = this.drawn?.blocks.length ?? 0;
    const last = this.blocks.length - 1;
    if (direction === 'last') return last;
    if (direction === 'first') return 0;
    if (from >= timed) return direction === 'up' || direction === 'left' ? from - 1 : Math.min(from + 1, last);
    const next = this.drawn?.next(from, direction) ?? from;
    return next === from && direction === 'down' ? Math.min(timed, last) : next;
  }

  private pressPage(event: KeyboardEvent): void {
    const step = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : 0;
    const at = this.days.findIndex(({ key }) => key === this.dayKey);
    const day = this.days[at + step];
    if (step === 0 || !day) return;
    event.preventDefault();
    this.show(day);
    this.blocks.find(({ element }) => element.tabIndex === 0)?.element.focus();
  }
}

function shareSession(a: readonly TimelineDay[], b: readonly TimelineDay[]): boolean {
  const ids = new Set(sessionsOf(a).map(({ id }) => id));
  return sessionsOf(b).some(({ id }) => ids.has(id));
}

function sessionsOf(days: readonly TimelineDay[]) {
  return days.flatMap(({ sessions, untimed }) => [...sessions, ...untimed]);
}
