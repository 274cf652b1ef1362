import type { TimelineDay } from '../core/timeline/timeline';
import { createBlock, drawPeople } from './block';
import type { Block } from './schedule-view';
import { drawTitle, type TextModel } from './session-text';

/** Draws the rows of a day that give no time, as a list. */
export function drawUntimed(parent: HTMLElement, { untimed, tracks }: TimelineDay, text: TextModel): Block[] {
  if (untimed.length === 0) return [];
  const section = parent.createDiv({ cls: 'lectern-untimed' });
  const heading = { cls: 'lectern-untimed-heading', text: text.sentences.pane.noTime, attr: { role: 'heading', 'aria-level': '3' } };
  section.createDiv(heading);
  return untimed.map(session => {
    const at = session.track === null ? -1 : tracks.indexOf(session.track);
    const element = createBlock(section, { session, cls: 'lectern-entry', colour: at < 0 ? null : at, text });
    drawTitle(element.createDiv({ cls: 'lectern-title' }), session, text);
    const facts = element.createDiv({ cls: 'lectern-facts' });
    if (session.track !== null) facts.createSpan({ cls: 'lectern-badge', text: session.track });
    drawPeople(facts, session);
    return { session, element };
  });
}
