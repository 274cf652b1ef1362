import type { Sentences } from '../locale/en';

/** One place that defines a term. */
export interface CollectChoice {
  readonly definition: string;
  /** Where it stands, in words. */
  readonly place: string;
}

/** A term that may become a note, as the user has edited it. */
export interface CollectRow {
  isChosen: boolean;
  term: string;
  /** Other names that are written to the note. */
  readonly aliases: readonly string[];
  definition: string;
  /** The index of the place that the definition is taken from. */
  choice: number;
  readonly choices: readonly CollectChoice[];
  readonly isDoubtful: boolean;
  /** The note that defines it already; null where there is none. */
  readonly knownIn: string | null;
  /** Why it couldn't be written; null where nobody tried, or it could. */
  problem: string | null;
}

/** What the list is drawn from. */
export interface CollectModel {
  readonly sentences: Sentences;
  readonly rows: readonly CollectRow[];
  /** What went wrong while reading, one sentence each. */
  readonly problems: readonly string[];
}

/** What the list tells its host. */
export interface CollectEvents {
  /** Something was chosen or edited. */
  readonly changed: () => void;
  /** Shows the place of a row's definition. */
  readonly open: (row: CollectRow, event: MouseEvent) => void;
}

/** So many rows are drawn at once; more on demand. */
const page = 100;

/** Draws the terms as a list in which each can be chosen and edited. Arrow keys go from box to box. */
export function drawCollectList(parent: HTMLElement, model: CollectModel, events: CollectEvents): void {
  for (const problem of model.problems) parent.createDiv({ cls: 'lectern-collect-problem', text: problem });
  const list = parent.createEl('ul', { cls: 'lectern-collect-list' });
  let drawn = 0;
  const drawMore = () => {
    const next = model.rows.slice(drawn, drawn + page);
    const items = next.map(row => drawRow(list, row, model, events));
    drawn += next.length;
    more?.toggle(drawn < model.rows.length);
    more?.setText(model.sentences.collect.more(model.rows.length - drawn));
    return items[0];
  };
  const more = model.rows.length > page ? parent.createEl('button', { cls: 'lectern-collect-more', attr: { type: 'button' } }) : null;
  more?.addEventListener('click', () => drawMore()?.find('input')?.focus());
  drawMore();
  list.addEventListener('keydown', moveByArrows);
}

/** Goes to the box of the next or previous term. */
function moveByArrows(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const { target, currentTarget } = event;
  if (step === 0 || !(target as Node).instanceOf(HTMLInputElement) || target === null || (target as HTMLInputElement).type !== 'checkbox') return;
  const boxes = (currentTarget as HTMLElement).findAll('input[type="checkbox"]');
  boxes[boxes.indexOf(target as HTMLElement) + step]?.focus();
  event.preventDefault();
}

function drawRow(list: HTMLElement, row: CollectRow, model: CollectModel, events: CollectEvents): HTMLElement {
  const { sentences: { collect: say, card } } = model;
  const item = list.createEl('li', { cls: 'lectern-collect-row' });
  const box = item.createEl('input', { cls: 'lectern-collect-box', type: 'checkbox', attr: { 'aria-label': say.choose(row.term) } });
  box.checked = row.isChosen;
  box.addEventListener('change', () => { row.isChosen = box.checked; events.changed(); });
  const fields = item.createDiv({ cls: 'lectern-collect-fields' });
  const head = fields.createDiv({ cls: 'lectern-collect-head' });
  const term = head.createEl('input', { cls: 'lectern-collect-term', type: 'text', value: row.term, attr: { 'aria-label': say.term } });
  term.addEventListener('input', () => {
    row.term = term.value;
    box.ariaLabel = say.choose(row.term);
    events.changed();
  });
  if (row.aliases.length > 0) head.createSpan({ text: card.aliases(row.aliases.join(', ')) });
  if (row.knownIn !== null) head.createSpan({ cls: 'lectern-collect-badge', text: say.known(row.knownIn) });
  else if (row.isDoubtful) head.createSpan({ cls: 'lectern-collect-badge', text: say.doubtful });
  drawDefinition(fields, row, model, events);
  if (row.problem !== null) fields.createDiv({ cls: 'lectern-collect-problem', text: row.problem });
  return item;
}

function drawDefinition(fields: HTMLElement, row: CollectRow, { sentences: { collect: say } }: CollectModel, events: CollectEvents): void {
  const text = fields.createEl('textarea', { cls: 'lectern-collect-definition', attr: { 'aria-label': say.definition, rows: 2 } });
  text.value = row.definition;
  text.addEventListener('input', () => { row.definition = text.value; });
  const foot = fields.createDiv({ cls: 'lectern-collect-foot' });
  const place = foot.createEl('button', { cls: ['lectern-link-button', 'clickable-icon', 'lectern-collect-place'], attr: { type: 'button' } });
  const showPlace = () => place.setText(row.choices[row.choice]?.place ?? '');
  place.addEventListener('click', event => events.open(row, event));
  showPlace();
  if (row.choices.length < 2) return;
  const select = foot.createEl('select', { cls: 'dropdown', attr: { 'aria-label': say.from } });
  row.choices.forEach(({ place: name, definition }, index) => select.createEl('option', { value: String(index), text: `${name}: ${definition.slice(0, 80)}` }));
  select.value = String(row.choice);
  select.addEventListener('change', () => {
    row.choice = select.selectedIndex;
    row.definition = text.value = row.choices[row.choice]?.definition ?? '';
    showPlace();
  });
}
