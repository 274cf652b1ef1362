import type { Session } from '../core/schedule/schedule';
import { nameOf, speakersBeside, type TextModel } from './session-text';

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

/** Puts an empty block into an element. */
export type BlockMaker = (parent: HTMLElement, model: BlockModel) => HTMLElement;

/**
 * Makes blocks that can be reached by keyboard and name their session, with parts that are still empty, by class. All are
 * copies of the first: a thousand are made in a third of the time.
 */
export function blockMaker(...parts: readonly string[]): BlockMaker {
  const empty = createDiv({ attr: { 'role': 'button', 'tabindex': '-1', 'data-tooltip-delay': tooltipDelay } });
  for (const part of parts) empty.createDiv({ cls: part });
  return (parent, { session, cls, colour, text }) => {
    const block = parent.appendChild(empty.cloneNode(true)) as HTMLElement;
    block.className = `lectern-session ${cls} ${colourClass(colour)}${session.isBreak ? ' lectern-break' : ''}`;
    block.setAttribute('aria-label', nameOf(session, text));
    return block;
  };
}

/** The class of a place in the palette of tracks. */
export function colourClass(colour: number | null): string {
  return `lectern-track-${colour ?? 'none'}`;
}

/** One of the two parts of an empty block, or its only one. */
export function partOf(block: HTMLElement, at: 0 | 1): HTMLElement {
  return (at === 0 ? block.firstChild : block.lastChild) as HTMLElement;
}

/** Between facts on a line. */
export const space = '\u2002';

/** Draws where a session takes place and who speaks, behind what is said already. */
export function drawPlace(facts: HTMLElement, session: Session, badge: string | null): void {
  if (badge !== null) {
    if (facts.firstChild) facts.appendText(space);
    facts.createSpan({ cls: 'lectern-badge', text: badge });
  }
  const people = peopleOf(session.room === badge ? { ...session, room: null } : session);
  if (people) facts.appendText(facts.firstChild ? space + people : people);
}

/** Speakers that the title doesn't name, and the room where it says more than the track. A line breaks between them, not in a name. */
export function peopleOf(session: Session): string {
  const { room, track } = session;
  return [...speakersBeside(session), ...(room !== null && room !== track ? [room] : [])].map(name => name.replaceAll(' ', '\u00a0')).join(', ');
}
