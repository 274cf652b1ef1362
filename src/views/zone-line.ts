import type { Sentences } from '../locale/en';
import { drawLink } from './problems';
import type { ShownZone } from './shown-days';

/** What the line is drawn from. */
export interface ZoneLineModel {
  readonly zone: ShownZone;
  readonly sentences: Sentences;
  readonly showOwn: (isOwn: boolean) => void;
}

/** Says whose time is shown, with the way to the other. */
export function drawZoneLine(parent: HTMLElement, { zone, sentences, showOwn }: ZoneLineModel): void {
  const { isOwn, other } = zone;
  const line = parent.createDiv({ cls: 'lectern-zone' });
  line.createSpan({ text: zoneSentence(zone, sentences) });
  if (other) drawLink(line, wayToOther(zone, sentences), () => showOwn(!isOwn));
}

/** Whose time is shown. */
export function zoneSentence({ isOwn, name }: Pick<ShownZone, 'isOwn' | 'name'>, { pane }: Sentences): string {
  return isOwn ? pane.ownTime(name) : pane.venueTime(name);
}

/** All that the line says. */
export function zoneText(zone: ShownZone, sentences: Sentences): string {
  return zoneSentence(zone, sentences) + (zone.other ? wayToOther(zone, sentences) : '');
}

function wayToOther({ isOwn }: ShownZone, { pane }: Sentences): string {
  return isOwn ? pane.showVenueTime : pane.showOwnTime;
}
