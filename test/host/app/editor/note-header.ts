import { StateField, type EditorState, type Extension } from '@codemirror/state';
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view';
import { renderProperties } from '../preview/properties';
import { getFrontMatterInfo } from '../text/front-matter';
import { editorInfoField, isLivePreview, setLivePreview } from './fields';

/** Longer properties than this are not looked for: the start of the note is read at each change. */
const longest = 20_000;

class HeaderWidget extends WidgetType {
  constructor(private readonly title: string, private readonly frontMatter: string) { super(); }

  override eq(other: HeaderWidget): boolean { return other.title === this.title && other.frontMatter === this.frontMatter; }

  toDOM(): HTMLElement {
    const el = createDiv('cm-note-header');
    renderProperties(el, this.title, this.frontMatter);
    return el;
  }
}

/** The note's name over it, and in Live Preview its properties in place of their YAML. */
function draw(state: EditorState): DecorationSet {
  const title = state.field(editorInfoField).file?.basename ?? '';
  const head = state.sliceDoc(0, longest);
  const { exists, contentStart } = getFrontMatterInfo(head);
  const end = exists && isLivePreview(state) ? head.slice(0, contentStart).trimEnd().length : 0;
  const widget = new HeaderWidget(title, head.slice(0, end));
  return Decoration.set(end > 0
    ? Decoration.replace({ widget, block: true }).range(0, end) : Decoration.widget({ widget, block: true, side: -1 }).range(0));
}

export const noteHeader: Extension = StateField.define<DecorationSet>({
  create: draw,
  update(decorations, transaction) {
    const isSwitched = transaction.effects.some(effect => effect.is(setLivePreview));
    const isNear = transaction.docChanged && transaction.changes.touchesRange(0, longest) !== false;
    return isSwitched || isNear ? draw(transaction.state) : decorations.map(transaction.changes);
  },
  provide: field => EditorView.decorations.from(field),
});

/** Where the text begins: the cursor of a note that was just opened. */
export function textStart(doc: string): number {
  return getFrontMatterInfo(doc.slice(0, longest)).contentStart;
}
