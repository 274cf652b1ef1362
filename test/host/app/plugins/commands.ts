import type * as obs from 'obsidian';
import { Platform } from '../platform';
import { FuzzySuggestModal } from '../ui/suggest-modal';
import type { Registrations } from './registrations';

/** Runs commands, or says whether one can run now. */
export class Commands {
  constructor(private readonly app: obs.App, private readonly registrations: Registrations) {}

  list(): obs.Command[] {
    return [...this.registrations.commands.values()].filter(command => command.mobileOnly !== true || Platform.isMobile);
  }

  available(): obs.Command[] { return this.list().filter(command => this.#run(command, true)); }

  execute(id: string): boolean {
    const command = this.registrations.commands.get(id);
    return command !== undefined && this.#run(command, false);
  }

  /** An editor's commands run only where a note is being edited, not read. */
  #run(command: obs.Command, isChecking: boolean): boolean {
    const info = this.app.workspace.activeEditor;
    const editor = isEditing(info) ? info.editor : undefined;
    if (command.editorCheckCallback !== undefined) return editor !== undefined && info !== null && command.editorCheckCallback(isChecking, editor, info) !== false;
    if (command.editorCallback !== undefined) {
      if (editor === undefined || info === null) return false;
      if (!isChecking) command.editorCallback(editor, info);
      return true;
    }
    if (command.checkCallback !== undefined) return command.checkCallback(isChecking) !== false;
    if (!isChecking) command.callback?.();
    return true;
  }
}

function isEditing(info: obs.MarkdownFileInfo | null): info is obs.MarkdownFileInfo {
  if (info === null) return false;
  const getMode: unknown = Reflect.get(info, 'getMode');
  return typeof getMode !== 'function' || Reflect.apply(getMode, info, []) === 'source';
}

export class CommandPalette extends FuzzySuggestModal<obs.Command> {
  constructor(app: obs.App, private readonly commands: Commands) {
    super(app);
    this.setPlaceholder('Select a command…');
    this.setInstructions([{ command: '↑↓', purpose: 'to navigate' }, { command: '↵', purpose: 'to use' }, { command: 'esc', purpose: 'to dismiss' }]);
  }

  getItems(): obs.Command[] { return this.commands.available().sort((a, b) => a.name.localeCompare(b.name)); }
  getItemText(command: obs.Command): string { return command.name; }
  onChooseItem(command: obs.Command): void { this.commands.execute(command.id); }
}
