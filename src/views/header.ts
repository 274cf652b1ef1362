import type { Sentences } from '../locale/en';
import { drawIconButton } from './icons';
import { drawPaneTools, paneItems } from './pane-tools';
import type { MenuItem, PaneTools, ScheduleEvents } from './schedule-view';

/** What the way to now leads to: something of today, or that there is nothing. Null hides it. */
export type WayToNow = 'today' | 'nothing' | null;

/** What the end of a header is drawn from. */
export interface HeaderEndModel {
  readonly sentences: Sentences;
  readonly wayToNow: WayToNow;
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
export function drawHeaderEnd(parent: HTMLElement, { sentences, wayToNow, goToNow, filter, toggleFilter, pane, items, showMenu }: HeaderEndModel): void {
  const { pane: say } = sentences;
  parent.createDiv({ cls: 'lectern-spring' });
  const now = parent.createEl('button', { cls: ['lectern-now-button', 'clickable-icon'], text: say.now, attr: { type: 'button' } });
  now.addEventListener('click', goToNow);
  setNowButton(parent, wayToNow, sentences);
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

/** Shows the way to now on the days of the event only, and says where between them it leads nowhere. */
export function setNowButton(header: HTMLElement, way: WayToNow, { pane }: Sentences): void {
  const button = header.querySelector<HTMLElement>('.lectern-now-button');
  button?.toggleAttribute('hidden', way === null);
  button?.setAttrs({ 'aria-disabled': way === 'nothing' ? 'true' : null, 'aria-label': way === 'nothing' ? pane.nothingToday : pane.goToNow });
}
