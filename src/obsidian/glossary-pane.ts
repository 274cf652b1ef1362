import { type App, type HoverPopover, ItemView, Keymap, Notice, type Plugin, type TFile, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { idOf } from '../core/glossary/census';
import { namesWritten } from '../core/glossary/exclusion';
import type { Definition } from '../core/glossary/glossary';
import type { TermUse } from '../core/glossary/usage';
import type { Sentences } from '../locale/en';
import type { GlossaryAction } from '../views/glossary-list';
import { drawGlossary, type DrawnGlossary, glossaryScopes, type GlossaryScope } from '../views/glossary-view';
import type { DefinitionParts } from './create-definition-note';
import { DefinitionChoice } from './definition-choice';
import { openDialog } from './dialog';
import { GlossaryCensus } from './glossary-pane-census';
import { allTermsModel, definedIn, noteModel, placesOf, type PaneContent, type PaneModel, type PaneSubject, undefinedModel } from './glossary-pane-model';
import type { Hover } from './hover';
import { finishInSlices } from './idle';
import { showItemMenu } from './item-menu';
import type { LinkParts } from './link-commands';
import { defineTerm, excludeWords, linkTerm, termsIn, termsInSteps } from './note-terms';
import { placeOf, textOf } from './note-text';
import { openAt } from './open-at';

/** The type of the pane's view in the workspace. */
export const glossaryPaneType = 'lectern-glossary';

/** How long typing rests before the terms are counted, in milliseconds. */
const settleTime = 250;

/** What the pane needs of the other parts. */
export interface GlossaryPaneParts {
  readonly linking: LinkParts;
  readonly defining: DefinitionParts;
  readonly sentences: Sentences;
  readonly hover: Hover;
  /** Has words left alone in all notes. */
  readonly exclude: (words: readonly string[]) => Promise<void>;
}

/** Adds the pane of terms, and the command that opens it. */
export function addGlossaryPane(plugin: Plugin, parts: GlossaryPaneParts): void {
  const { workspace } = plugin.app;
  plugin.registerView(glossaryPaneType, leaf => new GlossaryPane(leaf, parts));
  plugin.addCommand({
    id: 'open-glossary', name: parts.sentences.commands.openGlossary, icon: 'book-a',
    callback: () => void workspace.ensureSideLeaf(glossaryPaneType, 'right', { reveal: true, active: false }),
  });
}

/** The open panes. */
export function glossaryPanes({ workspace }: App): GlossaryPane[] {
  return workspace.getLeavesOfType(glossaryPaneType).flatMap(({ view }) => (view instanceof GlossaryPane ? [view] : []));
}

/** The pane that shows the terms of the open note, all terms, and words without a definition. */
export class GlossaryPane extends ItemView {
  hoverPopover: HoverPopover | null = null;
  override navigation = false;
  override icon = 'book-a';
  private shownScope: GlossaryScope = 'note';
  private query = '';
  private file: TFile | null = null;
  private content: PaneContent | null = null;
  private model: PaneModel | null = null;
  private drawn: DrawnGlossary | null = null;
  private census: GlossaryCensus | null = null;
  /** The place that a term was last gone to, by the row's id. */
  private readonly visited = new Map<string, number>();
  private cancel: () => void = () => undefined;
  private reading = 0;
  private isStale = false;

  constructor(leaf: WorkspaceLeaf, private readonly parts: GlossaryPaneParts) {
    super(leaf);
  }

  override getViewType(): string {
    return glossaryPaneType;
  }

  override getDisplayText(): string {
    return this.parts.sentences.glossary.title;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), scope: this.shownScope };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const { scope }: { scope?: unknown } = state ?? {};
    const known = glossaryScopes.find(one => one === scope);
    if (known) this.choose(known);
  }

  override async onOpen(): Promise<void> {
    const { metadataCache, workspace } = this.app;
    this.contentEl.addClass('lectern-pane', 'lectern-glossary');
    this.drawn = drawGlossary(this.contentEl, this.parts.sentences, {
      choose: scope => { this.choose(scope); void workspace.requestSaveLayout(); },
      search: text => { this.query = text; this.show(); },
      go: (id, event) => void this.go(id, event),
      act: (action, id, event) => this.act(action, id, event),
      hover: (id, event, target) => this.preview(id, event, target),
      goToProblem: (index, event) => void this.goToProblem(index, event),
    });
    this.registerEvent(workspace.on('file-open', () => this.settle(0)));
    this.registerEvent(workspace.on('editor-change', (_, { file }) => { if (file === this.file) this.settle(); }));
    this.registerEvent(workspace.on('layout-change', () => { if (this.isStale) this.settle(0); }));
    this.registerEvent(metadataCache.on('changed', file => { if (file === this.file) this.settle(); }));
    this.register(() => this.cancel());
    this.settle(0);
  }

  override async onClose(): Promise<void> {
    this.reading++;
  }

  override onResize(): void {
    if (this.isStale) this.settle(0);
  }

  /** Counts anew, after the terms changed. */
  refresh(): void {
    this.census?.refresh();
    this.settle(0);
  }

  private choose(scope: GlossaryScope): void {
    this.shownScope = scope;
    this.settle(0);
  }

  /** Counts a little later, when the window has nothing else to do: the note is being written. */
  private settle(rest = settleTime): void {
    this.cancel();
    this.reading++;
    const { win } = this.contentEl;
    let idle: number | null = null;
    const timer = win.setTimeout(() => {
      if ('requestIdleCallback' in win) idle = win.requestIdleCallback(() => void this.read(), { timeout: 500 });
      else void this.read();
    }, rest);
    this.cancel = () => {
      win.clearTimeout(timer);
      if (idle !== null) win.cancelIdleCallback(idle);
    };
  }

  private async read(): Promise<void> {
    this.isStale = !this.contentEl.isShown();
    if (this.isStale) return;
    const reading = ++this.reading;
    const active = this.app.workspace.getActiveFile();
    const file = active?.extension === 'md' ? active : null;
    const text = file ? await textOf(this.app, file).catch(() => '') : '';
    await this.parts.linking.index.whenRead();
    const isWanted = () => reading === this.reading;
    const terms = !isWanted() ? null : file ? await finishInSlices(termsInSteps(this.parts.linking, file, text), isWanted) : { terms: [], missing: [] };
    if (!isWanted() || !terms) return;
    if (file !== this.file) this.visited.clear();
    this.file = file;
    this.content = { file, text, terms };
    this.show();
  }

  private show(): void {
    const { content, shownScope, query, parts: { linking } } = this;
    if (!content) return;
    if (shownScope === 'undefined') this.counting().want('words');
    else if (shownScope === 'note' && definedIn(linking, content).length > 0) this.counting().want('uses');
    const { census } = this;
    this.model = shownScope === 'all' ? allTermsModel(linking, content, query)
      : shownScope === 'note' ? noteModel(linking, content, census) : undefinedModel(linking, census, query);
    this.drawn?.update(this.model.shown);
  }

  private counting(): GlossaryCensus {
    return this.census ??= this.addChild(new GlossaryCensus(this.parts.linking, () => this.show()));
  }

  private act(action: GlossaryAction, id: string, event: MouseEvent): void {
    const { file, parts: { defining } } = this;
    const subject = this.model?.subjects.get(id);
    if (!subject) return;
    if (action === 'define') return defineTerm(defining, subject.name, file);
    const { use } = subject;
    if (action === 'exclude') this.exclude(subject, event);
    else if (file && use) this.link(file, use);
  }

  /** Asks where a term is to be left alone; a word without a definition is so everywhere. */
  private exclude({ name, use }: PaneSubject, event: MouseEvent): void {
    const { file, content, parts: { linking, exclude, sentences: { glossary: say } } } = this;
    const everywhere = (words: readonly string[]) => void exclude(words).then(() => new Notice(say.excluded(words.join(', '))));
    if (!file || !content || !use) return everywhere([name]);
    const words = namesWritten(use.unlinked.map(({ from, to }) => content.text.slice(from, to)), use.definitions);
    showItemMenu([
      { title: say.inThisNote, choose: () => void excludeWords(linking, file, words) },
      { title: say.inAllNotes, choose: () => everywhere(words) },
    ], event);
  }

  private link(file: TFile, { claim, name, definitions, unlinked }: TermUse): void {
    const { linking, sentences } = this.parts;
    const link = (definition: Definition) => void linkTerm(linking, { file, claim, definition });
    const [only, other] = definitions;
    if (only && !other) return link(only);
    openDialog(linking.owner, new DefinitionChoice(this.app, {
      index: linking.index, sentences, names: [{ name, definitions, count: unlinked.length }],
      choose: ([chosen]) => { if (chosen) link(chosen); },
    }));
  }

  private preview(id: string, event: MouseEvent, target: HTMLElement): void {
    const { definitions = [] } = this.model?.subjects.get(id) ?? {};
    if (definitions.length > 0) this.parts.hover.term({ mention: { from: 0, to: 0, definitions }, event, target, parent: this, sourcePath: this.file?.path ?? '' });
  }

  /** Goes to the next place of a term in the note; with Mod, or where it has none, to its definition. */
  private async go(id: string, event: MouseEvent): Promise<void> {
    const subject = this.model?.subjects.get(id);
    const { file, content, app } = this;
    if (!subject || !content) return;
    const { name, definitions, path } = subject;
    if (path !== null) return this.openIn(path, event, (note, text) => this.firstMentionIn(note, text));
    const places = definitions.length > 0 ? subject.places() : [...subject.places(), ...placesOf(name, content.text)];
    if (definitions.length > 0 && (Keymap.isModEvent(event) || places.length === 0)) {
      this.parts.hover.open({ mention: { from: 0, to: 0, definitions }, event, sourcePath: file?.path ?? '' });
    } else if (file && places.length > 0) {
      const next = ((this.visited.get(id) ?? -1) + 1) % places.length;
      this.visited.set(id, next);
      await openAt({ app, file, place: placeOf(content.text, places[next]?.from ?? 0), event });
    } else await this.openIn(this.census?.noteWith(name) ?? null, event, (_, text) => text.indexOf(name));
  }

  /** Where a note first mentions what the open one defines. */
  private firstMentionIn(file: TFile, text: string): number {
    const { linking } = this.parts;
    const ids = new Set(this.content ? definedIn(linking, this.content).map(idOf) : []);
    const uses = termsIn(linking, file, text).terms.filter(({ definitions }) => definitions.some(definition => ids.has(idOf(definition))));
    return Math.min(...uses.flatMap(({ unlinked, linked }) => [...unlinked, ...linked]).map(({ from }) => from));
  }

  private async goToProblem(index: number, event: MouseEvent): Promise<void> {
    const problem = this.parts.linking.index.glossary.problems[index];
    if (problem) await this.openIn(problem.path, event, () => problem.from);
  }

  private async openIn(path: string | null, event: MouseEvent, find: (file: TFile, text: string) => number): Promise<void> {
    const file = path === null ? null : this.app.vault.getFileByPath(path);
    if (!file) return;
    const text = await textOf(this.app, file);
    const at = find(file, text);
    await openAt({ app: this.app, file, place: placeOf(text, Number.isFinite(at) ? Math.max(0, at) : 0), event });
  }
}
