/** Strokes in a square of 24, drawn in the colour of the text. */
const icons = {
  previous: ['M15 18l-6-6 6-6'],
  next: ['M9 18l6-6-6-6'],
  grid: ['M4 4h16v16H4z', 'M12 4v16', 'M4 10h8', 'M12 14h8'],
  agenda: ['M9 6h11', 'M9 12h11', 'M9 18h11', 'M4 6h.01', 'M4 12h.01', 'M4 18h.01'],
} as const;

/** One of the view's own icons. */
export type Icon = keyof typeof icons;

/** Draws an icon; it says nothing to a screen reader. */
export function drawIcon(parent: HTMLElement, icon: Icon): void {
  const svg = parent.createSvg('svg', { cls: 'lectern-icon', attr: { viewBox: '0 0 24 24', 'aria-hidden': 'true' } });
  for (const d of icons[icon]) svg.createSvg('path', { attr: { d } });
}

/** A button that shows an icon and has a name. */
export function drawIconButton(parent: HTMLElement, icon: Icon, name: string): HTMLElement {
  const button = parent.createEl('button', { cls: ['lectern-button', 'clickable-icon'], attr: { type: 'button', 'aria-label': name } });
  drawIcon(button, icon);
  return button;
}
