import type { Sentences } from '../locale/en';
import type { MenuItem, ScheduleEvents } from './schedule-view';
import type { ShownZone } from './shown-days';
import { zoneSentence } from './zone-line';

/** What the menu of a schedule is made of. */
export interface MenuModel {
  readonly sentences: Sentences;
  /** The view that is held for this note, by id; null where the width chooses. */
  readonly chosenView: string | null;
  readonly chooseView: (id: string | null) => void;
  readonly hidesBreaks: boolean;
  readonly hideBreaks: (hides: boolean) => void;
  readonly zone: ShownZone | null;
  readonly showOwn: (isOwn: boolean) => void;
  readonly setDate: ScheduleEvents['setDate'];
  readonly print: ScheduleEvents['print'];
}

/** The lines of the menu: how the day is shown, what of it, by whose time, then what can be done with it. */
export function menuItems(model: MenuModel): MenuItem[] {
  const { sentences, sentences: { pane }, chosenView, chooseView, hidesBreaks, hideBreaks, zone, showOwn, setDate, print } = model;
  const view = (id: string | null, title: string, icon: string): MenuItem =>
    ({ title, icon, section: 'view', isChecked: chosenView === id, choose: () => chooseView(id) });
  const items = [
    view(null, pane.showFitting, 'scan'), view('grid', pane.showGrid, 'table-2'), view('agenda', pane.showAgenda, 'list'),
    { title: pane.hideBreaks, icon: 'coffee', section: 'filter', isChecked: hidesBreaks, choose: () => hideBreaks(!hidesBreaks) },
  ];
  if (zone) {
    const time = (isOwn: boolean, name: string): MenuItem => ({
      title: zoneSentence({ isOwn, name }, sentences), icon: isOwn ? 'user' : 'map-pin', section: 'zone', isChecked: zone.isOwn === isOwn, choose: () => showOwn(isOwn),
    });
    const names = zone.other ? [zone.name, zone.other()] : [zone.name];
    items.push(...(zone.isOwn ? names.reverse() : names).map((name, i) => time(i === 1, name)));
  }
  if (setDate) items.push({ title: pane.setDate, icon: 'calendar', section: 'day', choose: setDate });
  if (print) items.push({ title: pane.print, icon: 'printer', section: 'day', choose: print });
  return items;
}
