import { takesDate } from '../core/timeline/days';
import { choicesIn, countSessions, filterDay, matcherOf, type SessionFilter } from '../core/timeline/filter';
import type { TimelineDay } from '../core/timeline/timeline';
import type { Sentences } from '../locale/en';
import type { Clock } from './clock';
import { dayName, drawDays } from './day-tabs';
import { FilterBar, type Found } from './filter-bar';
import { focusAt, focusIn } from './focus';
import { drawHeaderEnd, setNowButton, type WayToNow } from './header';
import { menuItems } from './menu';
import { drawPaneTools } from './pane-tools';
import type { Picture } from './picture';
import type { MenuItem, ScheduleEvents } from './schedule-view';
import type { ShownDays } from './shown-days';
import { drawZoneLine } from './zone-line';

/** What stands above a day is drawn from. */
export interface ScheduleTopModel {
  readonly shown: ShownDays;
  readonly day: TimelineDay;
  readonly picture: Pick<Picture, 'choice' | 'namesZone'>;
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
  /** The zone, where the header has no room for it. */
  private readonly below: HTMLElement;
  private readonly bar: FilterBar;
  private model: ScheduleTopModel | null = null;
  private wayToNow: WayToNow = null;

  constructor(parent: HTMLElement, private readonly top: ScheduleTopEvents, private readonly events: ScheduleEvents) {
    this.header = parent.createDiv({ cls: 'lectern-header' });
    this.below = parent.createDiv({ cls: 'lectern-below' });
    this.bar = new FilterBar(this.header, {
      change: top.useFilter,
      closed: () => {
        this.drawHeader();
        this.header.querySelector<HTMLElement>('.lectern-filter-button')?.focus();
      },
    });
  }

  draw(model: ScheduleTopModel): void {
    this.model = model;
    const { shown: { days }, filter, sentences } = model;
    this.bar.update({ filter, sentences, hint: sentences.pane.filterHint, choices: () => choicesIn(days), found: () => this.found(model) });
    this.drawHeader();
  }

  /** Where there's no day, what the pane can do is all there is. */
  drawEmpty(sentences: Sentences): void {
    this.model = null;
    this.header.empty();
    this.below.empty();
    const tools = this.events.pane?.();
    this.header.createDiv({ cls: 'lectern-spring' });
    if (tools) drawPaneTools(this.header, tools, sentences);
  }

  setNowButton(way: WayToNow, sentences: Sentences): void {
    if (way === this.wayToNow) return;
    this.wayToNow = way;
    setNowButton(this.header, way, sentences);
  }

  openFilter(): void {
    this.bar.open();
    this.drawHeader();
  }

  private drawHeader(): void {
    const { model, header, below, bar, top, events: { pane, showMenu } } = this;
    if (!model) return;
    const { shown: { days, zone }, day, clock, sentences, picture: { choice, namesZone } } = model;
    const parts = [header, below];
    const controls = parts.map(focusIn);
    for (const part of parts) part.empty();
    drawDays(header, { days, sentences, choice, clock, setDate: this.setDateOf(day), shown: day, choose: top.show });
    if (zone) drawZoneLine(namesZone ? header : below, { zone, sentences, showOwn: top.useZone });
    drawHeaderEnd(header, {
      sentences, showMenu,
      wayToNow: this.wayToNow,
      goToNow: top.showNow,
      filter: bar.isShown ? 'on' : 'off',
      toggleFilter: () => this.toggleFilter(),
      pane: pane?.(),
      items: () => this.menu(model),
    });
    parts.forEach((part, i) => focusAt(part, controls[i] ?? -1));
  }

  private found({ shown: { days }, day: shown, filter, clock, sentences }: ScheduleTopModel): Found {
    const { pane } = sentences;
    const matches = matcherOf(filter);
    const count = (day: TimelineDay) => countSessions(filterDay(day, matches));
    const others = days.filter(day => day !== shown && count(day) > 0);
    return {
      count: pane.found(count(shown), countSessions(shown)),
      elsewhere: others.map(day => ({ text: pane.foundOn(dayName(day, clock, sentences, 'short'), count(day)), go: () => this.top.show(day) })),
    };
  }

  private menu({ sentences, chosenView, day, filter, shown: { zone } }: ScheduleTopModel): MenuItem[] {
    const { top, events: { print } } = this;
    return menuItems({
      sentences, chosenView, setDate: this.setDateOf(day), zone, hidesBreaks: filter.hidesBreaks, chooseView: top.chooseView, showOwn: top.useZone,
      print: print && (() => top.print(print)),
      hideBreaks: hidesBreaks => top.useFilter({ ...filter, hidesBreaks }),
    });
  }

  /** Undefined where it would change nothing. */
  private setDateOf(day: TimelineDay): ScheduleEvents['setDate'] {
    return takesDate(day) ? this.events.setDate : undefined;
  }

  private toggleFilter(): void {
    if (this.bar.isShown) this.bar.close();
    else this.bar.open();
    this.drawHeader();
  }
}
