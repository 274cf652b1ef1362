import type * as obs from 'obsidian';
import { TFile } from '../vault/files';
import { WorkspaceLeaf } from './leaf';
import { WorkspaceParent, type WorkspaceItem } from './splits';

/** The note that a view shows, if it shows one. */
export function fileOf(view: obs.View | undefined): obs.TFile | null {
  const file: unknown = view === undefined ? null : Reflect.get(view, 'file');
  return file instanceof TFile ? file : null;
}

export function isFileInfo(view: obs.View): view is obs.View & obs.MarkdownFileInfo {
  return view.getViewType() === 'markdown' && 'editor' in view;
}

/** The leaves in a part of the window, in order. */
export function leavesIn(item: WorkspaceItem): WorkspaceLeaf[] {
  if (item instanceof WorkspaceLeaf) return [item];
  return item instanceof WorkspaceParent ? item.children.flatMap(leavesIn) : [];
}
