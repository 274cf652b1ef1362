import { colourOf } from '../core/timeline/colours';
import type { TimelineDay } from '../core/timeline/timeline';
import { blockMaker, drawPlace, partOf } from './block';
import type { Block } from './schedule-view';
import { drawTitle, type TextModel } from './session-text';

/** Draws the rows of a day that give no time, as a list. */
export function drawUntimed(parent: HTMLElement, day: TimelineDay, text: TextModel): Block[] {
  const { untimed } = day;
  if (untimed.length === 0) return [];
  const section = parent.createDiv({ cls: 'lectern-untimed' });
  const heading = { cls: 'lectern-untimed-heading', text: text.sentences.pane.noTime, attr: { role: 'heading', 'aria-level': '3' } };
  section.createDiv(heading);
  const make = blockMaker('lectern-title', 'lectern-facts');
  return untimed.map(session => {
    const model = { session, cls: 'lectern-entry', colour: colourOf(session, day), text };
    const element = make(section, model);
    drawTitle(partOf(element, 0), session, text);
    drawPlace(partOf(element, 1), session, session.track);
    return { session, element };
  });
}
