import { choicesIn, countSessions, filterDay, isFiltering, matcherOf, type SessionFilter } from '../core/timeline/filter';
import type { TimelineDay } from '../core/timeline/timeline';
import type { Sentences } from '../locale/en';
import type { Clock } from './clock';
import { dayName } from './day-tabs';
import { FilterBar } from './filter-bar';
import { focusAt, focusIn } from './focus';
import { drawHeader, setNowButton } from './header';
import { menuItems } from './menu';
import type { Picture } from './picture';
import type { ScheduleEvents } from './schedule-view';
import type { ShownDays } from './shown-days';
import { drawZoneLine } from './zone-line';

/** What stands above a day is drawn from. */
export interface ScheduleTopModel {
  readonly shown: ShownDays;
  readonly day: TimelineDay;
  readonly choice: Picture['choice'];
  readonly chosenView: string | null;
  readonly filter: SessionFilter;
  readonly clock: Clock;
  readonly sentences: Sentences;
}

/** What can be asked for there. */
export interface ScheduleTopEvents {
  readonly show: (day: TimelineDay) => void;
  readonly showNow: () => void;
  readonly chooseView: (id: string | null) => void;
  readonly useFilter: (filter: SessionFilter) => void;
  readonly useZone: (isOwn: boolean) => void;
  readonly print: (call: () => void) => void;
}

/** What stands above a day: the header, the filter, whose time it is. */
export class ScheduleTop {
  private readonly header: HTMLElement;
  private readonly bar: FilterBar;
  private readonly zoneLine: HTMLElement;
  private model: ScheduleTopModel | null = null;

  constructor(parent: HTMLElement, private readonly top: ScheduleTopEvents, private readonly events: ScheduleEvents) {
    this.header = parent.createDiv({ cls: 'lectern-header' });
    this.bar = new FilterBar(parent, {
      change: top.useFilter,
      goTo: top.show,
      closed: () => this.focusFilterButton(),
    });
    this.zoneLine = parent.createDiv({ cls: 'lectern-zone' });
  }

  draw(model: ScheduleTopModel): void {
    this.model = model;
    const { shown: { days, zone }, day, filter, clock, sentences } = model;
    const matches = matcherOf(filter);
    this.drawHeader(model);
    this.bar.update({
      filter, sentences, shown: day, choices: () => choicesIn(days),
      found: days.map(one => ({
        day: one, name: dayName(one, clock, sentences, 'short'), count: countSessions(filterDay(one, matches)), of: countSessions(one),
      })),
    });
    drawZoneLine(this.zoneLine, { zone, sentences, showOwn: this.top.useZone });
  }

  setNowButton(isShown: boolean): void {
    setNowButton(this.header, isShown);
  }

  openFilter(): void {
    this.bar.open();
    if (this.model) this.drawHeader(this.model);
  }

  private drawHeader(model: ScheduleTopModel): void {
    const { shown: { days }, day, filter, clock, sentences, choice } = model;
    const { top, events: { setDate, showMenu } } = this;
    const control = focusIn(this.header);
    const isNow = this.header.querySelector('.lectern-now-button:not([hidden])') !== null;
    this.header.empty();
    drawHeader(this.header, {
      days, sentences, choice, clock, setDate, shown: day, choose: top.show,
      filter: this.bar.isOpen || isFiltering(filter) ? 'on' : 'off',
      toggleFilter: () => this.toggleFilter(filter),
      goToNow: top.showNow,
      showMenu: showMenu && (event => showMenu(this.menu(model), event)),
    });
    setNowButton(this.header, isNow);
    focusAt(this.header, control);
  }

  private menu({ sentences, chosenView, day, filter, shown: { zone } }: ScheduleTopModel) {
    const { top, events: { setDate, print } } = this;
    return menuItems({
      sentences, chosenView, day, setDate, zone, hidesBreaks: filter.hidesBreaks, chooseView: top.chooseView, showOwn: top.useZone,
      print: print && (() => top.print(print)),
      hideBreaks: hidesBreaks => top.useFilter({ ...filter, hidesBreaks }),
    });
  }

  private toggleFilter(filter: SessionFilter): void {
    if (this.bar.isOpen || isFiltering(filter)) this.bar.close();
    else this.openFilter();
    if (this.model) this.drawHeader(this.model);
  }

  private focusFilterButton(): void {
    if (this.model) this.drawHeader(this.model);
    this.header.querySelector<HTMLElement>('.lectern-filter-button')?.focus();
  }
}
