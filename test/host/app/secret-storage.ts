import type * as obs from 'obsidian';
import { Events } from './base/events';

/** Secrets for as long as the page is open. */
export class SecretStorage extends Events implements obs.SecretStorage {
  readonly #secrets = new Map<string, string>();

  setSecret(id: string, secret: string): void { this.#secrets.set(id, secret); }
  getSecret(id: string): string | null { return this.#secrets.get(id) ?? null; }
  listSecrets(): string[] { return [...this.#secrets.keys()]; }
}
