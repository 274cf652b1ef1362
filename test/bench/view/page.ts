import { installGlobals } from '../../host/app/dom/install';
import type { Contender } from './contender';
import { fullCalendar } from './full-calendar';
import { drawLectern, lecternGrid, lecternList, modelOf } from './lectern';
import { scheduleOf } from './material';
import { plain } from './plain';
import { visTimeline } from './vis-timeline';

installGlobals();

/** What costs nothing to draw: what is left is the cost of measuring. */
const nothing: Contender = { name: 'nothing', css: '', prepare: () => ({ draw: () => () => undefined, isDrawn: () => true }) };

const contenders = [nothing, plain, lecternGrid, lecternList, visTimeline, fullCalendar];
const frame = () => new Promise<number>(resolve => { requestAnimationFrame(resolve); });
/** The browser counts as script what runs in a task of its own, not what goes on after a wait. */
const inTask = <T>(call: () => T) => new Promise<T>(resolve => { setTimeout(() => { resolve(call()); }); });
const rules = document.head.createEl('style');

function createBox(width: number): HTMLElement {
  return document.body.createDiv({ cls: 'box', attr: { style: `width:${width}px` } });
}

let contender = nothing;

/** Chooses who draws in this page, and puts its rules in force. */
function choose(name: string): void {
  const known = contenders.find(one => one.name === name);
  if (!known) throw new RangeError(`Nothing to draw with is called ${name}`);
  contender = known;
  rules.setText(known.css);
}

/** Draws once and waits until it's painted. The last drawing is gone before it begins. */
async function draw(count: number): Promise<{ painted: number; nodes: number }> {
  const box = createBox(900);
  const drawing = contender.prepare(scheduleOf(count));
  await frame();
  await frame();
  await window.beforeDrawing();
  const { start, remove } = await inTask(() => ({ start: performance.now(), remove: drawing.draw(box) }));
  do await frame();
  while (!drawing.isDrawn(box));
  await frame();
  const painted = performance.now() - start;
  await window.afterDrawing();
  const nodes = box.querySelectorAll('*').length;
  // Some hear of a scroll only a frame later, and can't bear it once they're gone.
  await frame();
  await frame();
  remove();
  box.remove();
  return { painted, nodes };
}

/** The time that a call takes, with all layout it brings. */
function timed(box: HTMLElement, call: () => void): number {
  const start = performance.now();
  call();
  box.querySelector('.lectern-day')?.getBoundingClientRect();
  return performance.now() - start;
}

/** Milliseconds for other things a reader does, of one run; and what the now line changes in the tree. */
async function interact(count: number): Promise<{ day: number; narrower: number; wider: number; now: number; moved: number }> {
  const box = createBox(600);
  const model = modelOf(scheduleOf(count, 2), null);
  const drawn = drawLectern(box, model);
  await frame();
  await frame();
  const press = (key: string) => box.querySelector('.lectern-session')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  const day = timed(box, () => press('PageDown'));
  const resizeTo = (width: number) => timed(box, () => {
    box.setCssStyles({ width: `${width}px` });
    drawn.resize();
  });
  const narrower = resizeTo(280);
  const wider = resizeTo(600);
  drawn.setNow({ date: '2026-11-25', minutes: 600, at: 0 });
  const watcher = new MutationObserver(() => undefined);
  watcher.observe(box.querySelector('.lectern-day') ?? box, { childList: true, subtree: true });
  const now = timed(box, () => drawn.setNow({ date: '2026-11-25', minutes: 601, at: 0 }));
  const moved = watcher.takeRecords().length;
  watcher.disconnect();
  drawn.destroy();
  box.remove();
  return { day, narrower, wider, now, moved };
}

declare global {
  interface Window {
    viewBench: { readonly choose: typeof choose; readonly draw: typeof draw; readonly interact: typeof interact };
    /** Of the driver: reads the counters of the browser. */
    beforeDrawing: () => Promise<void>;
    afterDrawing: () => Promise<void>;
  }
}

window.viewBench = { choose, draw, interact };
