import { endsAsDefinition } from './collect-bodies';
import { isExpansion, isMadeName, isTopicHead } from './collect-names';
import { articles } from './collect-words';

/** Doubtful candidates are offered without a tick. */
export type Certainty = 'sure' | 'doubtful';

/** What a pattern found in a line, before it's judged. */
export interface CollectMatch {
  /** As it reads, without other names in brackets. */
  readonly term: string;
  readonly aliases: readonly string[];
  /** As it reads. */
  readonly definition: string;
  /** True where the heading above names the term. */
  readonly isAsked: boolean;
  /** True where the term is written in bold or italics. */
  readonly isMarked: boolean;
}

/**
 * How a note says in passing what something means. A record: add one with its examples, and they are its tests.
 * The pattern's group `term` is the name; without it, the heading above is. The definition is the group `body` or what stands behind the match.
 */
export interface CollectPattern {
  readonly name: string;
  readonly pattern: RegExp;
  /** True for what may stand anywhere in a line; else it's looked for at its start, behind the list marker. */
  readonly isInline?: true;
  /** True where the definition is the sentence as a whole, with the term in it. */
  readonly isSentence?: true;
  /** True where a definition goes on in the next line, or in the paragraph below. */
  readonly isOverLines?: true;
  /** How sure the form alone makes; by default the words decide. */
  readonly certainty?: Certainty;
  /** What must hold besides. */
  readonly accepts?: (match: CollectMatch) => boolean;
  /** A note with the terms that are offered by this pattern and their definitions; null where none is. */
  readonly examples: Readonly<Record<string, readonly [term: string, definition: string] | null>>;
}

const marked = String.raw`(?:\*\*\*?[^*\n]{1,100}\*\*\*?|__[^_\n]{1,100}__|==[^=\n]{1,100}==)`;
const gloss = String.raw`(?:[ \t]*[(（][^()（）\n]{1,100}[)）])`;
const dash = String.raw`(?:[ \t]+[-–—][ \t]+|[ \t]*[–—][ \t]*)`;
const colon = String.raw`[ \t]*[:：](?!:)[ \t]*`;
const plainName = String.raw`[^\s:：*_=>#|()（）\[\]\x60-][^:：\n*=>|()（）\[\]\x60]{0,58}?`;

const isNamedTwice = ({ aliases }: CollectMatch): boolean => aliases.length > 0;
/** What stands before the words of a heading, and between a line and the text below it. */
const outline = String.raw`(?:#{0,6}[ \t]+)?(?:\d{1,3}[.)][ \t]*)?`;
const lineEnd = String.raw`[ \t]*#*[ \t]*\n(?=\S)`;
const copula = String.raw`(?:is|are|est|sont|es|son|ist|sind)[ \t]+(?:${articles})[ \t]`;

export const collectPatterns: readonly CollectPattern[] = [
  {
    name: 'marked',
    pattern: new RegExp(`^(?<term>\\*\\*[^*\\n]{1,100}?(?=[:：]\\*\\*)|__[^_\\n]{1,100}?(?=[:：]__)|${marked}${gloss}?)(?:[:：](?:\\*\\*|__)[ \\t]*|${colon}|${dash})(?=\\S)`),
    examples: {
      '**strimzi** - an operator that runs Kafka on Kubernetes': ['strimzi', 'an operator that runs Kafka on Kubernetes'],
      '- **eBPF** — sandboxed programs in the kernel': ['eBPF', 'sandboxed programs in the kernel'],
      '**CNI** (Container Network Interface) - plugs pods into a network': ['CNI', 'plugs pods into a network'],
      '**역직렬화** - 바이트를 다시 객체로 바꾸는 것': ['역직렬화', '바이트를 다시 객체로 바꾸는 것'],
      '==backpressure== - a way for a consumer to slow its producer': ['backpressure', 'a way for a consumer to slow its producer'],
      '**13:00** - Lunch': null,
      '**13:00** - a short walk that leads to lunch': null,
      '**Mina Park** - staff engineer at Example': null,
      '**김하나** - 예시컴퍼니 백엔드 개발자': null,
      '**Important** - read the manual before you start': null,
      '**Kafka** - we used it for change data capture': null,
      '**Kafka** - 지난 분기에 설치 완료했음': null,
      '**C** - keeps secrets secret': null,
      '**Runtimes** - Docker, Containerd': null,
      '**[Strimzi](https://strimzi.example)** - an operator that runs Kafka': null,
      '- [ ] **report** - a summary that goes to the team': null,
      'a **bold** - word in a sentence': null,
      '**We must ship** - a deadline is a deadline': null,
      '**Pod**: the smallest unit that can be deployed': ['Pod', 'the smallest unit that can be deployed'],
      '- **Pod:** the smallest unit that can be deployed': ['Pod', 'the smallest unit that can be deployed'],
      '**엣지 컴퓨팅(Edge Computing)** : 데이터가 생기는 곳 가까이에서 처리하는 방식': ['엣지 컴퓨팅', '데이터가 생기는 곳 가까이에서 처리하는 방식'],
      '**Note**: this is only a draft of the plan': null,
      '**Speaker:** Mina Park, who runs a platform team': null,
      '**Price**: a ticket that costs 40': null,
      '**장점**: 여러 서버에서 나누어 처리하는 구조': null,
      '**Date**: 2026-03-01': null,
      '**Step 2**: a script that installs everything': null,
      '**Result**: Docker, Podman': null,
    },
  },
  {
    name: 'two-colons',
    pattern: new RegExp(`^(?<term>${plainName}|${marked})[ \\t]+::[ \\t]+(?=\\S)`),
    examples: {
      'strimzi :: an operator that runs Kafka': ['strimzi', 'an operator that runs Kafka'],
      'status:: in progress since the spring': null,
      'due :: 2026-03-01': null,
    },
  },
  {
    name: 'definition-list',
    isOverLines: true,
    pattern: /^(?<term>[^\n]{2,100}?)[ \t]*\n:[ \t]+(?=\S)/,
    certainty: 'sure',
    examples: {
      'sidecar\n: a container beside the main one': ['sidecar', 'a container beside the main one'],
      'Lunch\n: 12:30': null,
    },
  },
  {
    name: 'two-names',
    pattern: new RegExp(`^(?<term>${plainName}${gloss})(?:${colon}|${dash})(?=\\S)`),
    certainty: 'sure',
    accepts: isNamedTwice,
    examples: {
      'OpenTelemetry (OTel) : a framework for observability': ['OpenTelemetry', 'a framework for observability'],
      '- 서비스 메시(Service Mesh): 서비스 사이의 통신을 맡는 계층': ['서비스 메시', '서비스 사이의 통신을 맡는 계층'],
      'Kickoff (online): a call that starts the project': null,
      '보안 (중요): 담당자가 따로 정리하기로 했음': null,
    },
  },
  {
    name: 'acronym-line',
    pattern: new RegExp(`^(?<term>\\*{0,2}[A-Z][A-Za-z0-9]{1,9}\\*{0,2})(?:${colon}|${dash})(?=\\S)`),
    certainty: 'sure',
    accepts: ({ term, definition }) => isExpansion(term, definition),
    examples: {
      '- CNI: Container Network Interface': ['CNI', 'Container Network Interface'],
      'RBAC - role-based access control, who may do what': ['RBAC', 'role-based access control, who may do what'],
      'FYI: the room has changed': null,
      'Integration - redis, rabbitMQ, AWS, Azure': null,
    },
  },
  {
    name: 'plain-line',
    certainty: 'doubtful',
    pattern: new RegExp(`^(?<term>${plainName})(?:[ \\t]*[:：][ \\t]+|[ \\t]+[-–—][ \\t]+)(?=\\S)`),
    accepts: ({ term, definition }) => (/^(?:an?|un|une|una|ein|eine) \p{Ll}/iu.test(definition) && !/ .* .* /.test(term)) || endsAsDefinition(definition),
    examples: {
      '- sidecar: a container that runs beside the main one': ['sidecar', 'a container that runs beside the main one'],
      '- 워크로드: 클러스터에서 실행되는 애플리케이션': ['워크로드', '클러스터에서 실행되는 애플리케이션'],
      '런타임 보안 : Docker, Containerd': null,
      '전체 구조 : Agent -> Collector -> 저장소': null,
      '느낀 점: 앞으로 더 알아보고 싶은 기술': null,
      'Goal: a working demo': null,
      'ex) AddPostgres - a call that adds a database': null,
    },
  },
  {
    name: 'emphasis-gloss',
    pattern: /(?<term>\*{1,2}(?=[^\s*])[^*\n]{1,60}\*{1,2}|(?:^|[\s(])_{1,2}(?=[^\s_])[^_\n]{1,60}_{1,2})[ \t]*[(（](?<body>[^()（）\n]{10,300})[)）]/g,
    isInline: true,
    accepts: ({ definition }) => endsAsDefinition(definition) || (/^(?:an?|the) \p{Ll}/u.test(definition) && !/ who /.test(definition) && definition.split(' ').length > 3),
    examples: {
      'It goes through *backpressure* (a way to slow the producer down) first.': ['backpressure', 'a way to slow the producer down'],
      '이때 *역직렬화* (바이트를 객체로 되돌리는 것)가 일어난다': ['역직렬화', '바이트를 객체로 되돌리는 것'],
      'We met *Mina* (who came with two of her friends) there.': null,
      'Use *tools* (Docker, Podman, and the like) here.': null,
    },
  },
  {
    name: 'acronym-gloss',
    pattern: /(?<term>(?:^|[^\p{L}\p{N}_.\-/])[A-Z][A-Za-z0-9]{1,7})(?:\*\*)?[ \t]?[(（](?<body>[A-Za-z][^()（）\n]{5,120})[)）]/gu,
    isInline: true,
    certainty: 'sure',
    accepts: ({ term, definition }) => isExpansion(term, definition),
    examples: {
      'It limits resources and QoS (Quality of Service) too.': ['QoS', 'Quality of Service'],
      '자원 제한과 QoS(Quality of Service, 서비스 품질) 관리': ['QoS', 'Quality of Service, 서비스 품질'],
      'We moved to AWS (where the other teams are).': null,
    },
  },
  {
    name: 'korean-topic',
    pattern: new RegExp(`^(?<term>(?:${marked}|${plainName})${gloss}?)(?:은|는)[ \\t,]+(?=\\S)`),
    isSentence: true,
    accepts: match => isTopicHead(match.term) && endsAsDefinition(match.definition) && (match.isAsked || match.isMarked || isNamedTwice(match) || /[A-Za-z]/.test(match.term)),
    examples: {
      'strimzi는 쿠버네티스에서 카프카를 운영하기 위한 오픈소스 오퍼레이터.': ['strimzi', 'strimzi는 쿠버네티스에서 카프카를 운영하기 위한 오픈소스 오퍼레이터.'],
      '엣지 컴퓨팅(Edge Computing)은 데이터를 가까운 곳에서 처리하는 기술이다. 빠르다.': ['엣지 컴퓨팅', '엣지 컴퓨팅(Edge Computing)은 데이터를 가까운 곳에서 처리하는 기술이다.'],
      '## 파드\n\n파드는 함께 배포되는 컨테이너의 묶음이다.': ['파드', '파드는 함께 배포되는 컨테이너의 묶음이다.'],
      '오늘은 새로 나온 기술': null,
      'kafka는 CDC로 많이 사용한다.': null,
      '사용하는 기술은 모두 검증된 기술이다.': null,
      '목표는 안정적인 서비스이다.': null,
    },
  },
  {
    name: 'korean-called',
    pattern: new RegExp(`^(?<term>(?:${marked}|${plainName})${gloss}?)(?:이란|란)[ \\t,]+(?=\\S)`),
    isSentence: true,
    certainty: 'sure',
    accepts: ({ term, definition }) => isTopicHead(term) && !/^(?:이름|말|생각|뜻|의미|단어)/.test(definition.slice(term.length + 1).trim()),
    examples: {
      '직렬화란 객체를 바이트로 바꾸는 것을 말한다.': ['직렬화', '직렬화란 객체를 바이트로 바꾸는 것을 말한다.'],
      '**CRD**란, 쿠버네티스 API를 넓히는 방법이다': ['CRD', 'CRD란, 쿠버네티스 API를 넓히는 방법이다'],
      '이란 말은 하지 않았다': null,
    },
  },
  {
    name: 'question',
    isOverLines: true,
    pattern: new RegExp(String.raw`^${outline}(?<term>(?:${marked}|\x60[^\x60\n]{1,60}\x60|${plainName})${gloss}?)[ \t]?(?:(?:이?란|[은는](?= 무))(?:[ \t]무엇(?:인가|일까)요?)?|とは(?:何(?:か|ですか)?)?|是什么)[?？]?${lineEnd}`),
    certainty: 'sure',
    accepts: ({ term }) => isTopicHead(term),
    examples: {
      '엣지 컴퓨팅이란?\n데이터가 생기는 곳 가까이에서 처리하는 방식.': ['엣지 컴퓨팅', '데이터가 생기는 곳 가까이에서 처리하는 방식.'],
      '## Cloud Native란 무엇인가?\n\n클라우드에서 만들고 운영하는 방식입니다.': ['Cloud Native', '클라우드에서 만들고 운영하는 방식입니다.'],
      '오늘의 목표란?\n모두가 함께 만드는 것': null,
    },
  },
  {
    name: 'question-in-words',
    isOverLines: true,
    pattern: new RegExp(String.raw`^${outline}(?:what(?:['’]s|[ \t]is|[ \t]are)|qu['’]est-ce qu(?:e[ \t]|['’])|¿?qué (?:es|son)|was (?:ist|sind)|什么是)[ \t]*(?:(?:an?|une?|una|ein|eine)[ \t]+)?(?<term>(?:\*\*[^*\n]{1,60}\*\*|\x60[^\x60\n]{1,60}\x60|${plainName})${gloss}?)[ \t]?[?？]${lineEnd}`, 'i'),
    accepts: ({ term, definition }) => isMadeName(term) || definition.toLowerCase().replace(/^(?:an?|the) /, '').startsWith(term.toLowerCase()),
    examples: {
      '## What is a sidecar?\n\nA sidecar is a container that runs beside the main one.': ['sidecar', 'A sidecar is a container that runs beside the main one.'],
      '## What is eBPF?\n\nSandboxed programs that run in the kernel.': ['eBPF', 'Sandboxed programs that run in the kernel.'],
      '## What is next?\n\nA bigger room that holds us all.': null,
      'What is wrong?\nA disk that is full.': null,
    },
  },
  {
    name: 'heading-two-names',
    isOverLines: true,
    pattern: new RegExp(`^#${outline}(?<term>${plainName}${gloss})${lineEnd}`),
    isSentence: true,
    certainty: 'sure',
    accepts: match => isNamedTwice(match) && endsAsDefinition(match.definition),
    examples: {
      '### PCB (Process Control Block)\n\n운영체제가 프로세스마다 갖는 자료구조입니다. 크지 않다.': ['PCB', '운영체제가 프로세스마다 갖는 자료구조입니다.'],
      '## DAO (Data Access Object)\n\n- 데이터에 접근하는 기능을 제공하는 객체\n- 연결': ['DAO', '데이터에 접근하는 기능을 제공하는 객체'],
      '### Kafka (2부)\n\n모두가 기다리던 발표의 두 번째 내용': null,
    },
  },
  {
    name: 'labelled',
    pattern: /^\**(?:정의|뜻|의미|개념|definition|定義|意味|定义|définition|definición)(?:\*\*)?[ \t]*[:：](?:\*\*)?[ \t]*(?=\S)/i,
    accepts: ({ isAsked }) => isAsked,
    examples: {
      '### Gap Lock\n\n- **정의**: 레코드 사이의 간격을 막는 잠금': ['Gap Lock', '레코드 사이의 간격을 막는 잠금'],
      '## 참고\n\n**정의**: 아래에서 더 다루는 내용의 묶음': null,
    },
  },
  {
    name: 'is-a',
    pattern: new RegExp(`^(?:an?[ \\t]+|the[ \\t]+)?(?<term>(?:${marked}|\\*[^*\\n]{1,60}\\*|${plainName})${gloss}?)[ \\t]+${copula}(?=\\S)`, 'i'),
    isSentence: true,
    accepts: match => (match.isAsked || match.isMarked || isNamedTwice(match)) && match.definition.split(' ').length > 5,
    examples: {
      '**Strimzi** is an operator that runs Kafka on Kubernetes. It is free.': ['Strimzi', 'Strimzi is an operator that runs Kafka on Kubernetes.'],
      'OpenTelemetry (OTel) is a framework that collects traces.': ['OpenTelemetry', 'OpenTelemetry (OTel) is a framework that collects traces.'],
      '## Sidecar\n\nA sidecar is a container that runs beside another.': ['sidecar', 'A sidecar is a container that runs beside another.'],
      'Berlin is a city that never sleeps, they said.': null,
      'The problem is a disk that is full again.': null,
      '**This** is a sentence that goes on and on.': null,
    },
  },
  {
    name: 'japanese-called',
    pattern: new RegExp(String.raw`^(?<term>(?:${marked}|[^\s、。「」*:：()（）]{2,30})${gloss}?)とは(?!言|いえ|限|違|別|いう|何)[、，,\s]*(?=\S)`),
    isSentence: true,
    accepts: ({ definition }) => /(?:こと|もの|です|ある|だ|技術|仕組み|手法|ツール|機能|方法|概念|方式|プロトコル|指す|指します|[い言]います|[い言]う|略)[。.]?$/.test(definition),
    certainty: 'sure',
    examples: {
      'シリアライズ（Serialization）とは、オブジェクトをバイト列に変える処理のことです。速い。': ['シリアライズ', 'シリアライズ（Serialization）とは、オブジェクトをバイト列に変える処理のことです。'],
      'とはいえ、まだ終わらないのです。': null,
    },
  },
  {
    name: 'chinese-is-a',
    pattern: new RegExp(String.raw`^(?<term>(?![这那它我他她你其本该此])(?:${marked}|[^\s，。：:*()（）、]{2,20})${gloss}?) ?(?:是(?:一[种種个個款套]|指)|指的是)(?=\S)`),
    isSentence: true,
    certainty: 'sure',
    examples: {
      '序列化（Serialization）是指把对象变成字节的过程。很快。': ['序列化', '序列化（Serialization）是指把对象变成字节的过程。'],
      '这是一个很好的例子。': null,
    },
  },
];
