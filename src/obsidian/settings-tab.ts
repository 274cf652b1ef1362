import { type App, type Plugin, PluginSettingTab, type SettingDefinitionItem } from 'obsidian';
import type { Sentences } from '../locale/en';
import { readSettings, type Settings } from '../settings';

/** What the tab needs to know and tell. */
export interface SettingsTabOptions {
  readonly app: App;
  readonly plugin: Plugin;
  readonly sentences: Sentences;
  readonly read: () => Settings;
  readonly write: (settings: Settings) => Promise<void>;
}

/** A key of a control: the path of its value in the settings. The compiler knows which there are. */
type Key = { [P in keyof Settings]: `${P}.${keyof Settings[P] & string}` }[keyof Settings] | 'glossary.folders.0';

type Path = readonly string[];

/** The settings tab, declared rather than drawn: the app renders and searches it. */
export class SettingsTab extends PluginSettingTab {
  constructor(private readonly options: SettingsTabOptions) {
    super(options.app, options.plugin);
  }

  override getSettingDefinitions(): SettingDefinitionItem<Key>[] {
    const { settings: say } = this.options.sentences;
    return [
      {
        type: 'group', heading: say.glossary, items: [
          { name: say.folder, desc: say.folderHint, control: { type: 'folder', key: 'glossary.folders.0' } },
          { name: say.termTag, desc: say.termTagHint, control: { type: 'text', key: 'glossary.termTag', validate: tag => this.problemOf(tag) } },
          { name: say.glossaryTag, desc: say.glossaryTagHint, control: { type: 'text', key: 'glossary.glossaryTag', validate: tag => this.problemOf(tag) } },
          { name: say.template, desc: say.templateHint, control: { type: 'file', key: 'definitions.template', filter: ({ extension }) => extension === 'md' } },
        ],
      },
      {
        type: 'group', heading: say.links, items: [
          {
            name: say.frequency, desc: say.frequencyHint,
            control: { type: 'dropdown', key: 'links.frequency', options: { 'first-in-section': say.firstInSection, 'first-in-note': say.firstInNote, every: say.every } },
          },
          { name: say.inHeadings, control: { type: 'toggle', key: 'links.inHeadings' } },
          { name: say.automatic, desc: say.automaticHint, control: { type: 'toggle', key: 'links.automatic' } },
          { name: say.exceptWords, desc: say.exceptWordsHint, control: { type: 'textarea', key: 'links.exceptWords', rows: 2 } },
          { name: say.exceptFolders, desc: say.exceptFoldersHint, control: { type: 'textarea', key: 'links.exceptFolders', rows: 2 } },
        ],
      },
      {
        type: 'group', heading: say.underlines, items: [
          {
            name: say.underline, desc: say.underlineHint,
            control: { type: 'dropdown', key: 'mentions.frequency', options: { 'every': say.every, 'first-in-section': say.firstUnderHeading, 'none': say.noMention } },
          },
          { name: say.inEditor, control: { type: 'toggle', key: 'mentions.inEditor' } },
          { name: say.inSource, control: { type: 'toggle', key: 'mentions.inSource' } },
          { name: say.inReadingView, control: { type: 'toggle', key: 'mentions.inReadingView' } },
        ],
      },
    ];
  }

  override getControlValue(key: string): unknown {
    return valueAt(this.options.read(), key.split('.'));
  }

  override setControlValue(key: string, value: unknown): Promise<void> {
    return this.options.write(readSettings(withValueAt(this.options.read(), key.split('.'), value)));
  }

  private problemOf(tag: string): string | undefined {
    return /^#[^\s#]+$/u.test(tag) ? undefined : this.options.sentences.settings.notATag;
  }
}

function valueAt(record: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, name) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined), record);
}

/** A copy of the record, or of the list, with one value in it changed. */
function withValueAt(record: unknown, [name, ...rest]: Path, value: unknown): unknown {
  if (name === undefined) return value;
  const inner: unknown = withValueAt(valueAt(record, [name]), rest, value);
  if (Array.isArray(record)) return Object.assign([...(record as unknown[])], { [name]: inner });
  return { ...(record as object), [name]: inner };
}
