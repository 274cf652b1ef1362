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

/** What a stored value must satisfy to take the place of a default. */
type Accepts = (value: unknown) => boolean;

const isText: Accepts = value => typeof value === 'string';
const isSwitch: Accepts = value => typeof value === 'boolean';
const isFolders: Accepts = value => Array.isArray(value) && value.every(isText);
const isFrequency: Accepts = value => value === 'every' || value === 'first-in-note' || value === 'first-in-section';

const accepted: { readonly [P in keyof Settings]: Readonly<Record<keyof Settings[P], Accepts>> } = {
  glossary: { folders: isFolders, termTag: isText, glossaryTag: isText },
  links: { frequency: isFrequency, inHeadings: isSwitch, automatic: isSwitch, exceptWords: isText, exceptFolders: isText },
  mentions: { frequency: value => value === 'every' || value === 'first-in-section' || value === 'none', inEditor: isSwitch, inSource: isSwitch, inReadingView: isSwitch },
  definitions: { template: isText },
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** The stored values of one part that are what they should be, over its defaults. */
function readPart<P extends object>(defaults: P, checks: Readonly<Record<keyof P, Accepts>>, stored: unknown): P {
  if (!isRecord(stored)) return { ...defaults };
  const names = Object.keys(defaults).filter(name => Object.hasOwn(stored, name) && checks[name as keyof P](stored[name]));
  return { ...defaults, ...Object.fromEntries(names.map(name => [name, stored[name]])) };
}

/** The settings in `data.json`, whatever is in it: values that are missing or wrong give way to the defaults. */
export function readSettings(stored: unknown): Settings {
  const parts: Readonly<Record<string, unknown>> = isRecord(stored) ? stored : {};
  return {
    glossary: readPart(defaultSettings.glossary, accepted.glossary, parts.glossary),
    links: readPart(defaultSettings.links, accepted.links, parts.links),
    mentions: readPart(defaultSettings.mentions, accepted.mentions, parts.mentions),
    definitions: readPart(defaultSettings.definitions, accepted.definitions, parts.definitions),
  };
}

/** The settings with more words that are left alone in all notes. */
export function withExceptWords(settings: Settings, words: readonly string[]): Settings {
  const lines = linesOf(settings.links.exceptWords);
  const added = words.filter(word => !lines.some(line => line.toLowerCase() === word.toLowerCase()));
  return { ...settings, links: { ...settings.links, exceptWords: [...lines, ...added].join('\n') } };
}

/** The lines of a setting that have something on them. */
export const linesOf = (setting: string): string[] => setting.split('\n').map(line => line.trim()).filter(line => line !== '');
