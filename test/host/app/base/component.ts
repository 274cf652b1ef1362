import type * as obs from 'obsidian';
import { release } from './events';

type Cleanup = () => unknown;

/** A thing with a life: what it registers is undone, last first, when it is unloaded. */
export class Component implements obs.Component {
  #isLoaded = false;
  #children: obs.Component[] = [];
  #cleanups: Cleanup[] = [];

  load(): void {
    if (this.#isLoaded) return;
    this.#isLoaded = true;
    this.onload();
    for (const child of [...this.#children]) child.load();
  }

  onload(): unknown { return undefined; }

  unload(): void {
    if (!this.#isLoaded) return;
    this.#isLoaded = false;
    for (const child of this.#children.splice(0).reverse()) child.unload();
    for (const cleanup of this.#cleanups.splice(0).reverse()) cleanup();
    this.onunload();
  }

  onunload(): void { /* for subclasses */ }

  addChild<T extends obs.Component>(component: T): T {
    this.#children.push(component);
    if (this.#isLoaded) component.load();
    return component;
  }

  removeChild<T extends obs.Component>(component: T): T {
    this.#children = this.#children.filter(child => child !== component);
    component.unload();
    return component;
  }

  register(cleanup: Cleanup): void {
    this.#cleanups.push(cleanup);
  }

  registerEvent(ref: obs.EventRef): void {
    this.register(() => { release(ref); });
  }

  registerDomEvent(el: EventTarget, type: string, callback: (this: HTMLElement, event: never) => unknown, options?: boolean | AddEventListenerOptions): void {
    const listener = callback as EventListener;
    el.addEventListener(type, listener, options);
    this.register(() => { el.removeEventListener(type, listener, options); });
  }

  registerInterval(id: number): number {
    this.register(() => { window.clearInterval(id); });
    return id;
  }
}
