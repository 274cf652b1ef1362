import type { Sentences } from '../locale/en';
import { drawIconButton } from './icons';
import { drawPaneTools, paneItems } from './pane-tools';
import type { MenuItem, PaneTools, ScheduleEvents } from './schedule-view';

/** What the end of a header is drawn from. */
export interface HeaderEndModel {
  readonly sentences: Sentences;
  readonly isNowShown: boolean;
  readonly goToNow: () => void;
  /** On while sessions are looked for. */
  readonly filter: 'on' | 'off';
  readonly toggleFilter: () => void;
  /** Undefined where the view stands in no pane. */
  readonly pane: PaneTools | undefined;
  /** Asked for when the menu is opened. */
  readonly items: () => readonly MenuItem[];
  readonly showMenu: ScheduleEvents['showMenu'];
}

/** Draws what every header ends with: the way to now, the filter, what the pane can do, the menu. */
export function drawHeaderEnd(parent: HTMLElement, { sentences, isNowShown, goToNow, filter, toggleFilter, pane, items, showMenu }: HeaderEndModel): void {
  const { pane: say } = sentences;
  parent.createDiv({ cls: 'lectern-spring' });
  const now = parent.createEl('button', { cls: ['lectern-now-button', 'clickable-icon'], text: say.now, attr: { 'type': 'button', 'aria-label': say.goToNow } });
  now.addEventListener('click', goToNow);
  now.toggleAttribute('hidden', !isNowShown);
  const button = drawIconButton(parent, 'filter', say.filter);
  button.addClass('lectern-filter-button');
  button.toggleClass('is-active', filter === 'on');
  button.setAttr('aria-expanded', String(filter === 'on'));
  button.addEventListener('click', toggleFilter);
  if (pane) drawPaneTools(parent, pane, sentences);
  if (!showMenu) return;
  const menu = drawIconButton(parent, 'menu', say.more);
  menu.setAttr('aria-haspopup', 'menu');
  menu.addEventListener('click', event => showMenu([...items(), ...(pane ? paneItems(pane, sentences) : [])], event));
}

/** Shows the way to now on the days of the event only. */
export function setNowButton(header: HTMLElement, isShown: boolean): void {
  header.querySelector('.lectern-now-button')?.toggleAttribute('hidden', !isShown);
}
