import { filterDay, isFiltering, matcherOf, type SessionFilter } from '../core/timeline/filter';
import { drawAgenda } from './agenda';
import { dayName } from './day-tabs';
import type { TextModel } from './session-text';
import type { ShownDays } from './shown-days';
import { drawUntimed } from './untimed';
import { zoneSentence } from './zone-line';

/** What a page of all days is drawn from. */
export interface AllDaysModel {
  readonly shown: ShownDays;
  readonly filter: SessionFilter;
  readonly text: TextModel;
}

/** Draws every day as a list below its name, and whose time it is. */
export function drawAllDays(parent: HTMLElement, { shown: { days, zone }, filter, text }: AllDaysModel): void {
  const { sentences, clock } = text;
  if (zone) parent.createDiv({ cls: 'lectern-zone', text: zoneSentence(zone, sentences) });
  const matches = matcherOf(filter);
  for (const one of days) {
    const day = filterDay(one, matches);
    const section = parent.createDiv({ cls: day.tracks.length === 0 ? 'lectern-printed-day lectern-trackless' : 'lectern-printed-day' });
    section.createEl('h2', { cls: 'lectern-printed-name', text: dayName(day, clock, sentences, 'long') });
    drawAgenda(section, { day, text, isFiltered: isFiltering(filter) });
    drawUntimed(section, day, text);
  }
}
