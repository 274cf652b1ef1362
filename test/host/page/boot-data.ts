import type { PluginFiles } from '../app/plugins/plugins';

/** What the page is opened with. What a test gave before the page loads goes before what the server says. */
export interface BootData {
  readonly vaultName: string;
  readonly notes: Readonly<Record<string, string>>;
  readonly plugins: readonly PluginFiles[];
  /** Saved settings by plugin id. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** Saved settings of the app: `useMarkdownLinks` and the like. */
  readonly config?: Readonly<Record<string, unknown>>;
  /** The note to open; by default the first. Null opens none. */
  readonly open?: string | null;
  /** Changes are sent back to the server, and its own are heard. */
  readonly isLinkedToServer?: boolean;
}

declare global {
  interface Window {
    hostBoot?: Partial<BootData>;
  }
}
