import type { Sentences } from '../locale/en';
import { focusAt, focusIn } from './focus';
import { drawIconButton } from './icons';

/** What a pane shows: the schedule of one note, or the events of all. */
export type Scope = 'note' | 'all';

/** What the bar of a pane is drawn from. */
export interface ScopeModel {
  readonly scope: Scope;
  /** The name of the note that the pane stays with; null where it follows the open one. */
  readonly pinnedTo: string | null;
  /** False where there is no note to stay with. */
  readonly canPin: boolean;
  readonly sentences: Sentences;
}

/** What the bar tells its host. */
export interface ScopeEvents {
  readonly chooseScope: (scope: Scope) => void;
  readonly togglePin: () => void;
}

/** Draws the bar of a pane in place of what is there: what it shows, and whether it stays with a note. The focus stays. */
export function drawScope(parent: HTMLElement, model: ScopeModel, { chooseScope, togglePin }: ScopeEvents): void {
  const { scope, pinnedTo, canPin, sentences: { events: say } } = model;
  const control = focusIn(parent);
  parent.empty();
  const tabs = parent.createDiv({ cls: 'lectern-days', attr: { role: 'group', 'aria-label': say.scope } });
  for (const id of ['note', 'all'] as const) {
    const attr = { 'type': 'button', 'aria-pressed': String(id === scope) };
    const tab = tabs.createEl('button', { cls: ['lectern-day-tab', 'clickable-icon'], text: id === 'note' ? say.thisNote : say.allNotes, attr });
    tab.addEventListener('click', () => chooseScope(id));
  }
  if (scope === 'note' && (canPin || pinnedTo !== null)) drawPin(parent, pinnedTo, model.sentences).addEventListener('click', togglePin);
  focusAt(parent, control);
}

function drawPin(parent: HTMLElement, pinnedTo: string | null, { events: say }: Sentences): HTMLElement {
  parent.createDiv({ cls: 'lectern-pinned-to', text: pinnedTo ?? '' });
  const button = drawIconButton(parent, 'pin', pinnedTo === null ? say.pin : say.unpin(pinnedTo));
  button.addClass('lectern-pin');
  button.setAttr('aria-pressed', String(pinnedTo !== null));
  return button;
}
