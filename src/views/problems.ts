import type { Problem } from '../core/problem';
import type { Schedule } from '../core/schedule/schedule';
import type { ScheduleEvents, ScheduleModel } from './schedule-view';

/** Draws what could not be read, each with its row, and offers the tables that may be schedules. */
export function drawProblems(parent: HTMLElement, model: ScheduleModel, events: ScheduleEvents): void {
  for (const schedule of model.schedules) {
    if (schedule.certainty === 'doubtful') drawOffer(parent, schedule, model, events);
  }
  const problems = model.schedules.filter(({ certainty }) => certainty === 'sure').flatMap(schedule => schedule.problems);
  if (problems.length && model.describe) drawList(parent, problems, model, events);
}

function drawOffer(parent: HTMLElement, schedule: Schedule, { schedules, sentences: { pane } }: ScheduleModel, events: ScheduleEvents): void {
  const hasSure = schedules.some(({ certainty }) => certainty === 'sure');
  const offer = parent.createDiv({ cls: 'lectern-offer' });
  const { accept, refuse, openRange } = events;
  if (openRange) drawLink(offer, pane.offered, event => openRange(schedule, event)).addClass('lectern-offer-text');
  else offer.createSpan({ cls: 'lectern-offer-text', text: pane.offered });
  if (accept) drawLink(offer, pane.accept, () => accept(schedule));
  // A refusal speaks for the whole note, so it's offered only where nothing else would go with it.
  if (refuse && !hasSure) drawLink(offer, pane.refuse, () => refuse(schedule));
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
