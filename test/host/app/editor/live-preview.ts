import { syntaxTree } from '@codemirror/language';
import type { EditorState, Range } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, type DecorationSet, type ViewUpdate } from '@codemirror/view';
import type { SyntaxNodeRef } from '@lezer/common';
import { isLivePreview } from './fields';
import { BulletWidget, CheckboxWidget, RuleWidget } from './live-preview-widgets';

type Decorate = (node: SyntaxNodeRef, state: EditorState) => Range<Decoration>[];

const hide = Decoration.replace({});

function hidden(from: number, to: number): Range<Decoration>[] {
  return to > from ? [hide.range(from, to)] : [];
}

function isTouched(state: EditorState, from: number, to: number): boolean {
  return state.selection.ranges.some(range => range.from <= to && range.to >= from);
}

function isLineTouched(state: EditorState, at: number): boolean {
  const line = state.doc.lineAt(at);
  return isTouched(state, line.from, line.to);
}

/** Signs go with the thing they belong to: both ends show when the cursor is anywhere in it. */
const markOfParent: Decorate = (node, state) => {
  const parent = node.node.parent;
  return parent !== null && isTouched(state, parent.from, parent.to) ? [] : hidden(node.from, node.to);
};

const headerMark: Decorate = (node, state) => {
  if (isLineTouched(state, node.from)) return [];
  const space = state.sliceDoc(node.to, node.to + 1) === ' ' ? 1 : 0;
  return hidden(node.from, node.to + space);
};

const wikiLink: Decorate = (node, state) => {
  const text = state.sliceDoc(node.from, node.to);
  const link = /^\[\[([^|\]]+?)\\?(?:\|(.*))?\]\]$/.exec(text);
  const target = link?.[1] ?? '';
  const mark = Decoration.mark({ class: 'cm-internal-link-text', attributes: { 'data-href': target } });
  if (isTouched(state, node.from, node.to)) return [mark.range(node.from, node.to)];
  const shown = link?.[2] ?? target;
  const start = node.to - 2 - shown.length;
  return [...hidden(node.from, start), mark.range(start, node.to - 2), ...hidden(node.to - 2, node.to)];
};

const link: Decorate = (node, state) => {
  const url = node.node.getChild('URL');
  const href = url === null ? '' : state.sliceDoc(url.from, url.to);
  const isOutside = /^[a-z]+:/i.test(href);
  const attributes = isOutside ? { 'data-url': href } : { 'data-href': href };
  return [Decoration.mark({ class: isOutside ? 'cm-external-link-text' : 'cm-internal-link-text', attributes }).range(node.from, node.to)];
};

const url: Decorate = (node, state) => (node.node.parent?.name === 'Link' || node.node.parent?.name === 'Image' ? markOfParent(node, state) : []);

const pair: Decorate = (node, state) => {
  const mark = Decoration.mark({ class: 'cm-highlight-text' }).range(node.from + 2, node.to - 2);
  return isTouched(state, node.from, node.to) ? [] : [...hidden(node.from, node.from + 2), mark, ...hidden(node.to - 2, node.to)];
};

const listMark: Decorate = (node, state) => {
  const text = state.sliceDoc(node.from, node.to);
  if (!/^[-*+]$/.test(text) || isTouched(state, node.from, node.to)) return [];
  const isTask = /^ \[.\] /.test(state.sliceDoc(node.to, node.to + 5));
  return isTask ? hidden(node.from, node.to + 1) : [Decoration.replace({ widget: new BulletWidget() }).range(node.from, node.to)];
};

const taskMark: Decorate = (node, state) => {
  if (isTouched(state, node.from, node.to)) return [];
  const isDone = state.sliceDoc(node.from + 1, node.from + 2) !== ' ';
  return [Decoration.replace({ widget: new CheckboxWidget(isDone, node.from + 1) }).range(node.from, node.to)];
};

const rule: Decorate = (node, state) =>
  (isTouched(state, node.from, node.to) ? [] : [Decoration.replace({ widget: new RuleWidget() }).range(node.from, node.to)]);

const quoteMark: Decorate = (node, state) => (isLineTouched(state, node.from) ? [] : hidden(node.from, node.to));

const decorators: Partial<Record<string, Decorate>> = {
  HeaderMark: headerMark, EmphasisMark: markOfParent, CodeMark: markOfParent, StrikethroughMark: markOfParent, LinkMark: markOfParent,
  URL: url, Link: link, WikiLink: wikiLink, Highlight: pair, ListMark: listMark, TaskMarker: taskMark, HorizontalRule: rule, QuoteMark: quoteMark,
};

/** The signs of fenced code stay: the app shows them as the ends of a box. */
function isInFence(node: SyntaxNodeRef): boolean {
  return node.name === 'CodeMark' && node.node.parent?.name === 'FencedCode';
}

const lineClasses: Partial<Record<string, string>> = {
  FencedCode: 'HyperMD-codeblock', CodeBlock: 'HyperMD-codeblock', Blockquote: 'HyperMD-quote', FrontMatter: 'cm-hmd-frontmatter-line',
  ATXHeading1: 'HyperMD-header HyperMD-header-1', ATXHeading2: 'HyperMD-header HyperMD-header-2', ATXHeading3: 'HyperMD-header HyperMD-header-3',
  ATXHeading4: 'HyperMD-header HyperMD-header-4', ATXHeading5: 'HyperMD-header HyperMD-header-5', ATXHeading6: 'HyperMD-header HyperMD-header-6',
  ListItem: 'HyperMD-list-line', Table: 'HyperMD-table-row',
};

function lineDecorations(node: SyntaxNodeRef, state: EditorState, visible: { from: number; to: number }): Range<Decoration>[] {
  const cls = lineClasses[node.name];
  if (cls === undefined) return [];
  const decorations: Range<Decoration>[] = [];
  const end = Math.min(node.to, visible.to);
  for (let at = state.doc.lineAt(Math.max(node.from, visible.from)).from; at <= end;) {
    decorations.push(Decoration.line({ class: cls }).range(at));
    at = state.doc.lineAt(at).to + 1;
  }
  return decorations;
}

function decorate(view: EditorView): DecorationSet {
  const { state } = view;
  const isLive = isLivePreview(state);
  const decorations: Range<Decoration>[] = [];
  for (const visible of view.visibleRanges) {
    syntaxTree(state).iterate({
      ...visible,
      enter(node) {
        decorations.push(...lineDecorations(node, state, visible));
        if (isLive && !isInFence(node)) decorations.push(...decorators[node.name]?.(node, state) ?? []);
      },
    });
  }
  return Decoration.set(decorations, true);
}

/** Styles the visible part of a note, and in Live Preview hides the signs that the cursor does not touch. */
export const livePreview = ViewPlugin.fromClass(class {
  decorations: DecorationSet;

  constructor(view: EditorView) {
    this.decorations = decorate(view);
  }

  update(update: ViewUpdate): void {
    const isParsed = syntaxTree(update.startState) !== syntaxTree(update.state);
    const isSwitched = isLivePreview(update.startState) !== isLivePreview(update.state);
    if (update.docChanged || update.selectionSet || update.viewportChanged || isParsed || isSwitched) this.decorations = decorate(update.view);
  }
}, { decorations: plugin => plugin.decorations });
