import type { TimelineDay } from '../core/timeline/timeline';
import type { Sentences } from '../locale/en';
import type { MenuItem, ScheduleEvents } from './schedule-view';

/** What the menu of a schedule is made of. */
export interface MenuModel {
  readonly sentences: Sentences;
  /** The view that is held for this note, by id; null where the width chooses. */
  readonly chosenView: string | null;
  readonly chooseView: (id: string | null) => void;
  readonly day: TimelineDay;
  readonly setDate: ScheduleEvents['setDate'];
}

/** The lines of the menu: how the day is shown, then what can be done with it. */
export function menuItems({ sentences: { pane }, chosenView, chooseView, day, setDate }: MenuModel): MenuItem[] {
  const view = (id: string | null, title: string, icon: string): MenuItem =>
    ({ title, icon, section: 'view', isChecked: chosenView === id, choose: () => chooseView(id) });
  const items = [view(null, pane.showFitting, 'scan'), view('grid', pane.showGrid, 'table-2'), view('agenda', pane.showAgenda, 'list')];
  if (setDate) items.push({ title: pane.setDate, icon: 'calendar', section: 'day', choose: () => setDate(day) });
  return items;
}
