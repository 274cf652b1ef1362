import type * as obs from 'obsidian';
import { track, untrack } from './live-things';

/** Each event has its own arguments; which, its declaration in `obsidian` says. */
type Callback = (...data: never[]) => unknown;

interface Ref extends obs.EventRef {
  readonly events: Events;
  readonly name: string;
  readonly callback: Callback;
  readonly context: unknown;
}

/** Named events, called in the order they were asked for. */
export class Events implements obs.Events {
  readonly #refs = new Map<string, Ref[]>();

  on(name: string, callback: Callback, context?: unknown): obs.EventRef {
    const ref: Ref = { events: this, name, callback, context };
    this.#refs.set(name, [...(this.#refs.get(name) ?? []), ref]);
    track(ref, { kind: 'event', what: name });
    return ref;
  }

  off(name: string, callback: Callback): void {
    this.#drop(name, ref => ref.callback === callback);
  }

  offref(ref: obs.EventRef): void {
    for (const name of [...this.#refs.keys()]) this.#drop(name, one => one === ref);
  }

  trigger(name: string, ...data: unknown[]): void {
    for (const ref of this.#refs.get(name) ?? []) this.tryTrigger(ref, data);
  }

  /** One listener that throws must not keep the next from hearing. */
  tryTrigger(ref: obs.EventRef, args: unknown[]): void {
    const { callback, context } = ref as Ref;
    try {
      Reflect.apply(callback, context, args);
    } catch (error) {
      reportError(error);
    }
  }

  #drop(name: string, isIt: (ref: Ref) => boolean): void {
    const refs = this.#refs.get(name) ?? [];
    refs.filter(isIt).forEach(untrack);
    this.#refs.set(name, refs.filter(ref => !isIt(ref)));
  }
}

/** The events a ref came from; a component needs it to let go. */
export function release(ref: obs.EventRef): void {
  (ref as Ref).events.offref(ref);
}
