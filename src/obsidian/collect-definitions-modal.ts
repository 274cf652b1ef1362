import { ButtonComponent, Modal, Notice } from 'obsidian';
import { drawCollectList } from '../views/collect-list';
import type { TermRow } from './collect-definitions-rows';
import { type DefinitionParts, makeDefinitionNote } from './create-definition-note';
import { openAt } from './open-at';
import { textOf } from './note-text';

/** What the dialog shows once all is read. */
export interface Collected {
  readonly rows: readonly TermRow[];
  /** What couldn't be read, one sentence each. */
  readonly problems: readonly string[];
}

/** What the dialog needs to know and tell. */
export interface CollectModalOptions {
  readonly parts: DefinitionParts;
  /** Reads, telling how far it has come; stops when `isWanted` no longer holds. Null where nothing was found. */
  readonly read: (tell: (done: number, total: number) => void, isWanted: () => boolean) => Promise<Collected | null>;
  /** What is said where nothing was found. */
  readonly none: string;
  /** The user leaves to look at a place, and may come back to what was edited. */
  readonly left: (collected: Collected) => void;
}

/** The list of what notes define in passing: nothing is written before the user says so. */
export class CollectModal extends Modal {
  private isOpen = true;
  private isWriting = false;
  private collected: Collected = { rows: [], problems: [] };
  private create: ButtonComponent | null = null;
  private count: HTMLElement | null = null;

  constructor(private readonly options: CollectModalOptions) {
    super(options.parts.app);
  }

  override onOpen(): void {
    this.setTitle(this.say.title);
    this.modalEl.addClass('lectern-collect');
    this.scope.register(['Mod'], 'Enter', () => { void this.write(); return false; });
    void this.readAll();
  }

  override onClose(): void {
    this.isOpen = false;
  }

  private get say() {
    return this.options.parts.sentences.collect;
  }

  private async readAll(): Promise<void> {
    const tell = this.drawProgress(this.say.reading);
    const collected = await this.options.read(tell, () => this.isOpen);
    if (!this.isOpen) return;
    if (collected) return this.draw(collected);
    this.close();
    new Notice(this.options.none);
  }

  /** Shows how far something has come, with a way out. */
  private drawProgress(sentence: (done: number, total: number) => string): (done: number, total: number) => void {
    this.contentEl.empty();
    const text = this.contentEl.createDiv({ cls: 'lectern-collect-progress', attr: { role: 'status' } });
    const bar = this.contentEl.createEl('progress');
    this.cancelButton(this.buttons()).buttonEl.focus();
    return (done, total) => {
      text.setText(sentence(done, total));
      bar.max = total;
      bar.value = done;
    };
  }

  private draw(collected: Collected): void {
    this.collected = collected;
    const { contentEl, say } = this;
    contentEl.empty();
    const bar = contentEl.createDiv({ cls: 'lectern-collect-bar' });
    this.count = bar.createSpan({ attr: { role: 'status' } });
    for (const [text, isChosen] of [[say.chooseAll, true], [say.chooseNone, false]] as const) {
      new ButtonComponent(bar).setButtonText(text).onClick(() => this.chooseAll(isChosen));
    }
    drawCollectList(contentEl, { sentences: this.options.parts.sentences, ...collected }, {
      changed: () => this.showCount(),
      open: (row, event) => void this.openPlace(row as TermRow, event),
    });
    const buttons = this.buttons();
    this.create = new ButtonComponent(buttons).setCta().onClick(() => void this.write());
    this.cancelButton(buttons);
    this.showCount();
    contentEl.querySelector<HTMLElement>('.lectern-collect-box')?.focus();
  }

  private buttons(): HTMLElement {
    return this.contentEl.createDiv({ cls: 'modal-button-container' });
  }

  private cancelButton(parent: HTMLElement): ButtonComponent {
    return new ButtonComponent(parent).setButtonText(this.say.cancel).onClick(() => this.close());
  }

  private get chosen(): readonly TermRow[] {
    return this.collected.rows.filter(({ isChosen, term }) => isChosen && term.trim() !== '');
  }

  private showCount(): void {
    const { length } = this.chosen;
    this.count?.setText(this.say.chosen(length, this.collected.rows.length));
    this.create?.setButtonText(this.say.create(length)).setDisabled(length === 0);
  }

  private chooseAll(isChosen: boolean): void {
    for (const row of this.collected.rows) row.isChosen = isChosen && row.knownIn === null;
    this.draw(this.collected);
  }

  private async openPlace(row: TermRow, event: MouseEvent): Promise<void> {
    const place = row.choices[row.choice];
    if (!place) return;
    const { app } = this;
    this.options.left(this.collected);
    this.close();
    const before = (await textOf(app, place.file)).slice(0, place.from).split('\n');
    await openAt({ app, file: place.file, place: { line: before.length - 1, ch: before.at(-1)?.length ?? 0 }, event });
  }

  /** Writes the notes one by one. What can't be written stays in the list, with the reason; it stops nothing else. */
  private async write(): Promise<void> {
    const { chosen } = this;
    if (chosen.length === 0 || this.isWriting) return;
    this.isWriting = true;
    const tell = this.drawProgress(this.say.writing);
    const made = new Set<TermRow>();
    const remarks = new Set<string>();
    for (const [index, row] of chosen.entries()) {
      if (!this.isOpen) break;
      tell(index, chosen.length);
      const result = await makeDefinitionNote(this.options.parts, { ...row, source: row.choices[row.choice]?.file ?? null });
      row.problem = 'problem' in result ? result.problem : null;
      if ('problem' in result) continue;
      made.add(row);
      for (const remark of result.remarks) remarks.add(remark);
    }
    this.isWriting = false;
    this.tellMade(made, remarks);
  }

  private tellMade(made: ReadonlySet<TermRow>, remarks: ReadonlySet<string>): void {
    const left = this.collected.rows.filter(row => !made.has(row));
    const problems = left.flatMap(({ problem }) => problem ?? []);
    const said = [...(made.size > 0 ? [this.say.made(made.size), ...remarks] : []), ...(this.isOpen ? [] : problems)];
    if (said.length > 0) new Notice(said.join('\n'));
    if (problems.length === 0) this.close();
    else if (this.isOpen) this.draw({ ...this.collected, rows: left });
  }
}
