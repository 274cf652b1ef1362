import { type App, Component, Keymap, MarkdownRenderer } from 'obsidian';

/** What a title is rendered from. */
export interface LinkedTitle {
  readonly app: App;
  /** The cell as the note writes it. */
  readonly markdown: string;
  /** The note, from which links resolve. */
  readonly sourcePath: string;
  readonly element: HTMLElement;
}

/** Renders a cell that holds links, and gives what ends that; null where it holds none. */
export function renderLinkedTitle({ app, markdown, sourcePath, element }: LinkedTitle): (() => void) | null {
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
