import { getLanguage, Plugin } from 'obsidian';
import { mentionsInText } from './core/glossary/mentions';
import { sentencesFor } from './locale/sentences';
import { addCommands } from './obsidian/commands';
import { editorMentions } from './obsidian/editor-mentions';
import { GlossaryIndex } from './obsidian/glossary-index';
import { createHover, hoverSource } from './obsidian/hover';
import { addReadingMarks } from './obsidian/reading-view';
import { refreshPanes, SchedulePane, schedulePaneType } from './obsidian/schedule-pane';
import { SettingsTab } from './obsidian/settings-tab';
import { readSettings, type Settings } from './settings';

/** Composes the parts; the one place that knows them all. */
export default class LecternPlugin extends Plugin {
  declare settings: Settings;
  private index: GlossaryIndex | null = null;

  override async onload(): Promise<void> {
    const { app } = this;
    const language = getLanguage();
    const sentences = sentencesFor(language);
    this.settings = readSettings(await this.loadData());

    const index = new GlossaryIndex({
      app,
      options: () => this.settings.glossary,
      changed: () => { marks.refresh(); pageMarks.refresh(); refreshPanes(app); },
    });
    const hover = createHover(this, { app, sentences });
    const marks = editorMentions({ index, hover, settings: () => this.settings.mentions });
    this.index = this.addChild(index);

    this.registerEditorExtension(marks.extension);
    const pageMarks = addReadingMarks(this, { index, hover, settings: () => this.settings.mentions });
    this.registerHoverLinkSource(hoverSource, { display: this.manifest.name, defaultMod: true });
    this.registerView(schedulePaneType, (leaf) => new SchedulePane(leaf, {
      language, sentences, hover, mentionsIn: (title) => mentionsInText(title, index.matcher),
    }));
    addCommands(this, { app, index, sentences, settings: () => this.settings.links, folder: () => this.settings.glossary.folders[0] ?? '' });
    this.addSettingTab(new SettingsTab({
      app, plugin: this, sentences, read: () => this.settings, write: (settings) => this.changeSettings(settings),
    }));
  }

  override async onExternalSettingsChange(): Promise<void> {
    this.settings = readSettings(await this.loadData());
    await this.index?.readVault();
  }

  private async changeSettings(settings: Settings): Promise<void> {
    this.settings = settings;
    await this.saveData(settings);
    await this.index?.readVault();
  }
}
