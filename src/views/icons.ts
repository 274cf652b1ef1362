/** Strokes in a square of 24, drawn in the colour of the text. */
const icons = {
  previous: ['M15 18l-6-6 6-6'],
  next: ['M9 18l6-6-6-6'],
  filter: ['M4 6h16', 'M7 12h10', 'M10 18h4'],
  menu: ['M12 5h.01', 'M12 12h.01', 'M12 19h.01'],
  clear: ['M18 6 6 18', 'M6 6l12 12'],
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
