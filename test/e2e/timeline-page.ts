import type { Page } from 'playwright-core';
import { openHost, type HostOptions } from '../host/browser';
import { isDrawn, openNote, runCommand } from './app';

/** What a pane is opened with. */
export interface TimelineOptions {
  /** The text of the note. */
  readonly text: string;
  readonly query?: HostOptions['query'];
  readonly viewport?: HostOptions['viewport'];
  /** Of the right sidebar, in pixels. */
  readonly width?: number;
  /** The moment it is, in ISO format. Default: some days before what `eventNote` writes. */
  readonly now?: string;
}

export const session = '.lectern-schedule .lectern-session';

/** A page with the timeline of one note in the sidebar. */
export async function openTimeline({ text, query = {}, viewport, width, now = '2026-11-20T08:00:00Z' }: TimelineOptions): Promise<Page> {
  const page = await openHost({ notes: { 'Note.md': text }, query, ...(viewport && { viewport }) });
  await page.clock.setFixedTime(new Date(now));
  await openNote(page, 'Note.md');
  await runCommand(page, query['lang'] === 'ko' ? '타임라인 열기' : 'Open timeline');
  await page.waitForSelector(`${session}, .lectern-offer`);
  if (width !== undefined) await setWidth(page, width);
  else await isDrawn(page, 2);
  return page;
}

/** Makes the right sidebar so wide, and waits until the view has followed. */
export async function setWidth(page: Page, width: number): Promise<void> {
  await page.evaluate(wanted => {
    document.querySelector<HTMLElement>('.mod-right-split')?.setCssStyles({ width: `${wanted}px`, minWidth: '0', maxWidth: 'none', transition: 'none' });
  }, width);
  await isDrawn(page, 4);
}

/** Moves the timeline from the sidebar to the main area, which the whole window is then for. */
export async function openInMainArea(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { workspace } = window.app;
    for (const leaf of workspace.getLeavesOfType('lectern-timeline')) leaf.detach();
    workspace.leftSplit.collapse();
    workspace.rightSplit.collapse();
    const leaf = workspace.getLeaf('tab');
    await leaf.setViewState({ type: 'lectern-timeline', active: true });
  });
  await page.waitForSelector(session);
  await isDrawn(page, 2);
}

/** What an event is made of. */
export interface Event {
  readonly days?: number;
  readonly tracks?: number;
  /** Slots a day; each has a session in every track. */
  readonly slots?: number;
  /** Of a slot, in minutes. */
  readonly length?: number;
  readonly zone?: string;
  readonly title?: (day: number, slot: number, track: number) => string;
}

const clock = (minutes: number) => `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** A note with the schedule of an event that begins on 2026-11-24, every day at 9. */
export function eventNote({ days = 1, tracks = 2, slots = 4, length = 45, zone, title = (day, slot, track) => `Talk ${day}.${slot}.${track} about queues` }: Event): string {
  const tables = Array.from({ length: days }, (_, day) => {
    const rows = Array.from({ length: slots }, (__, slot) => Array.from({ length: tracks }, (___, track) => {
      const start = 540 + slot * length;
      return `| ${clock(start)}-${clock(start + length)} | Room ${track + 1} | ${title(day, slot, track)} | Ada Example ${track + 1} |`;
    })).flat();
    const heading = `## 2026-${day < 7 ? '11' : '12'}-${String(day < 7 ? 24 + day : day - 6).padStart(2, '0')}`;
    return [heading, '', '| Time | Track | Topic | Speaker |', '| --- | --- | --- | --- |', ...rows, ''].join('\n');
  });
  return `---\n${zone ? `timezone: ${zone}\n` : ''}tags: [event]\n---\n${tables.join('\n')}`;
}
