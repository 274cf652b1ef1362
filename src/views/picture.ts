import { headerFor, isWide, layOut, roomFor, viewFor } from '../core/timeline/layout';
import type { Px, Timeline, TimelineDay } from '../core/timeline/timeline';
import { scheduleViews } from './schedule-views';
import type { ScheduleView } from './schedule-view';

/** How a day is shown in the room there is. */
export interface Picture {
  readonly view: ScheduleView;
  /** Laid out when it's asked for first: a list does without. */
  readonly timeline: () => Timeline;
  readonly lineHeight: Px;
  /** True where it's a wide view. */
  readonly isWide: boolean;
  /** How the days are chosen from. */
  readonly choice: 'name' | 'tabs' | 'picker';
  /** True where the header has room for the zone. */
  readonly namesZone: boolean;
  /** Of the element it's drawn in; 0 where that isn't on the screen. */
  readonly width: Px;
}

/** What a picture is made of. */
export interface PictureParts {
  readonly day: TimelineDay;
  /** The names of all days in short. */
  readonly names: readonly string[];
  /** What is said of the zone; empty where none is named. */
  readonly zone: string;
  /** Null lets the width choose. */
  readonly chosenView: string | null;
  readonly prefersList: boolean;
}

/** The width taken for a view that isn't on the screen yet. */
const unknownWidth = 320;
/** Lines of a block to the size of the text around. */
const lineShare = 1.23;
const unknownLine = 16;

/** The picture of a day within an element as wide as that, in the size of its text. */
export function pictureOf(element: HTMLElement, { day, names, zone, chosenView, prefersList }: PictureParts): Picture {
  const width = element.clientWidth || unknownWidth;
  const lineHeight = lineHeightIn(element);
  let made: Timeline | null = null;
  const timeline = () => (made ??= layOut(day, { width, lineHeight }));
  const id = chosenView ?? viewFor(timeline, { width, prefersList });
  const view = scheduleViews.find(known => known.id === id) ?? scheduleViews[0];
  if (!view) throw new RangeError('There is no view to draw a day with');
  const room = roomFor({ width, lineHeight });
  const { choice, hasAside } = headerFor({ names, aside: zone, room });
  return { view, timeline, lineHeight, isWide: isWide({ room }), choice, namesZone: hasAside, width: element.clientWidth };
}

/** True where nothing would look different. */
export function isSamePicture(a: Picture, b: Picture): boolean {
  return a.view === b.view && a.choice === b.choice && a.namesZone === b.namesZone && a.isWide === b.isWide && a.lineHeight === b.lineHeight;
}

/** True where it has the room and the size of text of an element. */
export function isMadeFor(element: HTMLElement, { width, lineHeight }: Picture): boolean {
  return element.clientWidth === width && lineHeightIn(element) === lineHeight;
}

function lineHeightIn(element: HTMLElement): number {
  const size = parseFloat(element.ownerDocument.defaultView?.getComputedStyle(element).fontSize ?? '');
  return Number.isNaN(size) ? unknownLine : Math.round(size * lineShare);
}
