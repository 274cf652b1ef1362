import type { Session } from '../core/schedule/schedule';
import { colourOf } from '../core/timeline/colours';
import { isTimed, shownEnd } from '../core/timeline/order';
import type { TimelineDay } from '../core/timeline/timeline';
import { colourClass } from './block';
import { dayName, guessesOf } from './day-tabs';
import { drawIcon, type Icon } from './icons';
import type { RowLinks, ScheduleEvents } from './schedule-view';
import { drawTimes, drawTitle, reasonsOf, type TextModel } from './session-text';

/** What the details of a session are drawn from. */
export interface DetailsModel {
  readonly session: Session;
  readonly text: TextModel;
  /** The day it's shown on; null where that is gone. */
  readonly day: TimelineDay | null;
  /** The name of the zone whose time it is; null where none is named. */
  readonly zone: string | null;
}

/** What can be done with a session. */
export interface DetailsEvents {
  readonly open: (event: MouseEvent) => void;
  /** Undefined where there are none. */
  readonly links: RowLinks | undefined;
  /** The pointer came onto a term in the title. */
  readonly term?: ScheduleEvents['term'];
}

/** Draws all that is known of a session, and the way to its row. Gives what ends it. */
export function drawDetails(parent: HTMLElement, model: DetailsModel, { open, links, term }: DetailsEvents): () => void {
  const { session, text, day } = model;
  const { sentences: { pane } } = text;
  const details = parent.createDiv({ cls: ['lectern-details', colourClass(day && colourOf(session, day))] });
  const title = details.createDiv({ cls: 'lectern-details-title', attr: { 'role': 'heading', 'aria-level': '3' } });
  const ends = [links?.renderTitle(title)];
  if (!ends[0]) drawTitle(title, session, { ...text, onMention: (word, mention) => word.addEventListener('mouseover', event => term?.(mention, event, word)) });
  drawWhen(drawLine(details, 'clock'), model);
  const places = [...new Set([session.track, session.room])].filter(place => place !== null);
  const drawName = (name: string, parent: HTMLElement) => {
    if (links) ends.push(links.renderName(name, parent));
    else parent.setText(name);
  };
  if (places.length) {
    const line = drawLine(details, 'place');
    places.forEach((place, i) => {
      if (i > 0) line.appendText(' · ');
      drawName(place, line.createSpan());
    });
  }
  if (session.speakers.length) {
    const people = drawLine(details, 'people');
    for (const speaker of session.speakers) drawName(speaker, people.createDiv());
  }
  if (session.details.length) {
    const more = drawLine(details, 'note');
    for (const line of session.details) more.createDiv({ text: line });
  }
  const line = drawLine(details, 'link');
  const endOthers = links?.renderOthers(line);
  if (!endOthers) line.parentElement?.remove();
  const foot = details.createDiv({ cls: 'lectern-details-foot' });
  foot.createEl('button', { cls: 'lectern-details-open', text: pane.goToRow, attr: { type: 'button' } }).addEventListener('click', open);
  return () => {
    for (const end of [...ends, endOthers]) end?.();
  };
}

function drawLine(parent: HTMLElement, icon: Icon): HTMLElement {
  const line = parent.createDiv({ cls: `lectern-details-line lectern-details-${icon}` });
  drawIcon(line, icon);
  return line.createDiv({ cls: 'lectern-details-text' });
}

/** The times with what they lack, the length, the day; then why what the row doesn't say is taken for true. */
function drawWhen(parent: HTMLElement, { session, text, day, zone }: DetailsModel): void {
  const { sentences: { pane } } = text;
  const times = parent.createDiv({ cls: 'lectern-details-times' });
  if (isTimed(session)) {
    drawTimes(times.createSpan(), session, text);
    const minutes = shownEnd(session) - session.start;
    if (session.end === null) times.createSpan({ cls: 'lectern-details-length', text: pane.endUnknown });
    else if (minutes > 0) times.createSpan({ cls: 'lectern-details-length', text: pane.length(Math.floor(minutes / 60), minutes % 60) });
  } else times.setText(pane.noTime);
  const where = [day ? dayName(day, text.clock, text.sentences, 'long') : '', zone].filter(Boolean).join(' · ');
  if (where) parent.createDiv({ cls: 'lectern-details-day', text: where });
  for (const reason of [...(day ? guessesOf(day, text.sentences) : []), ...reasonsOf(session, text)]) parent.createDiv({ cls: 'lectern-details-reason', text: reason });
}
