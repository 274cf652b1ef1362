/** Strokes in a square of 24, drawn in the colour of the text. */
const icons = {
  previous: ['M15 18l-6-6 6-6'],
  next: ['M9 18l6-6-6-6'],
  filter: ['M4 6h16M7 12h10M10 18h4'],
  menu: ['M12 5v.01M12 12v.01M12 19v.01'],
  clock: ['M12 6v6l4 2', 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20'],
  place: ['M20 10c0 6-8 12-8 12s-8-6-8-12a8 8 0 0 1 16 0', 'M12 7a3 3 0 1 0 0 6 3 3 0 0 0 0-6'],
  people: ['M19 21v-2a4 4 0 0 0-4-4H9a4 4 0 0 0-4 4v2', 'M12 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8'],
  note: ['M17 6H3', 'M21 12H3', 'M15 18H3'],
  pin: ['M12 17v5', 'M9 10.8a2 2 0 0 1-1.1 1.8l-1.8.9A2 2 0 0 0 5 15.2V16a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-.8a2 2 0 0 0-1.1-1.7l-1.8-.9a2 2 0 0 1-1.1-1.8V7a1 1 0 0 1 1-1 2 2 0 0 0 0-4H8a2 2 0 0 0 0 4 1 1 0 0 1 1 1z'],
  all: ['M12 3 3 7.5l9 4.5 9-4.5zM3 12l9 4.5 9-4.5M3 16.5 12 21l9-4.5'],
  link: ['M9 17H7A5 5 0 0 1 7 7h2', 'M15 7h2a5 5 0 1 1 0 10h-2', 'M8 12h8'],
  define: ['M5 12h14', 'M12 5v14'],
  exclude: ['M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20', 'M4.9 4.9l14.2 14.2'],
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
