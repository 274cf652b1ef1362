import { plainText } from '../markdown/plain-text';
import { isBreakTitle } from './break';
import type { Grid, GridCell } from './grid';
import { wordsIn } from './letters';
import { arePersonNames, parsePeople } from './people';

/** A title, with the speakers that its cell names. */
export interface TitleText {
  readonly title: string;
  readonly speakers: readonly string[];
}

const bold = /^(?:\*\*|__|<(?:b|strong)>)([^*_<>]+)(?:\*\*|__|<\/(?:b|strong)>)\s*[:(（–—]/i;
const inBrackets = /^(.*\S)\s*[(（]([^()（）]+)[)）]$/u;
const behindDash = /^(.*\S)\s+[–—-]\s+([^–—]+)$/u;

const nothing: readonly string[] = [];

/** A way to name the speakers in a title. */
export type SpeakerForm = RegExp | null;

/** The way in which the titles of a column name their speakers, where most of them do so plainly: `Title (Name)`, `Title – Name`. */
export function speakerForm(grid: Grid, columns: readonly number[]): SpeakerForm {
  const titles = grid.sample.flatMap(({ cells }) => columns.flatMap(column => cells[column]?.lines[0] ?? [])).filter(title => !isBreakTitle(title));
  return [inBrackets, behindDash].find(form => {
    const named = titles.filter(title => arePersonNames(form.exec(title.slice(0, 300))?.[2] ?? '')).length;
    return named >= 2 && named >= titles.length * 0.6;
  }) ?? null;
}

/**
 * The title is the first line of its cell, or what stands there in bold. Speakers are those of the form that the column's
 * titles have, or a second line that is plainly names.
 */
export function readTitle(cell: GridCell, form: SpeakerForm): TitleText {
  const { lines } = cell;
  const title = boldLead(cell.cell.source) ?? lines[0] ?? '';
  const [, words = '', names = ''] = form?.exec(title.slice(0, 300)) ?? nothing;
  if (arePersonNames(names)) return { title: words, speakers: parsePeople([names]) };
  const second = lines[1] ?? '';
  return { title, speakers: arePersonNames(second) ? parsePeople([second]) : nothing };
}

/** A title in bold that a gloss follows, in brackets or behind a colon; a short one is a label of what follows (`**Panel**: …`). */
function boldLead(source: string): string | null {
  const [, words] = bold.exec(source) ?? [];
  if (words === undefined) return null;
  const lead = plainText(words);
  return wordsIn(lead) >= 4 && !lead.endsWith(':') ? lead : null;
}
