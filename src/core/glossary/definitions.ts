/**
 * How an entry of a glossary note is written on one line. A record: add one with its examples, and they are its tests.
 */
export interface DefinitionPattern {
  readonly name: string;
  /** Matches a line, behind its list marker, up to the definition. The first group that matched is the term. */
  readonly pattern: RegExp;
  /** A line with its term and definition; null for a line that is no entry by this pattern. */
  readonly examples: Readonly<Record<string, readonly [term: string, definition: string] | null>>;
}

/** Entries of glossary notes; the first that matches a line is taken. */
export const entryPatterns: readonly DefinitionPattern[] = [
  {
    name: 'bold term and a dash',
    pattern: /^(?:\*\*([^*\n]{1,150})\*\*|__([^_\n]{1,150})__)[ \t]*(?:[-–—][ \t]+|[–—][ \t]*)(?=\S)/,
    examples: {
      '**strimzi** - runs Kafka on Kubernetes': ['strimzi', 'runs Kafka on Kubernetes'],
      '**eBPF** — programs in the kernel': ['eBPF', 'programs in the kernel'],
      '**strimzi**-based': null,
      'a **bold** - word': null,
    },
  },
  {
    name: 'bold term and a colon',
    pattern: /^(?:\*\*([^*\n]{1,150}?)(?:[:：]\*\*|\*\*[ \t]*[:：])|__([^_\n]{1,150}?)(?:[:：]__|__[ \t]*[:：]))(?!:)[ \t]*(?=\S)/,
    examples: {
      '**strimzi**: runs Kafka on Kubernetes': ['strimzi', 'runs Kafka on Kubernetes'],
      '**strimzi:** runs Kafka on Kubernetes': ['strimzi', 'runs Kafka on Kubernetes'],
      '**역직렬화** : 바이트를 객체로': ['역직렬화', '바이트를 객체로'],
      '**strimzi**': null,
    },
  },
  {
    name: 'two colons',
    pattern: /^([^:\n|`]{1,150}?)[ \t]*::[ \t]+(?=\S)/,
    examples: {
      'strimzi :: runs Kafka on Kubernetes': ['strimzi', 'runs Kafka on Kubernetes'],
      'std::vector is a list': null,
    },
  },
];

/** The second line of a definition list's entry (PHP Markdown Extra, "Definition Lists"): `: definition` below the term. */
export const listDefinition = /^:[ \t]+(?=\S)/;

/** Words that head the columns of a glossary's table, in small letters. */
export const columnNames: Readonly<Record<'term' | 'definition' | 'aliases', readonly string[]>> = {
  term: ['term', 'terms', 'name', 'word', 'acronym', 'abbreviation', '용어', '단어', '이름', '약어', '用語', '术语', '術語', 'terme', 'término', 'termino', 'begriff'],
  definition: ['definition', 'definitions', 'meaning', 'description', 'explanation', '정의', '뜻', '설명', '의미', '定義', '意味', '説明', '定义', '含义', '说明', 'définition', 'definición', 'definicion', 'bedeutung'],
  aliases: ['alias', 'aliases', 'also', 'synonym', 'synonyms', 'other names', '별칭', '별명', '동의어', '別名', '同義語', '别名', '同义词', 'synonyme', 'synonymes', 'sinónimos', 'sinónimo'],
};
