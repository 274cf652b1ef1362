import type { Notes } from './vaults';

/** The words that events are made of, in one language. */
interface Words {
  readonly titles: readonly string[];
  readonly people: readonly string[];
  readonly lunch: string;
  readonly coffee: string;
  readonly room: (track: number) => string;
  readonly head: readonly [time: string, room: string, speaker: string, topic: string];
}

const english: Words = {
  titles: [
    'Queues that nobody reads', 'A small compiler, in one afternoon', 'Maps without tiles', 'What our slow builds taught us about patience, caches and each other',
    'Backups you have tried', 'Fonts on paper', 'One log line, from the key press to the dashboard', 'Kafka without tears', 'Ask us anything',
    'Reading other people’s migrations', 'Hands on: strimzi from zero', 'Tracing what you can’t see',
  ],
  people: ['Ada Example', 'Bo Sample', 'Cy Placeholder', 'Di Mockup', 'Ed Specimen'],
  lunch: 'Lunch', coffee: 'Coffee break', room: track => ['Main hall', 'Workshop room', 'Studio', 'Library'][track] ?? `Room ${track + 1}`,
  head: ['Time', 'Room', 'Speaker', 'Topic'],
};

const korean: Words = {
  titles: [
    '아무도 읽지 않는 큐', '오후 한나절에 만드는 작은 컴파일러', '타일 없는 지도', '느린 빌드가 가르쳐 준 인내와 캐시, 그리고 서로에 대한 것들', '복구해 본 백업',
    '종이 위의 글꼴', '키 입력에서 대시보드까지, 로그 한 줄의 여정', 'Kubernetes에서 Kafka 운영하기', '무엇이든 물어보세요', '남이 쓴 마이그레이션 읽기',
    '처음부터 해 보는 strimzi', '보이지 않는 것을 추적하기',
  ],
  people: ['김예시', '이견본', '박보기', '최가명', '정시험'],
  lunch: '점심 식사', coffee: '쉬는 시간', room: track => ['대강당', '실습실', '스튜디오', '자료실'][track] ?? `${track + 1}번 방`,
  head: ['시간', '장소', '발표자', '제목'],
};

const clock = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

interface Shape {
  readonly days: number;
  readonly tracks: number;
  readonly slots: number;
}

/** Slots of 40 minutes from 9 on, with a break of ten behind each and lunch after the third. */
function dayTable(day: number, { tracks, slots }: Shape, { titles, people, lunch, room, head }: Words): string {
  const row = (start: number, length: number, cells: readonly string[]) => `| ${[`${clock(start)} - ${clock(start + length)}`, ...cells].join(' | ')} |`;
  const rows = Array.from({ length: slots }, (_, slot) => {
    const start = 540 + slot * 50 + (slot >= 3 ? 60 : 0);
    const talks = Array.from({ length: tracks }, (__, track) => {
      const at = day * 7 + slot * tracks + track;
      return row(start, at % 5 === 3 ? 25 : 40, [room(track), people[at % people.length] ?? '', titles[at % titles.length] ?? '']);
    });
    return slot === 3 ? [row(start - 60, 60, ['', '', lunch]), ...talks] : talks;
  });
  return [`## 2026-11-${24 + day}`, '', `| ${head.join(' | ')} |`, '| --- | --- | --- | --- |', ...rows.flat(), ''].join('\n');
}

function eventOf(shape: Shape, words: Words): string {
  const tables = Array.from({ length: shape.days }, (_, day) => dayTable(day, shape, words));
  return `---\ntimezone: Europe/Berlin\nlectern: true\n---\n${tables.join('\n')}`;
}

const shapes: Readonly<Record<number, Shape>> = {
  1: { days: 1, tracks: 1, slots: 1 },
  7: { days: 1, tracks: 1, slots: 6 },
  60: { days: 2, tracks: 4, slots: 7 },
  300: { days: 3, tracks: 9, slots: 11 },
};

/** How many sessions the notes have, about. */
export const sizes = Object.keys(shapes).map(Number);

/** The moment the pictures are taken, in the middle of the first day. */
export const moment = '2026-11-24T08:25:00Z';

/** A note for each size, named by it, in a language. */
export function notesIn(language: string): Notes {
  const words = language === 'ko' ? korean : english;
  return Object.fromEntries(Object.entries(shapes).map(([size, shape]) => [`${size}.md`, eventOf(shape, words)]));
}
