import { getFrontMatterInfo, parseYaml } from '../text/front-matter';
import { setIcon } from '../ui/icons';

function shown(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.map(shown).join(', ') : JSON.stringify(value);
}

function entriesOf(text: string): [string, unknown][] {
  try {
    const properties = parseYaml(getFrontMatterInfo(text).frontmatter);
    return typeof properties === 'object' && properties !== null ? Object.entries(properties) : [];
  } catch {
    return [];
  }
}

function iconOf(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'number') return 'binary';
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) ? 'calendar' : 'text';
}

/** The note's name and its properties, read-only. */
export function renderProperties(el: HTMLElement, title: string, text: string): void {
  el.empty();
  el.createDiv({ cls: 'inline-title', text: title });
  const entries = entriesOf(text);
  if (entries.length === 0) return;
  const box = el.createDiv('metadata-container').createDiv('metadata-properties');
  for (const [name, value] of entries) {
    const row = box.createDiv('metadata-property');
    const key = row.createDiv('metadata-property-key');
    setIcon(key.createSpan('metadata-property-icon'), iconOf(value));
    key.createSpan({ text: name });
    row.createDiv({ cls: 'metadata-property-value', text: shown(value) });
  }
}
