import { plainText } from '../markdown/plain-text';
import { isBreakTitle } from './break';
import { dayNumbers } from './day-formats';
import type { TitleCell } from './kind-lines';
import { wordsIn } from './letters';
import { arePersonNames, arePlainlyPersons, isNone, isPersonName, isRole, parsePeople } from './people';

/** A title, with the speakers that its cell names. */
export interface TitleText {
  readonly title: string;
  readonly speakers: readonly string[];
}

/** Words in bold that begin a title, and what follows them. */
const bold = /^(?:\*\*|__|<(?:b|strong)>)([^*_<>]+)(?:\*\*|__|<\/(?:b|strong)>)\s*(\S)/i;
const inBrackets = /^(.*\S)\s*[(（]([^()（）]+)[)）]$/u;
const behindDash = /^(.*\S)\s+[–—/-]\s+([^–—]+)$/u;
const behindWord = /^(.*\S),? (?:by|with|w\/|von|mit|par|avec) ([^–—]+)$/u;
const tail = '(?:\\s*([:：(（])|\\s+[–—-]\\s|$)\\s*(.*)$';
const panel = new RegExp(`^([^:：(（–—]*(?:panel(?!l?ist)|podium|round ?table|table ronde|mesa redonda|tavola rotonda|패널|좌담|パネル|圆桌|座談)[^:：(（–—]{0,20}?)${tail}`, 'iu');
/** A talk that has its name from who gives it. */
const invited = new RegExp(`^((?:(?:invited|guest|keynote|plenary)(?: (?:talk|lecture|speech|address|speaker))?|gastvortrag|(?:초청|기조) ?강연|(?:招待|基調)講演|(?:conferencia|charla|ponencia) (?:invitada|magistral|plenaria))(?: #?\\d+)?)${tail}`, 'iu');
/** What parts a panel from those on it: hardly any title has it, and that's quick to see. */
const parting = /[:：(（–—-]/;

/** A box to tick in front of a title, and the name of its block behind it. */
const asBlock = /^[-*+] \[[ xX]\]\s+|\s\^[\w-]+$/gu;
/** Strokes on both sides, as pauses have them: `– Lunch –`. */
const framed = /^([-–—~=]{1,3}) ?(\S.*\S) ?\1$/u;
const nothing: readonly string[] = [];

/** A way to name the speakers in a title. */
export type SpeakerForm = RegExp | 'name first' | 'invited' | null;

/** The way in which titles name their speakers, where most of them do so plainly: `Title (Name)`, `Title – Name`. Behind words in bold all of them must, as must those invited by name, whose titles stay whole: `Keynote` says too little. */
export function speakerForm(titles: readonly TitleCell[]): SpeakerForm {
  const cells = titles.filter(({ lines: [first = ''] }) => first !== '' && !isBreakTitle(first));
  const swapped = cells.filter(({ lines }) => lines.length > 1 && isNameFirst(lines)).length;
  if (swapped >= 2 && swapped >= cells.length * 0.5) return 'name first';
  // Brackets come last: behind a person stands an affiliation in them.
  return [behindDash, behindWord, inBrackets].find(form => {
    let named = 0;
    let likely = 0;
    let plain = 0;
    let labels = 0;
    for (const { lines: [first = ''], cell: { source } } of cells) {
      const [, front = '', behind = ''] = form.exec(first.slice(0, 300)) ?? nothing;
      if (isTopic(front, behind)) continue;
      if (arePersonNames(behind)) named++;
      else if (beginsWithPerson(behind)) likely++;
      else if (behind !== '' && bold.test(source)) return false;
      if (arePlainlyPersons(behind)) plain++;
      if (isLabel(front, bold.test(source))) labels++;
    }
    const all = named + likely;
    return named >= 2 && all >= cells.length * 0.6 && (form === behindWord || labels * 2 <= all || (plain + likely) * 2 >= all);
  }) ?? (areInvited(cells) ? 'invited' : null);
}

/** True where two and more are invited by name, and nothing else stands behind such a word: most in brackets or plainly persons, or five and more. Fewer topics look like names. */
function areInvited(cells: readonly TitleCell[]): boolean {
  const guests = cells.map(({ lines: [first = ''] }) => ({ first, text: partsOf(first, invited)[1] ?? '' })).filter(({ text }) => text !== '' && !isNone(text));
  const shown = guests.filter(({ first, text }) => first.endsWith(`(${text})`) || arePlainlyPersons(text.replace(/\s*[(（]/u, ', ')));
  return (guests.length >= 5 || (shown.length >= 2 && shown.length * 2 > guests.length)) && guests.every(({ text }) => nameSomebody(text));
}

/**
 * The title is the first line of its cell with those that go on with it, or what stands there in bold. Speakers are those of
 * the form that the column's titles have, marked as such, or a line behind the title that is plainly names.
 */
export function readTitle({ lines: all, cell }: TitleCell, form: SpeakerForm): TitleText {
  const [name = '', words = ''] = all;
  if (form === 'name first' && words !== '' && arePersonNames(name)) return { title: words, speakers: parsePeople([name]) };
  const marked = all.length > 1 ? markedSpeaker(cell.source) : '';
  const unmarked = marked === '' ? all : all.filter(line => line !== marked);
  const lines = joinTitle(unmarked);
  const [first = '', second = ''] = lines;
  const lead = boldLead(cell.source) ?? first;
  const bare = /^[-*+] \[|\^/.test(lead) ? lead.replace(asBlock, '') : lead;
  const title = framed.exec(bare)?.[2] ?? bare;
  if (unmarked.length < all.length && title !== '') return { title, speakers: parsePeople([marked]) };
  const [, front = '', names = ''] = form instanceof RegExp ? form.exec(title.slice(0, 300)) ?? nothing : nothing;
  if (nameSomebody(names)) return { title: front, speakers: parsePeople([names]) };
  const guests = form === 'invited' ? partsOf(title, invited)[1] ?? '' : '';
  if (nameSomebody(guests)) return { title, speakers: parsePeople([guests]) };
  const [label = '', panelists = ''] = parting.test(title) ? partsOf(title, panel) : nothing;
  if (arePanelists(panelists, /[:：]/.test(title) ? 3 : 2)) return { title: label, speakers: parsePeople([panelists]) };
  const areNames = (line: string) => arePersonNames(line) || (beginsWithPerson(line) && isPanel(title));
  if (!areNames(second)) return { title, speakers: nothing };
  const end = lines.findIndex((line, i) => i > 1 && !areNames(line) && !(isRole(line) && wordsIn(line) <= 8));
  return { title, speakers: parsePeople(lines.slice(1, end < 0 ? lines.length : end)) };
}

/** An element whose class says that it names who speaks. */
const speakerTag = /<(\w+) class=["']?[\w -]{0,60}\bspeakers?\b[^<>]*>/i;

/** Whom a cell names in such an element; empty for nobody. */
function markedSpeaker(source: string): string {
  const [tag = '', element = ''] = (source.includes('class') && speakerTag.exec(source)) || nothing;
  const from = source.indexOf(tag) + tag.length;
  const to = source.indexOf(`</${element}`, from);
  return tag === '' || to < 0 ? '' : plainText(source.slice(from, to));
}

/** A word that no title ends with, or a sign. */
const openEnd = /(?<![\p{L}-])(?:and|or|the|del?|la|las|el|los|y|para|und|der|die|das|für|et|du|des|les?|di|e|&)$/u;
/** One with which a title may end before its speaker: `What moss is good for`. */
const halfOpenEnd = /(?<![\p{L}-])(?:of|for|to)$/u;
/** Lines of a cell that may go on with its title. */
const mostLines = 4;

/** The lines of a cell, those that go on with its title put behind the first. */
function joinTitle(lines: readonly string[]): readonly string[] {
  let [title = ''] = lines;
  let at = 1;
  for (const next of lines.slice(1, mostLines)) {
    const mayGoOn = halfOpenEnd.test(title) || title.endsWith(',') || (title.endsWith(':') ? lines.length === 2 : wordsIn(title) >= 4 && /^\p{Ll}+ /u.test(next));
    if (!openEnd.test(title) && (!mayGoOn || arePersonNames(next))) break;
    title += ` ${next}`;
    at++;
  }
  return at === 1 ? lines : [title, ...lines.slice(at)];
}

/** True behind one word or two where brackets name a person: what stands between is more of the topic, `Rust – Memory Safety (Ada Example)`. */
function isTopic(front: string, behind: string): boolean {
  const inside = inBrackets.exec(behind)?.[2];
  return inside !== undefined && wordsIn(front) <= 2 && arePersonNames(inside) && !isRole(inside);
}

/** The word for a panel or a talk in a title, and what stands behind it. */
function partsOf(title: string, form: RegExp): readonly string[] {
  const [, label, sign = '', rest = ''] = form.exec(title.slice(0, 300)) ?? nothing;
  return label === undefined ? nothing : [label, /[(（]/.test(sign) ? rest.replace(/[)）]$/u, '') : rest];
}

/** True for a title that says no more than that several persons will talk. */
export function isPanel(title: string): boolean {
  return partsOf(title, panel)[1] === '';
}

/** True for those who sit in a panel: so many at the least, or plainly persons; a topic looks like one name or two. */
export function arePanelists(text: string, least: number): boolean {
  return arePersonNames(text) && (arePlainlyPersons(text) || parsePeople([text]).length >= least);
}

/**
 * True for a title behind which capitals may be a topic or a place: `Yoga` or `Fern Tour`, unless in bold, and one that is
 * told apart by its number (`Round Two`, `TRACK A START`). Behind a talk stands who gives it.
 */
function isLabel(title: string, isBold: boolean): boolean {
  const [first = '', ...words] = title.split(' ', 5);
  if (first === '' || words.length > 3 || /talk|keynote/i.test(title)) return false;
  return (!isBold && words.length < 2 && !/ \p{Ll}/u.test(title)) || words.some(word => /^(?:#?\d{1,2}|\p{Lu}|[IVX]+)$/u.test(word) || Object.hasOwn(dayNumbers, word.toLowerCase()));
}

/** A person and more, of which nothing says that it is an affiliation: enough where the other titles are plain. */
function beginsWithPerson(text: string): boolean {
  return text.includes(',') && isPersonName(text.split(',', 1)[0] ?? '');
}

function nameSomebody(text: string): boolean {
  return arePersonNames(text) || beginsWithPerson(text);
}

/** True where a name stands above what isn't one. */
function isNameFirst([first = '', second = '']: readonly string[]): boolean {
  return arePersonNames(first) && !arePersonNames(second);
}

/** A title in bold that a gloss follows, in brackets or behind a colon; a short or numbered one is a label of what follows (`**Panel**: …`). */
function boldLead(source: string): string | null {
  const [, words, next = ''] = bold.exec(source) ?? [];
  if (words === undefined || !/[:(（]/.test(next)) return null;
  const lead = plainText(words);
  return wordsIn(lead) >= 4 && !/[\d:]$/.test(lead) ? lead : null;
}
