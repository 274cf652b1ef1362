import { StateEffect, StateField, type EditorState, type Extension, type Range, type Transaction } from '@codemirror/state';
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view';
import { Component } from '../base/component';
import { renderInto } from '../preview/markdown-renderer';
import { cellBox, editCell, typedInCell } from './cell-editor';
import { editorInfoField, isLivePreview, setLivePreview } from './fields';
import { findTableRanges, type TableRange } from './find-tables';

/** Sent when plugins have changed: what they put into a table is to be made anew. */
export const redrawTables = StateEffect.define<null>();

const lives = new WeakMap<HTMLElement, Component>();

class TableWidget extends WidgetType {
  constructor(private readonly source: string, private readonly round: number) { super(); }

  override eq(other: TableWidget): boolean { return other.source === this.source && other.round === this.round; }
  override get estimatedHeight(): number { return this.source.split('\n').length * 33; }

  toDOM(view: EditorView): HTMLElement {
    const el = createDiv('cm-embed-block cm-table-widget markdown-rendered');
    const info = view.state.field(editorInfoField);
    const life = new Component();
    life.load();
    lives.set(el, life);
    void renderInto({ app: info.app, markdown: this.source, el, sourcePath: info.file?.path ?? '', component: life }).then(() => { view.requestMeasure(); });
    el.addEventListener('mousedown', event => { this.#edit(view, el, event); });
    return el;
  }

  override destroy(el: HTMLElement): void {
    lives.get(el)?.unload();
  }

  override ignoreEvent(event: Event): boolean { return event.type === 'mousedown' || isInCellEditor(event); }

  /** A click opens an editor in the cell. Links in it are left to themselves. */
  #edit(view: EditorView, el: HTMLElement, event: MouseEvent): void {
    const cell = event.target instanceof Element ? event.target.closest<HTMLTableCellElement>('th, td') : null;
    if (cell === null || event.button !== 0 || isInCellEditor(event) || (event.target instanceof Element && event.target.closest('a') !== null)) return;
    event.preventDefault();
    const row = cell.closest('tr');
    const rows = el.findAll('tr');
    const at = rows.findIndex(one => one === row);
    const line = view.state.doc.lineAt(view.posAtDOM(el)).number + (at === 0 ? 0 : at + 1);
    const { from, text } = view.state.doc.line(Math.min(line, view.state.doc.lines));
    const place = cellIn(text, cell.cellIndex);
    const editor = editCell({ root: view, cell, from: from + place.from, to: from + place.to, left: () => { if (!el.querySelector(`.${cellBox}`)) view.dispatch({ effects: redrawTables.of(null) }); } });
    lives.get(el)?.register(() => { editor.destroy(); });
  }
}

function isInCellEditor({ target }: Event): boolean {
  return target instanceof Element && target.closest(`.${cellBox}`) !== null;
}

/** Where the text of a cell stands in its row. */
function cellIn(row: string, index: number): { from: number; to: number } {
  const bars = [...row.matchAll(/(?<!\\)\|/g)].map(match => match.index);
  const first = row.trimStart().startsWith('|') ? index : index - 1;
  const [start, end] = [(bars[first] ?? -1) + 1, bars[first + 1] ?? row.length];
  const text = row.slice(start, end);
  const from = start + text.length - text.trimStart().length;
  return { from, to: from + text.trim().length };
}

interface Tables { readonly ranges: readonly TableRange[]; readonly decorations: DecorationSet; readonly round: number }

function draw(state: EditorState, ranges: readonly TableRange[], round: number): Tables {
  if (!isLivePreview(state)) return { ranges, decorations: Decoration.none, round };
  const isEdited = ({ from, to }: TableRange): boolean => state.selection.ranges.some(range => range.from <= to && range.to >= from);
  const decorations: Range<Decoration>[] = ranges.filter(range => !isEdited(range) && range.to > range.from).map(({ from, to }) =>
    Decoration.replace({ widget: new TableWidget(state.sliceDoc(from, to), round), block: true }).range(from, to));
  return { ranges, decorations: Decoration.set(decorations), round };
}

/** Whether a change may make, end or alter a table: it lies in one, or near a bar. */
function mayConcernTables(tables: Tables, transaction: Transaction): boolean {
  let concerns = false;
  transaction.changes.iterChangedRanges((fromA, toA, fromB, toB) => {
    const { doc } = transaction.state;
    const around = doc.sliceString(doc.lineAt(Math.max(0, doc.lineAt(fromB).from - 1)).from, doc.lineAt(Math.min(doc.length, doc.lineAt(toB).to + 1)).to);
    concerns ||= /[|`~]/.test(around) || tables.ranges.some(({ from, to }) => from <= toA + 1 && to >= fromA - 1);
  });
  return concerns;
}

function moved(ranges: readonly TableRange[], transaction: Transaction): TableRange[] {
  return ranges.map(({ from, to }) => ({ from: transaction.changes.mapPos(from, 1), to: transaction.changes.mapPos(to, -1) }));
}

const tableField = StateField.define<Tables>({
  create: state => draw(state, findTableRanges(state.doc), 0),
  update(tables, transaction) {
    const isSwitched = transaction.effects.some(effect => effect.is(setLivePreview));
    const round = tables.round + (transaction.effects.some(effect => effect.is(redrawTables)) ? 1 : 0);
    if (transaction.annotation(typedInCell) === true) return { ranges: moved(tables.ranges, transaction), decorations: tables.decorations.map(transaction.changes), round };
    const isSame = !isSwitched && transaction.selection === undefined && round === tables.round;
    if (!transaction.docChanged) return isSame ? tables : draw(transaction.state, tables.ranges, round);
    const ranges = mayConcernTables(tables, transaction) ? findTableRanges(transaction.state.doc) : moved(tables.ranges, transaction);
    return draw(transaction.state, ranges, round);
  },
  provide: field => EditorView.decorations.from(field, ({ decorations }) => decorations),
});

/** In Live Preview a table shows as one until the cursor is in it. */
export const tablePreview: Extension = tableField;
