import { isExpansion, isWide, openerTest } from './collect-names';
import { articles, koreanKinds, koreanTelling, roles, tellingOpeners } from './collect-words';

const tells = openerTest(tellingOpeners);
const tellsInKorean = new RegExp(`(?:${koreanTelling})[.!~ㅠㅋㅎ^]*$`);
const thing = String.raw`(?:[가-힣]는|[은던한된인])\s?[것거일]`;
const copula = '(?:이?다|입니다|임|이에요|예요|이?라고? (?:할 수 있다|한다|합니다))';
const means = '(?:[을를란]|라[고는]|(?:뜻으|의미)로) ?(?:(?:뜻|의미)의 )?(?:(?:말|뜻|의미|지칭)(?:한다|합니다|함)|가리(?:킨다|킵니다)|일컫(?:는다|습니다)|부(?:른다|릅니다))';
const definitionEnd = new RegExp(`(?:(?:(?:${koreanKinds})들?|${thing})${copula}?|${means})$`);
const startsWithArticle = new RegExp(`^(?:${articles})\\s`, 'i');
const works = new RegExp(`(?:^|[\\s,/])(?:${roles})(?![\\p{L}\\p{N}])`, 'iu');

/** What stands at the end of a sentence and says nothing of its meaning: brackets, signs. */
const bare = (sentence: string): string => sentence.replace(/\s*[(（][^()（）]*[)）]\s*[.。]*$/, '').replace(/[.。!！\s]+$/, '');

/** True where a Korean sentence ends as definitions do: in a kind of thing, or in "means". */
export function endsAsDefinition(sentence: string): boolean {
  return definitionEnd.test(bare(sentence));
}

/** True where a Korean text ends in a noun with what modifies it: 가벼운 메시, 서버의 목록. */
function endsInNoun(text: string): boolean {
  const [, modifier = '', noun = ''] = /([가-힣])\s+([가-힣]{2,}|[A-Za-z]{2,})$/.exec(text) ?? [];
  return noun !== '' && (modifier === '의' || (modifier.charCodeAt(0) - 0xac00) % 28 === 4) && !/[다요음함됨임중]$/.test(noun);
}

/** True where a text says what kind of thing something is, by its form. */
export function isOfDefinitionForm(text: string): boolean {
  return startsWithArticle.test(text)
    || /^(?:[\p{L}\p{N}'’/-]+,? ){0,7}(?:that|which|whose|used (?:to|for|in|by|as)|refers? to|stands? for|short for|means|way to|type of|kind of|set of)\s/iu.test(text)
    || /(?:である|です|こと|もの|仕組み|技術|手法|ツール)[。]?$/.test(text) || endsAsDefinition(firstSentence(text)) || endsInNoun(bare(firstSentence(text)));
}

/** The first sentence of a text, with its full stop. */
export function firstSentence(text: string): string {
  const end = /(?:[^\s.]{3}|[가-힣)\]"”’*_`])[.!?]+(?=\s|$)|[。！？]/.exec(text);
  return end ? text.slice(0, end.index + end[0].length) : text;
}

/** How a definition is introduced, as far as it matters for what may follow. */
export interface Body {
  readonly term: string;
  /** Other names of it. */
  readonly aliases: readonly string[];
  /** As it reads, without markup. */
  readonly text: string;
  /** As it's written. */
  readonly source: string;
}

/** True where a text can say what a term means; false for values, lists of examples, links, people, lines that tell or only end in the term. */
export function isDefinition({ term, aliases, text, source }: Body): boolean {
  if (isExpansion(term, text)) return true;
  const words = text.split(/\s+/).filter(word => /\p{L}/u.test(word));
  const wide = [...text].filter(isWide).length;
  if (wide < 5 && words.length < 2) return false;
  if (wide > 0 && wide < 5 && words.length < 3) return false;
  if (/->|→|=>|⇒|[?？:：]$|^[-\p{N}\p{Sc}#*=@>[({"“]|^(?:https?:|www\.)|\d{1,2}:\d\d\s*[-–~]/u.test(text)) return false;
  if (tells.test(text) || (wide > 0 && tellsOn(bare(text), [term, ...aliases]))) return false;
  if (!isProse(source) || isListing(text) || isPerson(term, text)) return false;
  return !isTitle(text);
}

/** True where a Korean sentence tells of something done, or says what a term does by its own name: `탐지: 순환을 탐지`. */
const tellsOn = (sentence: string, names: readonly string[]) => tellsInKorean.test(sentence) || names.some(name => sentence.endsWith(` ${name}`));

/** False where most of a line is links, code or pictures. */
function isProse(source: string): boolean {
  const rest = source.replace(/!?\[[^[\]]*\]\([^()\s]*\)|!\[\[[^[\]]*\]\]|<?https?:\S+|`[^`]*`/g, '');
  return (rest.match(/\p{L}/gu)?.length ?? 0) * 2 > (source.match(/\p{L}/gu)?.length ?? 0) * 0.6;
}

/** `Docker, Containerd`: short things one after another, and nothing said of them. */
function isListing(text: string): boolean {
  const items = text.replace(/[.。]$/, '').split(/\s*[,、·/|，]\s*|\s+(?:and|or|및|와|과)\s+/).filter(item => item !== '');
  if (items.length < 2) return false;
  const short = items.filter(item => (item.split(/\s+/).length <= 3 && item.length <= 24) || (items.length > 2 && isWide(item) && item.length <= 14)).length;
  return short === items.length || (items.length >= 4 && short >= items.length - 1);
}

/** A name, and what its owner does. */
function isPerson(term: string, text: string): boolean {
  const isPersonal = /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\.?\p{Ll}*){0,2}$/u.test(term) || /^[가-힣]{2,4}(?:\s?님)?$/.test(term);
  return isPersonal && text.split(/\s+/).length <= 10 && works.test(text) && !/^(?:an?|the)\s/i.test(text);
}

/** `Jane Doe`, `Opening Keynote`: every word with a capital, so a name and not what it means. */
function isTitle(text: string): boolean {
  const words = text.split(/\s+/);
  return words.length <= 4 && words.every(word => /^[\p{Lu}\p{N}&]/u.test(word)) && !isWide(text);
}
