import { colourOf } from './colours';
import { columnTracks, placeInColumns, type Place, type Placeable } from './columns';
import { findGaps, axisOf, buildScale, toPx, type ScaleOptions } from './scale';
import { byStart, shownEnd } from './order';
import type { Extent } from './lanes';
import type { Box, Column, Gap, Px, Scale, Tick, TimedSession, Timeline, TimelineDay } from './timeline';

/** What a day is laid out for. */
export interface LayoutOptions {
  /** Of the view, with the ruler of hours. */
  readonly width: Px;
  /** Of the text in a box; with larger text, all that holds text is wider. Default 16. */
  readonly lineHeight?: Px;
}

/** From this width a view counts as wide: gaps keep their proportion, columns are at least 160 pixels. */
const wideFrom: Px = 600;

const usualLineHeight: Px = 16;
const rulerWidth: Px = 44;
/** Beside the last column. */
const edgeWidth: Px = 8;
const longGap = 60;
const gapHeight: Px = 24;
const minColumnWidth = { narrow: 96, wide: 160 };
const minLaneWidth: Px = 96;
/** Above and below the text of a box, together. */
const boxPadding: Px = 4;
/** Hour labels stand at least this far apart. */
const labelDistance: Px = 18;
/** A session of middle length is about this high. */
const usualHeight: Px = 56;
/** A wide grid is at most so many times as wide as what is seen of it. */
const mostScreens = 3;
/** Of the tab of a day beside its name, of a letter in it, Latin or not, of what stands beside the tabs, and of what stands in their place. */
const tabPadding: Px = 18;
const letterWidth: Px = 6.5;
const wideLetterWidth: Px = 11.5;
const buttonsWidth: Px = 150;
const pickerWidth: Px = 170;
const paces = [1, 1.25, 1.5, 1.75, 2, 2.5];

/** One day as boxes along an axis. A day without a timed session gives no boxes and an axis of one hour. */
export function layOut(day: TimelineDay, { width, lineHeight = usualLineHeight }: LayoutOptions): Timeline {
  const larger = lineHeight / usualLineHeight;
  const room = roomFor({ width, lineHeight });
  const wide = isWide({ room });
  const sessions = [...day.sessions].sort(byStart);
  const extents = sessions.length ? sessions.map(extentOf) : [{ from: 0, to: 0 }];
  const minHeight = lineHeight + boxPadding;
  const options: ScaleOptions = {
    pace: paceFor(extents) * larger, minHeight, compressOver: wide ? null : longGap, compressedHeight: gapHeight * larger,
  };
  const scale = buildScale(extents, options);
  const items = sessions.map(session => placeableOf(session, scale, minHeight));
  const tracks = columnTracks(day.tracks, sessions);
  const places = placeInColumns(items, tracks);
  const gaps = options.compressOver === null ? [] : drawnGaps(extents, scale, options.compressOver);
  return {
    columns: columnsOf(tracks, day),
    boxes: items.map(item => boxOf(item, places.get(item), { tracks, day, lineHeight })).sort(byPlace),
    ticks: ticksOf(axisOf(extents), { scale, gaps, distance: labelDistance * larger }),
    gaps,
    scale,
    height: Math.max(scale.knots.at(-1)?.y ?? 0, ...items.map(item => item.to)),
    ruler: rulerWidth * larger,
    lineHeight,
    room,
    minWidth: larger * (rulerWidth + edgeWidth + Math.max(tracks.length, 1) * minColumn(wide, tracks.length, places)),
  };
}

/** The width in pixels at the usual size of text: half of the real one where text is twice as large. */
export function roomFor({ width, lineHeight = usualLineHeight }: LayoutOptions): Px {
  return width * usualLineHeight / lineHeight;
}

/** What the choice of a view depends on. */
export interface ViewOptions {
  readonly width: Px;
  /** On a phone the list is shown at any width. Default false. */
  readonly prefersList?: boolean;
}

/**
 * The view that suits a width: the grid while its columns can be read. A wide view may scroll sideways for it, a narrow
 * one not.
 * @param timeline asked for where it counts
 */
export function viewFor(timeline: () => Timeline, { width, prefersList }: ViewOptions): 'grid' | 'agenda' {
  if (prefersList) return 'agenda';
  const { minWidth, room } = timeline();
  return minWidth <= (isWide({ room }) ? mostScreens * width : width) ? 'grid' : 'agenda';
}

/** True where a timeline was laid out for a wide view. */
export function isWide({ room }: Pick<Timeline, 'room'>): boolean {
  return room >= wideFrom;
}

/** What stands in the line of a header. */
export interface HeaderParts {
  /** Of the days, in short. */
  readonly names: readonly string[];
  /** What stands beside the days where there is room for it; empty where there's nothing to say. */
  readonly aside: string;
  readonly room: Px;
}

/** How a header shows its days: the name of the only one, tabs where they fit, else a list to pick from. */
export function headerFor({ names, aside, room }: HeaderParts): { readonly choice: 'name' | 'tabs' | 'picker'; readonly hasAside: boolean } {
  const tabs = names.map(textWidth).reduce((sum, tab) => sum + tab, buttonsWidth);
  const choice = names.length === 1 ? 'name' : tabs <= room ? 'tabs' : 'picker';
  const days = choice === 'tabs' ? tabs : buttonsWidth + pickerWidth;
  return { choice, hasAside: isWide({ room }) && aside !== '' && days + textWidth(aside) <= room };
}

/** Of a text with what is left free around it. */
function textWidth(text: string): Px {
  const wide = text.match(/[\u1100-\uffff]/g)?.length ?? 0;
  return tabPadding + wide * wideLetterWidth + (text.length - wide) * letterWidth;
}

function extentOf(session: TimedSession): Extent {
  return { from: session.start, to: shownEnd(session) };
}

/** The pace at which a session of middle length has its usual height. */
function paceFor(extents: readonly Extent[]): number {
  const lengths = extents.map(extent => extent.to - extent.from).sort((a, b) => a - b);
  const middle = lengths[lengths.length >> 1] ?? 0;
  return paces.find(pace => pace * middle >= usualHeight) ?? paces.at(-1) ?? 1;
}

function placeableOf(session: TimedSession, scale: Scale, minHeight: Px): Placeable {
  const from = toPx(scale, session.start);
  return { session, from, to: Math.max(toPx(scale, shownEnd(session)), from + minHeight) };
}

function columnsOf(tracks: readonly string[], { colours }: TimelineDay): Column[] {
  return tracks.length ? tracks.map(track => ({ track, colour: colours.get(track) ?? null })) : [{ track: null, colour: null }];
}

interface BoxContext {
  readonly tracks: readonly string[];
  readonly day: TimelineDay;
  readonly lineHeight: Px;
}

function boxOf({ session, from, to }: Placeable, place: Place | undefined, { tracks, day, lineHeight }: BoxContext): Box {
  if (!place) throw new RangeError(`No place for session ${session.id}`);
  const columns = Math.max(tracks.length, 1);
  return {
    session,
    top: from,
    height: to - from,
    left: place.left / columns,
    width: (place.right - place.left) / columns,
    colour: colourOf(session, day),
    endsOpen: session.end === null,
    lines: Math.max(Math.floor((to - from - boxPadding) / lineHeight), 1),
  };
}

/** By start; what starts together from left to right, as one reads. */
function byPlace(a: Box, b: Box): number {
  return a.session.start - b.session.start || a.left - b.left;
}

function drawnGaps(extents: readonly Extent[], scale: Scale, longerThan: number): Gap[] {
  return findGaps(extents, axisOf(extents)).filter(gap => gap.to - gap.from > longerThan).map(({ from, to }) => {
    const top = toPx(scale, from);
    return { from, to, top, height: toPx(scale, to) - top };
  });
}

interface TickContext {
  readonly scale: Scale;
  readonly gaps: readonly Gap[];
  readonly distance: Px;
}

/** The full hours, but for those in a gap and those too near the one before. */
function ticksOf(axis: Extent, { scale, gaps, distance }: TickContext): Tick[] {
  const ticks: Tick[] = [];
  for (let minutes = axis.from; minutes <= axis.to; minutes += 60) {
    if (gaps.some(gap => gap.from < minutes && minutes < gap.to)) continue;
    const y = toPx(scale, minutes);
    if (y - (ticks.at(-1)?.y ?? -Infinity) >= distance) ticks.push({ minutes, y });
  }
  return ticks;
}

/** How wide a column must be to be read: as many lanes as it has, each wide enough. */
function minColumn(wide: boolean, tracks: number, places: ReadonlyMap<Placeable, Place>): Px {
  const narrowest = Math.min(1, ...[...places.values()].map(({ left, right }) => right - left));
  const column = tracks === 0 ? minLaneWidth : wide ? minColumnWidth.wide : minColumnWidth.narrow;
  return Math.max(column, Math.round(minLaneWidth / narrowest));
}
