import type { Definition } from '../../src/core/glossary/glossary';

/** A fixed sequence of numbers from 0 up to 1 (mulberry32), so that every run measures the same. */
export function sequence(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const english = 'the broker keeps a log of events and every consumer reads it at its own pace while partitions spread load over machines service mesh gateway cluster pipeline container image registry'.split(' ');
const korean = '브로커는 이벤트를 로그에 쓰고 컨테이너를 배포하며 클러스터에서 서비스를 운영한다 데이터를 직렬화하여 전송하고 관측성을 높인다 스케줄러가 파드를 배치한다'.split(' ');
const japanese = ['コンテナを起動する', 'クラスタの監視は重要です', 'サービスを公開する', '認証基盤を作る'];
const constructs = ['`code here`', '**bold words**', '[a link](https://example.com/a)', '[[Other note]]', '#tag', 'https://example.com/x?y=z', '*em*', '$x^2$'];

/** A note of this many characters: Korean, English and Japanese with headings, lists, tables, code and links. */
export function noteOf(size: number): string {
  const next = sequence(7);
  const pick = (words: readonly string[]) => words[Math.floor(next() * words.length)] ?? '';
  const word = () => (next() < 0.08 ? pick(constructs) : next() < 0.45 ? pick(korean) : next() < 0.85 ? pick(english) : pick(japanese));
  let note = '';
  while (note.length < size) {
    const kind = next();
    if (kind < 0.08) note += `\n\n## ${pick(english)} ${pick(korean)}\n\n`;
    else if (kind < 0.12) note += `\n- ${pick(korean)} ${pick(english)}\n- ${pick(english)} ${pick(english)}\n`;
    else if (kind < 0.14) note += `\n\n| a | b |\n|---|---|\n| ${pick(english)} | ${pick(korean)} |\n\n`;
    else if (kind < 0.15) note += `\n\`\`\`\ncode ${pick(english)}\n\`\`\`\n`;
    else note += Array.from({ length: 12 }, word).join(' ') + (next() < 0.5 ? '\n' : ' ');
  }
  // A text of its own, as one read from a file is; a piece cut out of another costs more to look at.
  return Buffer.from(note.slice(0, size), 'utf16le').toString('utf16le');
}

const syllables = 'ka fo ro mi ten der gra pix lo ver syn tra con tai ner ops hub net'.split(' ');
const hangul = [...'가나다라마바사아자차카타파하고노도로모보소오조초코토포호구누두루무부수우주추쿠투푸후'];
const kana = [...'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモラリルレロン'];

/** This many definition notes, some of which the notes above mention. */
export function definitionsOf(count: number): Definition[] {
  const next = sequence(11);
  const run = (parts: readonly string[], least: number) => Array.from({ length: least + Math.floor(next() * 3) }, () => parts[Math.floor(next() * parts.length)]).join('');
  const titles = new Set(['broker', 'service mesh', '컨테이너', '클러스터', 'コンテナ', '認証', '서비스', 'container image']);
  while (titles.size < count) titles.add(next() < 0.5 ? run(syllables, 2) + (next() < 0.3 ? ` ${run(syllables, 1)}` : '') : next() < 0.8 ? run(hangul, 3) : run(kana, 3));
  return [...titles].map(term => ({ term, aliases: [], path: `Glossary/${term}.md`, heading: null, body: { from: 0, to: 0 } }));
}
