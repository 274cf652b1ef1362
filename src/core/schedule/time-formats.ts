import { alternatives, asianLetter } from './letters';

/** Which half of the day a time says it is in. */
export type Half = 'am' | 'pm';

/** A time of day as written: nothing is known yet about a half of the day that isn't given. */
export interface ClockTime {
  /** 0 to 29 when possible (Japanese programmes count 25:30 for half past one at night). */
  readonly hour: number;
  readonly minute: number;
  readonly half: Half | null;
  /** True where a nought stands before the hour, or the hour is past 12: the writer counts to 24. */
  readonly counts24: boolean;
}

/** One way to write a time of day. */
export interface TimeFormat {
  readonly name: string;
  /**
   * Matched (sticky) against text in NFKC and lower case. Groups: `h` and `m`; `half` before or after the hour, a word of
   * {@link halves}; `word`, a word of {@link timeWords} that is a time by itself.
   */
  readonly pattern: RegExp;
  /** Where the form alone is no proof of a time: `alone` needs a range, `always` needs other proof even in a range. */
  readonly weak?: 'alone' | 'always';
  /** Whole cells and what they read as, `null` for what must not be taken for a time. Every example is a test. */
  readonly examples: Readonly<Record<string, string | null>>;
}

/** The words for a half of the day. A word for the night is `am` before six and `pm` from six on, one for noon `am` at ten and eleven. */
export const halves: Readonly<Record<string, Half | 'night' | 'noon'>> = {
  am: 'am', a: 'am', '오전': 'am', '아침': 'am', '새벽': 'am', '午前': 'am', '朝': 'am', '上午': 'am', '早上': 'am', '凌晨': 'am', '早晨': 'am',
  sa: 'am', sáng: 'am', trưa: 'noon', 'ص': 'am', morgens: 'am', vormittags: 'am', pm: 'pm', p: 'pm', '오후': 'pm', '저녁': 'pm', '午後': 'pm',
  '夕方': 'pm', '下午': 'pm', '傍晚': 'pm', ch: 'pm', chiều: 'pm', tối: 'pm', 'م': 'pm', nachmittags: 'pm', abends: 'pm',
  '早朝': 'am', '清晨': 'am', '낮': 'noon', '中午': 'noon', '午间': 'noon', '午間': 'noon', '晚间': 'pm', '晚間': 'pm',
  '밤': 'night', '심야': 'night', '夜': 'night', '夜間': 'night', '夜间': 'night', '深夜': 'night', '晚上': 'night', '晩': 'night',
};

/** Words that are a time by themselves. */
export const timeWords: Readonly<Record<string, string>> = {
  noon: '12:00', midday: '12:00', midnight: '24:00', '정오': '12:00', '자정': '24:00', '正午': '12:00', '中午': '12:00',
  midi: '12:00', minuit: '24:00', mediodía: '12:00', mediodia: '12:00', medianoche: '24:00', mittag: '12:00', mitternacht: '24:00',
  mezzogiorno: '12:00', mezzanotte: '24:00', 'meio-dia': '12:00', 'meia-noite': '24:00', '零时': '0:00',
};

const before = `(?<half>${alternatives(Object.keys(halves).filter(word => asianLetter.test(word)))}|[ap]\\.?m\\.?)`;
const after = '(?<half>[ap]\\.?\\s?m\\b\\.?|(?:[ap](?!\\.?\\s*(?:\\d|las?\\s))|sa|ch)(?!\\p{L})|sáng|trưa|chiều|tối|ص|م|morgens|vormittags|nachmittags|abends)';
const unit = '(?:\\s?(?:(?:uhr|uur|h(?:r?s?|od)|ч|часов|godz|giờ|óra)(?!\\p{L})\\.?|น\\.?))';

/** The ways to write a time of day; the first that fits is taken, so the longer forms come first. */
export const timeFormats: readonly TimeFormat[] = [
  {
    name: 'a word',
    pattern: new RegExp(`(?:12(?::00)?\\s*)?(?<word>${alternatives(Object.keys(timeWords))})(?!\\p{L}|\\s*\\d)`, 'yu'),
    examples: { noon: '12:00', '12 Noon': '12:00', '12:00 Noon': '12:00', '12:00 midnight': '24:00', '12:00 noon - 1:00 PM': '12:00-13:00', midnight: '24:00', '정오': '12:00', midi: '12:00', '11:00 - Noon': '11:00-12:00', noonday: null },
  },
  {
    name: 'half of the day first',
    pattern: new RegExp(`${before}\\s*(?<h>\\d{1,2})(?:\\s?[:.]\\s?(?<m>\\d{2})(?!\\d)|\\s?[시時时点點](?!간|間|间)(?:\\s?(?<m2>\\d{1,2})\\s?[분分]|\\s?(?<rest>반|半|整|정각))?)?(?![\\d:])`, 'yu'),
    examples: {
      '오전 9:00': '09:00', '오후 2:10': '14:10', '오후 2시 30분': '14:30', '오전 10시 반': '10:30', '午前10時': '10:00', '午後1:30': '13:30',
      '午後3時半': '15:30', '下午2点30分': '14:30', '上午 9:00 - 10:30': '09:00-10:30', '下午 2:00-3:00': '14:00-15:00', '晚上7:30': '19:30',
      '밤 11시': '23:00', 'AM 10:00': '10:00', 'PM 2:00 ~ PM 3:30': '14:00-15:30', '오후 12:30': '12:30', '午前0時': '00:00', '晚间 6:00-10:00': '18:00-22:00', '晚间 18:00': '18:00', '清晨 6:00': '06:00', '深夜 1:00': '01:00', '深夜 23:00': '23:00', '早朝 7:00': '07:00', '午间 12:30': '12:30', '中午11:30': '11:30', '낮 1시': '13:00', '오전': null, '오후 세션': null,
    },
  },
  {
    name: 'hour in Korean, Japanese or Chinese',
    pattern: /(?<h>\d{1,2})\s?[시時时点點](?!간|間|间)(?:\s?(?<m>\d{1,2})\s?[분分](?!간|間|钟|鐘)|\s?(?<rest>반|半|整|정각))?/yu,
    examples: {
      '14시 30분': '14:30', '9시~10시': '09:00-10:00', '9시 반': '09:30', '13時30分': '13:30', '13時〜14時半': '13:00-14:30', '9点': '09:00',
      '9点30分-10点': '09:30-10:00', '9时': '09:00', '2시간': null, '3時間': null, '2小时': null, '10時から11時まで': '10:00-11:00', '10시부터 11시까지': '10:00-11:00',
    },
  },
  {
    name: 'hours and minutes',
    pattern: new RegExp(`t?(?<h>\\d{1,3})\\s?[:∶]\\s?(?<m>\\d{2,3})(?::\\d{2}(?:\\.\\d+)?)?(?!\\d|:\\s*\\S)(?:\\s?${after}|${unit}|z\\b)?`, 'yu'),
    examples: {
      '9:00': '09:00', '09:05': '09:05', '15: 00': '15:00', '12 : 30': '12:30', '９：３０': '09:30', '9:00 AM': '09:00', '9:00AM': '09:00', '1:30p': '13:30',
      '12:00 PM': '12:00', '12:15 am': '00:15', '9:00 a.m.': '09:00', '2:30 P.M.': '14:30', 'T09:00': '09:00', '09:00:00': '09:00', '24:00': '24:00',
      '25:30': '25:30', '14:30 Uhr': '14:30', '9:00 SA': '09:00', '2:30 ص': '02:30', '10:30-12:00 PM': '10:30-12:00', '1:00-2:30 PM': '13:00-14:30',
      '9:00–10:30': '09:00-10:30', '9:00 — 10:30': '09:00-10:30', '9:00 -- 10:30': '09:00-10:30', '9:00~10:30': '09:00-10:30', '9:00～10:30': '09:00-10:30',
      '9:00 to 10:30': '09:00-10:30', '10:00 bis 11:50': '10:00-11:50', '9:00 à 10:30': '09:00-10:30', '9:00 a 10:30': '09:00-10:30', '9:00 → 10:30': '09:00-10:30',
      '9:00 until 10:30': '09:00-10:30', '1:00 a las 2:30': '13:00-14:30', '9:00 hs': '09:00', '9:00 hod.': '09:00', '9:00 ч.': '09:00', '9:00 hop': '09:00', '9:00 até 10:30': '09:00-10:30', '22:00-02:00': '22:00-26:00', '11:30 AM - 12:30': '11:30-12:30', '14:00〜': '14:00',
      '17:00 - ??': '17:00', 'Ab 19:00': '19:00', '04:40 pm onwards': '16:40', '14:30 PM': '14:30', 'until 12:30': null, 'before 12:30': null, '~12:30': null, '~ 4:30 PM': null, '~4:30PM': '16:30', '9:00 AM-10:30 PM': '09:00-22:30', '9:00:': '09:00', '9:00 - 9:30:': '09:00-09:30', '9:00 AM – 10:30 AM.': '09:00-10:30', '9:00,': '09:00', '16:9': null, '16:9:': null, '1:2:3': null, '10:20:3': null, '3:1': null,
      '24:100': null, '25:61': null, '127.0.0.1:8080': null, '20:00-21:00 (TBC)': '20:00-21:00', '8am - 10am CDT, 6:30pm - 8:30pm IST': '08:00-10:00',
    },
  },
  {
    name: 'hour with its word',
    pattern: /(?<h>\d{1,2})(?:\.(?<m>\d{2}))?\s?(?:(?:uhr|uur|часов|часа|ч|giờ|óra)(?!\p{L})|น\.?)(?:\s(?<m2>\d{2})(?!\d))?/yu,
    examples: { '10 Uhr': '10:00', '10 Uhr 30': '10:30', '9.30 Uhr': '09:30', '10-11 Uhr': '10:00-11:00', '10 bis 11.30 Uhr': '10:00-11:30', '20 uur': '20:00', '8 giờ 30': '08:30', '9 ч': '09:00', 'от 9 до 10 часов': '09:00-10:00', '9 чел': null, '09.00 น.': '09:00', Uhr: null },
  },
  {
    name: 'hour and one letter',
    pattern: /(?<h>\d{1,2})\s?(?<half>[ap])(?![\p{L}\d.])/yu,
    weak: 'alone',
    examples: { '9a-10:30a': '09:00-10:30', '9a - 1p': '09:00-13:00', 'ap': null },
  },
  {
    name: 'twelve hours without a colon',
    pattern: new RegExp(`(?<h>\\d{1,2})(?:\\s?\\.\\s?(?<m>\\d{2}))?\\s?${after}`, 'yu'),
    examples: { '9am': '09:00', '9 AM': '09:00', '8am - 10am': '08:00-10:00', '9-10am': '09:00-10:00', '11-1pm': '11:00-13:00', '9 a.m.': '09:00', '12pm': '12:00', '12am': '00:00', '1.05 p.m.': '13:05', '13 pm': '13:00', '13 am': null, am: null },
  },
  {
    name: 'hours and h',
    pattern: /(?<h>\d{1,2})\s?(?:h(?:eures?|rs?|oras?|odin)?|u(?:ur)?)\.?\s?(?<m>\d{2})(?!\d)(?:\s?(?:min|m)\b)?(?:\s?(?<half>sáng|trưa|chiều|tối))?/yu,
    examples: { '18h00': '18:00', '9h30 - 10h15': '09:30-10:15', '09H00': '09:00', '14 h 30': '14:30', '18h00-18h30': '18:00-18:30', '9h30 à 10h': '09:30-10:00', '12u30': '12:30', '8h30 - 9h00 sáng': '08:30-09:00', '1h30 - 3h00 chiều': '13:30-15:00', '13u30 - 14u15': '13:30-14:15', '18h5': null, '4u5': null },
  },
  {
    name: 'hour and h',
    pattern: /(?<h>\d{1,2})\s?(?:h(?:s|eures?|oras?)?|u)(?!\p{L}|\d)/yu,
    weak: 'alone',
    examples: { '9h - 10h': '09:00-10:00', '9h-10h30': '09:00-10:30', 'de 14h à 16h': '14:00-16:00', '14-15h': '14:00-15:00', 'das 9h às 10h': '09:00-10:00', '9u - 10u': '09:00-10:00', '18h': '18:00', '19 hs': '19:00', '19u': '19:00', '3 hrs': null },
  },
  {
    name: 'dotted',
    pattern: /(?<h>\d{1,2})\.(?<m>\d{2})(?![\d.]*\d)(?:\s?h\b)?/yu,
    weak: 'always',
    examples: { '9.00': '09:00', '8.00 -- 8.45': '08:00-08:45', '8.00 -- 10:00': '08:00-10:00', '9.30-10.15': '09:30-10:15', '9.00 – 10.30': '09:00-10:30', '9.5': null, '9.599': null, '1.2.3': null },
  },
  {
    name: 'four digits and hours',
    pattern: /(?<h>\d{2})(?<m>\d{2})\s?(?:hours|hrs?|h|uhr)(?![a-z])/yu,
    examples: { '0900h': '09:00', '1430 hrs': '14:30', '2300 hours': '23:00', '0900h-1030h': '09:00-10:30', 'hours': null },
  },
  {
    name: 'four digits',
    pattern: /(?<h>[01]\d|2[0-4])(?<m>[0-5]\d)(?!\d|\s?[-/.]\s?\d{1,2}\s?[-/.])/yu,
    weak: 'always',
    examples: { '0845-0900': '08:45-09:00', '0900 – 1330': '09:00-13:30', '0930': '09:30', '0900-1330 (all day)': '09:00-13:30', '2575': null, '12345': null, '2017-06-23': null, '2024. 5. 6.': null },
  },
];

/** Signs that may stand before a time and say nothing about it: a picture, a tick, a bracket, a number of the row. */
export const leadSigns = {
  any: /(?:[\s*·•●○◦▪■□◆◇►▶▷★☆✓✗☐☑([【「]|\ufe0f|\u200d|\p{Extended_Pictographic}|\p{Emoji_Modifier}|- ?\[[ x]\]|\d{1,2}[.)]\s+(?=\d{1,2}:\d\d))+/yu,
  /** Behind a time that stands in brackets. */
  closing: /\s*[)\]】」]/yu,
  examples: { '☕ 09:00': '09:00', '✅ 9:00 - 10:00': '09:00-10:00', '✓ 9:00': '09:00', '⏰ 9:00': '09:00', '(10:00 ~ 11:00)': '10:00-11:00', '[9:00 - 10:00]': '09:00-10:00', '【9:00】': '09:00', '1. 09:00': '09:00', '2) 9:00 - 9:30': '09:00-09:30', '- [x] 9:00': '09:00', '☕': null, '(9 of 10)': null, '1. Moss': null },
} as const;

/** What may stand before a time; with one of `strict` even a bare hour is a time. */
export const leadWords = {
  any: /(?:from|since|starts?|starting|ab|von|vom|um|gegen|at|de las?|a las|das|de|des|dès|desde|à partir de|dalle|alle|ore|às|as|a|à|od|o|w|с|от|в|saat|pukul|jam|la|lúc|약|대략|約|约|大约|từ|van|vanaf|om|från|fra|ca\.?|circa|approx\.?|about|around|~|≈|@)(?:\s+(?:ca\.?|circa|um|las|godz\.?))?\s*(?=[\dt])/yu,
  strict: /(?:kl\.?|klo|klokken|klockan|um|ab|às|a las|ore|saat|pukul|jam|lúc|godz\.?|o godz\.|at|@)\s*(?=\d)/yu,
  examples: { 'kl. 9': '09:00', 'kl 13.15': '13:15', 'klo 14': '14:00', 'um 10': '10:00', 'ore 9.00': '09:00', 'a las 10:00': '10:00', 'saat 9:30': '09:30', 'Pukul 09.00': '09:00', 'jam 9': '09:00', 'jam session': null, 'la 9:30': '09:30', 'от 9:00 до 10:00': '09:00-10:00', 'ca. 9:00': '09:00', '약 10:00': '10:00', '約10:00': '10:00', 'from 9:00 to 10:00': '09:00-10:00', 'von 9:00 bis 10:00': '09:00-10:00', 'at sign': null, '9': null },
} as const;

/** A sign between two times. */
export const dash = '[-‐‑‒–—―−~〜〰∼ー]';

/** What stands between the start and the end. */
export const rangeWords = {
  any: new RegExp(`\\s*(?:(?:부터|から|起)\\s*[-~]?|${dash}{1,3}>?|→|⇒|➔|➜|➝|⟶|=>|至|到|s\\.?[/ ]?d\\.?(?=\\s*\\d)|(?:to|bis|à|a|al|às|as|até|ate|alle|hasta|until|till?|thru|through|tot|til|до|do|až|până la|έως|sampai|hingga|đến|and|e|y)(?!\\p{L}))\\s*(?:(?:ca\\.?|las?|um|kl\\.?|les)\\s*)?`, 'yu'),
  /** In front of a lone end. */
  until: new RegExp(`(?:${dash}{1,2}|→|until|till?|before|vor(?=\\s)|avant|antes(?: d[aeo]s?)?|bis|hasta|até|jusqu['’]à|fino alle|tot|до|đến)\\s*`, 'yu'),
  /** Behind the end. */
  closing: /\s*(?:まで|까지|止)/yu,
  examples: { '9:00-10:00': '09:00-10:00', '9:00 hasta 10:00': '09:00-10:00', '9:00 до 10:00': '09:00-10:00', '9:00至10:00': '09:00-10:00', '9:00 tot 10:00': '09:00-10:00', '9:00 đến 10:00': '09:00-10:00', '9:00 až 10:00': '09:00-10:00', '9:00 până la 10:00': '09:00-10:00', '09.00 s/d 10.00': '09:00-10:00', '09.00 s.d. 10.00': '09:00-10:00', '9:00 sampai 10:00': '09:00-10:00', '9:00 έως 10:00': '09:00-10:00', '9:00∼10:00': '09:00-10:00', '9:00ー10:00': '09:00-10:00', '9:00至下午2:00': '09:00-14:00', '9:00 10:00 11:00': '09:00', '9-10': '09:00-10:00', '9-10 apples': null, '10:00 까지': null, '1-2-3': null },
} as const;

/** What says that the end is open, behind the start or in the place of the end. */
export const openWords = {
  any: /\s*(?:\?+|\.{2,}|…|\+|∞|부터|이후|から|以降|起|開始|시작|끝|終了|(?:onwards?|until late|till? late|late|open(?: end)?|offen|ende?|close|fin|tbd|tba|selesai)(?!\p{L})|s\/d)/yu,
  examples: { '19:00 - late': '19:00', '18:00 -': '18:00', '18:00 - open end': '18:00', '19:00부터': '19:00', '19:00+': '19:00', '18:00 – …': '18:00', '10:30 s/d selesai': '10:30', '18:00 ~ 끝': '18:00', '19:00以降': '19:00' },
} as const;
