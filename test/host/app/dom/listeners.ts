/** Delegated listeners and the small event helpers on elements (obsidian.d.ts, `declare global`). */

type Listener = (this: HTMLElement, event: Event, target: HTMLElement) => unknown;

interface Delegated { readonly type: string; readonly selector: string; readonly listener: unknown; readonly callback: (event: Event) => void }

const delegated = new WeakMap<EventTarget, Delegated[]>();

function matching(event: Event, root: Node, selector: string): HTMLElement | null {
  const from = event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
  return from !== null && root.contains(from) ? from : null;
}

function on(this: HTMLElement, type: string, selector: string, listener: Listener, options?: boolean | AddEventListenerOptions): void {
  const callback = (event: Event): void => {
    const target = matching(event, this, selector);
    if (target !== null) listener.call(this, event, target);
  };
  delegated.set(this, [...(delegated.get(this) ?? []), { type, selector, listener, callback }]);
  this.addEventListener(type, callback, options);
}

function off(this: HTMLElement, type: string, selector: string, listener: Listener, options?: boolean | AddEventListenerOptions): void {
  const all = delegated.get(this) ?? [];
  const isIt = (one: Delegated): boolean => one.type === type && one.selector === selector && one.listener === listener;
  for (const one of all.filter(isIt)) this.removeEventListener(type, one.callback, options);
  delegated.set(this, all.filter(one => !isIt(one)));
}

function onClickEvent(this: HTMLElement, listener: (this: HTMLElement, event: MouseEvent) => unknown, options?: boolean | AddEventListenerOptions): void {
  this.addEventListener('click', listener, options);
  this.addEventListener('auxclick', listener, options);
}

/** Watches the document, since an element learns nothing of being put into it. */
function onNodeInserted(this: HTMLElement, listener: () => unknown, once?: boolean): () => void {
  let isIn = this.isConnected;
  const observer = new MutationObserver(() => {
    const wasIn = isIn;
    isIn = this.isConnected;
    if (wasIn || !isIn) return;
    if (once === true) observer.disconnect();
    listener();
  });
  observer.observe(this.doc, { childList: true, subtree: true });
  return () => { observer.disconnect(); };
}

const migrations = new Map<HTMLElement, Set<(win: Window) => unknown>>();

function onWindowMigrated(this: HTMLElement, listener: (win: Window) => unknown): () => void {
  const listeners = migrations.get(this) ?? new Set();
  migrations.set(this, listeners.add(listener));
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) migrations.delete(this);
  };
}

/** Tells every element inside `root` that it now stands in another window. */
export function announceMigration(root: Node, win: Window): void {
  for (const [el, listeners] of migrations) {
    if (root.contains(el)) for (const listener of listeners) listener(win);
  }
}

export const listenerMethods = {
  on, off, onClickEvent, onNodeInserted, onWindowMigrated,
  trigger(this: HTMLElement, type: string): void { this.dispatchEvent(new Event(type, { bubbles: true })); },
};

export const documentListeners = { on, off };
