import { type App, Component, Keymap, MarkdownRenderer } from 'obsidian';

/** A text to render with its links. */
export interface LinkedText {
  readonly app: App;
  /** As the note writes it. */
  readonly markdown: string;
  /** The note, from which links resolve. */
  readonly sourcePath: string;
  readonly element: HTMLElement;
}

/** Renders a text that holds links, and gives what ends that; null where it holds none. */
export function renderLinked({ app, markdown, sourcePath, element }: LinkedText): (() => void) | null {
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
