import type { Session } from '../core/schedule/schedule';
import { drawStart, drawTimes, drawTitle, nameOf, type TextModel } from './session-text';

/** Track colours come again after this many. */
const paletteSize = 8;

/** The app shows every name as a tooltip, in milliseconds: never, for the details say more. */
const tooltipDelay = '1000000';

/** What the block of a session is drawn from. */
export interface BlockModel {
  readonly session: Session;
  /** The class of its kind: block of the grid, row of the list. */
  readonly cls: string;
  /** Place in the palette of tracks; null for none. */
  readonly colour: number | null;
  readonly text: TextModel;
}

/** An empty block that can be reached by keyboard and names its session. */
export function createBlock(parent: HTMLElement, { session, cls, colour, text }: BlockModel): HTMLElement {
    return parent.createDiv({
    cls: `lectern-session ${cls} ${colourClass(colour)}${session.isBreak ? ' lectern-break' : ''}`,
    attr: { role: 'button', tabindex: '-1', 'aria-label': nameOf(session, text), 'data-tooltip-delay': tooltipDelay },
  });
}

/** The class that gives a track its colour. */
export function colourClass(colour: number | null): string {
  return colour === null ? 'lectern-track-none' : `lectern-track-${colour % paletteSize}`;
}

/** What the words in a block are drawn with. */
export interface WordsModel {
  readonly text: TextModel;
  /** Lines of text that fit in; at least two. */
  readonly lines: number;
}

/** The title, which takes the lines it needs, and what else there is a line for: no line is ever cut. */
export function drawWords(block: HTMLElement, session: Session, { text, lines }: WordsModel): void {
  const title = block.createDiv({ cls: 'lectern-title' });
  drawTitle(title, session, text);
  if (lines === 2) {
    title.appendText(' ');
    drawTimes(title.createSpan({ cls: 'lectern-time' }), session, text, 'digits');
    return;
  }
  title.setCssStyles({ webkitLineClamp: String(Math.max(lines - 2, 2)) });
  const time = block.createDiv({ cls: 'lectern-time' });
  drawTimes(time, session, text, 'digits');
  drawPeople(lines === 3 ? time : block, session);
}

/** The start and the title on one line. */
export function drawOneLine(block: HTMLElement, session: Session, text: TextModel): void {
  block.addClass('is-line');
  if (session.start !== null) drawStart(block.createSpan({ cls: 'lectern-time' }), session, text.clock.digits(session.start));
  drawTitle(block.createSpan({ cls: 'lectern-title' }), session, text);
}

/** Speakers, and the room where it says more than the track. */
export function drawPeople(block: HTMLElement, { speakers, room, track }: Session): void {
  const said = [...speakers, ...(room !== null && room !== track ? [room] : [])];
  if (said.length) block.createDiv({ cls: 'lectern-people', text: said.join(', ') });
}
