import type * as obs from 'obsidian';
import { Events } from '../base/events';

/** A part of the window: a split, a group of tabs or a leaf. */
export abstract class WorkspaceItem extends Events implements obs.WorkspaceItem {
  abstract parent: WorkspaceParent;

  getRoot(): WorkspaceItem {
    return Object.is(this.parent, this) ? this : this.parent.getRoot();
  }

  getContainer(): WorkspaceContainer {
    const root = this.getRoot();
    if (root instanceof WorkspaceContainer) return root;
    return root.parent.getContainer();
  }
}

export abstract class WorkspaceParent extends WorkspaceItem implements obs.WorkspaceParent {
  readonly children: WorkspaceItem[] = [];
  abstract readonly containerEl: HTMLElement;

  adopt(child: WorkspaceItem, el: HTMLElement, at = this.children.length): void {
    this.children.splice(at, 0, child);
    child.parent = this;
    this.containerEl.insertBefore(el, this.containerEl.children[at] ?? null);
  }

  drop(child: WorkspaceItem): void {
    const at = this.children.indexOf(child);
    if (at >= 0) this.children.splice(at, 1);
  }
}

export class WorkspaceSplit extends WorkspaceParent implements obs.WorkspaceSplit {
  parent: WorkspaceParent;
  readonly containerEl: HTMLElement;

  constructor(cls: string, parent: WorkspaceParent | null = null) {
    super();
    this.parent = parent ?? this;
    this.containerEl = createDiv(`workspace-split ${cls}`);
  }
}

export abstract class WorkspaceContainer extends WorkspaceSplit implements obs.WorkspaceContainer {
  abstract win: Window;
  abstract doc: Document;
  override getRoot(): WorkspaceItem { return this; }
}

export class WorkspaceRoot extends WorkspaceContainer implements obs.WorkspaceRoot {
  readonly win: Window = window;
  readonly doc = document;
}

/** The side docks lie in the main window, which is why their container is the root. */
export class WorkspaceSidedock extends WorkspaceSplit implements obs.WorkspaceSidedock {
  collapsed = false;

  constructor(cls: string, private readonly root: WorkspaceContainer, private readonly changed: () => void) {
    super(cls);
  }

  toggle(): void { this.#set(!this.collapsed); }
  collapse(): void { this.#set(true); }
  expand(): void { this.#set(false); }

  /** As by dragging its edge. */
  setSize(width: number): void {
    this.containerEl.setCssStyles({ width: `${width}px` });
    this.changed();
  }

  override getRoot(): WorkspaceItem { return this; }
  override getContainer(): WorkspaceContainer { return this.root; }

  #set(collapsed: boolean): void {
    if (this.collapsed === collapsed) return;
    this.collapsed = collapsed;
    this.containerEl.toggleClass('is-sidedock-collapsed', collapsed);
    this.changed();
  }
}

/** On a phone a side dock slides over the note. */
export class WorkspaceMobileDrawer extends WorkspaceSidedock implements obs.WorkspaceMobileDrawer {}

export class WorkspaceFloating extends WorkspaceParent implements obs.WorkspaceFloating {
  parent: WorkspaceParent = this;
  readonly containerEl = createDiv();
}

export class WorkspaceRibbon implements obs.WorkspaceRibbon {}
