import { type EditorState, type Extension, RangeSetBuilder, StateEffect } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import type { Mention } from '../core/glossary/glossary';
import type { Range } from '../core/text';

/** Finds the mentions of one document in a range of it. */
export type FindMentions = (range: Range) => readonly Mention[];

/** What the marks need to know and tell. */
export interface MentionMarkOptions {
  /** How to find mentions in a document, asked again whenever it changed; null where none are to be marked. */
  readonly finderFor: (state: EditorState) => FindMentions | null;
  /** The pointer came onto a mention. */
  readonly hover: (at: MentionEvent) => void;
  /** A mention was clicked. Returns true when the click is not to do anything else. */
  readonly click: (at: MentionEvent) => boolean;
}

/** A mouse event on a marked mention. */
export interface MentionEvent {
  readonly mention: Mention;
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

/** Marks over the visible ranges; they never replace text, and keep still while an input method composes. */
export function mentionMarks(options: MentionMarkOptions): MentionMarks {
  const views = new Set<EditorView>();
  return {
    extension: marksIn(views, options),
    refresh: () => views.forEach((view) => view.dispatch({ effects: refreshed.of(null) })),
  };
}

function marksIn(views: Set<EditorView>, options: MentionMarkOptions): Extension {
  return ViewPlugin.define((view) => {
    views.add(view);
    return new Marks(view, views, options);
  }, {
    decorations: (marks) => marks.decorations,
    eventHandlers: {
      mouseover(event, view) { this.tell(event, view, options.hover); },
      click(event, view) { return this.tell(event, view, options.click) ?? false; },
      compositionend(_, view) {
        // The editor counts as composing until this event has been dealt with.
        view.dom.win.setTimeout(() => { if (views.has(view)) view.dispatch({ effects: refreshed.of(null) }); }, 0);
      },
    },
  });
}

class Marks {
  decorations: DecorationSet;
  private find: FindMentions | null;

  constructor(private readonly view: EditorView, private readonly views: Set<EditorView>, private readonly options: MentionMarkOptions) {
    this.find = options.finderFor(view.state);
    this.decorations = this.mark(view);
  }

  update(update: ViewUpdate): void {
    const isRefreshed = update.transactions.some(({ effects }) => effects.some((effect) => effect.is(refreshed)));
    if (update.view.composing && !isRefreshed) {
      this.decorations = this.decorations.map(update.changes);
      return;
    }
    if (update.docChanged || isRefreshed) this.find = this.options.finderFor(update.state);
    if (update.docChanged || isRefreshed || update.viewportChanged) this.decorations = this.mark(update.view);
  }

  destroy(): void {
    this.views.delete(this.view);
  }

  /** Tells of the marked mention under a mouse event; undefined where there is none. */
  tell<T>(event: MouseEvent, view: EditorView, teller: (at: MentionEvent) => T): T | undefined {
    const target = event.target as Node | null;
    const word = target?.instanceOf(HTMLElement) ? target.closest<HTMLElement>('.lectern-mention') : null;
    const mention = word && this.mentionAt(view.posAtDOM(word));
    return word && mention ? teller({ mention, event, word, view }) : undefined;
  }

  private mentionAt(pos: number): Mention | null {
    let found: Mention | null = null;
    this.decorations.between(pos, pos + 1, (from, to, { spec }) => {
      if (from <= pos && pos < to) found = (spec as { mention: Mention }).mention;
    });
    return found;
  }

  private mark(view: EditorView): DecorationSet {
    const builder = new RangeSetBuilder<Decoration>();
    if (!this.find) return Decoration.none;
    let end = 0;
    for (const range of view.visibleRanges) {
      for (const mention of this.find(range)) {
        if (mention.from < end) continue;
        builder.add(mention.from, mention.to, markOf(mention));
        end = mention.to;
      }
    }
    return builder.finish();
  }
}

function markOf(mention: Mention): Decoration {
  const isAmbiguous = mention.definitions.length > 1;
  return Decoration.mark({ class: `lectern-mention${isAmbiguous ? ' lectern-mention-ambiguous' : ''}`, mention });
}
