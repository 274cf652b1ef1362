import type * as obs from 'obsidian';
import { Events } from '../base/events';

/** Which view opens for a type, and for the extension of a file. */
export class ViewRegistry extends Events {
  readonly #creators = new Map<string, obs.ViewCreator>();
  readonly #typeByExtension = new Map<string, string>();

  register(type: string, creator: obs.ViewCreator): void {
    if (this.#creators.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
    this.#creators.set(type, creator);
    this.trigger('view-registered', type);
  }

  unregister(type: string): void {
    if (this.#creators.delete(type)) this.trigger('view-unregistered', type);
  }

  registerExtensions(extensions: readonly string[], type: string): void {
    for (const extension of extensions) this.#typeByExtension.set(extension, type);
  }

  unregisterExtensions(extensions: readonly string[]): void {
    for (const extension of extensions) this.#typeByExtension.delete(extension);
  }

  creatorOf(type: string): obs.ViewCreator | null { return this.#creators.get(type) ?? null; }
  typeFor(extension: string): string | null { return this.#typeByExtension.get(extension) ?? null; }
  types(): string[] { return [...this.#creators.keys()]; }
}
