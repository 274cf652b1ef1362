/** What is printed in place of the window. */
export class PrintedPage {
  private page: HTMLElement | null = null;
  /** True between being asked for and being printed. */
  private isWanted = false;
  private restore: () => void = () => undefined;
  /** Whose printing is listened to: the view may be in another window by the time it's destroyed. */
  private readonly win: Window;

  /** `draw` fills the page; it's drawn when the window prints while the view has the focus of the app, or by `print`. */
  constructor(private readonly view: HTMLElement, private readonly draw: (page: HTMLElement) => void) {
    this.win = view.win;
    this.win.addEventListener('beforeprint', this.begin);
    this.win.addEventListener('afterprint', this.end);
  }

  /** Prints, by what the host calls for that. */
  print(call: () => void): void {
    this.isWanted = true;
    call();
  }

  destroy(): void {
    this.end();
    this.win.removeEventListener('beforeprint', this.begin);
    this.win.removeEventListener('afterprint', this.end);
  }

  private readonly begin = (): void => {
    const { view, page } = this;
    const isActive = view.isShown() && view.closest('.workspace-leaf.mod-active') !== null;
    // The app prints a note by a page of its own.
    if (page || !(this.isWanted || isActive) || view.doc.querySelector('body > .print')) return;
    const { body } = view.doc;
    const isDark = body.hasClass('theme-dark');
    body.addClass('lectern-printing');
    if (isDark) swapTheme(body);
    this.page = body.createDiv({ cls: ['lectern-schedule', 'lectern-print'] });
    this.draw(this.page);
    this.restore = () => {
      body.removeClass('lectern-printing');
      if (isDark) swapTheme(body);
    };
  };

  private readonly end = (): void => {
    this.isWanted = false;
    this.page?.remove();
    this.page = null;
    this.restore();
    this.restore = () => undefined;
  };
}

/** The colours follow the class of the theme, and paper is light. */
function swapTheme(body: HTMLElement): void {
  for (const theme of ['theme-dark', 'theme-light']) body.toggleClass(theme, !body.hasClass(theme));
}
