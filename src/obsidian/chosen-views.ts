import type { App, Component } from 'obsidian';

const keyOf = (path: string): string => `lectern-view:${path}`;

/** The id of the view that was chosen for a note on this device; null where none was. */
export function chosenView(app: App, path: string): string | null {
  const chosen: unknown = app.loadLocalStorage(keyOf(path));
  return typeof chosen === 'string' ? chosen : null;
}

/** Keeps what was chosen for a note; null forgets it. */
export function keepChosenView(app: App, path: string, id: string | null): void {
  app.saveLocalStorage(keyOf(path), id);
}

/** Lets what was chosen go with a note that is renamed or moved. */
export function moveChosenViews(owner: Component, app: App): void {
  owner.registerEvent(app.vault.on('rename', ({ path }, before) => {
    const id = chosenView(app, before);
    if (id === null) return;
    keepChosenView(app, path, id);
    keepChosenView(app, before, null);
  }));
}
