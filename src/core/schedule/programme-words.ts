import { wordTest } from './word-list';

/** Words above a table that say what it is: lists in lower case (`listedWords`). Every example is a test. */
export const programmeWords = {
  /** For: it's the programme of an event. */
  event: 'agenda|schedule|program+me+mes+m+a|timetable|time table|itinerary|lineup|line-up|conference|summit|meetup|workshop+s|symposium|camp|hackathon|seminar|masterclass|lesson+s|training|bootcamp|event+s|session+s|talk+s|outline|day 1|day 2|day 3|course|keynote|zeitplan|ablauf|ablaufplan|tagesordnung|tagung|konferenz|vorträge|unterricht|clase+s|lezione|lezioni|kursplan|stundenplan|planning|emploi du temps|ordre du jour|conférence|journée|déroulé|programação|cronograma|horario|jornada+s|congreso|programma|scaletta|giornata|rooster|ohjelma|aikataulu|schema|программа|расписание|повестка|etkinlik|lịch trình|thời gian biểu|chương trình|harmonogram|gündem|programı|eğitim|ders planı|akış|takvim|plan dnia|plan wydarzenia|rozkład|konferencja|warsztaty|spotkanie|rozpis|konference|workshopy|setkání|konferencia|forløb|dagsorden|dagsprogram|tidsplan|tidsskema|kjøreplan|møteplan|dagskrá|konferanse|mötesagenda|розклад|порядок денний|програма|захід|menetrend|napirend|előadások|rendezvény|ordinea de zi|conferință|eveniment|käsikirja|tapahtuma|koulutus|πρόγραμμα|συνέδριο|ημερίδα|jadwal|rundown|acara|susunan|lokakarya|일정|시간표|프로그램|교시|차시|진행 순서|커리큘럼|식순|아젠다|행사|세미나|컨퍼런스|콘퍼런스|밋업|タイムテーブル|スケジュール|プログラム|日程|時間割|時限|コマ|次第|勉強会|议程|活动流程|程序|安排|大会|论坛|時間表|议题|节次',
  /** Against: hours of a week, shifts, prices, what a talk or a clip says when, what happened. */
  other: "opening hours|business hours|office hours|trading hours|hours of operation|store hours|market hours|working hours|quiet hours|rush hours|peak|shift+s|rota|tariff+s+e|fare+s|rates|pricing|price+s|fees|portion|how much|menge|quantité|cantidad|quantità|tonight on|tv|tagebuch|fernsehprogramm|surge|conversion|converter|transcript|subtitles|captions|chapters|timestamp+s|video|clip|script|runtime|benchmark+s|latency|throughput|cron|crontab|jobs|nightly|deploy window|deployment window|posting times|best times|backup+s|maintenance|incident|outage|postmortem|post-mortem|log+s|changelog|sunrise|sunset|prayer+s|tide+s|medication|medicine|dosage|dose|feeding|lighting|light levels|thermostat|heating|energy|electricity|traffic|load|usage|pattern+s|activity level|departure+s|bus|train+s|ferry|flight+s|on-call|availability|recurring|öffnungszeiten|sprechzeiten|störung|störungsbericht|vorfall|schicht+en|schichtplan|dienstplan|tarif+e+s+a+as|preise|abfahrt|fahrplan|heizplan|horaires d’ouverture|heures d'ouverture|horario de apertura|horario de atención|precio|preço|prezzo|prix|fiyat|horário de funcionamento|orari di apertura|openingstijden|öppettider|часы работы|тариф|тарифы|vardiya|mesai|영업 시간|근무|교대|요금|가격|분량|편성표|기록|일지|금액|항공사|항공편|시간 분배|자막|영상|챕터|타임스탬프|스크립트|장애|勤務|シフト|営業時間|診療時間|料金|番組表|日誌|価格|時系列|障害|字幕|文字起こし|台本|营业时间|开放时间|班次|轮班|计价|收费|费用|价格|电价|逐字稿|时间线|故障",
  /** Against, where nothing else speaks for a programme: hackathons have timelines, courses have hours. */
  mild: 'timeline|타임라인|운영 시간|时间线|時間軸|tidslinje|oś czasu|časová osa|zaman çizelgesi',
  /** What comes again every week or day. */
  recurring: 'weekday+s|weekends|every|each|werktags|wochentags|jeden|täglich|feriali|festivi|en semaine|chaque|tous les jours|cada|todos los días|días laborables|dias úteis|elke|doordeweeks|varje|hverdager|hverdage|vardagar|hafta içi|her gün|codziennie|dni robocze|pracovní dny|každý|будни|ежедневно|hằng ngày|mỗi|평일|매일|매주|平日|毎日|毎週|工作日|每天|每周',
  /** What is bought and sold in a market that opens and closes: with other signs of one, against. */
  market: 'trading|auction+s|pre-market|after-market|after-hours|order matching|börsenhandel|handelszeit+en|cotation|negociación|pregão|giao dịch|khớp lệnh|매매|동시호가|取引|立会|交易|竞价',
  /** What runs by itself: with other signs of that, against. */
  machine: 'automated|automatically|automation|workflow+s|pipeline+s|scheduler+s|trigger+s+ed|etl|job|batch|automatisch|automatisiert|자동으로|자동 실행|배치 작업|自动|バッチ',
  examples: {
    Agenda: 'event', 'Course schedule': 'event', '수업 일정표': 'event', 'タイムスケジュール': 'event', '论坛议程': 'event', 'Programm am Samstag': 'event', 'Trading Hours:': 'other',
    'Opening hours': 'other', '勤務パターン': 'other', '营业时间': 'other', 'Video timestamps': 'other', 'Incident log': 'other', 'Tarife nach Tageszeit': 'other', 'Programma della cena': 'event', 'About us': null, 'Logging in': null, Peaky: null, 'Project timeline': 'mild', '실습 타임라인': 'mild', 'Weekdays only': 'recurring', 'jeden Montag': 'recurring', '평일 아침': 'recurring', Everything: null, 'Triggers of a scheduler': 'machine', '자동 실행': 'machine', '自動実行': 'machine', '자동차 배치': null, 'Batching of moss': null,
  },
} as const;

/** True for a text with a word of a programme in it. */
export const holdsEventWord = wordTest(programmeWords.event);

/** True for a text that may mean another table. */
export const holdsMildWord = wordTest(programmeWords.mild);

/** True for a text that speaks of every week, or of working days. */
export const holdsRecurringWord = wordTest(programmeWords.recurring);

/** True for a text that may speak of a market. */
export const holdsMarketWord = wordTest(programmeWords.market);

/** True for a text that says the table below is something else. */
export const holdsOtherWord = wordTest(programmeWords.other);

/** True for a text that may speak of what runs by itself. */
export const holdsMachineWord = wordTest(programmeWords.machine);
