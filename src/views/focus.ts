/** The place of the focused control among those below an element; -1 where the focus is elsewhere. */
export function focusIn(parent: HTMLElement): number {
  return controlsIn(parent).findIndex(control => control.isActiveElement());
}

/** Focuses the control in a place; the one before it where that can't be used. */
export function focusAt(parent: HTMLElement, place: number): void {
  const usable = controlsIn(parent).slice(0, place + 1).filter(control => !control.hasAttribute('disabled'));
  usable.at(-1)?.focus({ preventScroll: true });
}

function controlsIn(parent: HTMLElement): HTMLElement[] {
  return [...parent.querySelectorAll<HTMLElement>('button, select, summary')];
}

/** Draws below an element. Where that takes away what had the focus, Tab's stop in the day has it, else the first button. */
export function keepFocus(parent: HTMLElement, draw: () => void): void {
  const isIn = () => parent.contains(parent.doc.activeElement);
  const wasIn = isIn();
  draw();
  if (!wasIn || isIn()) return;
  const stop = parent.querySelector<HTMLElement>('.lectern-session[tabindex="0"]') ?? parent.querySelector('button');
  stop?.focus({ preventScroll: true });
}
