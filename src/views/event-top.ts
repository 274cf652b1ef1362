import { noFilter } from '../core/timeline/filter';
import type { Sentences } from '../locale/en';
import { FilterBar } from './filter-bar';
import { focusAt, focusIn } from './focus';
import { drawHeaderEnd, setNowButton } from './header';
import type { ScheduleEvents } from './schedule-view';

/** What the header of the list of events tells. */
export interface EventTopEvents {
  readonly pane: ScheduleEvents['pane'];
  readonly showMenu: ScheduleEvents['showMenu'];
  readonly change: () => void;
  readonly goToNow: () => void;
}

/** How many sessions are left of how many. */
export interface Count {
  readonly found: number;
  readonly all: number;
}

/** What stands above the list of events: its header, and the field in which words are looked for. */
export class EventTop {
  private readonly header: HTMLElement;
  private readonly bar: FilterBar;
  private filter = noFilter;
  private count: Count = { found: 0, all: 0 };
  private isToday = false;

  constructor(parent: HTMLElement, private readonly sentences: Sentences, private readonly events: EventTopEvents) {
    this.header = parent.createDiv({ cls: 'lectern-header' });
    this.bar = new FilterBar(this.header, {
      change: filter => {
        this.filter = filter;
        events.change();
      },
      closed: () => {
        this.draw();
        this.header.querySelector<HTMLElement>('.lectern-filter-button')?.focus();
      },
    });
    this.draw();
  }

  /** The words that are looked for; empty where there are none. */
  get text(): string {
    return this.filter.text.trim();
  }

  openFilter(): void {
    this.bar.open();
    this.draw();
  }

  setCount(count: Count): void {
    this.count = count;
    this.drawBar();
  }

  /** Shows the way to now where something is on today. */
  setToday(isToday: boolean): void {
    this.isToday = isToday;
    setNowButton(this.header, isToday ? 'today' : null, this.sentences);
  }

  private drawBar(): void {
    const { sentences, filter, count: { found, all } } = this;
    this.bar.update({
      filter, sentences, hint: sentences.events.filter,
      choices: () => ({ track: [], room: [], speaker: [] }),
      found: () => ({ count: sentences.events.found(found, all), elsewhere: [] }),
    });
  }

  private draw(): void {
    const { header, sentences, bar, isToday, events: { goToNow, pane, showMenu } } = this;
    const control = focusIn(header);
    header.empty();
    header.createDiv({ cls: 'lectern-day-name', text: sentences.events.allNotes, attr: { 'role': 'heading', 'aria-level': '1' } });
    drawHeaderEnd(header, {
      sentences, goToNow, showMenu,
      wayToNow: isToday ? 'today' : null,
      filter: bar.isShown ? 'on' : 'off',
      toggleFilter: () => (bar.isShown ? this.close() : this.openFilter()),
      pane: pane?.(),
      items: () => [],
    });
    focusAt(header, control);
  }

  private close(): void {
    this.bar.close();
    this.draw();
  }
}
