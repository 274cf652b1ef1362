import { drawDays, type DaysModel } from './day-tabs';
import { drawIconButton } from './icons';
import { drawLink } from './problems';

/** What the header is drawn from. */
export interface HeaderModel extends DaysModel {
  /** Null where the present isn't on one of the days. */
  readonly goToNow: (() => void) | null;
  /** Undefined where nobody can show a menu. */
  readonly showMenu?: ((event: MouseEvent) => void) | undefined;
}

/** Draws the header in one line: the days, the way to now, the menu. */
export function drawHeader(parent: HTMLElement, model: HeaderModel): void {
  const { sentences: { pane }, shown, goToNow, showMenu, setDate } = model;
  drawDays(parent, model);
  if (shown.date === null && setDate) drawLink(parent, pane.setDate, () => setDate(shown));
  parent.createDiv({ cls: 'lectern-spring' });
  if (goToNow) {
    const attr = { type: 'button', 'aria-label': pane.goToNow };
    parent.createEl('button', { cls: ['lectern-now-button', 'clickable-icon'], text: pane.now, attr }).addEventListener('click', goToNow);
  }
  if (showMenu) {
    const button = drawIconButton(parent, 'menu', pane.more);
    button.setAttr('aria-haspopup', 'menu');
    button.addEventListener('click', showMenu);
  }
}
