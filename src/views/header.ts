import { drawDays, type DaysModel } from './day-tabs';
import { drawIconButton } from './icons';

/** What the header is drawn from. */
export interface HeaderModel extends DaysModel {
  /** On while sessions are looked for. */
  readonly filter: 'on' | 'off';
  readonly toggleFilter: () => void;
  readonly goToNow: () => void;
  /** Undefined where nobody can show a menu. */
  readonly showMenu: ((event: MouseEvent) => void) | undefined;
}

/** Draws the header in one line: the days, the way to now, the filter, the menu. */
export function drawHeader(parent: HTMLElement, model: HeaderModel): void {
  const { sentences: { pane }, filter, toggleFilter, goToNow, showMenu } = model;
  drawDays(parent, model);
  parent.createDiv({ cls: 'lectern-spring' });
  const attr = { 'type': 'button', 'aria-label': pane.goToNow, 'hidden': 'true' };
  parent.createEl('button', { cls: ['lectern-now-button', 'clickable-icon'], text: pane.now, attr }).addEventListener('click', goToNow);
  const button = drawIconButton(parent, 'filter', pane.filter);
  button.addClass('lectern-filter-button');
  button.toggleClass('is-active', filter === 'on');
  button.setAttr('aria-expanded', String(filter === 'on'));
  button.addEventListener('click', toggleFilter);
  if (!showMenu) return;
  const menu = drawIconButton(parent, 'menu', pane.more);
  menu.setAttr('aria-haspopup', 'menu');
  menu.addEventListener('click', showMenu);
}

/** Shows the way to now on the days of the event only. */
export function setNowButton(header: HTMLElement, isShown: boolean): void {
  header.querySelector('.lectern-now-button')?.toggleAttribute('hidden', !isShown);
}
