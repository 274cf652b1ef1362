/**
 * A zone by the names that notes give it, as written and parted by `|`: upper case for abbreviations (matched as they are),
 * lower case for words (matched in any case; of `tokyo time` behind the word time the first will do). Its IANA name is null where the name is only an offset, or means several
 * zones; its minutes east of UTC are null where the zone changes its offset, or the name is ambiguous.
 */
export type ZoneName = readonly [names: string, iana: string | null, offset: number | null];

/** Zones by name. `IST`, `CST` and `BST` mean several zones: they are shown as written and never converted. */
export const zoneNames: readonly ZoneName[] = [
  ['UTC|GMT', 'UTC', 0],
  ['KST|korea standard time|seoul time|한국 시간|한국시간', 'Asia/Seoul', 540],
  ['JST|japan standard time|tokyo time|日本時間', 'Asia/Tokyo', 540],
  ['china standard time|beijing time|北京时间', 'Asia/Shanghai', 480],
  ['HKT', 'Asia/Hong_Kong', 480],
  ['SGT|singapore time', 'Asia/Singapore', 480],
  ['taipei time', 'Asia/Taipei', 480],
  ['india standard time|indian standard time', 'Asia/Kolkata', 330],
  ['ET|US/Eastern|us eastern|us east|eastern time|eastern standard time|eastern daylight time|new york time', 'America/New_York', null],
  ['CT|US/Central|us central|central time|central daylight time', 'America/Chicago', null],
  ['MT|us mountain|mountain time|mountain standard time|mountain daylight time', 'America/Denver', null],
  ['PT|US/Pacific|us pacific|us west|pacific time|pacific standard time|pacific daylight time', 'America/Los_Angeles', null],
  ['EST', null, -300], ['EDT', null, -240],
  ['CDT', null, -300], ['MST', null, -420], ['MDT', null, -360],
  ['PST', null, -480], ['PDT', null, -420],
  ['BRT|horário de brasília', 'America/Sao_Paulo', -180],
  ['WET', null, 0], ['WEST', null, 60],
  ['CET|MEZ', null, 60], ['CEST|MESZ', null, 120],
  ['central european time|central european standard time|central european summer time|berlin time', 'Europe/Berlin', null],
  ['EET', null, 120], ['EEST', null, 180],
  ['irish standard time|dublin time', 'Europe/Dublin', null],
  ['british summer time|uk time|london time', 'Europe/London', null],
  ['MSK|мск|moscow time', 'Europe/Moscow', 180],
  ['TRT', 'Europe/Istanbul', 180],
  ['WIB', 'Asia/Jakarta', 420],
  ['AEST', null, 600], ['AEDT', null, 660], ['NZST', null, 720], ['NZDT', null, 780],
  ['sydney time', 'Australia/Sydney', null],
  ['IST|CST|BST|AST', null, null],
];

/** Texts and the zone they name: its text, IANA name and offset. Every example is a test. */
export const zoneExamples: Readonly<Record<string, readonly [string, string | null, number | null] | null>> = {
  'Time (GMT-5)': ['GMT-5', null, -300], 'UTC+8': ['UTC+8', null, 480], 'UTC+05:30': ['UTC+05:30', null, 330], '9:00 KST': ['KST', 'Asia/Seoul', 540],
  'all times US Eastern': ['US Eastern', 'America/New_York', null], 'Europe/Berlin': ['Europe/Berlin', 'Europe/Berlin', null], '8am - 10am CDT': ['CDT', null, -300],
  '9:00 am to 12:30 pm Irish Standard Time': ['Irish Standard Time', 'Europe/Dublin', null], '10:00 IST': ['IST', null, null], '14:00 CST': ['CST', null, null],
  '13:00 (GMT)': ['GMT', 'UTC', 0], '(all times CEST)': ['CEST', null, 120], 'Times are in KST': ['KST', 'Asia/Seoul', 540], 'Time zone: CET': ['CET', null, 60], 'All times are in PST (Los Angeles time)': ['PST', null, -480], '모든 시간은 KST 기준입니다': ['KST', 'Asia/Seoul', 540], '時刻はJST表記です': ['JST', 'Asia/Tokyo', 540], 'Alle Zeiten in CEST.': ['CEST', null, 120], '기준 CT 검사': null, 'est-ce que': null, 'Fast food': null, 'UTC+14': ['UTC+14', null, 840], 'UTC+19': null, 'Horário de Brasília': ['Horário de Brasília', 'America/Sao_Paulo', -180], 'CT scan results': null,
  'all times Eastern': ['Eastern', 'America/New_York', null], 'All times are in Eastern Time': ['Eastern Time', 'America/New_York', null], '(all times are Pacific)': ['Pacific', 'America/Los_Angeles', null], 'Time (Taipei)': ['Taipei', 'Asia/Taipei', 480], 'Taipei time': ['Taipei time', 'Asia/Taipei', 480], 'GMT+8 Taipei': ['GMT+8', null, 480], 'Time zone: Sydney': ['Sydney', 'Australia/Sydney', null], 'Times: Berlin': ['Berlin', 'Europe/Berlin', null],
  'Sydney moss day': null, 'Taipei': null, 'Pacific Rim times': null, 'Our time in Berlin and beyond': null, 'Arrival time Central Station': null, 'Some time Eastern ferns bloom': null, 'Best talk': null,
};

/** What a sentence about the zone of all times holds. */
export const zoneSentence = /\b(?:all|the|session) times?\b|\btimes? (?:are|is|in|shown|given)\b|\btime ?zone|alle (?:zeiten|uhrzeiten|tijden|tider)|(?:todas las|todos os) (?:horas|horarios|horários)|toutes les heures|tutti gli orari|기준|(?:時刻|時間)は|すべて|所有时间|時間均|时间均/giu;
