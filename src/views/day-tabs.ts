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

function drawOnlyDay(parent: HTMLElement, { shown, clock, sentences, setDate }: DaysModel): void {
  const text = dayName(shown, clock, sentences, 'long');
  const name = parent.createDiv({ cls: 'lectern-day-name' });
  if (shown.date !== null && !shown.source) name.setText(text);
  else if (shown.date === null && !setDate) name.setText(text);
  else drawDateButton(name, shown, text, { sentences, setDate });
}

/** A date that the rows don't give can be told, also where there is none. */
function drawDateButton(name: HTMLElement, shown: TimelineDay, text: string, { sentences: { pane }, setDate }: Pick<DaysModel, 'sentences' | 'setDate'>): void {
  const said = [text, shown.source ? pane.dateFrom[shown.source] : pane.setDate].join('. ');
  const button = name.createEl('button', { cls: ['lectern-day-button', 'clickable-icon'], attr: { 'type': 'button', 'aria-label': said } });
  if (shown.label !== null || shown.date !== null) button.createSpan({ cls: 'lectern-implied', text });
  else button.createSpan({ cls: 'lectern-implied', text: pane.setDate });
  if (setDate) button.addEventListener('click', setDate);
  else button.setAttr('disabled', 'true');
}

function drawTabs(parent: HTMLElement, { days, shown, clock, sentences, choose }: DaysModel): void {
  const tabs = parent.createDiv({ cls: 'lectern-days', attr: { role: 'group', 'aria-label': sentences.pane.days } });
  for (const day of days) {
    const said = [dayName(day, clock, sentences, 'long'), ...(day.source ? [sentences.pane.dateFrom[day.source]] : [])];
    const attr = { 'type': 'button', 'aria-pressed': String(day === shown), 'aria-label': said.join('. ') };
    const tab = tabs.createEl('button', { cls: ['lectern-day-tab', 'clickable-icon'], attr });
    tab.createSpan({ cls: day.source ? 'lectern-implied' : '', text: dayName(day, clock, sentences, 'short') });
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
