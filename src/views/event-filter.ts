import type { Sentences } from '../locale/en';
import { drawIconButton } from './icons';

/** The header of the list of events. */
export interface DrawnFilter {
  /** The words that are looked for; empty where there are none. */
  readonly text: () => string;
  readonly focus: () => void;
  /** Says how many sessions are left of how many; null where all are shown. */
  readonly setCount: (count: { readonly found: number; readonly all: number } | null) => void;
  /** Shows the way to now where something is on today. */
  readonly setToday: (isToday: boolean) => void;
}

/** What the header tells. */
export interface FilterEvents {
  readonly change: () => void;
  readonly goToNow: () => void;
}

/** Draws a field to filter by words, how much is left, one way to clear it, and the way to now. */
export function drawFilter(parent: HTMLElement, { events: say, pane }: Sentences, { change, goToNow }: FilterEvents): DrawnFilter {
  const header = parent.createDiv({ cls: 'lectern-header' });
  const field = header.createDiv({ cls: 'lectern-events-filter' });
  const attr = { 'type': 'text', 'enterkeyhint': 'search', 'aria-label': say.filter, 'placeholder': say.filter, 'spellcheck': 'false' };
  const input = field.createEl('input', { cls: 'lectern-filter-text', attr });
  const clear = drawIconButton(field, 'clear', say.clear);
  const count = header.createDiv({ cls: 'lectern-filter-count', attr: { role: 'status' } });
  const now = header.createEl('button', { cls: ['lectern-now-button', 'clickable-icon'], text: pane.now, attr: { 'type': 'button', 'aria-label': pane.goToNow } });
  const empty = () => {
    input.value = '';
    change();
    input.focus();
  };
  clear.hide();
  now.hide();
  input.addEventListener('input', change);
  input.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || input.value === '') return;
    event.preventDefault();
    event.stopPropagation();
    empty();
  });
  clear.addEventListener('click', empty);
  now.addEventListener('click', goToNow);
  return {
    text: () => input.value.trim(),
    focus: () => input.select(),
    setCount: left => {
      clear.toggle(left !== null);
      count.setText(left ? say.found(left.found, left.all) : '');
    },
    setToday: isToday => now.toggle(isToday),
  };
}
