import { Prec, type Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import type * as obs from 'obsidian';
import { Keymap } from '../base/keymap';
import { Menu } from '../ui/menu';
import type { MarkdownView } from '../views/markdown-view';
import type { Registrations } from '../plugins/registrations';
import { isLivePreview } from './fields';
import { suggesting } from './suggesting';

function linkAt(event: Event): { el: HTMLElement; href: string | undefined; url: string | undefined } | null {
  const el = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-href], [data-url]') : null;
  return el === null ? null : { el, href: el.dataset['href'], url: el.dataset['url'] };
}

function openMenu(app: obs.App, view: MarkdownView, event: MouseEvent): void {
  const menu = new Menu();
  app.workspace.trigger('editor-menu', menu, view.editor, view);
  menu.addItem(item => item.setTitle('Select all').setIcon('text-select').setSection('selection').onClick(() => {
    view.editor.setSelection({ line: 0, ch: 0 }, view.editor.offsetToPos(view.getViewData().length));
  }));
  menu.showAtMouseEvent(event);
}

/** Following links, showing notes that are hovered, and the editor's menu. */
export function noteExtensions(app: obs.App, view: MarkdownView, registrations: Registrations): Extension {
  const handlers = EditorView.domEventHandlers({
    mousedown(event, cm) {
      const link = linkAt(event);
      const follows = Keymap.isModEvent(event) !== false || (isLivePreview(cm.state) && link?.el.hasClass('cm-internal-link-text') === true);
      if (link?.href === undefined || event.button > 1 || !follows) return false;
      event.preventDefault();
      void app.workspace.openLinkText(link.href, view.file?.path ?? '', Keymap.isModEvent(event));
      return true;
    },
    mouseover(event) {
      const link = linkAt(event);
      if (link?.href === undefined) return false;
      app.workspace.trigger('hover-link', { event, source: 'editor', hoverParent: view, targetEl: link.el, linktext: link.href, sourcePath: view.file?.path ?? '' });
      return false;
    },
    contextmenu(event) {
      openMenu(app, view, event);
      return true;
    },
  });
  const keys = keymap.of([{ key: 'Mod-s', run: () => { void view.save(); return true; } }]);
  return [Prec.high(handlers), keys, suggesting({ suggests: registrations.editorSuggests, info: view })];
}
