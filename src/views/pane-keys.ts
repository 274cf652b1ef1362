/** What keys ask for anywhere in a schedule. */
export interface PaneKeys {
  readonly openFilter: () => void;
  /** Goes to the day before or after; false where there's none. */
  readonly step: (by: 1 | -1) => boolean;
}

const steps: Readonly<Record<string, 1 | -1>> = { PageDown: 1, PageUp: -1 };

/** Listens for `/` and Mod+F, and for PgUp and PgDn, which also move the focus into the day. */
export function listenToPaneKeys(root: HTMLElement, { openFilter, step }: PaneKeys): void {
  root.addEventListener('keydown', event => {
    const isTyping = (event.target as HTMLElement).matches('input, select');
    const by = steps[event.key];
    if (asksForFilter(event, isTyping)) openFilter();
    else if (!isTyping && by && step(by)) root.querySelector<HTMLElement>('.lectern-session[tabindex="0"]')?.focus();
    else return;
    event.preventDefault();
  });
}

function asksForFilter({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent, isTyping: boolean): boolean {
  return (key === '/' && !isTyping) || (key === 'f' && (ctrlKey || metaKey) && !altKey && !shiftKey);
}
