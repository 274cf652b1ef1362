import { columnNames, speakerStem, wordsBeside, type ColumnRole } from './column-names';
import { lazy } from './lazy';
import { asianLetter, normalised, simplified } from './letters';
import { listedWords } from './word-list';

/** What a header says its column is. */
export interface HeaderRole {
  readonly role: ColumnRole;
  readonly strength: number;
  /** True where the header says nothing else: `Room`, not `Room B`. */
  readonly isWhole: boolean;
}

/** Words that a header may add without naming one of several: `Room name`, `Nombre del ponente`. */
const fillers = /(?:^|\s)(?:names?|nom|nombre|nome|이름|성함|성명|氏名|no|nr|number|id|the|of|and|de|del|la|los|las|do|da|des|du|der|die|das|van|\p{L}{0,3}l['’]|local|your|our|utc|gmt|session|talk|speaker|time|s|r|innen|in)(?=\s|$)/gu;

/** The most that a word for persons says in a header that only mentions them: the cells must name them. */
export const mentioned = 0.5;

/** All header words with the index of the first record that has each, and those in scripts without blanks. */
const words = lazy(() => {
  const byWord: ReadonlyMap<string, number> = new Map(columnNames.flatMap((names, index) => listedWords(names.words).map(word => [simplified(word), index] as const)).reverse());
  return { byWord, asian: [...byWord].filter(([word]) => word.length > 1 && asianLetter.test(word)) };
});

const speakers = columnNames.findIndex(({ role }) => role === 'speaker');

/** The record of a word in lower case; undefined where none has it. */
function recordOf(word: string): number | undefined {
  return words().byWord.get(word) ?? (speakerStem.test(word) ? speakers : undefined);
}

/** The roles that the headers of a table name. */
export function rolesOfHeaders(headers: readonly string[]): (HeaderRole | null)[] {
  const lower = headers.map(header => header.toLowerCase());
  return headers.map((header, column) => {
    const found = wordsBeside.find(({ word, beside }) => word === lower[column] && beside.split('|').some(other => lower.includes(other)));
    return found ? { role: found.role, strength: 1, isWhole: true } : roleOfHeader(header);
  });
}

/** The role that a header names, or null. Brackets count last: `Talk (Speaker)` is a title. */
export function roleOfHeader(header: string): HeaderRole | null {
  const plain = simplified(normalised(header.slice(0, 60)).toLowerCase()).replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ').trim();
  const text = plain.replace(/[^\p{L}\p{M}\d#°º]+/gu, ' ').trim();
  if (text === '') return null;
  const { asian } = words();
  const whole = columnNames[recordOf(text) ?? recordOf(plain) ?? -1];
  if (whole) return { role: whole.role, strength: whole.strength ?? 1, isWhole: true };
  const all = [...partsOf(text).map(word => [word, recordOf(word) ?? -1] as const).filter(([, index]) => index >= 0), ...(asianLetter.test(text) ? asian.filter(([word]) => text.includes(word)) : [])]
    .sort((a, b) => a[1] - b[1] || b[0].length - a[0].length);
  const others = all.filter(([, index]) => columnNames[index]?.strength !== 0);
  const found = others.length > 0 && !joint.test(plain) ? others : all;
  const holds = (role: ColumnRole) => found.filter(([, index]) => columnNames[index]?.role === role);
  const isBoth = holds('title').length > 0 && holds('speaker').length > 0 && /[/&+]|\band\b/.test(plain);
  const isMention = holds('speaker').length > 0 && !holds('speaker').some(([word]) => isHead(word, plain));
  const [word, index] = (isBoth ? holds('title') : isMention ? [...holds('note'), ...holds('link'), ...found] : found)[0] ?? [];
  const record = columnNames[index ?? -1];
  if (word === undefined || !record) return null;
  const { role, strength = 1 } = record;
  return { role, strength: isMention && role === 'speaker' ? Math.min(strength, mentioned) : strength, isWhole: isAlone(word, text) };
}

function isAlone(word: string, text: string): boolean {
  return text.replace(word, ' ').replace(fillers, ' ').trim() === '';
}

/** True for a word that a header is about, as nothing but a number or a sign follows it and no preposition goes before it: not that of `Speaker notes`, `Checked by the teacher`. */
function isHead(word: string, header: string): boolean {
  const at = header.indexOf(word);
  const [behind = ''] = header.slice(at + word.length).split(joint, 1);
  return isAlone(word, header) || (!preposition.test(header.slice(0, at)) && /^(?:\d+|.)?$/.test(behind.replace(fillers, ' ').trim()));
}

const joint = /[^\p{L}\p{M}\d\s'’]|\s(?:and|und|et|y|e|i|en|og|och|및)\s/u;
const preposition = /(?<!\p{L})(?:by|for|to|par|pour|por|para|für|von|durch|de|du|des|del|do|da|di|van|voor|door|av|för)\s(?:\p{L}{1,3}[\s'’]+)?$|の$/u;

/** True for a word that says that persons follow, and no more: `Host`, `발표자`. Shorter ones are names, too. */
export function isSpeakerWord(text: string): boolean {
  return (text.length > 3 || asianLetter.test(text)) && columnNames[recordOf(simplified(text.toLowerCase())) ?? -1]?.role === 'speaker';
}

/** The words of a text, and up to four of them in a row. */
function partsOf(text: string): string[] {
  const words = text.split(' ');
  return words.flatMap((_, from) => [1, 2, 3, 4].map(count => words.slice(from, from + count).join(' ')));
}
