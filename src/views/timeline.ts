import type { Minutes, Session } from '../core/schedule/schedule';
import { walkOver } from '../core/timeline/neighbours';
import { toPx } from '../core/timeline/scale';
import type { Box, Column, Gap, Px, Tick, Timeline } from '../core/timeline/timeline';
import { blockMaker, colourClass, partOf, peopleOf, space, type BlockMaker } from './block';
import { drawNowLine } from './now-line';
import type { Block, ScheduleView } from './schedule-view';
import { drawStart, drawTimes, drawTitle, type TextModel } from './session-text';

/** From so many sessions on, only those near what is seen are laid out. */
const many = 100;

/** Tracks as columns along an axis of hours. */
export const gridView: ScheduleView = {
  id: 'grid',
  draw: (parent, { timeline: layOut, text }) => {
    const timeline = layOut();
    const grid = createFrame(timeline);
    if (timeline.columns.some(column => column.track !== null)) drawHeadings(grid, timeline.columns);
    const axis = grid.createDiv({ cls: 'lectern-axis' });
    drawHours(axis.createDiv({ cls: 'lectern-ruler', attr: { 'aria-hidden': 'true' } }), timeline.ticks, text);
    const canvas = axis.createDiv({ cls: timeline.boxes.length > many ? 'lectern-canvas is-large' : 'lectern-canvas' });
    for (const { y } of timeline.ticks) canvas.createDiv({ cls: 'lectern-line' }).style.top = `${y}px`;
    for (const gap of timeline.gaps) drawGap(canvas, gap, text);
    const make = blockMaker();
    const blocks = timeline.boxes.map(box => drawBox(canvas, box, { make, text }));
    parent.append(grid);
    const line = drawNowLine(axis);
    let now: Px | null = null;
    return {
      blocks,
      next: walkOver(timeline.boxes),
      setNow: minutes => line.move((now = placeOfNow(timeline, minutes))),
      nowAt: () => (now === null ? null : axis.offsetTop + now),
    };
  },
};

function createFrame({ columns, height, minWidth, ruler, lineHeight }: Timeline): HTMLElement {
  const grid = createDiv({ cls: 'lectern-grid' });
  grid.setCssProps({
    '--lectern-columns': String(columns.length),
    '--lectern-height': `${height}px`,
    '--lectern-min-width': `${minWidth}px`,
    '--lectern-ruler': `${ruler}px`,
    '--lectern-line': `${lineHeight}px`,
  });
  return grid;
}

function drawHeadings(grid: HTMLElement, columns: readonly Column[]): void {
  const headings = grid.createDiv({ cls: 'lectern-column-headings' });
  headings.createDiv({ cls: 'lectern-corner' });
  for (const { track, colour } of columns) {
    const cls = ['lectern-column-heading', colourClass(colour)];
    const heading = headings.createDiv({ cls, attr: { role: 'heading', 'aria-level': '3' } });
    heading.createSpan({ cls: 'lectern-column-name', text: track ?? '' });
  }
}

function drawHours(ruler: HTMLElement, ticks: readonly Tick[], { clock }: TextModel): void {
  ticks.forEach(({ minutes, y }, i) => {
    const text = clock.hour(minutes, ticks[i - 1]?.minutes ?? null);
    ruler.createDiv({ cls: 'lectern-hour', text }).style.top = `${y}px`;
  });
}

function drawGap(canvas: HTMLElement, { from, to, top, height }: Gap, { sentences }: TextModel): void {
  const free = to - from;
  const text = sentences.pane.free(Math.floor(free / 60), free % 60);
  canvas.createDiv({ cls: 'lectern-gap', text }).setCssStyles({ top: `${top}px`, height: `${height}px` });
}

const partsOf: Readonly<Record<1 | 2, readonly string[]>> = {
  1: ['lectern-time', 'lectern-title'],
  2: ['lectern-title'],
};

function drawBox(canvas: HTMLElement, box: Box, { make, text }: { make: BlockMaker; text: TextModel }): Block {
  const { session, lines, top, height, left, width, colour, endsOpen } = box;
  const kind = lines === 1 ? 1 : 2;
  const cls = `lectern-block${endsOpen ? ' is-open-ended' : ''}${kind === 1 ? ' is-line' : ''}`;
  const element = make(canvas, { session, cls, colour, text, parts: partsOf[kind] });
  element.style.cssText = `top:${top}px;height:${height}px;left:${percent(left)};width:${percent(width)}`;
  if (lines === 1) drawOneLine(element, session, text);
  else drawWords(element, session, { text, lines });
  return { session, element };
}

/** The start and the title. */
function drawOneLine(block: HTMLElement, session: Session, text: TextModel): void {
  if (session.start !== null) drawStart(partOf(block, 0), session, text.clock.digits(session.start));
  drawTitle(partOf(block, 1), session, text);
}

/** The title, which takes the lines it needs, and what else there is a line for: no line is ever cut. */
function drawWords(block: HTMLElement, session: Session, { text, lines }: { text: TextModel; lines: number }): void {
  const title = partOf(block, 0);
  // A title may need both lines: what stands behind it might not be seen.
  if (lines === 2 && session.start !== null) {
    drawStart(title.createSpan({ cls: 'lectern-time' }), session, text.clock.digits(session.start));
    title.appendText(' ');
  }
  drawTitle(title, session, text);
  if (lines === 2) return;
  if (lines > 4) title.style.webkitLineClamp = String(lines - 2);
  drawTimes(block, session, text, 'digits');
  const people = peopleOf(session);
  if (people) block.appendText((lines === 3 ? space : '\n') + people);
}

function percent(share: number): string {
  return `${share * 100}%`;
}

/** Null before the first and after the last hour. */
function placeOfNow({ scale }: Timeline, minutes: Minutes | null): Px | null {
  const [first, last] = [scale.knots[0], scale.knots.at(-1)];
  if (minutes === null || !first || !last || minutes < first.minutes || minutes > last.minutes) return null;
  return toPx(scale, minutes);
}
