import type { Minutes } from '../core/schedule/schedule';
import { listByStart, type Entry, type Slot } from '../core/timeline/agenda';
import { shownEnd } from '../core/timeline/order';
import type { Px } from '../core/timeline/timeline';
import { blockMaker, drawPlace, partOf, type BlockMaker } from './block';
import { drawNowLine } from './now-line';
import type { Block, DayModel, DrawnDay, ScheduleView } from './schedule-view';
import { drawEnd, drawStart, drawTitle, drawUntil, type TextModel } from './session-text';

/** From so many sessions on, only those near what is seen are laid out. */
const many = 100;

/** About the height of a session with what stands above it, which one that isn't laid out yet is taken to have. */
const usualHeight: Px = 48;

/** Free time from this many minutes on is said between two slots. */
const saidFrom = 20;

/** Draws the sessions of a day as a list by start. */
export function drawAgenda(parent: HTMLElement, { day, text, isFiltered = false }: Omit<DayModel, 'timeline'>): DrawnDay {
  const isLarge = day.sessions.length > many;
  const agenda = createDiv({ cls: isLarge ? 'lectern-agenda is-large' : 'lectern-agenda' });
  const make = blockMaker('lectern-title', 'lectern-facts');
  const slots = listByStart(day).map(slot => drawSlot(agenda, isFiltered ? { ...slot, freeBefore: 0 } : slot, { text, make }));
  const blocks = slots.flatMap(slot => slot.blocks);
  if (isLarge) for (const { element, blocks: { length } } of slots) if (length > 1) element.style.containIntrinsicBlockSize = `auto ${length * usualHeight}px`;
  const line = drawNowLine(agenda);
  parent.append(agenda);
  const end = Math.max(...day.sessions.map(shownEnd));
  let isShown = false;
  return {
    blocks,
    next: (from, direction) => nextInList(blocks.length, from, direction),
    setNow: minutes => {
      isShown = minutes !== null && minutes >= (slots[0]?.start ?? Infinity) && minutes < end;
      const next = slots.find(({ start }) => start > (minutes ?? 0))?.element ?? null;
      if (isShown && next !== line.element.nextSibling) agenda.insertBefore(line.element, next);
      line.move(isShown ? 0 : null);
    },
    nowAt: () => (isShown ? agenda.offsetTop + line.element.offsetTop : null),
  };
}

/** The agenda, for any width. */
export const agendaView: ScheduleView = { id: 'agenda', draw: drawAgenda };

interface DrawnSlot {
  readonly start: Minutes;
  readonly element: HTMLElement;
  readonly blocks: readonly Block[];
}

interface SlotContext {
  readonly text: TextModel;
  readonly make: BlockMaker;
}

function drawSlot(agenda: HTMLElement, slot: Slot, { text, make }: SlotContext): DrawnSlot {
  const { start, end, entries, freeBefore } = slot;
  if (freeBefore >= saidFrom) {
    const free = text.sentences.pane.free(Math.floor(freeBefore / 60), freeBefore % 60);
    agenda.createDiv({ cls: 'lectern-free', text: free });
  }
  const element = agenda.createDiv({ cls: 'lectern-slot' });
  drawSlotTime(element.createDiv({ cls: 'lectern-slot-time', attr: { 'aria-hidden': 'true' } }), slot, text);
  return { start, element, blocks: entries.map(entry => drawEntry(element, entry, { end, text, make })) };
}

/** The start, and the end below where it is the same for all. */
function drawSlotTime(parent: HTMLElement, { start, end, entries }: Slot, { clock }: TextModel): void {
  const session = entries[0]?.session;
  if (!session) return;
  drawStart(parent, session, clock.time(start));
  if (end === null) return;
  parent.appendText('\n');
  drawEnd(parent.createSpan({ cls: 'lectern-slot-end' }), session, clock.digits(end));
}

interface EntryContext extends SlotContext {
  /** The end said for the whole slot; null where each says its own. */
  readonly end: Minutes | null;
}

function drawEntry(slot: HTMLElement, { session, badge, colour }: Entry, { end, text, make }: EntryContext): Block {
  const element = make(slot, { session, cls: 'lectern-entry', colour, text });
  drawTitle(partOf(element, 0), session, text);
  const facts = partOf(element, 1);
  if (end === null) drawUntil(facts, session, text);
  drawPlace(facts, session, badge);
  return { session, element };
}

/** The block that a key leads to in a list of so many. */
export function nextInList(count: number, from: number, direction: string): number {
  if (direction === 'first') return 0;
  if (direction === 'last') return count - 1;
  const step = direction === 'up' || direction === 'left' ? -1 : 1;
  return Math.min(Math.max(from + step, 0), count - 1);
}
