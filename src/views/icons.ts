/** Strokes in a square of 24, drawn in the colour of the text. */
const icons = {
  previous: ['M15 18l-6-6 6-6'],
  next: ['M9 18l6-6-6-6'],
  filter: ['M4 6h16', 'M7 12h10', 'M10 18h4'],
  menu: ['M12 5v.01', 'M12 12v.01', 'M12 19v.01'],
  clear: ['M18 6 6 18', 'M6 6l12 12'],
  pin: ['M12 17v5', 'M9 10.8a2 2 0 0 1-1.1 1.8l-1.8.9A2 2 0 0 0 5 15.2V16a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-.8a2 2 0 0 0-1.1-1.7l-1.8-.9a2 2 0 0 1-1.1-1.8V7a1 1 0 0 1 1-1 2 2 0 0 0 0-4H8a2 2 0 0 0 0 4 1 1 0 0 1 1 1z'],
} as const;

/** One of the view's own icons. */
export type Icon = keyof typeof icons;

/** Draws an icon; it says nothing to a screen reader. */
export function drawIcon(parent: HTMLElement, icon: Icon): void {
  const svg = parent.createSvg('svg', { cls: 'lectern-icon', attr: { viewBox: '0 0 24 24', 'aria-hidden': 'true' } });
  for (const d of icons[icon]) svg.createSvg('path', { attr: { d } });
}

/** A button that shows an icon and has a name. */
export function drawIconButton(parent: HTMLElement, icon: Icon, name: string): HTMLButtonElement {
  const button = parent.createEl('button', { cls: ['lectern-button', 'clickable-icon'], attr: { type: 'button', 'aria-label': name } });
  drawIcon(button, icon);
  return button;
}
