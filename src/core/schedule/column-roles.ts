import { columnNames, placeWords, type ColumnNames, type ColumnRole } from './column-names';

/** What a header says its column is. */
export interface HeaderRole {
  readonly role: ColumnRole;
  readonly strength: number;
  /** True where the header says nothing else: `Room`, not `Room B`. */
  readonly isWhole: boolean;
}

const isCjk = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;
/** Words that a header may add without naming one of several: `Room name`, `Session room`. */
const fillers = /(?:^|\s)(?:name|names|no|nr|number|id|the|of|and|de|del|la|los|las|do|da|des|du|der|die|das|local|your|our|utc|gmt|session|talk|speaker|time|s|r|innen|in)(?=\s|$)/gu;

/** The role that a header names, or null. Brackets count last: `Talk (Speaker)` is a title. */
export function roleOfHeader(header: string, names: readonly ColumnNames[] = columnNames): HeaderRole | null {
  const plain = header.slice(0, 60).normalize('NFKC').toLowerCase().replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ').trim();
  const text = plain.replace(/[^\p{L}\p{M}\d#°º]+/gu, ' ').trim();
  if (text === '') return null;
  const whole = names.find(({ words }) => words.includes(text) || words.includes(plain));
  if (whole) return { role: whole.role, strength: whole.strength ?? 1, isWhole: true };
  const found = names.map(record => ({ ...record, word: record.words.filter(word => holds(text, word)).sort((a, b) => b.length - a.length)[0] })).filter(({ word }) => word !== undefined);
  const [first] = found.some(({ role }) => role === 'title') && found.some(({ role }) => role === 'speaker') && /[/&+]|\band\b/.test(plain)
    ? found.filter(({ role }) => role === 'title') : found;
  if (!first?.word) return null;
  const rest = text.replace(first.word, ' ').replace(fillers, ' ').trim();
  return { role: first.role, strength: first.strength ?? 1, isWhole: rest === '' };
}

function holds(text: string, word: string): boolean {
  if (isCjk.test(word)) return word.length > 1 && text.includes(word);
  return ` ${text} `.includes(` ${word} `);
}

/** True for a header that names one place or track among several: `Room A`, `Track 2: Data`, `Grand Hall`. */
export function isPlaceName(header: string): boolean {
  const role = roleOfHeader(header);
  return placeWords.test(header) && !(role?.isWhole && (role.role === 'room' || role.role === 'track'));
}
