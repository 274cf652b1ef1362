import type { Mention } from '../core/glossary/glossary';
import type { Implied, Minutes, Session } from '../core/schedule/schedule';
import type { Sentences } from '../locale/en';
import type { Clock, RangePiece } from './clock';

const minutesADay = 24 * 60;

/** What the text of sessions is drawn with. */
export interface TextModel {
  readonly clock: Clock;
  readonly sentences: Sentences;
  readonly mentionsIn: (title: string) => readonly Mention[];
  /** Told of each word that is a term. */
  readonly onMention: (word: HTMLElement, mention: Mention) => void;
}

/** Draws a title, with quiet marks under the terms in it. */
export function drawTitle(parent: HTMLElement, session: Session, model: TextModel): void {
  const { title } = session;
  if (!title) parent.appendText(model.sentences.pane.untitled);
  let at = 0;
  for (const mention of model.mentionsIn(title)) {
    if (mention.from < at || mention.to > title.length) continue;
    parent.appendText(title.slice(at, mention.from));
    const word = parent.createSpan({ cls: 'lectern-mention', text: title.slice(mention.from, mention.to) });
    word.toggleClass('lectern-mention-ambiguous', mention.definitions.length > 1);
    model.onMention(word, mention);
    at = mention.to;
  }
  if (at < title.length) parent.appendText(title.slice(at));
}

/** Draws the times of a session; what the note doesn't say is told apart. `digits` leaves out the half of the day. */
export function drawTimes(parent: HTMLElement, session: Session, { clock }: TextModel, digits: 'digits' | 'full' = 'full'): void {
  const { start, end } = session;
  if (start === null) return;
  if (end === null || end === start) drawStart(parent, session, digits === 'digits' ? clock.digits(start) : clock.time(start));
  else drawPieces(parent, session, digits === 'digits' ? clock.digitsRange(start, end) : clock.range(start, end));
}

/** Draws the start of a session, told apart where its half of the day was filled in. */
export function drawStart(parent: HTMLElement, session: Session, text: string): void {
  drawPieces(parent, session, [{ text, of: 'start' }]);
}

/** Draws the end of a session, told apart where it was filled in. */
export function drawEnd(parent: HTMLElement, session: Session, text: string): void {
  drawPieces(parent, session, [{ text, of: 'end' }]);
}

/** Draws when a session ends whose start is said already. */
export function drawUntil(parent: HTMLElement, session: Session, { clock, sentences: { pane } }: TextModel): void {
  const { start, end } = session;
  if (end === null || end === start) return;
  const time = clock.digits(end);
  const [before = '', after = ''] = pane.until('\n').split('\n');
  drawPieces(parent, session, [{ text: before, of: 'both' }, { text: time, of: 'end' }, { text: after, of: 'both' }]);
}

/** Draws times, with a mark on each that is on a later day than what was said before it. */
function drawPieces(parent: HTMLElement, session: Session, pieces: readonly RangePiece[]): void {
  const { implied } = session;
  const isLater = { start: startsLater(session), end: endsLater(session), both: false };
  if (implied.length === 0 && !isLater.start && !isLater.end) {
    parent.appendText(pieces.map(({ text }) => text).join(''));
    return;
  }
  const fields = new Set(implied.map(({ field }) => field));
  for (const { text, of } of pieces) {
    const isFilledIn = of !== 'both' && (fields.has('half-of-day') || (of === 'end' && fields.has('end')));
    if (isFilledIn) parent.createSpan({ cls: 'lectern-implied', text });
    else parent.appendText(text);
    if (isLater[of]) parent.createSpan({ cls: 'lectern-later-day', text: '+1' });
  }
}

/** True where a session starts on another date than that of its day. */
function startsLater({ start }: Session): boolean {
  return (start ?? 0) >= minutesADay;
}

/** True where a session ends on a later date than it starts. Midnight is the end of a date. */
function endsLater({ start, end }: Session): boolean {
  return end !== null && Math.ceil(end / minutesADay) - 1 > Math.floor((start ?? 0) / minutesADay);
}

/** The speakers that its title doesn't name already, as `Invited talk (Ada Example)` does. */
export function speakersBeside({ speakers, title }: Session): readonly string[] {
  return speakers.filter(name => {
    const at = title.indexOf(name);
    return at < 0 || /\p{L}/u.test(title.charAt(at - 1) + title.charAt(at + name.length));
  });
}

/** The name of a session's block: times, track, title, speakers, and what was filled in. */
export function nameOf(session: Session, { clock, sentences }: TextModel): string {
  const { pane } = sentences;
  const { track, room, title } = session;
  const said = [timesOf(session, clock, pane), track, room === track ? null : room, title || pane.untitled, ...speakersBeside(session)];
  return [said.filter(Boolean).join(', '), ...reasonsOf(session, { sentences })].join('. ');
}

/** Why each value that the row doesn't give is taken for true. */
export function reasonsOf({ implied }: Session, { sentences: { pane } }: Pick<TextModel, 'sentences'>): string[] {
  return implied.map(fact => reasonOf(fact, pane));
}

function timesOf(session: Session, clock: Clock, pane: Sentences['pane']): string {
  const { start, end } = session;
  if (start === null) return pane.noTime;
  const time = (minutes: Minutes, isLater: boolean) => (isLater ? pane.nextDayTime(clock.time(minutes)) : clock.time(minutes));
  const from = time(start, startsLater(session));
  return end === null ? pane.from(from) : pane.fromTo(from, time(end, startsLater(session) || endsLater(session)));
}

function reasonOf(fact: Implied, { impliedEnd, impliedHalf }: Sentences['pane']): string {
  return fact.field === 'end' ? impliedEnd[fact.reason] : impliedHalf[fact.reason];
}
