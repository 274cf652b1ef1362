import type { Minutes } from '../core/schedule/schedule';
import { listByStart, type Entry, type Slot } from '../core/timeline/agenda';
import type { Px } from '../core/timeline/timeline';
import { blockMaker, drawPlace, partOf, type BlockMaker } from './block';
import { drawNowLine } from './now-line';
import type { Block, DayModel, DrawnDay, ScheduleView } from './schedule-view';
import { drawEnd, drawStart, drawTitle, drawUntil, type TextModel } from './session-text';

/** Free time from this many minutes on is said between two slots. */
const saidFrom = 20;

/** Draws the sessions of a day as a list by start. */
export function drawAgenda(parent: HTMLElement, { day, text, isFiltered = false }: Omit<DayModel, 'timeline'>): DrawnDay {
  const agenda = createDiv({ cls: 'lectern-agenda' });
  const make = blockMaker();
  const slots = listByStart(day).map(slot => drawSlot(agenda, isFiltered ? { ...slot, freeBefore: 0 } : slot, { text, make }));
  const blocks = slots.flatMap(slot => slot.blocks);
  const line = drawNowLine(agenda);
  parent.append(agenda);
  let now: Px | null = null;
  return {
    blocks,
    next: (from, direction) => nextInList(blocks.length, from, direction),
    setNow: minutes => line.move((now = placeOfNow(slots, minutes))),
    nowAt: () => (now === null ? null : agenda.offsetTop + now),
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
  const list = element.createDiv({ cls: 'lectern-slot-sessions' });
  return { start, element, blocks: entries.map(entry => drawEntry(list, entry, { end, text, make })) };
}

/** The start, and the end below where it is the same for all. */
function drawSlotTime(parent: HTMLElement, { start, end, entries }: Slot, { clock, sentences }: TextModel): void {
  const session = entries[0]?.session;
  if (!session) return;
  drawStart(parent.createDiv(), session, clock.time(start));
  if (end === null) return;
  const line = parent.createDiv({ cls: 'lectern-slot-end' });
  drawEnd(line, session, clock.digits(end));
  if (end > 24 * 60) line.createSpan({ cls: 'lectern-later-day', text: sentences.pane.laterDay });
}

interface EntryContext extends SlotContext {
  /** The end said for the whole slot; null where each says its own. */
  readonly end: Minutes | null;
}

function drawEntry(list: HTMLElement, { session, badge, colour }: Entry, { end, text, make }: EntryContext): Block {
  const element = make(list, { session, cls: 'lectern-entry', colour, text, parts: ['lectern-title', 'lectern-facts'] });
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

/** Between what has started and what hasn't; null before the first start. */
function placeOfNow(slots: readonly DrawnSlot[], minutes: Minutes | null): Px | null {
  if (minutes === null || minutes < (slots[0]?.start ?? Infinity)) return null;
  return slots.find(slot => slot.start > minutes)?.element.offsetTop ?? null;
}
