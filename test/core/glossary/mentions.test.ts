import { describe, expect, it } from 'vitest';
import { buildGlossary } from '../../../src/core/glossary/build';
import type { Definition } from '../../../src/core/glossary/glossary';
import { buildMatcher } from '../../../src/core/glossary/matcher';
import { findMentions, type MentionOptions } from '../../../src/core/glossary/mentions';
import { proseOf, proseOfLine } from '../../../src/core/markdown/prose';
import { matcherFor, term, unlinked } from './damage';

/** Finds the terms in a text in which ‹…› stand around the mentions expected. */
function check(terms: (string | Definition)[], marked: string, options: Partial<MentionOptions> = {}): void {
  const text = marked.replace(/[‹›]/g, '');
  const mentions = findMentions({ text, matcher: matcherFor(...terms), ...options });
  let found = text;
  for (const { from, to } of mentions.reverse()) found = `${found.slice(0, from)}‹${found.slice(from, to)}›${found.slice(to)}`;
  expect(found).toBe(marked);
}

describe('which form is taken', () => {
  it('is the longest at the leftmost place', () => check(['loop', 'event loop', 'loop unrolling'], 'The ‹event loop› unrolling is a ‹loop›.'));
  it('is a shorter one where the longest ends inside a word', () => check(['event', 'event lo'], 'an ‹event› loop'));
  it('never reaches over a line break', () => check(['event loop'], 'event\nloop'));
  it('may be a form with symbols', () => check(['C++', '.NET', 'R&D', 'CI/CD', 'CI', 'Node.js'], '‹C++› ‹.NET›에서 ASP.NET ‹R&D›팀 ‹CI/CD› ‹CI› ‹Node.js›-based'));
  it('is none of one letter, none of digits alone', () => check(['C', '35', '2024', '1.5'], 'C 13:35 2024 1.5'));
  it('may be one syllable of Hangul or Han', () => check(['팟', '核'], '‹팟›을 ‹核›心'));
  it('is any named like a property of objects', () => check(['constructor', '__proto__', 'toString'], 'a ‹constructor› and ‹toString›'));
});

describe('words in letters', () => {
  it('end at hyphens, slashes and apostrophes', () => check(['kafka', 'API'], "‹kafka›-native l'‹API› ‹kafka›/redis ‹kafka›'s"));
  it('go on with digits and underscores', () => check(['kafka'], 'kafka2 kafka_topic my_kafka 2kafka'));
  it('go on through a dot before a letter', () => check(['Node', 'kafka', 'js'], 'Node.js kafka.apache.org end of ‹kafka›.'));
  it('may be emphasised with underscores', () => check(['kafka'], '_‹kafka›_ (_‹kafka›_) __‹kafka›__ _the ‹kafka› topic_ and _kafka'));
  it('end at any CJK letter', () => check(['kafka'], '로컬‹kafka›에서 ‹kafka›を使う 用‹kafka›部署'));
  it('are Cyrillic and Greek too', () => check(['брокер', 'νέφος'], 'Один ‹Брокер›, брокером, ‹ΝΈΦΟΣ›'));
  it('keep their offsets beside letters that change length', () => check(['kafka'], 'İİİ ‹kafka›를'));
  it('are found with a typographic apostrophe', () => check(["Conway's law"], 'See ‹Conway’s law›.'));
});

describe('case', () => {
  it('counts for names of capitals', () => check(['IT', 'WHO', 'API'], '‹IT› it, ‹WHO› who, ‹API› api ‹APIs›'));
  it("doesn't count for others", () => check(['eBPF', 'kafka'], '‹ebpf› ‹EBPF› ‹KAFKA›'));
  it('counts where the definition says so', () => check([{ ...term('Go'), exactCase: true }], '‹Go› go'));
  it('chooses between definitions', () => {
    const [one, two] = [term('Mia'), term('MIA')];
    const found = findMentions({ text: 'MIA Mia mia', matcher: matcherFor(one, two) });
    expect(found.map(({ definitions }) => definitions)).toEqual([[two], [one], [one]]);
  });
});

describe('plurals', () => {
  it('are mentions as written', () => check(['service', 'proxy', 'CRD', 'mesh', 'servidor'], '‹services› ‹proxies› ‹CRDs› ‹meshes› ‹servidores› serviced'));
  it('of French and Spanish terms of several words are mentions', () => check(['machine virtuelle', 'máquina virtual', 'base de données', "système d'exploitation"], "‹machines virtuelles› ‹máquinas virtuales› ‹bases de données› ‹systèmes d’exploitation›"));
});

describe('Korean', () => {
  it('nouns take particles', () => check(['컨테이너', '토큰'], '‹컨테이너›는 ‹컨테이너›들은 ‹컨테이너›입니다 ‹토큰›으로부터 ‹컨테이너›만으로도'));
  it('nouns start at a left boundary', () => check(['직렬화', '스크립트'], '역직렬화 자바스크립트 ‹직렬화›/역직렬화'));
  it('nouns are no part of another word', () => check(['메시', '키', '컨테이너', '서버'], '메시지 쿠키 키보드 컨테이너화 서버리스'));
  it('particles agree with the syllable before', () => check(['사', '토큰'], '사과 토큰를 ‹토큰›을'));
  it('words that look like a noun with a particle are none', () => check(['로그', '플러그', '스타', '인증', '결'], '결과를 결과와의 ‹결›을 로그인 로그인은 로그인도 플러그인 플러그인만 스타일은 인증한도 ‹로그›인지 ‹로그›임을'));
  it('dates, degrees and people named after what is done are words of their own', () => check(['생성', '결합', '관리'], '생성일 생성일은 결합도 결합도는 관리인 ‹관리›를'));
  it('nouns may be linked before a verb of doing', () => check(['배포', '직렬화'], '‹배포›합니다 ‹배포›했는데 ‹직렬화›된'));
  it('typed in pieces is found', () => {
    const text = 'e\u0301te\u0301 컨테이너를 보는 서버'.normalize('NFD');
    const [one, two] = findMentions({ text, matcher: matcherFor('컨테이너', '서버') });
    expect([text.slice(one?.from, one?.to).normalize('NFC'), text.slice(two?.from, two?.to).normalize('NFC')]).toEqual(['컨테이너', '서버']);
  });
});

describe('Japanese and Chinese', () => {
  it('Han matches in running text, the longest first', () => check(['容器', '云原生', '容器编排'], '我们用‹容器›部署‹云原生›应用和‹容器编排›'));
  it('katakana is whole runs', () => check(['コンテナ', 'ログ'], '‹コンテナ›を起動する コンテナオーケストレーション ブログ ‹ログ›の'));
});

describe('where', () => {
  it('headings are left out unless asked for', () => {
    check(['kafka'], '# kafka\n\n‹kafka›\n\nkafka\n===\n');
    check(['kafka'], '# ‹kafka›\n\n‹kafka›', { headings: true });
  });
  it('never in the note that defines it', () => check([{ ...term('kafka'), path: 'a/kafka.md' }, 'redis'], 'kafka and ‹redis›', { path: 'a/kafka.md' }));
  it('a shorter term may stand in the own name of a note', () => check([{ ...term('API gateway'), path: 'g.md' }, 'API'], 'An ‹API› gateway', { path: 'g.md' }));
  it('only in the range asked for, with the words around it in sight', () => {
    const text = 'kafka `kafka` kafka\n\nkafka_x kafka';
    const found = findMentions({ text, matcher: matcherFor('kafka'), from: 8, to: 24, prose: proseOf(text) });
    expect(found.map(({ from }) => from)).toEqual([14]);
  });
  it('a link counts as its words at a boundary', () => check(['서버', '메시', 'foo', 'bar'], '[[서버]]메시 [[x|foo]]bar foo[[bar]]'));
  it('a title of a session is one line of prose', () => {
    const found = (text: string) => findMentions({ text, matcher: matcherFor('kafka', 'pod'), prose: proseOfLine(text) }).map(({ from, to }) => text.slice(from, to));
    expect(found('# kafka')).toEqual(['kafka']);
    expect(found('    kafka `pod` [[pod]] - Pods')).toEqual(['kafka', 'Pods']);
  });
});

describe('ambiguous and excluded names', () => {
  const [one, two] = [{ ...term('Pod'), path: 'k8s/Pod.md' }, { ...term('Pod'), path: 'audio/Pod.md' }];
  it('keep all their definitions', () => expect(findMentions({ text: 'a pod', matcher: matcherFor(one, two) })[0]?.definitions).toEqual([one, two]));
  it('go to the title before an alias', () => {
    const title = term('CRD');
    expect(findMentions({ text: 'CRD', matcher: matcherFor(term('Custom Resource', 'CRD'), title) })[0]?.definitions).toEqual([title]);
  });
  it('a title without its qualifier counts as an alias', () => {
    const [qualified, plain] = [term('Pod (k8s)'), term('Pod')];
    expect(findMentions({ text: 'pod', matcher: matcherFor(qualified) })[0]?.definitions).toEqual([qualified]);
    expect(findMentions({ text: 'pod', matcher: matcherFor(qualified, plain) })[0]?.definitions).toEqual([plain]);
  });
  it('are left out by the note or the vault', () => {
    check(['kafka', 'pod'], 'kafka ‹pod›', { rules: { linked: true, exclude: ['Kafka'], exactCase: false } });
    check(['kafka', 'pod'], 'Kafka ‹pod›', { rules: { linked: true, exclude: [], exactCase: true } });
    const matcher = buildMatcher(buildGlossary([term('kafka'), term('pod')]), { exclude: ['KAFKA'] });
    expect(findMentions({ text: 'kafka pod', matcher }).map(({ from }) => from)).toEqual([6]);
    expect(unlinked('[[kafka]] [[Kafka]]', matcher)).toBe('kafka Kafka');
  });
  it.each([
    ['so are their plurals', ['proxy', 'mesh', 'API'], ['proxy', 'mesh', 'API'], 'proxies meshes APIs'],
    ['a plural leaves out itself alone', ['brokers'], ['broker'], '‹broker› brokers'],
    ['but not a plural that is a name itself', ['new', 'good'], ['new', 'News', 'Stuff'], 'new ‹news› goods'],
    ['nor a longer word', ['pod'], ['pod', 'podcast'], 'pods ‹podcast› ‹podcasts›'],
  ])('left out by the note or the vault: %s', (_, exclude, terms, text) => {
    check(terms, text, { rules: { linked: true, exclude, exactCase: false } });
    const plain = text.replace(/[‹›]/g, '');
    const matcher = buildMatcher(matcherFor(...terms).glossary, { exclude });
    expect(findMentions({ text: plain, matcher }).map(({ from, to }) => plain.slice(from, to))).toEqual([...text.matchAll(/‹(.*?)›/g)].map(([, shown]) => shown));
  });
});
