/** A zone by the names that notes give it. */
export interface ZoneName {
  /** As written, parted by `|`: upper case for abbreviations (matched as they are), lower case for words (matched in any case). */
  readonly names: string;
  /** IANA name; null where the name is only an offset, or means several zones. */
  readonly iana: string | null;
  /** Minutes east of UTC; null where the zone changes its offset, or the name is ambiguous. */
  readonly offset: number | null;
}

/** Zones by name. `IST`, `CST` and `BST` mean several zones: they are shown as written and never converted. */
export const zoneNames: readonly ZoneName[] = [
  { names: 'UTC|GMT|Z', iana: 'UTC', offset: 0 },
  { names: 'KST|korea standard time|seoul time|한국 시간|한국시간', iana: 'Asia/Seoul', offset: 540 },
  { names: 'JST|japan standard time|tokyo time|日本時間', iana: 'Asia/Tokyo', offset: 540 },
  { names: 'china standard time|beijing time|北京时间', iana: 'Asia/Shanghai', offset: 480 },
  { names: 'HKT', iana: 'Asia/Hong_Kong', offset: 480 },
  { names: 'SGT|singapore time', iana: 'Asia/Singapore', offset: 480 },
  { names: 'taipei|taipei time', iana: 'Asia/Taipei', offset: 480 },
  { names: 'india standard time|indian standard time', iana: 'Asia/Kolkata', offset: 330 },
  { names: 'ET|US/Eastern|us eastern|us east|eastern time|eastern standard time|eastern daylight time|new york time', iana: 'America/New_York', offset: null },
  { names: 'CT|US/Central|us central|central time|central daylight time', iana: 'America/Chicago', offset: null },
  { names: 'MT|us mountain|mountain time|mountain standard time|mountain daylight time', iana: 'America/Denver', offset: null },
  { names: 'PT|US/Pacific|us pacific|us west|pacific time|pacific standard time|pacific daylight time', iana: 'America/Los_Angeles', offset: null },
  { names: 'EST', iana: null, offset: -300 }, { names: 'EDT', iana: null, offset: -240 },
  { names: 'CDT', iana: null, offset: -300 }, { names: 'MST', iana: null, offset: -420 }, { names: 'MDT', iana: null, offset: -360 },
  { names: 'PST', iana: null, offset: -480 }, { names: 'PDT', iana: null, offset: -420 },
  { names: 'BRT|brasília|horário de brasília', iana: 'America/Sao_Paulo', offset: -180 },
  { names: 'WET', iana: null, offset: 0 }, { names: 'WEST', iana: null, offset: 60 },
  { names: 'CET|MEZ', iana: null, offset: 60 }, { names: 'CEST|MESZ', iana: null, offset: 120 },
  { names: 'central european time|central european standard time|central european summer time|berlin time', iana: 'Europe/Berlin', offset: null },
  { names: 'EET', iana: null, offset: 120 }, { names: 'EEST', iana: null, offset: 180 },
  { names: 'irish standard time|dublin time', iana: 'Europe/Dublin', offset: null },
  { names: 'british summer time|uk time|london time', iana: 'Europe/London', offset: null },
  { names: 'MSK|мск|moscow time', iana: 'Europe/Moscow', offset: 180 },
  { names: 'TRT', iana: 'Europe/Istanbul', offset: 180 },
  { names: 'WIB', iana: 'Asia/Jakarta', offset: 420 },
  { names: 'AEST', iana: null, offset: 600 }, { names: 'AEDT', iana: null, offset: 660 }, { names: 'NZST', iana: null, offset: 720 }, { names: 'NZDT', iana: null, offset: 780 },
  { names: 'sydney|sydney time', iana: 'Australia/Sydney', offset: null },
  { names: 'IST|CST|BST|AST', iana: null, offset: null },
];

/** Texts and the zone they name: its text, IANA name and offset. Every example is a test. */
export const zoneExamples: Readonly<Record<string, readonly [string, string | null, number | null] | null>> = {
  'Time (GMT-5)': ['GMT-5', null, -300], 'UTC+8': ['UTC+8', null, 480], 'UTC+05:30': ['UTC+05:30', null, 330], '9:00 KST': ['KST', 'Asia/Seoul', 540],
  'all times US Eastern': ['US Eastern', 'America/New_York', null], 'Europe/Berlin': ['Europe/Berlin', 'Europe/Berlin', null], '8am - 10am CDT': ['CDT', null, -300],
  '9:00 am to 12:30 pm Irish Standard Time': ['Irish Standard Time', 'Europe/Dublin', null], '10:00 IST': ['IST', null, null], '14:00 CST': ['CST', null, null],
  '13:00 (GMT)': ['GMT', 'UTC', 0], '(all times CEST)': ['CEST', null, 120], 'Times are in KST': ['KST', 'Asia/Seoul', 540], 'Time zone: CET': ['CET', null, 60], 'est-ce que': null, 'Fast food': null, 'CT scan results': null, 'Best talk': null,
};
