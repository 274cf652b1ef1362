import { WidgetType, type EditorView } from '@codemirror/view';

export class BulletWidget extends WidgetType {
  override eq(): boolean { return true; }
  toDOM(): HTMLElement { return createSpan({ cls: 'list-bullet', text: '•' }); }
}

export class RuleWidget extends WidgetType {
  override eq(): boolean { return true; }
  toDOM(): HTMLElement { return createSpan({ cls: 'cm-hr' }); }
}

export class CheckboxWidget extends WidgetType {
  constructor(private readonly isDone: boolean, private readonly at: number) { super(); }

  override eq(other: CheckboxWidget): boolean { return other.isDone === this.isDone && other.at === this.at; }

  toDOM(view: EditorView): HTMLElement {
    const box = createEl('input', { cls: 'task-list-item-checkbox', type: 'checkbox' });
    box.checked = this.isDone;
    box.addEventListener('mousedown', evt => { evt.preventDefault(); });
    box.addEventListener('click', () => {
      view.dispatch({ changes: { from: this.at, to: this.at + 1, insert: this.isDone ? ' ' : 'x' } });
    });
    return box;
  }

  override ignoreEvent(): boolean { return true; }
}
