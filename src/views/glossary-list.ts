import type { Sentences } from '../locale/en';
import { drawIconButton } from './icons';

/** What can be done with a term from its row. */
export type GlossaryAction = 'link' | 'define' | 'exclude';

/** A term, or a note that mentions one. */
export interface GlossaryRow {
  readonly id: string;
  readonly name: string;
  /** How often it stands there, in short; empty where that says nothing. */
  readonly count: string;
  /** The same in words. */
  readonly label: string;
  readonly actions: readonly GlossaryAction[];
}

/** Rows of one kind. */
export interface GlossaryGroup {
  readonly title: string;
  readonly rows: readonly GlossaryRow[];
}

/** What a list tells its host, by the row's id. */
export interface GlossaryListEvents {
  readonly go: (id: string, event: MouseEvent) => void;
  readonly act: (action: GlossaryAction, id: string, event: MouseEvent) => void;
  /** The pointer came onto a name. */
  readonly hover: (id: string, event: MouseEvent, word: HTMLElement) => void;
}

/** How many rows of a group are drawn at once. */
const page = 100;

/** Draws groups of rows, each a list that Tab reaches once: up and down lead through its rows, left and right along one. */
export function drawGroups(parent: HTMLElement, groups: readonly GlossaryGroup[], sentences: Sentences, events: GlossaryListEvents): void {
  for (const group of groups) {
    if (group.rows.length === 0) continue;
    parent.createDiv({ cls: 'lectern-glossary-heading', text: `${group.title} (${group.rows.length})`, attr: { 'role': 'heading', 'aria-level': '3' } });
    const list = parent.createEl('ul', { cls: 'lectern-glossary-list', attr: { 'role': 'list', 'aria-label': group.title } });
    drawRows({ list, group, sentences, events }, 0);
    const first = list.querySelector('button');
    if (first) first.tabIndex = 0;
    list.addEventListener('keydown', event => step(list, event));
    list.addEventListener('focusin', event => {
      for (const stop of list.querySelectorAll<HTMLElement>('[tabindex="0"]')) stop.tabIndex = -1;
      (event.target as HTMLElement).tabIndex = 0;
    });
  }
}

interface ListParts {
  readonly list: HTMLElement;
  readonly group: GlossaryGroup;
  readonly sentences: Sentences;
  readonly events: GlossaryListEvents;
}

function drawRows(parts: ListParts, from: number): void {
  const { list, group: { rows }, sentences } = parts;
  for (const row of rows.slice(from, from + page)) drawRow(parts, row);
  if (rows.length <= from + page) return;
  const more = list.createEl('li').createEl('button', { cls: 'lectern-glossary-more', text: sentences.events.more, attr: { type: 'button', tabindex: '-1' } });
  more.addEventListener('click', () => {
    more.parentElement?.remove();
    drawRows(parts, from + page);
    list.querySelector<HTMLElement>(`li:nth-child(${from + page + 1}) button`)?.focus();
  });
}

function drawRow({ list, sentences: { glossary: say }, events }: ListParts, { id, name, count, label, actions }: GlossaryRow): void {
  const row = list.createEl('li', { cls: 'lectern-glossary-row', attr: { 'data-id': id } });
  const main = row.createEl('button', { cls: ['lectern-glossary-term', 'clickable-icon'], attr: { type: 'button', tabindex: '-1' } });
  const word = main.createSpan({ cls: 'lectern-glossary-name', text: name });
  if (count) main.createSpan({ cls: 'lectern-glossary-count', text: count, attr: { 'role': 'img', 'aria-label': label } });
  main.addEventListener('click', event => events.go(id, event));
  word.addEventListener('mouseover', event => events.hover(id, event, word));
  for (const action of actions) {
    const button = drawIconButton(row, action, say[action](name));
    button.tabIndex = -1;
    button.addEventListener('click', event => events.act(action, id, event));
  }
}

function step(list: HTMLElement, event: KeyboardEvent): void {
  const button = (event.target as HTMLElement).closest('button');
  const row = button?.parentElement;
  if (!button || !row) return;
  const rows = [...list.children];
  const column = [...row.children].indexOf(button);
  const at = (index: number, place: number) => rows[Math.max(0, Math.min(index, rows.length - 1))]?.children[place];
  const here = rows.indexOf(row);
  const targets: Readonly<Record<string, () => Element | undefined>> = {
    ArrowDown: () => at(here + 1, column) ?? at(here + 1, 0),
    ArrowUp: () => at(here - 1, column) ?? at(here - 1, 0),
    ArrowRight: () => row.children[column + 1],
    ArrowLeft: () => row.children[column - 1],
    Home: () => at(0, 0),
    End: () => at(rows.length - 1, 0),
  };
  const find = targets[event.key];
  if (!find) return;
  event.preventDefault();
  (find() as HTMLElement | undefined)?.focus();
}
