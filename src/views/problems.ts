import type { Problem } from '../core/problem';
import type { Schedule } from '../core/schedule/schedule';
import { focusAt, focusIn } from './focus';
import type { ScheduleEvents, ScheduleModel } from './schedule-view';

/** Draws what could not be read, each with its row, and offers the tables that may be schedules, in place of those drawn before. */
export function drawProblems(parent: HTMLElement, model: ScheduleModel, events: ScheduleEvents): void {
  // What was opened stays open while the note is being mended.
  const opened = ['.lectern-reasons', '.lectern-problems'].map(selector => ({ selector, are: Array.from(parent.querySelectorAll(selector), isOpen) }));
  const control = focusIn(parent);
  parent.empty();
  for (const schedule of model.schedules) {
    if (schedule.certainty === 'doubtful') drawOffer(parent, schedule, model, events);
  }
  const problems = model.schedules.filter(({ certainty }) => certainty === 'sure').flatMap(schedule => schedule.problems);
  if (problems.length && model.describe) drawList(parent, problems, model, events);
  for (const { selector, are } of opened) parent.querySelectorAll(selector).forEach((details, i) => { details.toggleAttribute('open', are[i] ?? false); });
  focusAt(parent, control);
}

const isOpen = (details: Element): boolean => details.hasAttribute('open');

function drawOffer(parent: HTMLElement, schedule: Schedule, model: ScheduleModel, events: ScheduleEvents): void {
  const { schedules, sentences: { pane } } = model;
  const hasSure = schedules.some(({ certainty }) => certainty === 'sure');
  const offer = parent.createDiv({ cls: 'lectern-offer' });
  const { accept, refuse, openRange } = events;
  if (openRange) drawLink(offer, pane.offered, event => openRange(schedule, event)).addClass('lectern-offer-text');
  else offer.createSpan({ cls: 'lectern-offer-text', text: pane.offered });
  if (accept) drawLink(offer, pane.accept, () => accept(schedule));
  // A refusal speaks for the whole note, so it's offered only where nothing else would go with it.
  if (refuse && !hasSure) drawLink(offer, pane.refuse, () => refuse(schedule));
  drawReasons(offer, schedule, model);
}

/** Why a table may be a schedule, and why it may not. */
function drawReasons(offer: HTMLElement, { signs }: Schedule, { sentences: { pane, signs: words } }: ScheduleModel): void {
  const reasons = offer.createEl('details', { cls: 'lectern-reasons' });
  reasons.createEl('summary', { text: pane.why });
  for (const isFor of [true, false]) {
    const kinds = signs.filter(({ weight }) => weight > 0 === isFor).map(({ kind }) => kind);
    if (kinds.length === 0) continue;
    reasons.createDiv({ text: isFor ? pane.speaksFor : pane.speaksAgainst });
    const list = reasons.createEl('ul');
    for (const kind of kinds) list.createEl('li', { text: words[kind] });
  }
}

function drawList(parent: HTMLElement, problems: readonly Problem[], model: ScheduleModel, { openRange }: ScheduleEvents): void {
  const box = parent.createEl('details', { cls: 'lectern-problems' });
  box.createEl('summary', { text: model.sentences.pane.skipped(problems.length) });
  const list = box.createEl('ul');
  for (const problem of problems) {
    const item = list.createEl('li', { text: model.describe?.(problem) ?? '' });
    item.appendText(' ');
    if (openRange) drawLink(item, model.sentences.pane.goToRow, event => openRange(problem, event));
  }
}

/** A button that reads as a link. */
export function drawLink(parent: HTMLElement, text: string, follow: (event: MouseEvent) => void): HTMLElement {
  const button = parent.createEl('button', { cls: ['lectern-link-button', 'clickable-icon'], text, attr: { type: 'button' } });
  button.addEventListener('click', follow);
  return button;
}
