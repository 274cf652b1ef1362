import { deleteLine, indentLess, indentMore, insertNewlineAndIndent, moveLineDown, moveLineUp, redo, undo } from '@codemirror/commands';
import { foldAll, toggleFold, unfoldAll } from '@codemirror/language';
import { EditorSelection, Transaction, type ChangeSpec, type SelectionRange } from '@codemirror/state';
import { EditorView, type Command } from '@codemirror/view';
import type * as obs from 'obsidian';

function isPosition(value: obs.EditorPosition | number): value is obs.EditorPosition {
  return typeof value === 'object';
}

function moveBy(cm: EditorView, forward: boolean, step: 'char' | 'line' | 'group' | 'doc'): boolean {
  const { main } = cm.state.selection;
  const end = forward ? cm.state.doc.length : 0;
  const next = step === 'char' ? cm.moveByChar(main, forward)
    : step === 'group' ? cm.moveByGroup(main, forward)
    : step === 'line' ? cm.moveVertically(main, forward) : EditorSelection.cursor(end);
  cm.dispatch({ selection: EditorSelection.cursor(next.head), scrollIntoView: true });
  return true;
}

const commands: Record<obs.EditorCommandName, Command> = {
  goUp: cm => moveBy(cm, false, 'line'), goDown: cm => moveBy(cm, true, 'line'),
  goLeft: cm => moveBy(cm, false, 'char'), goRight: cm => moveBy(cm, true, 'char'),
  goStart: cm => moveBy(cm, false, 'doc'), goEnd: cm => moveBy(cm, true, 'doc'),
  goWordLeft: cm => moveBy(cm, false, 'group'), goWordRight: cm => moveBy(cm, true, 'group'),
  indentMore, indentLess, newlineAndIndent: insertNewlineAndIndent, swapLineUp: moveLineUp, swapLineDown: moveLineDown,
  deleteLine, toggleFold, foldAll, unfoldAll,
};

/** The app's editor interface over CodeMirror 6: lines and columns from 0, every change one transaction. */
export class Editor implements obs.Editor {
  constructor(readonly cm: EditorView) {}

  getDoc(): this { return this; }
  refresh(): void { this.cm.requestMeasure(); }
  getValue(): string { return this.cm.state.doc.toString(); }
  setValue(content: string): void { this.#change([{ from: 0, to: this.cm.state.doc.length, insert: content }], 'set'); }
  getLine(line: number): string { return this.cm.state.doc.line(this.#lineNumber(line)).text; }
  lineCount(): number { return this.cm.state.doc.lines; }
  lastLine(): number { return this.cm.state.doc.lines - 1; }

  setLine(line: number, text: string): void {
    const { from, to } = this.cm.state.doc.line(this.#lineNumber(line));
    this.#change([{ from, to, insert: text }]);
  }

  getSelection(): string {
    const { from, to } = this.cm.state.selection.main;
    return this.cm.state.sliceDoc(from, to);
  }

  somethingSelected(): boolean { return this.cm.state.selection.ranges.some(range => !range.empty); }
  getRange(from: obs.EditorPosition, to: obs.EditorPosition): string { return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to)); }

  replaceSelection(replacement: string, origin?: string): void {
    this.cm.dispatch(this.cm.state.replaceSelection(replacement), { userEvent: origin ?? 'input' });
  }

  replaceRange(replacement: string, from: obs.EditorPosition, to: obs.EditorPosition = from, origin?: string): void {
    this.#change([{ from: this.posToOffset(from), to: this.posToOffset(to), insert: replacement }], origin);
  }

  getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): obs.EditorPosition { return this.offsetToPos(this.cm.state.selection.main[side]); }

  listSelections(): obs.EditorSelection[] {
    return this.cm.state.selection.ranges.map(({ anchor, head }) => ({ anchor: this.offsetToPos(anchor), head: this.offsetToPos(head) }));
  }

  setCursor(pos: obs.EditorPosition | number, ch = 0): void {
    this.setSelection(isPosition(pos) ? pos : { line: pos, ch });
  }

  setSelection(anchor: obs.EditorPosition, head: obs.EditorPosition = anchor): void {
    this.cm.dispatch({ selection: EditorSelection.single(this.posToOffset(anchor), this.posToOffset(head)) });
  }

  setSelections(ranges: obs.EditorSelectionOrCaret[], main = 0): void {
    this.cm.dispatch({ selection: EditorSelection.create(ranges.map(range => this.#range(range.anchor, range.head)), main) });
  }

  focus(): void { this.cm.focus(); }
  blur(): void { this.cm.contentDOM.blur(); }
  hasFocus(): boolean { return this.cm.hasFocus; }
  getScrollInfo(): { top: number; left: number } { return { top: this.cm.scrollDOM.scrollTop, left: this.cm.scrollDOM.scrollLeft }; }

  scrollTo(x?: number | null, y?: number | null): void {
    if (x !== null && x !== undefined) this.cm.scrollDOM.scrollLeft = x;
    if (y !== null && y !== undefined) this.cm.scrollDOM.scrollTop = y;
  }

  scrollIntoView(range: obs.EditorRange, center = false): void {
    const target = this.#range(range.from, range.to);
    this.cm.dispatch({ effects: EditorView.scrollIntoView(target, { y: center ? 'center' : 'nearest' }) });
  }

  undo(): void { undo(this.cm); }
  redo(): void { redo(this.cm); }
  exec(command: obs.EditorCommandName): void { commands[command](this.cm); }

  /** All changes are in the coordinates before any of them, and make one undo step. */
  transaction({ changes = [], replaceSelection, selection, selections }: obs.EditorTransaction, origin?: string): void {
    const specs: ChangeSpec[] = changes.map(({ from, to = from, text }) => ({ from: this.posToOffset(from), to: this.posToOffset(to), insert: text }));
    if (replaceSelection !== undefined) for (const { from, to } of this.cm.state.selection.ranges) specs.push({ from, to, insert: replaceSelection });
    const set = this.cm.state.changes(specs);
    const wanted = selections ?? (selection === undefined ? [] : [selection]);
    const doc = set.apply(this.cm.state.doc);
    const offset = ({ line, ch }: obs.EditorPosition): number => Math.min(doc.line(Math.min(line + 1, doc.lines)).from + ch, doc.length);
    const ranges = wanted.map(({ from, to = from }) => EditorSelection.range(offset(from), offset(to)));
    this.cm.dispatch({
      changes: set, ...(ranges.length > 0 && { selection: EditorSelection.create(ranges) }),
      // A step of its own, whatever was typed just before.
      annotations: [Transaction.userEvent.of(origin ?? 'input'), Transaction.addToHistory.of(true)], scrollIntoView: ranges.length > 0,
    });
  }

  wordAt(pos: obs.EditorPosition): obs.EditorRange | null {
    const word = this.cm.state.wordAt(this.posToOffset(pos));
    return word === null ? null : { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
  }

  /** A position outside the note is moved to its nearest place. */
  posToOffset({ line, ch }: obs.EditorPosition): number {
    const { doc } = this.cm.state;
    if (line >= doc.lines) return doc.length;
    const { from, length } = doc.line(this.#lineNumber(line));
    return from + Math.min(Math.max(ch, 0), length);
  }

  offsetToPos(offset: number): obs.EditorPosition {
    const { doc } = this.cm.state;
    const at = Math.min(Math.max(offset, 0), doc.length);
    const line = doc.lineAt(at);
    return { line: line.number - 1, ch: at - line.from };
  }

  processLines<T>(
    read: (line: number, text: string) => T | null,
    write: (line: number, text: string, value: T | null) => obs.EditorChange | void, ignoreEmpty = false,
  ): void {
    const lines = Array.from({ length: this.lineCount() }, (_, line) => ({ line, text: this.getLine(line) }))
      .filter(({ text }) => !ignoreEmpty || text.trim() !== '');
    const values = lines.map(({ line, text }) => ({ line, text, value: read(line, text) }));
    const changes = values.map(({ line, text, value }) => write(line, text, value)).filter(change => change !== undefined);
    this.transaction({ changes });
  }

  #lineNumber(line: number): number { return Math.min(Math.max(line + 1, 1), this.cm.state.doc.lines); }
  #range(anchor: obs.EditorPosition, head: obs.EditorPosition = anchor): SelectionRange { return EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head)); }
  #change(changes: ChangeSpec[], origin = 'input'): void { this.cm.dispatch({ changes, userEvent: origin }); }
}
