import { Notice, type Plugin, type TFile } from 'obsidian';
import { CollectModal, type Collected } from './collect-definitions-modal';
import { FoundDefinitions } from './collect-definitions-rows';
import { createDefinition } from './create-definition';
import type { DefinitionParts } from './create-definition-note';
import { openDialog } from './dialog';
import { visitInSlices } from './idle';
import { factsOf } from './note-facts';

/** Adds the commands that make definitions. */
export function addDefinitionCommands(plugin: Plugin, parts: DefinitionParts): void {
  const { commands: say } = parts.sentences;
  const kept = new KeptLists();
  plugin.addCommand({ id: 'create-definition', name: say.createDefinition, icon: 'book-plus', callback: () => void createDefinition(parts) });
  plugin.addCommand({ id: 'collect-definitions', name: say.collectInNote, icon: 'list-checks', callback: () => void collectInNote(parts, kept) });
  plugin.addCommand({ id: 'collect-definitions-in-vault', name: say.collectInVault, icon: 'library', callback: () => void collectInVault(parts, kept) });
}

/** Lists that were left to look at a place, by what they're of. Each is offered once more. */
class KeptLists {
  private readonly lists = new Map<string, Collected>();

  keep(of: string, list: Collected): void {
    this.lists.set(of, list);
  }

  take(of: string): Collected | null {
    const list = this.lists.get(of) ?? null;
    this.lists.delete(of);
    return list;
  }
}

async function collectInNote(parts: DefinitionParts, kept: KeptLists): Promise<void> {
  const { app, sentences: { collect: say } } = parts;
  await parts.index.whenRead();
  const file = app.workspace.getActiveFile();
  if (file?.extension !== 'md') return void new Notice(say.noNote);
  open(parts, kept, { of: file.path, files: [file], none: say.none });
}

async function collectInVault(parts: DefinitionParts, kept: KeptLists): Promise<void> {
  const { app, index, sentences: { collect: say } } = parts;
  await index.whenRead();
  const files = app.vault.getMarkdownFiles().filter(({ path }) => !index.isTemplate(path) && !index.isSource(factsOf(path, app.metadataCache.getCache(path))));
  open(parts, kept, { of: '', files, none: say.noneInVault });
}

interface Run {
  /** The path of the note; empty for the vault. */
  readonly of: string;
  readonly files: readonly TFile[];
  readonly none: string;
}

function open(parts: DefinitionParts, kept: KeptLists, { of, files, none }: Run): void {
  const before = kept.take(of);
  openDialog(parts.owner, new CollectModal({
    parts, none,
    left: collected => kept.keep(of, collected),
    read: async (tell, isWanted) => {
      if (before) return before;
      const found = new FoundDefinitions(parts.app, parts.sentences);
      const problems: string[] = [];
      let done = 0;
      await visitInSlices(files, async file => {
        tell(done++, files.length);
        await found.add(file).catch(() => problems.push(parts.sentences.collect.unread(file.path)));
      }, isWanted);
      const rows = found.rows(parts.index.matcher);
      return rows.length + problems.length > 0 ? { rows, problems } : null;
    },
  }));
}
