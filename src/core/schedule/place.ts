import { placeWords } from './column-names';
import { roleOfHeader } from './column-roles';
import { parseDuration } from './duration';
import { lazy } from './lazy';
import { asianLetter, normalised } from './letters';
import { holdsEventWord } from './programme-words';
import { listedWords, wordTest } from './word-list';

const words = lazy(() => {
  const known = listedWords(placeWords.anywhere);
  const asian = known.filter(word => asianLetter.test(word)).join('|');
  return {
    known: new Set(known), beforeName: new Set(listedWords(placeWords.beforeName)),
    asianFirst: new RegExp(`^(?:${asian})\\s*(.*)$`), asianLast: new RegExp(`^(.{1,10}?)(?:${asian})\\s*(.*)$`),
  };
});
/** What numbers one of several, in lower case: `2`, `B`, `V1`, `B-213`, `2.04`; a year doesn't. */
const code = /^(?!(?:19|20)[0-4]\d$)(?:\p{Ll}{0,3}[-.]?\d{1,4}(?:[-.]\d{1,3})?\p{L}?|\p{L}|[ivx]{1,4}|one|two|three|four|eins|zwei|drei)$/u;

/** True for a text with a word for a place in it. */
export const holdsPlace = wordTest(placeWords.anywhere);

/** True for a header that names one place or track among several: `Room A`, `Track 2: Data`, `Grand Hall`. */
export function isPlaceName(header: string): boolean {
  if (!holdsPlace(header)) return false;
  const role = roleOfHeader(header);
  return !(role?.isWhole && (role.role === 'room' || role.role === 'track'));
}

/**
 * How a text that stands by itself names a place: by a `code` (`Raum V1`, `트랙 2`), by a `name` (`Main hall`, `Sala Magna`),
 * or not at all (`Stream Days`, `Main Stage Summit`, `Hall of Fame`), where the word for a place is only part of other words.
 */
export function placeForm(text: string): 'code' | 'name' | null {
  if (text.length > 60 || !holdsPlace(text)) return null;
  const { known, beforeName, asianFirst, asianLast } = words();
  const [head = '', tail] = normalised(text).replace(/\s*\([^()]*\)$/, '').split(/\s*:\s*|\s+[-–—|·]\s+/);
  if (asianFirst.test(head) || asianLast.test(head)) return asianForm(head);
  if (tail !== undefined && !holdsPlace(head)) return placeForm(tail) === 'code' ? 'code' : null;
  const parts = head.split(/[\s/-]+(?=\D|\d)/).filter(word => word !== '');
  const at = parts.findIndex(word => known.has(word.toLowerCase()));
  const after = parts.slice(at + 1);
  if (at < 0 || at > 3) return null;
  if (after.length === 0) return tail === undefined || at > 0 ? 'name' : code.test(tail.toLowerCase()) ? 'code' : tail.split(' ').length <= 3 ? 'name' : null;
  const [first = ''] = after;
  if (code.test(first.toLowerCase())) return after.length === 1 ? 'code' : null;
  const isName = at === 0 && beforeName.has(parts[0]?.toLowerCase() ?? '') && !holdsEventWord(after.join(' '));
  return isName && (after.length === 1 ? /^\p{Lu}/u.test(first) || isRomance.test(head) : after.length <= 3 && isRomance.test(head)) ? 'name' : null;
}

/** The same for a heading, in which some words with a number count something else (`Level 1`, `Lab 2`), and of which none is a place that says how long it takes. */
export function placeOfHeading(text: string): 'code' | 'name' | null {
  const [first = ''] = text.toLowerCase().split(' ', 1);
  const [, length = ''] = /\(([^()]*)\)$/.exec(text) ?? [];
  return parseDuration(length) !== null || placeWords.notInHeading.split('|').includes(first) ? null : placeForm(text);
}

const isRomance = /^(?:sala|salle|salón|aula|auditóri?o|auditorio|phòng|hội)\b/i;

function asianForm(head: string): 'code' | 'name' | null {
  const { asianFirst, asianLast } = words();
  const [, first, after = asianFirst.exec(head)?.[1] ?? ''] = asianLast.exec(head) ?? [];
  if (code.test(after.toLowerCase())) return 'code';
  if (holdsEventWord(after)) return null;
  return after === '' || (first === undefined && after.length <= 6) ? 'name' : null;
}
