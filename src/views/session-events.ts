import type { Mention } from '../core/glossary/glossary';
import type { Direction } from '../core/timeline/neighbours';
import type { DetailsCard } from './details-card';
import type { Block, ScheduleEvents } from './schedule-view';

/** The sessions on the screen, for who listens to them. */
export interface Sessions {
  /** All blocks in the order in which keys go through them. */
  readonly blocks: () => readonly Block[];
  /** The block a key leads to from another, by index. */
  readonly next: (from: number, direction: Direction) => number;
  readonly mentionAt: (word: HTMLElement) => Mention | undefined;
  /** Shows more of a session. */
  readonly details: DetailsCard;
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right', Home: 'first', End: 'last',
};

/** Listens once for all blocks below an element: clicks, keys, pointer. */
export function listenToSessions(parent: HTMLElement, sessions: Sessions, events: ScheduleEvents): void {
  const blockAt = (target: EventTarget | null) => sessions.blocks().find(({ element }) => element === blockOf(target));
  let isTouch = false;
  const open = (event: MouseEvent) => {
    const block = blockAt(event.target);
    if (!block) return;
    if (isTouch) sessions.details.tap(block);
    else events.open(block.session, event);
  };
  for (const type of ['pointerover', 'pointerdown'] as const) {
    parent.addEventListener(type, event => { isTouch = event.pointerType === 'touch'; });
  }
  parent.addEventListener('click', open);
  parent.addEventListener('auxclick', event => {
    if (event.button === 1) open(event);
  });
  parent.addEventListener('mouseover', event => {
    if (!isTouch) pointAt(event, sessions, events);
  });
  parent.addEventListener('keydown', event => {
    const block = blockAt(event.target);
    if (block) pressOn(block, event, sessions, events);
  });
  parent.addEventListener('focusin', event => {
    const block = blockAt(event.target);
    if (block) makeTabStop(sessions.blocks(), block.element);
  });
}

/** Leaves one block that Tab reaches. */
export function makeTabStop(blocks: readonly Block[], stop: HTMLElement | undefined): void {
  for (const { element } of blocks) if (element.tabIndex === 0) element.tabIndex = -1;
  if (stop) stop.tabIndex = 0;
}

function blockOf(target: EventTarget | null): HTMLElement | null {
  return (target as Node | null)?.instanceOf(HTMLElement) ? (target as HTMLElement).closest<HTMLElement>('.lectern-session') : null;
}

function pointAt(event: MouseEvent, sessions: Sessions, events: ScheduleEvents): void {
  const block = blockOf(event.target);
  const drawn = sessions.blocks().find(({ element }) => element === block);
  if (!block || !drawn) return;
  const word = event.target as HTMLElement;
  const mention = sessions.mentionAt(word);
  if (mention) {
    // A word has one card.
    sessions.details.close();
    events.term(mention, event, word);
  } else if (cameFromOutside(block, event.relatedTarget as HTMLElement | null, sessions)) {
    events.preview(drawn.session, event, block);
    if (!event.ctrlKey && !event.metaKey) sessions.details.openSoon(drawn);
  }
}

/** True where the pointer came onto a block from elsewhere, or from a term in it. */
function cameFromOutside(block: HTMLElement, from: HTMLElement | null, sessions: Sessions): boolean {
  return from === null || !block.contains(from) || sessions.mentionAt(from) !== undefined;
}

function pressOn(block: Block, event: KeyboardEvent, sessions: Sessions, events: ScheduleEvents): void {
  const { session, element } = block;
  const direction = directions[event.key];
  if (event.key === 'Enter') events.open(session, event);
  else if (event.key === ' ') sessions.details.open(block);
  else if (direction) {
    const blocks = sessions.blocks();
    const from = blocks.findIndex(other => other.element === element);
    const to = blocks[sessions.next(from, direction)]?.element;
    to?.focus({ preventScroll: true });
    // The focus alone leaves a block half hidden at a side.
    to?.scrollIntoView({ block: 'nearest' });
  } else return;
  event.preventDefault();
}
