import type * as obs from 'obsidian';
import { announceMigration } from '../dom/listeners';
import { installDom } from '../dom/install';
import { showLabelsAsTooltips } from '../ui/tooltip';
import { leavesIn } from './leaves';
import { WorkspaceContainer, type WorkspaceParent } from './splits';

/** A window of its own, in which leaves live as in the main one. */
export class WorkspaceWindow extends WorkspaceContainer implements obs.WorkspaceWindow {
  readonly doc: Document;

  constructor(readonly win: Window & typeof globalThis, parent: WorkspaceParent) {
    super('mod-vertical mod-root', parent);
    this.doc = win.document;
    installDom(win);
    copyStyles(document, this.doc);
    this.doc.body.className = `${document.body.className} is-popout-window`;
    const workspace = this.doc.body.createDiv('app-container').createDiv('horizontal-main-container').createDiv('workspace');
    workspace.append(this.containerEl);
    showLabelsAsTooltips(this.doc);
  }
}

function copyStyles(from: Document, to: Document): void {
  for (const el of from.querySelectorAll('style, link[rel="stylesheet"]')) to.head.append(to.importNode(el, true));
}

interface Owner {
  readonly floatingSplit: WorkspaceParent;
  trigger(name: string, ...data: unknown[]): void;
}

function makeActive(win: Window): void {
  Object.assign(window, { activeWindow: win, activeDocument: win.document });
}

/** Opens a window; when it closes, its leaves go. */
export function openPopout(owner: Owner, data: obs.WorkspaceWindowInitData = {}): WorkspaceWindow {
  const { width, height } = data.size ?? { width: 700, height: 700 };
  const win = window.open('about:blank', '_blank', `popup,width=${width},height=${height}`) as (Window & typeof globalThis) | null;
  if (win === null) throw new Error('The browser did not let a window open.');
  const container = new WorkspaceWindow(win, owner.floatingSplit);
  owner.floatingSplit.children.push(container);
  win.addEventListener('focus', () => { makeActive(win); });
  win.addEventListener('resize', () => {
    owner.trigger('resize');
    for (const leaf of leavesIn(container)) leaf.onResize();
  });
  win.addEventListener('pagehide', () => {
    makeActive(window);
    for (const leaf of leavesIn(container)) leaf.detach();
    owner.floatingSplit.drop(container);
    owner.trigger('window-close', container, win);
  });
  owner.trigger('window-open', container, win);
  return container;
}

/** Tells what lies in an element that it now stands in another window. */
export function movedTo(root: Node, win: Window): void {
  announceMigration(root, win);
}
