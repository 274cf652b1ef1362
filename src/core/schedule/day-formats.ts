import { dayWords } from './calendar-names';
import { calendarWords } from './calendar-words';
import { lazy } from './lazy';
import { alternatives, nameLetters } from './letters';

/** One way to write a day. */
export interface DayFormat {
  readonly name: string;
  /**
   * Searched in text in NFKC and lower case (flags `gu`). Groups: `y`, `m` (number), `month` (name), `d`, and `until`, the
   * last day of a stretch that stands before the month or the year (behind a word only with a dot at the first: `Part 2-06.05.2024`). With `a` and `b` the order of day and month is the reader's to find; with `p` and `q` which one is the
   * year; `era` is a year of Reiwa.
   */
  readonly pattern: () => RegExp;
  /** What a text must hold to be searched at all: it saves the search. */
  readonly hint?: RegExp;
  /** True for forms that mean something else in running text: only a whole cell, or one with a weekday, is a day. */
  readonly isWeak?: boolean;
  /** Texts and the day they hold, `--05-06` without a year, `null` where there is none. Every example is a test. */
  readonly examples: Readonly<Record<string, string | null>>;
}

const monthNames = lazy(() => alternatives(calendarWords().months.keys()));
const month = lazy(() => `(?<month>${monthNames()})(?![${nameLetters}])\\.?`);
const year = "(?:[,-]?\\s*(?:de|del|of|do|di)?\\s*(?<y>[12]\\d{3}|[34]\\d{3})(?!\\d))?";

/** The ways to write a day; where two fit in one place, the first counts, and of several days in a text the first. */
export const dayFormats: readonly DayFormat[] = [
  {
    name: 'year first',
    pattern: lazy(() => /\b(?<y>[12]\d{3}|30\d{2})\s?[-/.]\s?(?<m>\d{1,2})\s?[-/.]\s?(?<d>\d{1,2})(?!\d)/gu),
    hint: /\d{4}\s?[-/.]/,
    examples: { '2024-05-06': '2024-05-06', '2024/5/6 開催': '2024-05-06', '2024.05.06': '2024-05-06', '2024. 5. 6.(월)': '2024-05-06', '2024-05-06T09:00': '2024-05-06', '2024-13-06': null, '2024-05': null, '3030-05-06': '3030-05-06' },
  },
  {
    name: 'year, month and day in Chinese, Japanese or Korean',
    pattern: lazy(() => /(?<y>\d{4}|(?<!\d)\d{2})\s*[年년]\s*(?<m>\d{1,2})\s*[月월]\s*(?<d>\d{1,2})\s*(?:[日일号號]|(?=\())/gu),
    hint: /[年년]/,
    examples: { '2024年5月6日': '2024-05-06', '2025 年 7 月 19 日上午': '2025-07-19', '2024년 5월 6일': '2024-05-06', '24년 5월 6일': '2024-05-06', '2024年5月6日（月）': '2024-05-06', '2024年': null },
  },
  {
    name: 'Japanese era',
    pattern: lazy(() => /令和\s?(?<era>\d{1,2})[.年]\s?(?<m>\d{1,2})[.月]\s?(?<d>\d{1,2})日?/gu),
    hint: /令和/,
    examples: { '令和6年5月6日': '2024-05-06', '令和8.5.12': '2026-05-12', '令和6年': null },
  },
  {
    name: 'month and day in Chinese, Japanese or Korean',
    pattern: lazy(() => /(?<m>\d{1,2})\s*[月월]\s*(?<d>\d{1,2})\s*[日일号號](?!間|간)/gu),
    hint: /[月월]/,
    examples: { '12月25日のプログラム': '--12-25', '5월 6일': '--05-06', '5月6号': '--05-06', '3月': null },
  },
  {
    name: 'Vietnamese',
    pattern: lazy(() => /(?<d>\d{1,2})\s+tháng\s+(?<m>\d{1,2})(?:,?\s+(?:năm\s+)?(?<y>\d{4}))?/gu),
    hint: /tháng/,
    examples: { 'ngày 6 tháng 5 năm 2024': '2024-05-06', '6 tháng 5': '--05-06', 'tháng 5': null },
  },
  {
    name: 'day, month by name, year of two digits',
    pattern: lazy(() => new RegExp(`\\b(?<d>\\d{1,2})[\\s-]?${month()}\\s?['’-](?<y>\\d{2})(?!\\d|\\s*\\p{L})`, 'gu')),
    hint: /\p{L}{3}\s?['’-]\d{2}/u,
    examples: { '3-Mar-25': '2025-03-03', "3 Mar '25": '2025-03-03', '3 May-10 June': '--05-03', '3-Marches-25': null },
  },
  {
    name: 'day, month by name, year',
    pattern: lazy(() => new RegExp(`\\b(?<d>\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?(?:\\s*(?:[-–—~&/+]|to|bis|and|und|et|y|e|au|al)\\s*(?<until>\\d{1,2})(?:st|nd|rd|th|\\.)?)?[\\s/-]*(?:(?:of|de|di|do)\\s+|d['’])?${month()}[\\s/-]*${year}`, 'gu')),
    hint: /\d[\s\S]{0,24}\p{L}{3}/u,
    examples: { '18/ago': '--08-18', 'Thu 20/Aug': '--08-20', '6/May/2024': '2024-05-06', '1/mayor': null, '18/augment': null, 'and/or May': null, '6 May 2024': '2024-05-06', '6th of May 2024': '2024-05-06', '22 June, 2020': '2020-06-22', '6. Mai 2024': '2024-05-06', '9 de Junio': '--06-09', '6 de mayo de 2024': '2024-05-06', '1er mars 2024': '2024-03-01', '28-Aug-2014': '2014-08-28', '6–8 May 2024': '2024-05-06', '6.-8. Mai 2024': '2024-05-06', '6 мая 2024': '2024-05-06', '6 Marian': null, '6 mayflies': null, '32 May 2024': null },
  },
  {
    name: 'month by name, day, year',
    pattern: lazy(() => new RegExp(`(?<![${nameLetters}\\d])${month()}(?:\\s*|-)(?<d>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]|\\s*[ap]m|\\s(?:${monthNames()})(?![${nameLetters}]))(?:\\s*(?:[-–—~&]|to|and)\\s*(?<until>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]))?${year}`, 'gu')),
    hint: /\p{L}{3}\.?[\s-]*\d/u,
    examples: { 'May 6, 2024': '2024-05-06', 'June 24th, 2019': '2019-06-24', 'Wed Aug 27, 2014': '2014-08-27', 'Sept. 12': '--09-12', 'May 6-8, 2024': '2024-05-06', 'May 2024': null, 'Marcus 3': null, 'June 22, 25-26': '--06-22', 'Mar-03-2025': '2025-03-03', 'May 2025-06': null },
  },
  {
    name: 'dots',
    pattern: lazy(() => /(?:^|[^\p{L}\d.:])(?<d>\d{1,2})(?:(?:\.\s?|(?<!\p{L}\s?\d{1,2}))[-–—/]\s?(?<until>\d{1,2}))?\.\s?(?<m>\d{1,2})\.\s?(?<y>\d{4})/gu),
    hint: /\d\./,
    examples: { '06.05.2024': '2024-05-06', 'am 6. 5. 2024': '2024-05-06', '6-8.05.2024': '2024-05-06', 'am 6./7. 5. 2024': '2024-05-06', 'Workshop 2 – 06.05.2024': '2024-05-06', 'Workshop 2–06.05.2024': '2024-05-06', 'KW 4/24.05.2026': '2026-05-24', 'am 6.-8.05.2024': '2024-05-06', 'R8-06.05.2024': '2024-05-06', '24-06.05.2024': '2024-05-06', '1.2.3.4': null, 'v1.2.2024': null },
  },
  {
    name: 'dots and a year of two digits, first or last',
    pattern: lazy(() => /(?:^|[^\p{L}\d.:]|\D:)(?:(?<d>\d{1,2})(?:\.\s?|(?<!\p{L}\s?\d{1,2}))[-–—/]\s?)?(?<p>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<q>\d{2}(?!\d|[:.]\d)|\d(?=\.?\s?\(|\.(?!\d)))/gu),
    hint: /\d\./,
    examples: {
      '6.5.24': '2024-05-06', '6.-8.5.24': '2024-05-06', '6-8.5.24': '2024-05-06', 'Workshop 2–06.05.24': '2024-05-06', '06.05.24': '2024-05-06', '26.07.23': '2023-07-26', '26.07.23 모임': '2026-07-23', '일시:26.5.12(화)': '2026-05-12', '24. 12. 5.(목)': '2024-12-05', '勉強会 24.05.06': '2024-05-06',
      'Do 23.07.26': '2026-07-23', '41.05.06': '2041-05-06', 'R8.5.12': null, 'v1.2.24': null, '우분투 24.04.1': null, '10.11.12:30': null,
    },
  },
  {
    name: 'slashes or hyphens',
    pattern: lazy(() => /(?:^|[^\d./-])(?<a>\d{1,2})(?:\/|-)(?<b>\d{1,2})(?:\/|-)(?<y>\d{4})(?![\d/-])/gu),
    hint: /\d[/-]\d/,
    examples: { '25/12/2024': '2024-12-25', '12/25/2024': '2024-12-25', '13/13/2024': null },
  },
  {
    name: 'slashes and a year of two digits, first in East Asia',
    pattern: lazy(() => /(?:^|[^\p{L}\d./-])(?<a>\d{1,2})\/(?<b>\d{1,2})\/(?<y>\d{1,2})(?![\d/-])/gu),
    hint: /\d\//,
    examples: { '25/12/24': '2024-12-25', '12/25/24': '2024-12-25', 'Mon 5/6/24': '2024-06-05', '24/05/06 勉強会': '2024-05-06', '모임 24/12/5': '2024-12-05', '10/20/10': null, '24/7/365': null, 'a 1/2/3 step': null },
  },
  {
    name: 'month and day with dots in East Asia',
    pattern: lazy(() => /(?:^|[^\p{L}\d.:])(?<m>\d{1,2})\.\s?(?<d>\d{1,2})\.?\s?(?=\([월화수목금토일月火水木金土日][)・,])/gu),
    hint: /\d\./,
    examples: { '5.6(월)': '--05-06', '12. 25.(수)': '--12-25', '5.6（月・祝）': '--05-06', '5. 6. (월)': '--05-06', '5.6(월간)': null, 'v5.6(월)': null, '5.6': null },
  },
  {
    name: 'day and month by number',
    pattern: lazy(() => /(?:^|[^\d./:-])(?!24\/7)(?:(?<a>\d{1,2})\/(?<b>\d{1,2})(?![\d/.:])|(?<d>\d{1,2})(?:(?:\.?|\.\s)[-–—/]\s?(?<until>\d{1,2}))?\.\s?(?<m>\d{1,2})\.(?![\d]))/gu),
    isWeak: true,
    hint: /\d[/.]/,
    examples: { '12/25': '--12-25', '12/25（水）': '--12-25', 'Mo, 6.5.': '--05-06', '6.–8.5.': '--05-06', '6./7.5.': '--05-06', '1-2.5': null, 'part 1/2 of the talk': null, '24/7': null, '12/25(수) 일정': '--12-25', '전체 일정 (12/25 수요일)': '--12-25', 'タイムテーブル 12/25(水・祝)': '--12-25', '【12/25】 発表会': '--12-25',
      'Programm für Mo, 6.5.': '--05-06', '실습반 2일차: 12/25': '--12-25', 'Day 1 (12/25 Wednesday): moss': '--12-25', '과제 1/2 정리': null, 'Day 2: part 1/2': null, 'Do 1/2 of the work': null, '발표 (1/2)': null },
  },
  {
    name: 'eight digits',
    pattern: lazy(() => /\b(?<y>20\d{2})(?<m>0[1-9]|1[0-2])(?<d>[0-2]\d|3[01])(?!\d)/gu),
    hint: /\d{8}/,
    examples: { '20240506 Conference': '2024-05-06', '20241506': null },
  },
];

/** Numbers as words, from nought and from one on. */
const cardinals = ['zero', 'one|eins|un|uno|um|i(?!\\s\\p{L})', 'two|zwei|deux|dos|dois|due|ii', 'three|drei|trois|tres|tre|iii', 'four', 'five', 'six', 'seven'];
const ordinals = ['first|erster|premier|primer|primo', 'second|zweiter|deuxième|segundo|secondo', 'third|dritter|tercer|terzo', 'fourth'];
const asianNumbers = '一二三四五六七';
const asianOrdinals = ['첫|첫째|初', '둘째', '셋째', '넷째'];
const ofWhat = `(?![${nameLetters}]|\\s+(?:o[fn]|der|des|du|de|för|für|van|in|at|am)\\s)`;

/** Labels of a day that have a number, in lower case: `Day 1`, `1일차`, `Tag 2`, `2. Tag`. Groups: `n` to `n4` a number, or a word of {@link dayNumbers}. */
export const dayLabels = {
  pattern: new RegExp([
    `(?<![${nameLetters}])(?:${dayWords}|den(?!\\s*\\d+\\.?\\s\\p{L}{3}))(?:\\s*#?|[-–]|\\s?ke[- ])(?:(?<n>\\d{1,2})(?!\\d|[./:]\\d|\\s+(?:tháng|de\\s))|(?<w>${cardinals.join('|')})(?![${nameLetters}]))`,
    '(?<n2>\\d{1,2})\\s*(?:일\\s?차|日目)', `第\\s*(?<n3>\\d{1,2}|[${asianNumbers}])\\s*(?:天|日(?!本))`,
    `(?<![${nameLetters}])(?<w3>${asianOrdinals.join('|')})\\s?[날日](?![${nameLetters}])`,
    `(?<![${nameLetters}\\d.:])(?:(?<n4>\\d{1,2})(?:\\.|st|nd|rd|th|er|e|-й)\\s?|(?<w2>${ordinals.join('|')})\\s)(?:${dayWords}|den)${ofWhat}`,
  ].join('|'), 'u'),
  examples: {
    'Day 1': 1, 'Conference Day One: Opening': 1, 'Day 1: Basics': 1, '1일차': 1, '2日目': 2, '第二天': 2, '첫째 날': 1, '둘째날 (토)': 2, '첫날': 1, '初日': 1, '첫날밤': null, '最初日記': null, 'Tag 2': 2, 'Día 3': 3, 'Jour 2': 2, 'Day 0 (workshops)': 0, 'Day 1 — 11 October 2025': 1, 'Den 2': 2, 'Den 12. maj 2026': null, 'Today 1': null, 'Day-to-day': null, Montag: null,
    'Day I': 1, 'Day II': 2, 'Day I: moss': 1, 'Jour III — fougères': 3, 'Day I met a fern': null, 'Dag i Oslo': null, 'Day in the woods': null,
    'Day-2': 2, 'Hari 2': 2, 'Hari ke-2': 2, '2. Tag': 2, '1. dzień': 1, '2. den': 2, '3. Gün': 3, '1er jour': 1, '2nd day: hands on': 2, 'Second day': 2, 'Primer día': 1, 'Erster Tag': 1, '3. Tag der offenen Tür': null, 'First day of school': null, '2nd Dayton meetup': null, 'v1. Tag': null, 'Every second: daytime': null,
  },
} as const;

/** Numbers as words in labels of days. */
export const dayNumbers: Readonly<Record<string, number>> = Object.fromEntries(
  [cardinals, ['', ...ordinals], ['', ...asianOrdinals], ['', ...asianNumbers]].flatMap(list => list.flatMap((words, number) => words.split('|').map(word => [word.replace(/\(.*/, ''), number]))));

/** Words, in lower case, after which a date in prose is that of the event; and those after which it's another one. */
export const dateWords = {
  event: /(?:^|[^\p{L}])(?:date|dates|when|day|held on|takes place|일시|날짜|일자|행사일|日時|日程|開催日|開催日時|开催|時間|时间|日期|datum|wann|termin|fecha|cuándo|cuando|data|quando|quand|le|dato|дата|když|tarih|ngày|thời gian|tanggal|hari(?:\/tanggal)?)\s*[:：]/u,
  other: /deadline|due|submi|updated|modified|published|posted|accessed|retrieved|created|copyright|©|version|released?|마감|접수|등록일|수정|작성|締切|締め切り|更新|投稿|応募|截止|报名|frist|stand:|inscripci|batas|tenggat|soumission|échéance|notification|cfp|call for|registration (?:open|close|end)|(?:delivery|entrega|abgabe|consegna|remise)\W{0,4}[:：]/,
  /** Right before a date, and right behind one: it's when the note was written. */
  before: /(?<!\p{L})(?:updated|modified|stand|갱신|수정|更新)(?:\s?일|日)?(?:\s(?:on|vom))?[\s:：]*$/u,
  behind: /^\s?(?:更新|갱신|수정)(?![\p{L}\d])/u,
  examples: { 'Date: May 6, 2024': 'event', '일시: 2024-05-06': 'event', '日時：2024/05/06': 'event', 'Deadline: May 1, 2024': 'other', 'Last updated 2024-05-01': 'other', 'Tanggal: 6 Mei 2024': 'event', 'Hari/Tanggal: Senin, 6 Mei 2024': 'event', 'Batas pendaftaran: 1 Mei 2024': 'other', '**Entrega:** 6 de mayo de 2024': 'other', 'Abgabe: 6. Mai 2024': 'other', 'Delivery: May 6, 2024': 'other', 'Entrega de premios, 6 de mayo de 2024': null, 'Nach der Abgabe am 6. Mai 2024': null, 'Harian: 6 Mei 2024': null, 'We met on May 6': null },
} as const;
