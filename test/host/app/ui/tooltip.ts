import type * as obs from 'obsidian';

let shown: HTMLElement | null = null;
let timer: number | null = null;

function hide(): void {
  if (timer !== null) window.clearTimeout(timer);
  timer = null;
  shown?.remove();
  shown = null;
}

function position(tooltip: HTMLElement, target: HTMLElement, placement: obs.TooltipPlacement, gap: number): void {
  const box = target.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = tooltip;
  const centre = { left: box.left + (box.width - width) / 2, top: box.top + (box.height - height) / 2 };
  const places: Record<obs.TooltipPlacement, { left: number; top: number }> = {
    bottom: { left: centre.left, top: box.bottom + gap }, top: { left: centre.left, top: box.top - height - gap },
    left: { left: box.left - width - gap, top: centre.top }, right: { left: box.right + gap, top: centre.top },
  };
  const { left, top } = places[placement];
  tooltip.setCssProps({
    left: `${Math.clamp(left, 4, target.win.innerWidth - width - 4)}px`, top: `${Math.clamp(top, 4, target.win.innerHeight - height - 4)}px`,
  });
}

export function displayTooltip(target: HTMLElement, content: string | DocumentFragment, options: obs.TooltipOptions = {}): void {
  hide();
  shown = target.doc.body.createDiv({ cls: ['tooltip', ...(options.classes ?? [])], text: content });
  position(shown, target, options.placement ?? 'bottom', options.gap ?? 6);
}

/** The text goes to `aria-label`, from which one listener for the page shows it. */
export function setTooltip(el: HTMLElement, tooltip: string, options: obs.TooltipOptions = {}): void {
  el.setAttr('aria-label', tooltip === '' ? null : tooltip);
  if (options.placement !== undefined) el.setAttr('data-tooltip-position', options.placement);
  if (options.delay !== undefined) el.setAttr('data-tooltip-delay', options.delay);
}

function placementOf(el: HTMLElement): obs.TooltipPlacement {
  const wanted = el.dataset['tooltipPosition'];
  return wanted === 'top' || wanted === 'left' || wanted === 'right' ? wanted : 'bottom';
}

/** As in the app, whatever has an `aria-label` shows it after the pointer has rested on it. */
export function showLabelsAsTooltips(doc: Document): void {
  doc.addEventListener('mouseover', event => {
    const el = event.target instanceof Element ? event.target.closest<HTMLElement>('[aria-label]') : null;
    hide();
    const label = el?.getAttribute('aria-label');
    if (el === null || label === null || label === undefined || el.closest('svg') !== null) return;
    timer = window.setTimeout(() => { if (el.isConnected) displayTooltip(el, label, { placement: placementOf(el) }); }, Number(el.dataset['tooltipDelay'] ?? 500));
  });
  for (const type of ['mousedown', 'keydown', 'scroll'] as const) doc.addEventListener(type, hide, true);
}
