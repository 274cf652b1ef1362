import { type App, type ButtonComponent, Modal, Setting } from 'obsidian';
import type { IsoDate } from '../core/schedule/schedule';
import type { Sentences } from '../locale/en';

/** What the dialog needs to know and tell. */
export interface DateModalOptions {
  readonly sentences: Sentences;
  /** The date to begin with; null leaves the field empty. */
  readonly date: IsoDate | null;
  /** A date was given. */
  readonly choose: (date: IsoDate) => void;
}

/** Asks for the day of a schedule. */
export class DateModal extends Modal {
  private date: string;
  private save: ButtonComponent | null = null;

  constructor(app: App, private readonly options: DateModalOptions) {
    super(app);
    this.date = options.date ?? '';
  }

  override onOpen(): void {
    const { dateDialog: say, pane } = this.options.sentences;
    this.setTitle(pane.setDate);
    new Setting(this.contentEl).setName(say.name).setDesc(say.hint).addText(text => {
      text.inputEl.type = 'date';
      text.setValue(this.date).onChange(date => this.change(date));
      text.inputEl.addEventListener('keydown', event => { if (event.key === 'Enter') this.submit(); });
    });
    new Setting(this.contentEl).addButton(button => {
      this.save = button.setButtonText(say.save).setCta().onClick(() => this.submit());
    });
    this.change(this.date);
  }

  private change(date: string): void {
    this.date = date;
    this.save?.setDisabled(!isWhole(date));
  }

  private submit(): void {
    if (!isWhole(this.date)) return;
    this.close();
    this.options.choose(this.date);
  }
}

const isWhole = (date: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(date);
