import type { Sentences } from '../locale/en';
import { drawIconButton } from './icons';
import type { MenuItem, PaneTools, Scope } from './schedule-view';

/** Draws, for the end of a header, that the pane stays with a note, and the way to all notes and back. */
export function drawPaneTools(parent: HTMLElement, { scope, pinnedTo, chooseScope, togglePin }: PaneTools, { events: say }: Sentences): void {
  if (pinnedTo !== null && scope === 'note') {
    const pin = drawIconButton(parent, 'pin', say.unpin(pinnedTo));
    pin.addClass('lectern-pin');
    pin.addEventListener('click', togglePin);
  }
  const isAll = scope === 'all';
  const button = drawIconButton(parent, 'all', say.allNotes);
  button.addClass('lectern-scope-button');
  button.toggleClass('is-active', isAll);
  button.setAttr('aria-pressed', String(isAll));
  button.addEventListener('click', () => chooseScope(isAll ? 'note' : 'all'));
}

/** The lines that a pane adds to every menu. */
export function paneItems({ scope, pinnedTo, canPin, chooseScope, togglePin }: PaneTools, { events: say }: Sentences): MenuItem[] {
  const section = 'pane';
  const show = (id: Scope, title: string, icon: string): MenuItem => ({ title, icon, section, isChecked: id === scope, choose: () => chooseScope(id) });
  const items = [show('note', say.thisNote, 'file'), show('all', say.allNotes, 'layers')];
  if (pinnedTo !== null) items.push({ title: say.unpin(pinnedTo), icon: 'pin-off', section, choose: togglePin });
  else if (canPin && scope === 'note') items.push({ title: say.pin, icon: 'pin', section, choose: togglePin });
  return items;
}
