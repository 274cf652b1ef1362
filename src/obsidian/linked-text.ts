import { type App, Component, Keymap, MarkdownRenderer } from 'obsidian';
import { linkOf, linksBeside, wordsOf } from '../core/schedule/row-links';
import type { Session } from '../core/schedule/schedule';
import type { RowLinks } from '../views/schedule-view';

/** A text to render with its links. */
interface LinkedText {
  readonly app: App;
  /** As the note writes it. */
  readonly markdown: string;
  /** The note, from which links resolve. */
  readonly sourcePath: string;
  readonly element: HTMLElement;
}

/** The note of a row. */
export interface RowNote {
  readonly app: App;
  readonly path: string;
  readonly text: string;
  /** All that its tables hold. */
  readonly sessions: readonly Session[];
}

/** Renders the links in the row of a session, as its note has them now. */
export function rowLinks({ app, path, text, sessions }: RowNote, session: Session): RowLinks {
  const { titleRange: { from, to }, track, room, speakers } = session;
  const render = (markdown: string, element: HTMLElement) => renderLinked({ app, markdown, sourcePath: path, element });
  const links = linksBeside(session, sessions, text);
  const named = new Set([track, room, ...speakers].map(name => linkOf(name ?? '', links)));
  return {
    renderTitle: element => render(text.slice(from, to), element),
    renderName: (name, element) => {
      const link = linkOf(name, links) ?? '';
      const end = render(link, element.createSpan());
      element.appendText(name.slice(wordsOf(link).length));
      return end;
    },
    renderOthers: element => render(links.filter(link => !named.has(link)).join(' · '), element),
  };
}

/** Renders a text that holds links, and gives what ends that; null where it holds none. */
function renderLinked({ app, markdown, sourcePath, element }: LinkedText): (() => void) | null {
  if (!/\]\(|\[\[|https?:|<a\s/.test(markdown)) return null;
  const owner = new Component();
  owner.load();
  // A pipe in a link is written with a backslash in tables only.
  void MarkdownRenderer.render(app, markdown.replaceAll('\\|', '|'), element, sourcePath, owner);
  element.addEventListener('click', event => {
    const link = (event.target as HTMLElement).closest('a.internal-link');
    const target = link?.getAttribute('data-href') ?? link?.getAttribute('href');
    if (!target) return;
    event.preventDefault();
    void app.workspace.openLinkText(target, sourcePath, Keymap.isModEvent(event));
  });
  return () => owner.unload();
}
