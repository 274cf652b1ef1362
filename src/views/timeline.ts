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
    const ruler = axis.createDiv({ cls: 'lectern-ruler', attr: { 'aria-hidden': 'true' } });
    drawHours(ruler, timeline.ticks, text);
    const dot = drawNowLine(ruler, 'lectern-now-dot');
    const canvas = axis.createDiv({ cls: timeline.boxes.length > many ? 'lectern-canvas is-large' : 'lectern-canvas' });
    for (const { y } of timeline.ticks) canvas.createDiv({ cls: 'lectern-line' }).style.top = `${y}px`;
    for (const gap of timeline.gaps) drawGap(canvas, gap, text);
    // Words stand over it.
    const line = drawNowLine(canvas);
    const make = blockMaker('lectern-title');
    const blocks = timeline.boxes.map(box => drawBox(canvas, box, { make, text }));
    parent.append(grid);
    let now: Px | null = null;
    return {
      blocks,
      next: walkOver(timeline.boxes),
      setNow: minutes => {
        now = placeOfNow(timeline, minutes);
        line.move(now);
        dot.move(now);
      },
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
    headings.createDiv({ cls, text: track ?? '', attr: { role: 'heading', 'aria-level': '3' } });
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

function drawBox(canvas: HTMLElement, box: Box, { make, text }: { make: BlockMaker; text: TextModel }): Block {
  const { session, lines, top, height, left, width, colour, endsOpen } = box;
  const cls = `lectern-block${endsOpen ? ' is-open-ended' : ''}${lines === 1 ? ' is-line' : ''}`;
  const element = make(canvas, { session, cls, colour, text });
  element.style.cssText = `top:${top}px;height:${height}px;left:${percent(left)};width:${percent(width)}`;
  if (lines === 1) drawOneLine(element, session, text);
  else drawWords(element, session, { text, lines });
  return { session, element };
}

/** The start and the title. */
function drawOneLine(block: HTMLElement, session: Session, text: TextModel): void {
  const title = partOf(block, 0);
  if (session.start !== null) drawStart(block, session, text.clock.digits(session.start));
  block.appendText(space);
  block.append(title);
  drawTitle(title, session, text);
}

/** The title, which takes the lines it needs, and what else there is a line for: no line is ever cut. */
function drawWords(block: HTMLElement, session: Session, { text, lines }: { text: TextModel; lines: number }): void {
  const title = partOf(block, 0);
  // A title may need both lines: what stands behind it might not be seen.
  if (lines === 2 && session.start !== null) {
    drawStart(title.createSpan({ cls: 'lectern-time' }), session, text.clock.digits(session.start));
    title.appendText(space);
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
