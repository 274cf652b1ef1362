import type { Sentences } from '../locale/en';
import { drawLink } from './problems';
import type { ShownZone } from './shown-days';

/** What the line is drawn from. */
export interface ZoneLineModel {
  readonly zone: ShownZone | null;
  readonly sentences: Sentences;
  readonly showOwn: (isOwn: boolean) => void;
}

/** Says whose time is shown, with the way to the other; nothing where no zone is named. */
export function drawZoneLine(parent: HTMLElement, { zone, sentences: { pane }, showOwn }: ZoneLineModel): void {
  parent.empty();
  if (!zone) return;
  const { name, isOwn, canSwitch } = zone;
  parent.createSpan({ text: isOwn ? pane.ownTime(name) : pane.venueTime(name) });
  if (canSwitch) {
    drawLink(parent, isOwn ? pane.showVenueTime : pane.showOwnTime, () => {
      showOwn(!isOwn);
      parent.querySelector('button')?.focus();
    });
  }
}
