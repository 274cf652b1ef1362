import type { Extension, Text } from '@codemirror/state';
import type { ViewUpdate } from '@codemirror/view';
import { Component, type Editor, editorInfoField, MarkdownView, type TFile } from 'obsidian';
import type { Edit, Range } from '../core/text';
import { type Activity, type ActivityWatch, watchActivity } from '../editor/activity';
import { isTableCell } from './editor-mentions';
import { linksFor, type LinkParts, refusalOf } from './link-commands';
import { editNote, saysTheSame } from './note-edits';
import { termsIn } from './note-terms';
import { viewsOf } from './note-text';

/** How long nothing may happen in a note before it's linked, in milliseconds. The app saves a note within two seconds. */
const idleTime = 4_000;

/** The same after something else than the user changed the note. */
const foreignTime = 8_000;

/** How long the app has to save a note that was left. */
const leaveTime = 300;

/** How often a note is tried again that isn't stored as its editor says. */
const mostTries = 3;

/** A note in which something happened since it was last linked. */
interface Waiting {
  /** What its editor said before that; null where only a table cell is known. */
  start: Text | null;
  /** What its editor says, or last said. */
  text: Text | null;
  /** False while only others changed it: then it's none of our business. */
  isTyped: boolean;
  /** Not to be linked before, as `Date.now()` counts. */
  until: number;
  /** The same for changes by others, which leaving the note doesn't cut short. */
  foreignUntil: number;
  timer: number | null;
  tries: number;
}

/**
 * *Link automatically*: links what the user wrote in a note when it's left or has been idle for a while. Never in a line with
 * a cursor, while an input method composes, or where something else changes the note; nor again where the user took it back.
 */
export class AutomaticLinks extends Component {
  private readonly watch: ActivityWatch;
  private readonly waiting = new Map<TFile, Waiting>();
  /** The claims on terms that the user took links to away from a note; until the app is started anew they're left alone there. */
  private readonly declined = new WeakMap<TFile, Set<string>>();
  private isWriting = false;

  constructor(private readonly parts: LinkParts) {
    super();
    this.watch = watchActivity((activity, update) => this.note(activity, update));
  }

  /** To be registered for all editors. */
  get extension(): Extension {
    return this.watch.extension;
  }

  override onload(): void {
    const { workspace } = this.parts.app;
    for (const leaving of [workspace.on('active-leaf-change', () => this.tellLeft()), workspace.on('file-open', () => this.tellLeft())]) this.registerEvent(leaving);
    this.register(() => this.waiting.forEach((_, file) => this.forget(file)));
  }

  private note(activity: Activity, { startState, state }: ViewUpdate): void {
    const file = state.field(editorInfoField, false)?.file;
    if (!file || !this.parts.settings().automatic) return;
    const waiting = this.waiting.get(file) ?? { start: null, text: null, isTyped: false, until: 0, foreignUntil: 0, timer: null, tries: 0 };
    if (!isTableCell(state)) {
      waiting.start ??= startState.doc;
      waiting.text = state.doc;
    }
    if (this.isWriting) return void (waiting.start = waiting.text);
    if (activity === 'typed') waiting.isTyped = true;
    if (activity === 'changed') waiting.foreignUntil = Date.now() + foreignTime;
    if (activity === 'moved' && !waiting.isTyped) return;
    waiting.tries = 0;
    this.waiting.set(file, waiting);
    this.postpone(file, waiting, idleTime);
  }

  /** Notes that the user is no longer in needn't wait until they're idle. */
  private tellLeft(): void {
    const active = this.parts.app.workspace.getActiveFile();
    for (const [file, waiting] of this.waiting) {
      if (file === active) continue;
      this.stop(waiting);
      this.postpone(file, waiting, leaveTime);
    }
  }

  private postpone(file: TFile, waiting: Waiting, time: number): void {
    waiting.until = Math.max(Date.now() + time, waiting.foreignUntil);
    waiting.timer ??= window.setTimeout(() => void this.wake(file, waiting), waiting.until - Date.now());
  }

  private stop(waiting: Waiting): void {
    if (waiting.timer !== null) window.clearTimeout(waiting.timer);
    waiting.timer = null;
  }

  private forget(file: TFile): void {
    const waiting = this.waiting.get(file);
    if (waiting) this.stop(waiting);
    this.waiting.delete(file);
  }

  private async wake(file: TFile, waiting: Waiting): Promise<void> {
    waiting.timer = null;
    const left = waiting.until - Date.now();
    if (left > 0) return this.postpone(file, waiting, left);
    const { app: { vault }, index, settings } = this.parts;
    await index.whenRead();
    const stored = vault.getFileByPath(file.path) === file ? await vault.read(file).catch(() => null) : null;
    if (this.waiting.get(file) !== waiting || waiting.timer !== null) return;
    if (stored === null || !settings().automatic) return this.forget(file);
    this.noteTakenAway(file, waiting);
    if (!waiting.isTyped) return this.forget(file);
    const isStored = waiting.text !== null && saysTheSame(stored, waiting.text.toString());
    if (!isStored && ++waiting.tries >= mostTries) return this.forget(file);
    if (!isStored || this.isBusy(file)) return this.postpone(file, waiting, idleTime);
    await this.link(file, waiting, stored);
  }

  /** True while an input method composes in the note, or it's edited where only a part of it is known: in a table cell, on a canvas. */
  private isBusy(file: TFile): boolean {
    return [...this.watch.views].some(view => {
      const info = view.state.field(editorInfoField, false);
      return info?.file === file && (view.compositionStarted || (view.hasFocus && (isTableCell(view.state) || !(info instanceof MarkdownView))));
    });
  }

  /** Takes down which terms have fewer links than before while their words are still there. */
  private noteTakenAway(file: TFile, { start, text }: Waiting): void {
    const [before, now] = [start?.toString() ?? '', text?.toString() ?? ''];
    if (before.split(']').length <= now.split(']').length) return;
    const were = new Map(termsIn(this.parts, file, before).terms.map(use => [use.claim, use]));
    const declined = this.declined.get(file) ?? new Set();
    this.declined.set(file, declined);
    for (const { claim, linked, unlinked } of termsIn(this.parts, file, now).terms) {
      const was = were.get(claim);
      if (was && linked.length < was.linked.length && unlinked.length > was.unlinked.length) declined.add(claim);
    }
  }

  /** Links a note that still says what its user left in it. */
  private async link(file: TFile, waiting: Waiting, text: string): Promise<void> {
    const { app } = this.parts;
    const editsFor = (now: string) => (refusalOf(this.parts, file, now) === null ? linksFor(this.parts, { file, text: now, declined: this.declined.get(file) }).edits : []);
    if (editsFor(text).length === 0) return this.forget(file);
    const editors = app.workspace.getActiveFile() === file ? viewsOf(app, file).map(({ editor }) => editor) : [];
    let isPart = false;
    this.isWriting = true;
    // An open note is changed before this call gives way to others.
    const writing = editNote({ app, file, text, editsFor: now => {
      const edits = editsFor(now);
      const some = outside(edits, editors.flatMap(linesInUse));
      isPart = some.length < edits.length;
      return some;
    } });
    this.isWriting = false;
    await writing;
    // What stands in a line with a cursor waits until the cursor moves, or the note is left.
    if (!isPart && this.waiting.get(file) === waiting && waiting.timer === null) this.forget(file);
  }
}

/** The lines in which an editor has a cursor or a selection. */
function linesInUse(editor: Editor): Range[] {
  return editor.listSelections().map(({ anchor, head }) => {
    const last = Math.max(anchor.line, head.line);
    return { from: editor.posToOffset({ line: Math.min(anchor.line, head.line), ch: 0 }), to: editor.posToOffset({ line: last, ch: editor.getLine(last).length }) };
  });
}

/** The links, of two edits each, that don't touch any of the lines. */
function outside(edits: readonly Edit[], lines: readonly Range[]): Edit[] {
  return edits.filter((_, index) => {
    const [start, end] = [edits[index & ~1]?.from ?? 0, edits[index | 1]?.from ?? 0];
    return !lines.some(({ from, to }) => start <= to && end >= from);
  });
}
