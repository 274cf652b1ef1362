import type { Px } from '../core/timeline/timeline';

/** The line of the present moment. */
export interface NowLine {
  readonly element: HTMLElement;
  /** Moves it to a height, by one transform; null takes it away. */
  readonly move: (y: Px | null) => void;
}

/** Draws a line, or its dot, that is hidden until it is moved. */
export function drawNowLine(parent: HTMLElement, cls: 'lectern-now' | 'lectern-now-dot' = 'lectern-now'): NowLine {
  const line = parent.createDiv({ cls, attr: { 'aria-hidden': 'true' } });
  return {
    element: line,
    move: y => {
      line.toggleClass('is-shown', y !== null);
      if (y !== null) line.setCssProps({ '--lectern-now': `${y}px` });
    },
  };
}
