import type { Mention } from '../core/glossary/glossary';
import { dayToOpen, mergeDays, minutesOn, stateAt } from '../core/timeline/days';
import { dayChoiceFor, layOut, viewFor, wideFrom } from '../core/timeline/layout';
import type { Direction } from '../core/timeline/neighbours';
import { isTimed } from '../core/timeline/order';
import type { TimelineDay } from '../core/timeline/timeline';
import { clockOf } from './clock';
import { placeIn, scrollBack, scrollToThird } from './day-scroller';
import { drawHeader } from './header';
import { drawProblems } from './problems';
import { scheduleViews } from './schedule-views';
import type { Block, DrawnDay, DrawnSchedule, Now, ScheduleEvents, ScheduleModel, ScheduleView } from './schedule-view';
import { listenToSessions, makeTabStop } from './session-events';
import type { TextModel } from './session-text';
import { drawStatus } from './status';
import { drawUntimed } from './untimed';

/** The width taken for a view that isn't on the screen yet. */
const unknownWidth = 320;

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
  private readonly problems: HTMLElement;
  private readonly scroller: HTMLElement;
  private readonly mentions = new WeakMap<HTMLElement, Mention>();
  private days: TimelineDay[] = [];
  private dayKey: string | null = null;
  private drawn: DrawnDay | null = null;
  private blocks: readonly Block[] = [];
  private highlighted: string | null = null;
  /** What the day was last drawn for: it's drawn anew when the width asks for another picture. */
  private picture = '';
  /** The user's choice in this drawing; the model's until then. */
  private chosenView: string | null;

  constructor(parent: HTMLElement, private model: ScheduleModel, private readonly events: ScheduleEvents) {
    this.chosenView = model.chosenView ?? null;
    this.root = parent.createDiv({ cls: 'lectern-schedule' });
    this.header = this.root.createDiv({ cls: 'lectern-header' });
    this.status = this.root.createDiv({ cls: 'lectern-status', attr: { role: 'status' } });
    this.problems = this.root.createDiv({ cls: 'lectern-notices' });
    this.scroller = this.root.createDiv({ cls: 'lectern-day' });
    listenToSessions(this.scroller, {
      blocks: () => this.blocks,
      next: (from, direction) => this.next(from, direction),
      mentionAt: word => this.mentions.get(word),
    }, events);
    this.scroller.addEventListener('keydown', event => this.pressPage(event));
    this.update(model);
    this.goToNow();
  }

  update(model: ScheduleModel): void {
    this.model = model;
    if (model.chosenView !== undefined) this.chosenView = model.chosenView;
    this.days = mergeDays(model.schedules.filter(({ certainty }) => certainty === 'sure'));
    this.problems.empty();
    drawProblems(this.problems, model, this.events);
    this.draw();
  }

  setNow(now: Now | null): void {
    this.model = { ...this.model, now };
    const day = this.day();
    if (!day) return;
    const minutes = now && minutesOn(day, now);
    this.drawn?.setNow(minutes);
    for (const { session, element } of this.blocks) {
      const state = minutes !== null && isTimed(session) ? stateAt(session, minutes) : 'upcoming';
      element.toggleClass('is-past', state === 'past');
      element.toggleClass('is-current', state === 'current');
      element.setAttr('aria-current', state === 'current' ? 'time' : null);
    }
    drawStatus(this.status, day, now, this.text());
  }

  highlight(id: string | null): void {
    this.highlighted = id;
    for (const { session, element } of this.blocks) element.toggleClass('is-highlighted', session.id === id);
  }

  resize(): void {
    const day = this.day();
    if (day && this.pictureOf(day) !== this.picture) this.draw();
  }

  destroy(): void {
    this.root.remove();
    this.blocks = [];
    this.drawn = null;
  }

  private day(): TimelineDay | null {
    return this.days.find(({ key }) => key === this.dayKey) ?? dayToOpen(this.days, this.model.now);
  }

  private width(): number {
    return this.root.clientWidth || unknownWidth;
  }

  private view(day: TimelineDay): ScheduleView {
    const chosen = scheduleViews.find(({ id }) => id === this.chosenView);
    const fitting = viewFor(layOut(day, { width: this.width() }), this.width());
    const view = chosen ?? scheduleViews.find(({ id }) => id === fitting) ?? scheduleViews[0];
    if (!view) throw new RangeError('There is no view to draw a day with');
    return view;
  }

  private text(): TextModel {
    const { language, sentences, mentionsIn } = this.model;
    return { clock: clockOf(language), sentences, mentionsIn, onMention: (word, mention) => this.mentions.set(word, mention) };
  }

  private draw(): void {
    const day = this.day();
    const place = placeIn(this.scroller, this.blocks);
    const focused = this.blocks.find(({ element }) => element.isActiveElement());
    this.scroller.empty();
    this.header.empty();
    this.blocks = [];
    if (!day) return;
    this.dayKey = day.key;
    this.drawDay(day);
    if (place) scrollBack(this.scroller, this.blocks, place);
    this.blocks.find(({ session }) => session.id === focused?.session.id)?.element.focus({ preventScroll: true });
  }

  private drawDay(day: TimelineDay): void {
    const view = this.view(day);
    const text = this.text();
    this.picture = this.pictureOf(day);
    this.scroller.toggleClass('lectern-trackless', day.tracks.length === 0);
    this.drawHeader(day, view, text);
    this.drawn = view.draw(this.scroller, { day, width: this.width(), text });
    this.blocks = [...this.drawn.blocks, ...drawUntimed(this.scroller, day, text)];
    makeTabStop(this.blocks, this.firstStop());
    this.setNow(this.model.now);
    this.highlight(this.highlighted);
  }

  private drawHeader(day: TimelineDay, view: ScheduleView, { clock, sentences }: TextModel): void {
    const { now } = this.model;
    const isOnDays = now !== null && this.days.some(({ date }) => date === now.date);
    drawHeader(this.header, {
      days: this.days,
      shown: day,
      choice: dayChoiceFor(this.days.length, this.width()),
      choose: chosen => this.show(chosen),
      clock,
      sentences,
      view: view.id,
      chooseView: id => this.chooseView(id),
      goToNow: isOnDays ? () => this.showNow() : null,
      setDate: this.events.setDate,
    });
  }

  /** Another day or view: drawn from its top, but the header keeps its focus. */
  private show(day: TimelineDay): void {
    const refocus = this.header.contains(this.header.ownerDocument.activeElement);
    this.dayKey = day.key;
    this.scroller.scrollTop = 0;
    this.draw();
    if (refocus) this.header.querySelector<HTMLElement>('[aria-pressed="true"], select, button')?.focus();
  }

  private chooseView(id: string): void {
    this.chosenView = id;
    this.events.chooseView?.(id);
    this.draw();
    this.header.querySelector<HTMLElement>('.lectern-button:last-child')?.focus();
  }

  /** Shows the day that is running, with the now line at a third of the height. */
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
  private firstStop(): HTMLElement | undefined {
    const now = this.model.now;
    const day = this.day();
    const minutes = now && day && minutesOn(day, now);
    const current = this.blocks.find(({ session }) => minutes !== null && isTimed(session) && stateAt(session, minutes) === 'current');
    return (current ?? this.blocks[0])?.element;
  }

  /** Keys go through the day as its view says, then through what has no time. */
  private next(from: number, direction: Direction): number {
    const timed = this.drawn?.blocks.length ?? 0;
    const last = this.blocks.length - 1;
    if (direction === 'last') return last;
    if (from < timed) {
      const next = this.drawn?.next(from, direction) ?? from;
      return next === from && direction === 'down' ? Math.min(timed, last) : next;
    }
    if (direction === 'first') return 0;
    return direction === 'up' || direction === 'left' ? from - 1 : Math.min(from + 1, last);
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

  /** Two widths with the same picture need no drawing in between. */
  private pictureOf(day: TimelineDay): string {
    const width = this.width();
    return [this.view(day).id, width >= wideFrom, dayChoiceFor(this.days.length, width)].join();
  }
}
