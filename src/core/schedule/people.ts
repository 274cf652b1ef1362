import { notPersonWords, roleWords } from './role-words';
import { wordTest } from './word-list';

/** True for a text that names a role or an institution. */
export const isRole = wordTest(roleWords);
const isNoPerson = wordTest(notPersonWords);

const separators = /\s*(?:;|、|，|,|&|\+|·|・|•|\||\/|／|\n|\s(?:and|und|et|y|e|och|og|en|oraz|ja|и|ve|và|및|与|和|及)\s)\s*/giu;
const none = /^(?:[^\p{L}\d]*|tb[acd]|ntb|n\/?a|none|미정|未定|待定)$/iu;
/** Longer cells aren't two persons and where they are from. */
const longestPair = 160;
/** A remark in brackets where a name would stand. */
const remark = /^\(\p{Ll}[^()]*\)$/u;
/** One `and` with a comma behind it: a list would have its `and` last, so what follows is where the last person is from. */
const institutionLast = /^([^,]+? (?:and|und|et|y|e|och|og|en) [^,]+), ([^,]+)$/u;

const leads = /[:：]|^(?:(?:moderated|hosted|presented) )?by /i;

/**
 * The persons of a speaker cell, in its order. A role or an affiliation that follows a person after a comma or a dash stays
 * with that person, in brackets: `Ada Example, Founder` is one person.
 */
export function parsePeople(lines: readonly string[]): string[] {
  return lines.flatMap(line => peopleOf(line.trim()));
}

function peopleOf(line: string): string[] {
  const text = !leads.test(line) ? line : line.replace(/^(?:by|speakers?|hosts?|moderated by|moderators?|발표자?|講師|主讲)\s*[:：]\s*|^(?:(?:moderated|hosted|presented) )?by\s+/iu, '').trim();
  if (none.test(text) || remark.test(text)) return [];
  if (/^@\S+(?:[\s,]+@\S+)+$/.test(text)) return text.split(/[\s,]+/);
  if (isPersonName(text)) return [text];
  const [, names = '', place = ''] = (text.length <= longestPair && institutionLast.exec(text)) || [];
  if (place !== '' && arePersonNames(names) && !/ (?:and|und|et|y|e|och|og|en) /.test(place)) return peopleOf(names).map((name, i, all) => (i === all.length - 1 ? `${name} (${place})` : name));
  const persons: string[] = [];
  const affiliations: string[][] = [];
  for (const piece of pieces(text)) {
    const [name = '', ...after] = / [-–—] /.test(piece) ? piece.split(/\s+[-–—]\s+/u) : [piece];
    if (none.test(name)) continue;
    if (persons.length > 0 && isAffiliation(name, persons)) affiliations.at(-1)?.push(piece);
    else {
      persons.push(name);
      affiliations.push(after);
    }
  }
  return persons.map((person, i) => (affiliations[i]?.length ? `${person} (${affiliations[i].join(', ')})` : person));
}

/** A text parted at what stands between persons, but not inside brackets. */
function pieces(text: string): string[] {
  if (!/[(（]/.test(text)) return partsOf(text);
  const held: string[] = [];
  const flat = text.replace(/[(（[][^()（）[\]]*[)）\]]/gu, part => `\ue000${held.push(part) - 1}\ue001`);
  return partsOf(flat).map(piece => piece.replace(/\ue000(\d+)\ue001/gu, (_, index: string) => held[Number(index)] ?? '').trim());
}

function partsOf(text: string): string[] {
  const plain = /[와과] /.test(text) ? text.replace(/([가-힣]{2,4})[와과] +(?=[가-힣]{2,4}(?: |$))/g, '$1, ') : text;
  return plain.split(separators).map(piece => piece.trim()).filter(piece => piece !== '');
}

/** True for what isn't a person by itself behind persons: a role, an institution, or one word behind full names. */
function isAffiliation(piece: string, persons: readonly string[]): boolean {
  if (isRole(piece)) return true;
  const isFullName = (text: string) => /^\p{Lu}[\p{L}'’.-]+(?:\s+[\p{L}'’.-]+){1,4}$/u.test(text);
  return /^[\p{Script=Latin}\d.]+$/u.test(piece) && persons.every(isFullName);
}

const particles = '(?:(?:van|von|de|der|den|del|della|di|da|dos|le|la|bin|al|el|ter|zu)\\s+)*';
const person = new RegExp(`^(?:(?:dr|prof|mr|ms|mrs)\\.?\\s+)*\\p{Lu}[\\p{L}'’.-]*(?:\\s+${particles}\\p{Lu}[\\p{L}'’.-]*){1,3}$`, 'u');

/** True for a text that is plainly one person's full name, written with capitals: `Ada van Example`. */
export function isPersonName(text: string): boolean {
  return text.length <= 50 && person.test(text) && !isNoPerson(text) && /\p{Ll}/u.test(text);
}

/** Korean names by their family names, of two to four syllables. */
const koreanNames = /^(?:[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진엄채원천방공현함변염여추도소석선설마길][가-힣]{1,3}(?:, ?|·|$))+$/;

/** What stands in brackets behind something else than a person: `(title to be announced)`, `(1st, 2nd)`, `(sponsored by …)`. */
const notAffiliation = /[(（](?:\d+(?:st|nd|rd|th)\b|[^()（）]*\b(?:announced|confirmed|decided|sponsored|tb[acd])\b)/iu;

/** True for one or more of them. */
export function arePersonNames(text: string): boolean {
  if (text === '' || text.length > 120 || notAffiliation.test(text)) return false;
  if (!/^\p{Lu}/u.test(text)) return koreanNames.test(text);
  const all = pieces(text.replace(/\s*[(（[][^()（）[\]]*[)）\]]/gu, ''));
  return all.length > 0 && isPersonName(all[0] ?? '') && all.every(piece => isPersonName(piece) || isRole(piece));
}
