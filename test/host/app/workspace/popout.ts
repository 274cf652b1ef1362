import type * as obs from 'obsidian';
import { announceMigration } from '../dom/listeners';
import { installDom } from '../dom/install';
import { showLabelsAsTooltips } from '../ui/tooltip';
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

export function openWindow(data: obs.WorkspaceWindowInitData = {}): (Window & typeof globalThis) | null {
  const { width, height } = data.size ?? { width: 700, height: 700 };
  return window.open('about:blank', '_blank', `popup,width=${width},height=${height}`) as (Window & typeof globalThis) | null;
}

export function movedTo(root: Node, win: Window): void {
  announceMigration(root, win);
}
