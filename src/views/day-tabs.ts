import type { TimelineDay } from '../core/timeline/timeline';
import type { Sentences } from '../locale/en';
import type { Clock } from './clock';
import { drawIconButton } from './icons';
import type { ScheduleEvents } from './schedule-view';

/** What the choice of a day is drawn from. */
export interface DaysModel {
  readonly days: readonly TimelineDay[];
  readonly shown: TimelineDay;
  readonly choice: 'name' | 'tabs' | 'picker';
  readonly clock: Clock;
  readonly sentences: Sentences;
  readonly choose: (day: TimelineDay) => void;
  /** Undefined where nobody can set it. */
  readonly setDate: ScheduleEvents['setDate'];
}

/** Draws the days of a note: the name of the only one, tabs, or a list with previous and next. */
export function drawDays(parent: HTMLElement, model: DaysModel): void {
  if (model.choice === 'name') drawOnlyDay(parent, model);
  else if (model.choice === 'tabs') drawTabs(parent, model);
  else drawPicker(parent, model);
}

/** Its date, else its label, else that it has none. */
export function dayName({ date, label }: TimelineDay, clock: Clock, { pane }: Sentences, length: 'long' | 'short'): string {
  return date === null ? label ?? pane.undated : clock.day(date, length);
}

/** Where a date comes from that the rows don't give, and what is unsure about it. */
function reasonsOfDay({ source, isEitherWay }: TimelineDay, { pane }: Sentences): string[] {
  return [...(source ? [pane.dateFrom[source]] : []), ...(isEitherWay ? [pane.isEitherWay] : [])];
}

/** Of these reasons, the ones that make the date a guess. */
export function guessesOf(day: TimelineDay, sentences: Sentences): string[] {
  const { source } = day;
  return reasonsOfDay({ ...day, source: source === 'created' || source === 'prose' ? source : null }, sentences);
}

function drawOnlyDay(parent: HTMLElement, { shown, clock, sentences, setDate }: DaysModel): void {
  const text = dayName(shown, clock, sentences, 'long');
  const name = parent.createDiv({ cls: 'lectern-day-name' });
  if (shown.date !== null && reasonsOfDay(shown, sentences).length === 0) name.setText(text);
  else if (shown.date === null && !setDate) name.setText(text);
  else drawDateButton(name, shown, text, { sentences, setDate });
}

/** A date that the rows don't give can be told, also where there is none. */
function drawDateButton(name: HTMLElement, shown: TimelineDay, text: string, { sentences, setDate }: Pick<DaysModel, 'sentences' | 'setDate'>): void {
  const { pane } = sentences;
  const said = [text, ...(shown.date === null ? [pane.setDate] : reasonsOfDay(shown, sentences))].join('. ');
  const button = name.createEl('button', { cls: ['lectern-day-button', 'clickable-icon'], attr: { 'type': 'button', 'aria-label': said } });
  if (shown.label !== null || shown.date !== null) button.createSpan({ cls: 'lectern-implied', text });
  else button.createSpan({ cls: 'lectern-implied', text: pane.setDate });
  if (setDate) button.addEventListener('click', setDate);
  else button.setAttr('disabled', 'true');
}

function drawTabs(parent: HTMLElement, { days, shown, clock, sentences, choose }: DaysModel): void {
  const tabs = parent.createDiv({ cls: 'lectern-days', attr: { role: 'group', 'aria-label': sentences.pane.days } });
  for (const day of days) {
    const reasons = reasonsOfDay(day, sentences);
    const attr = { 'type': 'button', 'aria-pressed': String(day === shown), 'aria-label': [dayName(day, clock, sentences, 'long'), ...reasons].join('. ') };
    const tab = tabs.createEl('button', { cls: ['lectern-day-tab', 'clickable-icon'], attr });
    tab.createSpan({ cls: reasons.length > 0 ? 'lectern-implied' : '', text: dayName(day, clock, sentences, 'short') });
    tab.addEventListener('click', () => choose(day));
  }
}

function drawPicker(parent: HTMLElement, { days, shown, clock, sentences, choose }: DaysModel): void {
  const at = days.indexOf(shown);
  drawStep(parent, { icon: 'previous', name: sentences.pane.previousDay, day: days[at - 1], choose });
  const picker = parent.createEl('select', { cls: 'lectern-day-picker', attr: { 'aria-label': sentences.pane.days } });
  days.forEach((day, i) => picker.createEl('option', { text: dayName(day, clock, sentences, 'long'), value: String(i) }));
  picker.value = String(at);
  picker.addEventListener('change', () => {
    const day = days[Number(picker.value)];
    if (day) choose(day);
  });
  drawStep(parent, { icon: 'next', name: sentences.pane.nextDay, day: days[at + 1], choose });
}

interface Step {
  readonly icon: 'previous' | 'next';
  readonly name: string;
  /** Undefined at the end of the days. */
  readonly day: TimelineDay | undefined;
  readonly choose: (day: TimelineDay) => void;
}

function drawStep(parent: HTMLElement, { icon, name, day, choose }: Step): void {
  const button = drawIconButton(parent, icon, name);
  button.addClass('lectern-step');
  if (day) button.addEventListener('click', () => choose(day));
  else button.setAttr('disabled', 'true');
}
