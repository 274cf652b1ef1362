import type { GlossaryOptions } from './core/glossary/glossary';
import type { Frequency } from './core/glossary/links';
import { defaultGlossaryOptions } from './core/glossary/sources';

/** How *Link glossary* writes links. */
export interface LinkSettings {
  readonly frequency: Frequency;
  /** Whether mentions in headings are linked too. */
  readonly inHeadings: boolean;
  /** Whether mentions are linked when a note is left or has been idle for a while. */
  readonly automatic: boolean;
  /** Words that are no mentions in any note, one on each line. */
  readonly exceptWords: string;
  /** Folders in which no note is ever linked, one on each line. */
  readonly exceptFolders: string;
}

/** How definition notes are made. */
export interface DefinitionSettings {
  /** The path of the note they begin as; empty for the plain form. */
  readonly template: string;
}

/** Which mentions are underlined, and where. */
export interface MentionSettings {
  /** Each, the first of each term below each heading, or none. */
  readonly frequency: 'every' | 'first-in-section' | 'none';
  /** In Live Preview. */
  readonly inEditor: boolean;
  readonly inSource: boolean;
  readonly inReadingView: boolean;
}

/** All that is kept in `data.json`: the options of the parts, by part. */
export interface Settings {
  readonly glossary: GlossaryOptions;
  readonly links: LinkSettings;
  readonly mentions: MentionSettings;
  readonly definitions: DefinitionSettings;
}

export const defaultSettings: Settings = {
  glossary: defaultGlossaryOptions,
  links: { frequency: 'first-in-section', inHeadings: false, automatic: false, exceptWords: '', exceptFolders: '' },
  mentions: { frequency: 'every', inEditor: true, inSource: false, inReadingView: true },
  definitions: { template: '' },
};

/** The frequencies each part knows. */
const frequencies: Readonly<Record<string, readonly unknown[]>> = { links: ['every', 'first-in-note', 'first-in-section'], mentions: ['every', 'first-in-section', 'none'] };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** True for a stored value that may take the place of a default: one of its type, a list of texts, a known frequency. */
function isAccepted(value: unknown, byDefault: unknown, known: readonly unknown[] | undefined): boolean {
  if (known) return known.includes(value);
  if (Array.isArray(byDefault)) return Array.isArray(value) && value.every(item => typeof item === 'string');
  return typeof value === typeof byDefault;
}

/** The stored values of one part that are what they should be, over its defaults. */
function readPart<P extends keyof Settings>(part: P, stored: unknown): Settings[P] {
  const values = isRecord(stored) && isRecord(stored[part]) ? stored[part] : {};
  const entries = Object.entries(defaultSettings[part]).map(([name, byDefault]: [string, unknown]) => {
    const known = name === 'frequency' ? frequencies[part] : undefined;
    return [name, Object.hasOwn(values, name) && isAccepted(values[name], byDefault, known) ? values[name] : byDefault];
  });
  return Object.fromEntries(entries) as Settings[P];
}

/** The settings in `data.json`, whatever is in it: values that are missing or wrong give way to the defaults. */
export function readSettings(stored: unknown): Settings {
  return { glossary: readPart('glossary', stored), links: readPart('links', stored), mentions: readPart('mentions', stored), definitions: readPart('definitions', stored) };
}

/** The settings with more words that are left alone in all notes. */
export function withExceptWords(settings: Settings, words: readonly string[]): Settings {
  const lines = linesOf(settings.links.exceptWords);
  const added = words.filter(word => !lines.some(line => line.toLowerCase() === word.toLowerCase()));
  return { ...settings, links: { ...settings.links, exceptWords: [...lines, ...added].join('\n') } };
}

/** The lines of a setting that have something on them. */
export const linesOf = (setting: string): string[] => setting.split('\n').map(line => line.trim()).filter(line => line !== '');
