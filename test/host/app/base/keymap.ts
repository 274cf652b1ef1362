import type * as obs from 'obsidian';
import { Platform } from '../platform';

type KeyEvent = MouseEvent | TouchEvent | KeyboardEvent;

function held(evt: KeyEvent, modifier: obs.Modifier): boolean {
  if (modifier === 'Mod') return Platform.isMacOS ? evt.metaKey : evt.ctrlKey;
  return { Ctrl: evt.ctrlKey, Meta: evt.metaKey, Shift: evt.shiftKey, Alt: evt.altKey }[modifier];
}

/** Modifiers by name, sorted, with Mod told as the key it is here: `Ctrl,Shift`. */
function compile(modifiers: readonly obs.Modifier[]): string {
  const mod = Platform.isMacOS ? 'Meta' : 'Ctrl';
  return [...new Set(modifiers.map(one => (one === 'Mod' ? mod : one)))].sort().join(',');
}

function modifiersOf(evt: KeyEvent): string {
  return compile((['Alt', 'Ctrl', 'Meta', 'Shift'] as const).filter(one => held(evt, one)));
}

export class Scope implements obs.Scope {
  readonly handlers: (obs.KeymapEventHandler & { readonly func: obs.KeymapEventListener })[] = [];

  constructor(readonly parent?: obs.Scope) {}

  register(modifiers: obs.Modifier[] | null, key: string | null, func: obs.KeymapEventListener): obs.KeymapEventHandler {
    const handler = { modifiers: modifiers === null ? null : compile(modifiers), key, func, scope: this };
    this.handlers.push(handler);
    return handler;
  }

  unregister(handler: obs.KeymapEventHandler): void {
    const at = this.handlers.findIndex(one => one === handler);
    if (at >= 0) this.handlers.splice(at, 1);
  }

  /** Whether a handler took the key. */
  handle(evt: KeyboardEvent): boolean {
    const modifiers = modifiersOf(evt);
    const takes = (one: obs.KeymapInfo): boolean =>
      (one.key === null || one.key.toLowerCase() === evt.key.toLowerCase()) && (one.modifiers === null || one.modifiers === modifiers);
    for (const one of [...this.handlers].reverse().filter(takes)) {
      if (one.func(evt, { key: evt.key, modifiers, vkey: evt.key }) !== false) continue;
      evt.preventDefault();
      evt.stopPropagation();
      return true;
    }
    return this.parent instanceof Scope && this.parent.handle(evt);
  }
}

export class Keymap implements obs.Keymap {
  readonly #scopes: Scope[] = [];

  pushScope(scope: obs.Scope): void {
    if (scope instanceof Scope) this.#scopes.push(scope);
  }

  popScope(scope: obs.Scope): void {
    const at = this.#scopes.findIndex(one => one === scope);
    if (at >= 0) this.#scopes.splice(at, 1);
  }

  handle(evt: KeyboardEvent): void {
    this.#scopes[this.#scopes.length - 1]?.handle(evt);
  }

  static isModifier(this: void, evt: KeyEvent, modifier: obs.Modifier): boolean {
    return held(evt, modifier);
  }

  /** Mod opens a tab, Mod+Alt a split, Mod+Alt+Shift a window, as the declaration says. */
  static isModEvent(this: void, evt?: obs.UserEvent | null): obs.PaneType | boolean {
    if (evt === null || evt === undefined) return false;
    if ('button' in evt && evt.button === 1) return 'tab';
    if (!held(evt, 'Mod')) return false;
    if (!evt.altKey) return 'tab';
    return evt.shiftKey ? 'window' : 'split';
  }
}
