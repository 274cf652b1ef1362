import { define, installBuiltins } from './builtins';
import { globalMakers, nodeMakers } from './elements';
import { documentListeners, listenerMethods } from './listeners';
import { elementMethods, htmlMethods, installGetters, nodeMethods, styleMethods } from './nodes';

const globals = {
  ...globalMakers,
  isBoolean: (value: unknown): value is boolean => typeof value === 'boolean',
  fish: (selector: string) => activeDocument.querySelector<HTMLElement>(selector),
  fishAll: (selector: string) => Array.from(activeDocument.querySelectorAll<HTMLElement>(selector)),
  ready: (callback: () => unknown) => { callback(); },
  sleep: (ms: number) => new Promise<void>(resolve => { setTimeout(resolve, ms); }),
  nextFrame: () => new Promise<void>(resolve => { requestAnimationFrame(() => { resolve(); }); }),
};

/** Gives a window (the page's own, or a popout's) everything that the app adds to the DOM. */
export function installDom(win: Window & typeof globalThis): void {
  define(win.Node.prototype, { ...nodeMethods, ...nodeMakers });
  define(win.Element.prototype, elementMethods);
  define(win.HTMLElement.prototype, { ...htmlMethods, ...styleMethods, ...listenerMethods });
  define(win.SVGElement.prototype, styleMethods);
  define(win.Document.prototype, documentListeners);
  define(win.DocumentFragment.prototype, { find: elementMethods.find, findAll: elementMethods.findAll });
  installGetters(win);
  define(win, globals);
}

/** Once, for the page: the globals that there is one of. */
export function installGlobals(): void {
  installBuiltins();
  define(window, { activeWindow: window, activeDocument: document });
  installDom(window);
}
