import { drawDays, type DaysModel } from './day-tabs';
import { drawIconButton } from './icons';
import { drawLink } from './problems';

/** What the header is drawn from. */
export interface HeaderModel extends DaysModel {
  /** The id of the view that is shown. */
  readonly view: string;
  readonly chooseView: (id: string) => void;
  /** Null where the present isn't on one of the days. */
  readonly goToNow: (() => void) | null;
}

/** Draws the header in one line: the days, the way to now, the other view. */
export function drawHeader(parent: HTMLElement, model: HeaderModel): void {
  const { sentences: { pane }, shown, view, goToNow, chooseView, setDate } = model;
  drawDays(parent, model);
  if (shown.date === null && setDate) drawLink(parent, pane.setDate, () => setDate(shown));
  parent.createDiv({ cls: 'lectern-spring' });
  if (goToNow) {
    const attr = { type: 'button', 'aria-label': pane.goToNow };
    parent.createEl('button', { cls: ['lectern-now-button', 'clickable-icon'], text: pane.now, attr }).addEventListener('click', goToNow);
  }
  const other = view === 'grid' ? 'agenda' : 'grid';
  const button = drawIconButton(parent, other, other === 'grid' ? pane.showGrid : pane.showAgenda);
  button.addEventListener('click', () => chooseView(other));
}
