import { isSpeakerWord } from './column-roles';
import { notPersonWords, roleWords } from './role-words';
import { wordTest } from './word-list';

/** True for a text that names a role or an institution. */
export const isRole = wordTest(roleWords);
const isNoPerson = wordTest(notPersonWords);

/** What parts persons; as a group, so that what it parted can be put together again as it was written. */
const separators = /(\s*(?:[、，,](?:\s*(?:and|und|et(?! al)|y|e)\s)?|[;&+·・•|／\n]|\sw\/|\/|\s(?:and|und|et(?! al)|y|e|och|og|en|oraz|ja|и|ve|và|with|feat\.?|ft\.?|mit|u\.|avec|con|및|与|和|及)\s)\s*)/u;
const none = /^(?:[^\p{L}\d]*|(?:speakers? )?tb[acd]\.?|n\.? ?n\.?|ntb|n[/.]?a\.?|none|both|students|participants|(?:et )?al\.?|etc\.?|others?|ほか|他|외(?: \d+명)?|等|various|invited speakers?|미정|추후.{0,6}|없음|未定|待定|調整中|なし|无|無)$/iu;
/** What is still to be done: `To be announced`, `à confirmer`. */
const pending = /^(?:[Ss]peakers? )?(?:(?:[Tt]o [Bb]e|[Pp]or) \p{L}+|(?:[ÀàAa]|[Dd]a) \p{Ll}+)$/u;
const everybody = /^(?:(?:all|every(?:one|body)|alle|tutti|tou(?:te)?s|tod[ao]s|(?:.* )?(?:전체|전원)|모두|다 ?(?:같이|함께))(?: .*)?|全[員员体體].*|大家)$/i;
/** Longer cells aren't two persons and where they are from. */
const longestPair = 160;
/** A remark in brackets where a name would stand. */
const remark = /^\(\p{Ll}[^()]*\)$/u;
const and = ' (?:and|und|et|y|e|och|og|en) ';
/** One `and` with a comma behind it: a list would have its `and` last, so what follows is where the last person is from. */
const institutionLast = new RegExp(`^([^,]+?${and}[^,]+), (?!.*${and})([^,]+)$`, 'u');

const lead = /^(?:(?:moderated|hosted|presented|chaired|led) )?(?:by|with) /i;
const labelled = /^([^:：]{1,30}?)\s*[:：]\s*(?=\S)/u;
const otherLabel = /^(?:panel(?: discussion)?|사회)$/i;
const inBrackets = /\s*[(（[][^()（）[\]]*[)）\]]/gu;
const academic = '(?:[Pp]rof|[Dd]r|[Mm]rs?|[Mm]s|Herr|Frau)\\b\\.?(?:-Ing\\.)?';
const titles = new RegExp(`^(?:${academic}(?:\\s+|$))+`, 'u');

/** What numbers a person, and a sign for a footnote. */
const marks = /^(?:[-*•]|\d{1,2}[.)])\s+|[*†‡¹²³]{1,3}$/gu;

interface Person {
  readonly name: string;
  /** Role and affiliation. */
  about: string;
}

/** The persons found so far, and whether a text that could be where the last is from is another person. */
interface Found {
  readonly persons: Person[];
  readonly isAnother: (text: string) => boolean;
}

/**
 * The persons of a speaker cell, in its order. A role or an affiliation that follows a person after a comma, a dash or on a
 * line of its own stays with that person, in brackets: `Ada Example, Founder` is one person. One word on a line below two
 * names or more is another, as is one with a link of its own (`linked`) behind a person who has one.
 */
export function parsePeople(lines: readonly string[], linked?: ReadonlySet<string>): string[] {
  const persons: Person[] = [];
  let isList = true;
  lines.forEach((line, i) => {
    const isLine = isList && i > 1 && oneWord.test(line);
    addPeople(line.trim(), { persons, isAnother: text => isLine || (linked?.has(text) === true && linked.has(persons.at(-1)?.name ?? '')) });
    isList &&= persons.length === i + 1 && persons.at(-1)?.about === '';
  });
  return persons.map(({ name, about }) => (about === '' ? name : `${name} (${about})`));
}

/** Brackets that stand alone, on the line below a name. */
const alone = /^[(（]([^()（）]+)[)）]$/u;
const oneWord = /^\p{Lu}\p{Ll}+$/u;

function addPeople(line: string, found: Found): void {
  const { persons } = found;
  const own = line.replace(lead, '');
  const text = own.includes('://') ? own.replace(/\(?https?:\/\/\S+/g, '') : own;
  if (remark.test(text) || none.test(text)) return;
  if (/^@\S+(?:[\s,]+@\S+)+$/.test(text)) for (const name of text.split(/[\s,]+/)) persons.push({ name, about: '' });
  else if (!addPair(text, found)) {
    const parts = isPersonName(text) ? [text] : partsOf(text);
    for (let i = 0; i < parts.length; i += 2) addPiece({ piece: parts[i] ?? '', gap: parts[i - 1] ?? ', ' }, found);
  }
}

/** Two persons and where the second is from: `Ada Example and Bob Sample, Example Works`. */
function addPair(text: string, found: Found): boolean {
  const [, names = '', place = ''] = (text.length <= longestPair && institutionLast.exec(text)) || [];
  if (place === '' || !arePersonNames(names)) return false;
  addPeople(names, found);
  const last = found.persons.at(-1);
  if (last) last.about = place;
  return true;
}

function addPiece({ piece, gap }: { piece: string; gap: string }, { persons, isAnother }: Found): void {
  if (persons.length === 0 && isPersonName(piece) && !everybody.test(piece)) {
    persons.push({ name: piece, about: '' });
    return;
  }
  const plain = piece.replace(marks, '');
  const text = withoutLead(plain);
  const [name = '', ...about] = (/ [-–—] /.test(text) ? text.split(/\s+[-–—]\s+/u) : [text]).filter((part, i, { length }) => !isNobody(part) && !(i + 1 < length && isSpeakerWord(part)));
  const last = persons.at(-1);
  const place = alone.exec(piece)?.[1] ?? (gap.includes('/') && isKoreanPlace(piece, persons) ? piece : undefined);
  if (last && place !== undefined) {
    last.about ||= place;
    return;
  }
  if (name === '' || (!last && isSpeakerWord(name))) return;
  if (last && text === plain && isAffiliation(name, persons) && (isRole(name) || !isAnother(name))) last.about += last.about === '' ? piece : gap + piece;
  else persons.push({ name, about: about.join(', ') });
}

/** True for what is longer than a name behind the only one, in Korean: `홍길동 / 예시뱅크`. */
function isKoreanPlace(piece: string, persons: readonly Person[]): boolean {
  const [only] = persons;
  if (persons.length !== 1 || only?.about !== '' || !/^[가-힣]{3}$/.test(only.name) || !arePersonNames(only.name)) return false;
  return isRole(piece) || (/^[가-힣]{4,}$/.test(piece) && !arePersonNames(piece));
}

/** A text without what says that persons follow: `by`, `Moderator:`. */
function withoutLead(text: string): string {
  const words = text.replace(lead, '');
  return !/[:：]/.test(words) ? words : words.replace(labelled, (all, label: string) => (isSpeakerWord(label.split(' ').at(-1) ?? '') || otherLabel.test(label) ? '' : all));
}

/** True for what stands where a name would and names nothing yet: `TBA`, `-`. */
export function isNone(text: string): boolean {
  const words = /[([（]/.test(text) ? withoutBrackets(text.replace(/^[([](.*)[)\]]$/u, '$1')) : text;
  return none.test(words) || pending.test(words);
}

function isNobody(text: string): boolean {
  return isNone(text) || everybody.test(text) || /^\d+ \p{Ll}| \p{Ll}\S*[?？]$/u.test(text) || isKindOfSession(text);
}

/** True for words that are no names, and no institution's: `Panel discussion`, `Lightning talks`. */
function isKindOfSession(text: string): boolean {
  return /^\p{L}+(?: \p{L}+)+$/u.test(text) && text.split(' ').every(isNoPerson) && !isRole(text);
}

/** A text parted at what stands between persons, but not inside brackets: persons, and what parts them, in turn. */
function partsOf(text: string): string[] {
  const held: string[] = [];
  const flat = !/[(（[]/.test(text) ? text : text.replace(/[(（[][^()（）[\]]*[)）\]]/gu, part => `\ue000${held.push(part) - 1}\ue001`);
  const plain = /[와과] /.test(flat) ? flat.replace(/([가-힣]{2,4})[와과] +(?=[가-힣]{2,4}(?: |$))/g, '$1, ') : flat;
  return plain.split(separators).map((part, i) => (i % 2 === 0 ? part.replace(/\ue000(\d+)\ue001/gu, (_, index: string) => held[Number(index)] ?? '').trim() : part.replace('\n', ', ')));
}

function withoutBrackets(text: string): string {
  return /[(（[]/.test(text) ? text.replace(inBrackets, '') : text;
}

/** True for what isn't a person by itself behind persons: a role, an institution, one word or a remark behind full names. */
function isAffiliation(piece: string, persons: readonly Person[]): boolean {
  const full = withoutBrackets(piece).trim();
  const text = full.replace(titles, '');
  if (text !== full) return !/^\p{Lu}/u.test(text) || isRole(text);
  if (isRole(text)) return !isWrittenLike(text, persons.at(-1)?.name ?? '');
  const isFullName = ({ name }: Person) => /^\p{Lu}[\p{L}'’.-]+(?:\s+[\p{L}'’.-]+){1,4}$/u.test(name);
  return (/^(?:[\p{Script=Latin}\d.]+|\p{Ll}.*|.* (?:(?:at|of|for|@) .+|(?![IVX]+$)\p{Lu}{2,}))$/u.test(text)) && [...persons.slice(0, 1), ...persons.slice(-1)].every(isFullName);
}

/** True where a role stands at the same place in both texts: `김예시 교수, 박보기 대표`, or both begin with where a person is from. */
function isWrittenLike(text: string, other: string): boolean {
  const form = formOf(text);
  if (!form.includes('role') || !form.includes('name')) return false;
  const before = formOf(withoutBrackets(other).replace(titles, '').trim());
  return form === before || (form.startsWith('role name') && before.startsWith('role name'));
}

function formOf(text: string): string {
  return text.replace(/(\S{2})(교수|대표|教授|代表)$/u, '$1 $2').split(/\s+/).map(word => (isRole(word) ? 'role' : 'name')).join(' ');
}

const particles = '(?:(?:van|von|de|der|den|del|della|di|da|dos|le|la|bin|al|el|ter|zu)\\s+)*';
const twoNames = `^(?:${academic}\\s+)*\\p{Lu}[\\p{L}'’.-]*\\s+${particles}\\p{Lu}`;
const beginsAsPerson = new RegExp(twoNames, 'u');
const person = new RegExp(`${twoNames}[\\p{L}'’.-]*(?:\\s+${particles}\\p{Lu}[\\p{L}'’.-]*){0,2}$`, 'u');

/** True for a text that is plainly one person's full name, written with capitals: `Ada van Example`. */
export function isPersonName(text: string): boolean {
  return text.length <= 50 && person.test(text) && !isNoPerson(text) && /\p{Ll}/u.test(text);
}

/** What stands in brackets behind something else than a person: `(title to be announced)`, `(1st, 2nd)`, `(sponsored by …)`. */
const notAffiliation = /[(（](?:\d+(?:st|nd|rd|th)\b|[^()（）]*\b(?:announced|confirmed|decided|sponsored|tb[acd])\b)/iu;

/** What shows that capitals are a person's: a title, an initial, `van`, and brackets with a place behind the name. */
const shown = new RegExp(`(?<!\\p{L})(?:${academic}|\\p{Lu}\\.|van|von)\\s|[(（]`, 'u');

/** True for names that are persons' beyond what capitals say: words of a title, a topic or a place may have these too. */
export function arePlainlyPersons(text: string): boolean {
  return arePersonNames(text) && (!/^\p{Lu}/u.test(text) || shown.test(text) || text.split(/[,，]/u).slice(1).some(isRole));
}

/** Korean names by their family names, of three or four syllables, or with a title behind; names before a Japanese or Chinese title; handles. */
const otherNames = /^(?:(?:[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진엄채원천방공현함변염여추도소석선설마길](?:[가-힣]{1,2}(?![회장실팅닝트킹팀])[가-힣]|[가-힣]{1,3} ?(?:님|교수님?|대표님?|박사님?|이사|팀장))|[\p{Script=Han}\p{Script=Katakana} ]{2,10}(?:さん|氏|教授|博士|先生)|@[\w-]+)(?:, ?|、| & |·|$))+$/u;

/** What may stand with names and belongs to none: brackets, a label, `by`. */
const besideNames = /[(（[:：]|^(?:\w+ )?(?:by|with) /i;

/** True for a text that names one person or more and says nothing else, their roles and affiliations aside. */
export function arePersonNames(text: string): boolean {
  if (text === '' || text.length > 300) return false;
  const isPlain = !besideNames.test(text);
  if (!isPlain && notAffiliation.test(text)) return false;
  const names = isPlain ? text : withoutLead(withoutBrackets(text));
  if (!beginsAsPerson.test(names)) return otherNames.test(names);
  const all = names.split(separators).filter((piece, i) => i % 2 === 0 && piece !== '');
  return isPersonName(all[0] ?? '') && all.every(piece => isPersonName(piece) || isRole(piece));
}
