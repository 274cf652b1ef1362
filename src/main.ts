import { getLanguage, Plugin } from 'obsidian';
import { steadyUndo } from './editor/steady-undo';
import { sentencesFor } from './locale/sentences';
import { AutomaticLinks } from './obsidian/automatic-links';
import { moveChosenViews } from './obsidian/chosen-views';
import { addDefinitionCommands } from './obsidian/collect-definitions';
import { addCommands } from './obsidian/commands';
import { editorMentions } from './obsidian/editor-mentions';
import { EventIndex } from './obsidian/event-index';
import { GlossaryIndex } from './obsidian/glossary-index';
import { addGlossaryPane, glossaryPanes } from './obsidian/glossary-pane';
import { createHover, hoverSource } from './obsidian/hover';
import { addReadingMarks } from './obsidian/reading-view';
import { SchedulePane, schedulePanes, schedulePaneType } from './obsidian/schedule-pane';
import { addShowDefinition } from './obsidian/show-definition';
import { markRowAtCursor } from './obsidian/row-at-cursor';
import { SettingsTab } from './obsidian/settings-tab';
import { linesOf, readSettings, type Settings, withExceptWords } from './settings';

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
      template: () => this.settings.definitions.template,
      exceptWords: () => linesOf(this.settings.links.exceptWords),
      changed: () => { marks.refresh(); pageMarks.refresh(); hover.refresh(); schedulePanes(app).forEach(pane => void pane.refresh()); glossaryPanes(app).forEach(pane => pane.refresh()); },
    });
    const linking = { app, owner: this, index, sentences, settings: () => this.settings.links, folder: () => this.settings.glossary.folders[0] ?? '' };
    const hover = createHover(this, linking);
    const marked = { app, index, hover, settings: () => this.settings.mentions };
    const marks = editorMentions(marked);
    this.index = this.addChild(index);
    const events = this.addChild(new EventIndex({ app, changed: () => schedulePanes(app).forEach(pane => pane.showEvents()) }));

    const automatic = this.addChild(new AutomaticLinks(linking));

    this.registerEditorExtension([marks.extension, automatic.extension, markRowAtCursor(app), steadyUndo()]);
    const pageMarks = addReadingMarks(this, { index, hover, settings: () => this.settings.mentions });
    this.registerHoverLinkSource(hoverSource, { display: this.manifest.name, defaultMod: true });
    this.registerView(schedulePaneType, leaf => new SchedulePane(leaf, {
      language, sentences, hover, events, mentionsIn: (title, path) => (this.settings.mentions.frequency === 'none' ? [] : index.mentionsInLine(title, path)),
    }));
    moveChosenViews(this, app);
    addCommands(this, linking);
    addShowDefinition(this, { ...marked, sentences });
    const defining = { ...linking, settings: () => this.settings.definitions, tag: () => this.settings.glossary.termTag };
    addDefinitionCommands(this, defining);
    addGlossaryPane(this, {
      linking, defining, sentences, hover, exclude: words => this.changeSettings(withExceptWords(this.settings, words)),
    });
    this.addSettingTab(new SettingsTab({
      app, plugin: this, sentences, read: () => this.settings, write: settings => this.changeSettings(settings),
    }));
  }

  override async onExternalSettingsChange(): Promise<void> {
    this.useSettings(readSettings(await this.loadData()));
  }

  private async changeSettings(settings: Settings): Promise<void> {
    this.useSettings(settings);
    await this.saveData(settings);
  }

  private useSettings(settings: Settings): void {
    const sourcesIn = ({ glossary, definitions }: Settings) => JSON.stringify([glossary, definitions.template]);
    const isElsewhere = sourcesIn(settings) !== sourcesIn(this.settings);
    this.settings = settings;
    if (isElsewhere) void this.index?.readVault();
    else this.index?.tellChanged();
  }
}
