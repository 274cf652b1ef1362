import type * as obs from 'obsidian';
import bundled from 'lectern-host:icons';

const added = new Map<string, string>();

/** Lucide's icons by name, with or without `lucide-`; a question mark for one that does not exist. */
function markup(id: string): string | null {
  const name = id.replace(/^lucide-/, '');
  const own = added.get(id);
  if (own !== undefined) return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" fill="currentColor" stroke="currentColor">${own}</svg>`;
  return bundled[name] ?? null;
}

function parseSvg(source: string): SVGSVGElement | null {
  const svg = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
  return svg instanceof SVGSVGElement ? activeDocument.importNode(svg, true) : null;
}

export function addIcon(id: string, svgContent: string): void { added.set(id, svgContent); }
export function removeIcon(id: string): void { added.delete(id); }
export function getIconIds(): obs.IconName[] { return [...Object.keys(bundled).map(name => `lucide-${name}`), ...added.keys()]; }

export function getIcon(id: string): SVGSVGElement | null {
  const source = markup(id);
  const svg = source === null ? null : parseSvg(source);
  svg?.removeAttribute('class');
  svg?.classList.add('svg-icon', ...(added.has(id) ? [] : [`lucide-${id.replace(/^lucide-/, '')}`]));
  svg?.setAttribute('aria-hidden', 'true');
  return svg;
}

export function setIcon(parent: HTMLElement, id: obs.IconName): void {
  parent.querySelector(':scope > svg.svg-icon')?.remove();
  const icon = getIcon(id) ?? getIcon('circle-question-mark');
  if (icon !== null) parent.prepend(icon);
}
