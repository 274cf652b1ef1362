/**
 * What plugins have put into the page and not yet taken out, told by the call
 * stack: a plugin's code is evaluated under the name `plugin:ID`. Reading stacks
 * is slow, so it is done only when a test asks for it (`?track=1`).
 */

export interface LiveThing { readonly plugin: string; readonly kind: string; readonly what: string }

const things = new Map<unknown, LiveThing>();
let isTracking = false;

/** Ours, through which plugins listen. */
const passing = /\b(?:registerDomEvent|onClickEvent|onNodeInserted|on)\b[^(]*\(http/;

type Caller = (...args: never[]) => unknown;

/** The plugin that called `called`: itself, not the app on its behalf. */
function callingPlugin(called: Caller): string | null {
  const holder: { stack?: string } = {};
  Error.captureStackTrace(holder, called);
  const frames = (holder.stack ?? '').split('\n').slice(1);
  const caller = frames.find(frame => frame.includes('plugin:') || !passing.test(frame)) ?? '';
  return /plugin:([a-z0-9-]+)/.exec(caller)?.[1] ?? null;
}

/** `called` is the function of ours that the plugin called, when that isn't one of `passing`. */
export function track(key: unknown, thing: { readonly kind: string; readonly what: string }, called: Caller = track): void {
  if (!isTracking) return;
  const plugin = callingPlugin(called);
  if (plugin !== null) things.set(key, { plugin, ...thing });
}

export function untrack(key: unknown): void {
  things.delete(key);
}

function isReachable(target: EventTarget): boolean {
  return !(target instanceof Node) || target.isConnected;
}

/** The things of a plugin that still live; a listener on an element that has left the page is none. */
export function liveThings(plugin: string): LiveThing[] {
  const isLive = (key: unknown): boolean => !(key instanceof ListenerKey) || isReachable(key.target);
  return [...things].filter(([key, thing]) => thing.plugin === plugin && isLive(key)).map(([, thing]) => thing);
}

class ListenerKey {
  constructor(readonly target: EventTarget, readonly type: string, readonly callback: unknown, readonly capture: boolean) {}

  matches(other: unknown): boolean {
    return other instanceof ListenerKey && other.target === this.target && other.type === this.type
      && other.callback === this.callback && other.capture === this.capture;
  }
}

function isCapturing(options: unknown): boolean {
  return options === true || (typeof options === 'object' && options !== null && Reflect.get(options, 'capture') === true);
}

function describeTarget(target: EventTarget): string {
  return target instanceof Element ? `${target.tagName.toLowerCase()}.${target.className}` : target.constructor.name;
}

function keysLike(key: ListenerKey): unknown[] {
  return [...things.keys()].filter(other => key.matches(other));
}

function dropListener(key: ListenerKey): void {
  keysLike(key).forEach(untrack);
}

type Listen = (this: EventTarget, type: string, callback: EventListenerOrEventListenerObject | null, options?: boolean | AddEventListenerOptions) => void;

function trackListeners(): void {
  const proto: { addEventListener: Listen; removeEventListener: Listen } = EventTarget.prototype;
  const { addEventListener: add, removeEventListener: remove } = proto;
  function tracked(this: EventTarget, type: string, callback: EventListenerOrEventListenerObject | null, options?: boolean | AddEventListenerOptions): void {
    const target = this ?? window;
    const key = new ListenerKey(target, type, callback, isCapturing(options));
    if (keysLike(key).length === 0) track(key, { kind: 'listener', what: `${type} on ${describeTarget(target)}` }, tracked);
    add.call(target, type, callback, options);
    if (typeof options === 'object' && options.once === true) add.call(target, type, () => { dropListener(key); }, { once: true });
    if (typeof options === 'object') options.signal?.addEventListener('abort', () => { dropListener(key); });
  }
  proto.addEventListener = tracked;
  proto.removeEventListener = function (this: EventTarget, type, callback, options) {
    const target = this ?? window;
    dropListener(new ListenerKey(target, type, callback, isCapturing(options)));
    remove.call(target, type, callback, options);
  };
}

type TimerName = 'setInterval' | 'clearInterval' | 'setTimeout' | 'clearTimeout';
type Around = (call: (args: unknown[]) => unknown, args: unknown[], called: Caller) => unknown;

/** Replaces one of the window's functions by one that does something around it. */
function wrap(name: TimerName, around: Around): void {
  const original: unknown = Reflect.get(window, name);
  if (typeof original !== 'function') return;
  const call = (args: unknown[]): unknown => Reflect.apply(original, window, args);
  function tracked(...args: unknown[]): unknown { return around(call, args, tracked); }
  Reflect.set(window, name, tracked);
}

function trackTimers(): void {
  wrap('setInterval', (call, args, called) => {
    const id = call(args);
    track(`timer ${String(id)}`, { kind: 'interval', what: `${Number(args[1] ?? 0)} ms` }, called);
    return id;
  });
  wrap('setTimeout', (call, [handler, ms, ...rest], called) => {
    const run = (): void => {
      untrack(`timer ${String(id)}`);
      if (typeof handler === 'function') Reflect.apply(handler, window, rest);
    };
    const id = call([run, ms]);
    track(`timer ${String(id)}`, { kind: 'timeout', what: `${Number(ms ?? 0)} ms` }, called);
    return id;
  });
  for (const name of ['clearInterval', 'clearTimeout'] as const) {
    wrap(name, (call, args) => { untrack(`timer ${String(args[0])}`); return call(args); });
  }
}

function trackObservers(): void {
  for (const name of ['ResizeObserver', 'MutationObserver', 'IntersectionObserver'] as const) {
    const proto: { observe: (...args: never[]) => void; disconnect: () => void } = window[name].prototype;
    const { observe, disconnect } = proto;
    proto.observe = function tracked(...args) { track(this, { kind: 'observer', what: name }, tracked); observe.apply(this, args); };
    proto.disconnect = function () { untrack(this); disconnect.call(this); };
  }
}

/** From here on every listener, timer and observer is remembered with the plugin that made it. */
export function startTracking(): void {
  isTracking = true;
  trackListeners();
  trackTimers();
  trackObservers();
}
