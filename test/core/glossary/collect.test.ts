import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectDefinitions } from '../../../src/core/glossary/collect';
import { collectPatterns, type CollectPattern } from '../../../src/core/glossary/collect-patterns';
import { hostileTexts } from './hostile-texts';
import { notesWithDefinitions } from './notes-with-definitions';

describe.each(collectPatterns)('collect: $name', pattern => {
  const found = (text: string, patterns?: readonly CollectPattern[]) => collectDefinitions(text, patterns).map(({ term, definition }) => [term, definition]);
  it.each(Object.entries(pattern.examples))('%s', (text, expected) => {
    expect(found(text)).toEqual(expected ? [expected] : []);
    expect(found(text, [pattern])).toEqual(found(text));
  });
});

describe('what is offered for', () => {
  it.each(Object.entries(notesWithDefinitions))('%s', (_, { text, offered }) => {
    expect(collectDefinitions(text).map(({ term, certainty }) => (certainty === 'sure' ? term : `${term}?`))).toEqual(offered);
  });
});

describe('a candidate', () => {
  const only = (text: string) => {
    const [candidate, ...others] = collectDefinitions(text);
    expect(others).toEqual([]);
    return candidate;
  };

  it('has the other names in brackets as its aliases', () => {
    expect(only('엣지 컴퓨팅(Edge Computing)은 데이터를 가까운 곳에서 처리하는 기술이다.')?.aliases).toEqual(['Edge Computing']);
    expect(only('- **Container Network Interface (CNI)**: a way to plug pods into a network')).toMatchObject({ term: 'Container Network Interface', aliases: ['CNI'] });
    expect(only('**Pod (k8s)** - the smallest unit that can be deployed')).toMatchObject({ term: 'Pod (k8s)', aliases: [] });
  });
  it('is offered once, with the names of all places', () => {
    expect(only('엣지 컴퓨팅이란?\n데이터를 가까운 곳에서 처리하는 기술.\n\n엣지 컴퓨팅(Edge Computing)은 데이터를 옮기지 않는 방식이다.'))
      .toMatchObject({ definition: '데이터를 가까운 곳에서 처리하는 기술.', aliases: ['Edge Computing'] });
  });
  it('has its place in the note', () => {
    const text = '---\na: b\n---\n\n> one line\n> - **strimzi** - an operator that runs Kafka\n\nend';
    const { from, to } = only(text) ?? { from: 0, to: 0 };
    expect(text.slice(from, to)).toBe('**strimzi** - an operator that runs Kafka');
  });
  it('goes on over hard-wrapped lines, and ends with its own line otherwise', () => {
    expect(only('**strimzi** - an operator that runs Kafka on a cluster of\nany size, and upgrades it.\nNext we saw a demo.')?.definition)
      .toBe('an operator that runs Kafka on a cluster of any size, and upgrades it.');
    expect(only('**strimzi** - 카프카를 쿠버네티스에서 실행하도록 설계된 프로젝트이며 많은 곳에서 쓰는 도구\nkafka도 있다')?.definition).not.toContain('kafka도');
  });
  it('reads the same with CRLF, and in decomposed letters', () => {
    const text = '메모\n\n**역직렬화** - 바이트를 다시 객체로 바꾸는 것\n\nsidecar\n: a container beside the main one\n\n직렬화란?\n객체를 바이트로 바꾸는 것\n';
    const read = (source: string) => collectDefinitions(source).map(({ term, definition }) => [term, definition]);
    expect(read(text)).toHaveLength(3);
    expect(read(text.replaceAll('\n', '\r\n'))).toEqual(read(text));
    const decomposed = text.normalize('NFD');
    expect(read(decomposed)).toEqual(read(text));
    const [first] = collectDefinitions(decomposed);
    expect(decomposed.slice(first?.from, first?.to)).toBe('**역직렬화** - 바이트를 다시 객체로 바꾸는 것'.normalize('NFD'));
  });
});

describe('a head', () => {
  const isOffered = (head: string) => collectDefinitions(`**${head}** - a thing that does something`).length > 0;
  it.each(['Tip', 'Tips 2', 'Root cause', 'Key takeaways', 'Example (short)', 'March', 'February 3', 'Thursday', "Don't forget", 'Let’s go', '문제점', '해결 방법', '해결방법', '주의 사항', '느낀 점', '시간 복잡도'])('%s is no term', head => {
    expect(isOffered(head)).toBe(false);
  });
  it.each(['JUnit', 'MariaDB', 'Decorator', 'Octet', 'I/O', 'Next.js', 'Data type', 'Cause tree', '문법 오류', '관점'])('%s may be one', head => {
    expect(isOffered(head)).toBe(true);
  });
  it('may be defined by words that only look like the beginning of a sentence', () => {
    expect(collectDefinitions('**waiting** - I/O that is not done yet')).toHaveLength(1);
    expect(collectDefinitions('**waiting** - isn’t done by that time yet')).toEqual([]);
  });
});

describe('a Korean body', () => {
  it.each(['**탐지**: 그래프로 순환을 탐지', '**검색(Retrieval)** - 문서에서 알맞은 정보를 검색', '**경제성**: 만들고 바꾸는 비용이 적음', '**속도** - 읽는 속도가 아주 빠름'])('tells no meaning: %s', text => {
    expect(collectDefinitions(text)).toEqual([]);
  });
  it.each(['**갭 락**: 레코드 사이를 막는 특수한 락', '**캐시 서버** - 앞에서 대신 답하는 서버', '**뮤텍스**: 한 번에 하나만 들어갈 수 있음', '**추론(Inference)** - 배운 것으로 답을 만드는 단계'])('may tell one: %s', text => {
    expect(collectDefinitions(text)).toHaveLength(1);
  });
});

describe('any text', () => {
  const isSound = (text: string) => collectDefinitions(text).every(({ from, to, term, definition }) => from >= 0 && from < to && to <= text.length && term !== '' && definition !== '');

  it.each(Object.entries(hostileTexts))('%s', (_, make) => expect(isSound(make(3000))).toBe(true));
  it('is read without harm', () => {
    const piece = fc.constantFrom('**a1**', ' - ', ': ', '란?', '\n', '(', ')', '은 ', ' is a ', 'thing that works', '기술', '> ', '- ', '# ', '[[', ']]', '`', '%%', '\r\n', '것', 'QoS', '\ud800', 'é'.normalize('NFD'), ' :: ');
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), pieces => isSound(pieces.join(''))), { numRuns: 500 });
  });
});
