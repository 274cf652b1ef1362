import { dayAt, type Moment } from '../core/timeline/days';
import { choicesIn, isFiltering, noFilter, type SessionFilter, withinChoices } from '../core/timeline/filter';
import type { TimelineDay } from '../core/timeline/timeline';
import { clockOf, type Clock } from './clock';
import { dayName } from './day-tabs';
import type { WayToNow } from './header';
import { pictureOf, type Picture } from './picture';
import type { ScheduleModel } from './schedule-view';
import { sessionsOf, shareSession, shownDays, type ShownDays } from './shown-days';
import { zoneText } from './zone-line';

/** What is shown of a note, and what the user chose of it: the day, the view, the sessions, by whose clock. */
export class ScheduleChoice {
  shown: ShownDays = { days: [], zone: null, onClock: now => now };
  dayKey: string | null = null;
  /** Until the user chooses, what the model says. */
  view: string | null = null;
  filter: SessionFilter = noFilter;
  private isOwnTime = false;

  constructor(public model: ScheduleModel) {}

  /** Takes another model. True where it's of another note: then of days and sessions nothing is chosen. */
  update(model: ScheduleModel): boolean {
    const before = this.shown.days;
    this.model = model;
    this.shown = shownDays(model, this.isOwnTime);
    if (model.chosenView !== undefined) this.view = model.chosenView;
    const isOther = !shareSession(before, this.shown.days);
    if (isOther) {
      this.dayKey = null;
      this.filter = noFilter;
    }
    if (isFiltering(this.filter)) this.filter = withinChoices(this.filter, choicesIn(this.shown.days));
    return isOther;
  }

  /** By another clock, on the day of the same sessions. */
  useZone(isOwn: boolean): void {
    const ids = new Set(sessionsOf(this.shown.days.filter(({ key }) => key === this.dayKey)).map(({ id }) => id));
    this.isOwnTime = isOwn;
    this.shown = shownDays(this.model, isOwn);
    this.dayKey = this.shown.days.find(day => sessionsOf([day]).some(({ id }) => ids.has(id)))?.key ?? null;
  }

  get clock(): Clock {
    return clockOf(this.model.language);
  }

  /** On the clock whose times are shown. */
  get now(): Moment | null {
    const { model: { now }, shown } = this;
    return now && shown.onClock(now);
  }

  /** Null where none is running and none has the date of today. */
  get today(): TimelineDay | null {
    return dayAt(this.shown.days, this.now);
  }

  get wayToNow(): WayToNow {
    const { now, today, shown: { days } } = this;
    const isBetween = now && [-1, 1].every(side => days.some(({ date }) => date !== null && date.localeCompare(now.date) === side));
    return today ? 'today' : isBetween ? 'nothing' : null;
  }

  /** Null where there are none. */
  get day(): TimelineDay | null {
    const { shown: { days }, dayKey } = this;
    return days.find(({ key }) => key === dayKey) ?? this.today ?? days[0] ?? null;
  }

  /** The day before or after; undefined where there's none. */
  dayBeside(by: 1 | -1): TimelineDay | undefined {
    const { shown: { days }, dayKey } = this;
    return days[days.findIndex(({ key }) => key === dayKey) + by];
  }

  /** How a day is shown in an element. */
  pictureIn(element: HTMLElement, day: TimelineDay): Picture {
    const { clock, view, model: { prefersList = false, sentences }, shown: { days, zone } } = this;
    const names = days.length > 1 ? days.map(one => dayName(one, clock, sentences, 'short')) : [''];
    return pictureOf(element, { day, names, zone: zone ? zoneText(zone, sentences) : '', chosenView: view, prefersList });
  }
}
