import type { Sentences } from '../locale/en';
import { drawGroups, type GlossaryGroup, type GlossaryListEvents } from './glossary-list';
import { drawLink } from './problems';

/** What the pane shows: the terms of the open note, all terms, or words without a definition. */
export type GlossaryScope = 'note' | 'all' | 'undefined';

export const glossaryScopes: readonly GlossaryScope[] = ['note', 'all', 'undefined'];

/** What the pane is drawn from. */
export interface GlossaryModel {
  readonly scope: GlossaryScope;
  /** Sentences above the lists: how often the terms of this note are mentioned, how far a count is. */
  readonly status: string;
  readonly groups: readonly GlossaryGroup[];
  /** What stands there instead of lists; empty where there are some. */
  readonly empty: string;
  /** What keeps terms from being linked, each as a sentence. */
  readonly problems: readonly string[];
}

/** What the pane tells its host. */
export interface GlossaryEvents extends GlossaryListEvents {
  readonly choose: (scope: GlossaryScope) => void;
  readonly search: (text: string) => void;
  /** The place of a problem was asked for, by its index. */
  readonly goToProblem: (index: number, event: MouseEvent) => void;
}

/** The pane on the screen. */
export interface DrawnGlossary {
  /** Draws what changed; the focus and what is scrolled to stay. */
  readonly update: (model: GlossaryModel) => void;
}

/** Draws the glossary pane: what it shows, a search, and lists of terms. */
export function drawGlossary(parent: HTMLElement, sentences: Sentences, events: GlossaryEvents): DrawnGlossary {
  const { glossary: say, events: { scope: scopeName, thisNote } } = sentences;
  const tabs = parent.createDiv({ cls: 'lectern-scope' }).createDiv({ cls: 'lectern-days', attr: { 'role': 'group', 'aria-label': scopeName } });
  const names = { note: thisNote, all: say.allTerms, undefined: say.undefinedTerms };
  const buttons = glossaryScopes.map(scope => {
    const button = tabs.createEl('button', { cls: ['lectern-day-tab', 'clickable-icon'], text: names[scope], attr: { type: 'button' } });
    button.addEventListener('click', () => events.choose(scope));
    return button;
  });
  const search = parent.createEl('input', { cls: 'lectern-glossary-search', attr: { 'type': 'search', 'aria-label': say.search, 'placeholder': say.search, 'spellcheck': 'false' } });
  search.addEventListener('input', () => events.search(search.value));
  const status = parent.createDiv({ cls: 'lectern-glossary-status', attr: { role: 'status' } });
  const body = parent.createDiv({ cls: 'lectern-glossary-body' });
  let shown = '';
  return {
    update: model => {
      const now = JSON.stringify(model);
      if (now === shown) return;
      shown = now;
      buttons.forEach((button, index) => button.setAttr('aria-pressed', String(glossaryScopes[index] === model.scope)));
      search.toggle(model.scope !== 'note');
      status.setText(model.status);
      keepingPlace(body, () => drawBody(body, model, sentences, events));
    },
  };
}

function drawBody(body: HTMLElement, { groups, empty, problems }: GlossaryModel, sentences: Sentences, events: GlossaryEvents): void {
  body.empty();
  if (problems.length > 0) drawProblemList(body, problems, sentences, events);
  drawGroups(body, groups, sentences, events);
  if (empty) body.createEl('p', { cls: 'lectern-glossary-empty', text: empty });
}

function drawProblemList(body: HTMLElement, problems: readonly string[], { pane, glossary: say }: Sentences, { goToProblem }: GlossaryEvents): void {
  const box = body.createEl('details', { cls: 'lectern-problems' });
  box.createEl('summary', { text: pane.skipped(problems.length) });
  const list = box.createEl('ul');
  problems.forEach((problem, index) => {
    const item = list.createEl('li', { text: `${problem} ` });
    drawLink(item, say.goToPlace, event => goToProblem(index, event));
  });
}

/** Draws anew without losing the focused row, what is scrolled to, or the open list of problems. */
function keepingPlace(body: HTMLElement, draw: () => void): void {
  const focused = body.querySelector<HTMLElement>('button:focus');
  const id = focused?.parentElement?.getAttribute('data-id') ?? null;
  const place = focused?.parentElement ? [...focused.parentElement.children].indexOf(focused) : 0;
  const index = focused ? [...body.querySelectorAll('.lectern-glossary-row')].indexOf(focused.parentElement as Element) : -1;
  const { scrollTop } = body;
  const isOpen = body.querySelector('details')?.open ?? false;
  draw();
  const details = body.querySelector('details');
  if (details) details.open = isOpen;
  body.scrollTop = scrollTop;
  if (id === null) return;
  const rows = [...body.querySelectorAll<HTMLElement>('.lectern-glossary-row')];
  const row = rows.find(one => one.getAttribute('data-id') === id) ?? rows[Math.min(index, rows.length - 1)];
  ((row?.children[place] ?? row?.children[0]) as HTMLElement | undefined)?.focus({ preventScroll: true });
}
