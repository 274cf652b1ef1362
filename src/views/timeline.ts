import type { Minutes } from '../core/schedule/schedule';
import { neighbour } from '../core/timeline/neighbours';
import { toPx } from '../core/timeline/scale';
import type { Box, Column, Gap, Px, Tick, Timeline } from '../core/timeline/timeline';
import { colourClass, createBlock, drawOneLine, drawWords } from './block';
import { drawNowLine } from './now-line';
import type { Block, ScheduleView } from './schedule-view';
import type { TextModel } from './session-text';

/** Tracks as columns along an axis of hours. */
export const gridView: ScheduleView = {
  id: 'grid',
  draw: (parent, { timeline, text }) => {
    const grid = drawFrame(parent, timeline);
    if (timeline.columns.some(column => column.track !== null)) drawHeadings(grid, timeline.columns);
    const axis = grid.createDiv({ cls: 'lectern-axis' });
    drawHours(axis.createDiv({ cls: 'lectern-ruler', attr: { 'aria-hidden': 'true' } }), timeline.ticks, text);
    const canvas = axis.createDiv({ cls: 'lectern-canvas' });
    for (const { y } of timeline.ticks) canvas.createDiv({ cls: 'lectern-line' }).setCssStyles({ top: `${y}px` });
    for (const gap of timeline.gaps) drawGap(canvas, gap, text);
    const blocks = timeline.boxes.map(box => drawBox(canvas, box, text));
    const line = drawNowLine(axis);
    let now: Px | null = null;
    return {
      blocks,
      next: (from, direction) => neighbour(timeline.boxes, from, direction),
      setNow: minutes => line.move((now = placeOfNow(timeline, minutes))),
      nowAt: () => (now === null ? null : axis.offsetTop + now),
    };
  },
};

function drawFrame(parent: HTMLElement, { columns, height, minWidth, ruler, lineHeight }: Timeline): HTMLElement {
  const grid = parent.createDiv({ cls: 'lectern-grid' });
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
    ruler.createDiv({ cls: 'lectern-hour', text }).setCssStyles({ top: `${y}px` });
  });
}

function drawGap(canvas: HTMLElement, { from, to, top, height }: Gap, { sentences }: TextModel): void {
  const free = to - from;
  const text = sentences.pane.free(Math.floor(free / 60), free % 60);
  canvas.createDiv({ cls: 'lectern-gap', text }).setCssStyles({ top: `${top}px`, height: `${height}px` });
}

function drawBox(canvas: HTMLElement, box: Box, text: TextModel): Block {
  const { session, lines, top, height, left, width } = box;
  const element = createBlock(canvas, { session, cls: box.endsOpen ? 'lectern-block is-open-ended' : 'lectern-block', colour: box.colour, text });
  element.setCssStyles({ top: `${top}px`, height: `${height}px`, left: percent(left), width: percent(width) });
  if (lines === 1) drawOneLine(element, session, text);
  else drawWords(element, session, { text, lines });
  return { session, element };
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
