import { type ChangeDesc, type EditorState, type Extension, RangeSetBuilder, StateEffect } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import type { Mention } from '../core/glossary/glossary';
import type { TextChange } from '../core/markdown/live-prose';
import type { Range } from '../core/text';

/** A mention in an editor: still to be linked, or a link already. */
export interface EditorMention extends Mention {
  readonly isLinked: boolean;
}

/** Finds the mentions of one document. */
export interface MentionFinder {
  /** The mentions that touch a range, in order. */
  readonly find: (range: Range) => readonly EditorMention[];
  /** A finder for the document after one change, cheaper than one made anew; this one is used up. */
  readonly after: (state: EditorState, change: TextChange) => MentionFinder;
}

/** What the marks need to know and tell. */
export interface MentionMarkOptions {
  readonly finderFor: (state: EditorState) => MentionFinder;
  /** False where no mention is to be marked. */
  readonly isShown: (state: EditorState) => boolean;
  /** The pointer came onto a mention. */
  readonly hover: (at: MentionEvent) => void;
  /** A mention was clicked. Returns true when the click is not to do anything else. */
  readonly click: (at: MentionEvent) => boolean;
}

/** A mouse event on a marked mention. */
export interface MentionEvent {
  readonly mention: EditorMention;
  readonly event: MouseEvent;
  /** The element of the mark. */
  readonly word: HTMLElement;
  readonly view: EditorView;
}

/** Marks on the mentions of every editor that the extension is part of. */
export interface MentionMarks {
  readonly extension: Extension;
  /** Finds the mentions anew in all of them, after terms or settings changed. */
  readonly refresh: () => void;
}

const refreshed = StateEffect.define<null>();
const refresh = (view: EditorView) => view.dispatch({ effects: refreshed.of(null) });

/** Marks over the visible ranges; they never replace text, and keep still while an input method composes. */
export function mentionMarks(options: MentionMarkOptions): MentionMarks {
  const views = new Set<EditorView>();
  return { extension: marksIn(views, options), refresh: () => views.forEach(refresh) };
}

function marksIn(views: Set<EditorView>, options: MentionMarkOptions): Extension {
  return ViewPlugin.define(view => {
    views.add(view);
    return new Marks(view, views, options);
  }, {
    decorations: marks => marks.decorations,
    eventHandlers: {
      mouseover(event, view) { this.tell(event, view, options.hover); },
      click(event, view) { return this.tell(event, view, options.click) ?? false; },
      compositionend(_, view) {
        // The editor counts as composing until this event has been dealt with, and the next syllable may have begun by then.
        view.dom.win.setTimeout(() => { if (views.has(view)) this.catchUp(view); }, 0);
      },
    },
  });
}

class Marks {
  decorations: DecorationSet;
  private finder: MentionFinder | null;
  /** What changed since the finder was made, while nothing may move. */
  private missed: ChangeDesc | null = null;
  private isStale = false;

  constructor(private readonly view: EditorView, private readonly views: Set<EditorView>, private readonly options: MentionMarkOptions) {
    this.finder = this.finderFor(view.state);
    this.decorations = this.mark(view);
  }

  private finderFor(state: EditorState): MentionFinder | null {
    return this.options.isShown(state) ? this.options.finderFor(state) : null;
  }

  update(update: ViewUpdate): void {
    const isSwitched = this.options.isShown(update.state) !== (this.finder !== null);
    const isRefreshed = isSwitched || update.transactions.some(({ effects }) => effects.some(effect => effect.is(refreshed)));
    if (update.docChanged) this.missed = this.missed ? this.missed.composeDesc(update.changes) : update.changes.desc;
    this.isStale ||= isRefreshed || update.docChanged || update.viewportChanged;
    if (update.view.composing) this.decorations = this.decorations.map(update.changes);
    else if (this.isStale) this.findAnew(update.view, isRefreshed);
  }

  destroy(): void {
    this.views.delete(this.view);
  }

  /** Finds what an input method kept from being found, once it has ended. */
  catchUp(view: EditorView): void {
    if (this.isStale && !view.composing) refresh(view);
  }

  /** Tells of the marked mention under a mouse event; undefined where there is none. */
  tell<T>(event: MouseEvent, view: EditorView, teller: (at: MentionEvent) => T): T | undefined {
    const target = event.target as Node | null;
    const word = target?.instanceOf(HTMLElement) ? target.closest<HTMLElement>('.lectern-mention, .lectern-linked') : null;
    const mention = word && this.mentionAt(view.posAtDOM(word));
    return word && mention ? teller({ mention, event, word, view }) : undefined;
  }

  private findAnew(view: EditorView, isRefreshed: boolean): void {
    const { finder, missed } = this;
    const isKept = finder !== null && !isRefreshed && missed !== null;
    if (isKept) this.finder = finder.after(view.state, oneChange(missed));
    else if (isRefreshed || missed !== null) this.finder = this.finderFor(view.state);
    this.missed = null;
    this.isStale = false;
    this.decorations = this.mark(view);
  }

  private mentionAt(pos: number): EditorMention | null {
    let found: EditorMention | null = null;
    this.decorations.between(pos, pos + 1, (from, to, { spec }) => {
      if (from <= pos && pos < to) found = (spec as { mention: EditorMention }).mention;
    });
    return found;
  }

  private mark(view: EditorView): DecorationSet {
    const builder = new RangeSetBuilder<Decoration>();
    let end = 0;
    for (const range of this.finder ? view.visibleRanges : []) {
      for (const mention of this.finder?.find(range) ?? []) {
        if (mention.from < end) continue;
        builder.add(mention.from, mention.to, markOf(mention));
        end = mention.to;
      }
    }
    return builder.finish();
  }
}

/** Several changes as one, from the start of the first to the end of the last. */
function oneChange(changes: ChangeDesc): TextChange {
  let [from, to, delta] = [Infinity, 0, 0];
  changes.iterChangedRanges((fromA, toA, fromB, toB) => {
    from = Math.min(from, fromA);
    to = toA;
    delta += toB - fromB - (toA - fromA);
  });
  return { from, to, length: to - from + delta };
}

function markOf(mention: EditorMention): Decoration {
  const kind = mention.definitions.length > 1 ? 'lectern-mention lectern-mention-ambiguous' : 'lectern-mention';
  return Decoration.mark({ class: mention.isLinked ? 'lectern-linked' : kind, mention });
}
