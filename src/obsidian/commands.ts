import type { App, Plugin } from 'obsidian';
import type { Sentences } from '../locale/en';
import { chooseAndLink, type LinkParts, linkGlossary, unlinkGlossary } from './link-commands';
import { openNote, type OpenNote } from './open-note';
import { SchedulePane, schedulePaneType } from './schedule-pane';

/** Adds the commands and the ribbon icon. */
export function addCommands(plugin: Plugin, parts: LinkParts & { readonly sentences: Sentences }): void {
  const { commands: say } = parts.sentences;
  const open = () => void openTimeline(plugin.app);
  plugin.addRibbonIcon('calendar-clock', say.openTimeline, open);
  plugin.addCommand({ id: 'open-timeline', name: say.openTimeline, icon: 'calendar-clock', callback: open });
  plugin.addCommand({ id: 'show-all-events', name: say.showAllEvents, icon: 'calendar-days', callback: () => void showAllEvents(plugin.app) });
  addNoteCommand(plugin, { id: 'link-glossary', name: say.linkGlossary, icon: 'link', run: note => linkGlossary(parts, note) });
  addNoteCommand(plugin, { id: 'link-selection', name: say.linkSelection, icon: 'link', needsSelection: true, run: note => linkGlossary(parts, note, 'selection') });
  addNoteCommand(plugin, { id: 'choose-definitions', name: say.chooseDefinitions, icon: 'list-checks', run: note => chooseAndLink(parts, note) });
  addNoteCommand(plugin, { id: 'unlink-glossary', name: say.unlinkGlossary, icon: 'unlink', run: note => unlinkGlossary(parts, note) });
}

/** Shows the timeline in the right sidebar. */
export async function openTimeline({ workspace }: App): Promise<void> {
  await workspace.ensureSideLeaf(schedulePaneType, 'right', { reveal: true, active: false });
}

/** Shows the events of all notes, in the pane that is open wherever it is, else in the right sidebar. */
async function showAllEvents({ workspace }: App): Promise<void> {
  const leaf = workspace.getLeavesOfType(schedulePaneType)[0] ?? await workspace.ensureSideLeaf(schedulePaneType, 'right', { active: false });
  await workspace.revealLeaf(leaf);
  if (leaf.view instanceof SchedulePane) await leaf.view.choose('all');
}

interface NoteCommand {
  readonly id: string;
  readonly name: string;
  readonly icon: string;
  /** True where there is nothing to do without a selection. */
  readonly needsSelection?: boolean;
  readonly run: (note: OpenNote) => Promise<void>;
}

/** A command on the note that is open in an editor. */
function addNoteCommand(plugin: Plugin, { id, name, icon, needsSelection = false, run }: NoteCommand): void {
  plugin.addCommand({
    id, name, icon,
    editorCheckCallback: (isChecking, editor, info) => {
      const note = openNote(info, editor);
      if (!note || (needsSelection && !editor.somethingSelected())) return false;
      if (!isChecking) void run(note);
      return true;
    },
  });
}
