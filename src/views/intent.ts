/** A pointer to wait for. */
export interface Wish {
  readonly target: HTMLElement;
  /** How long it rests there, in milliseconds. */
  readonly time: number;
  readonly run: () => void;
}

/** Waits until the pointer has rested on something, one thing at a time. */
export class Intent {
  cancel: () => void = () => undefined;

  wait({ target, time, run }: Wish): void {
    this.cancel();
    const { win } = target;
    const cancel = () => {
      win.clearTimeout(timer);
      target.removeEventListener('mouseleave', cancel);
      this.cancel = () => undefined;
    };
    const timer = win.setTimeout(() => { cancel(); if (target.isConnected) run(); }, time);
    target.addEventListener('mouseleave', cancel);
    this.cancel = cancel;
  }
}
