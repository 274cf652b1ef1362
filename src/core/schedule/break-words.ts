/**
 * Words for a pause in a programme by language (ISO 639-1): meals, coffee, arrival; lower case, whole words, parted by `|`. Not
 * what follows a pause (`After-lunch panel`), nor a verb (`Break into groups`). What may stand around those of Chinese, Japanese
 * and Korean is in {@link aroundBreak}.
 */
export const breakWords: Readonly<Record<string, string>> = {
  en: 'break|breaks|lunch|dinner|breakfast|brunch|coffee|tea|registration|check-in|checkin|doors|reception|refreshments|snack|snacks|intermission|recess|networking|arrival|happy hour|drinks|luncheon|supper',
  de: 'mittagessen|mittag|abendessen|frühstück|kaffee|imbiss|anmeldung|registrierung|einlass|ankunft|empfang|pausen',
  fr: 'pause|déjeuner|dejeuner|dîner|accueil|goûter|apéritif|inscription|inscriptions',
  es: 'descanso|almuerzo|comida|cafe|desayuno|merienda|receso|registro|acreditación|recepción|refrigerio',
  pt: 'intervalo|almoço|almoco|lanche|jantar|café|credenciamento|inscrições',
  it: 'pausa|pranzo|cena|caffè|colazione|intervallo|registrazione|accoglienza|aperitivo',
  nl: 'pauze|koffie|borrel|inloop|diner|ontvangst|ontbijt',
  sv: 'paus|fika|kaffe|lunsj|frokost|middag|rast|aftensmad|mingel|registrering|spisning|frukost|morgenmad',
  fi: 'tauko|lounas|kahvi|illallinen|ilmoittautuminen',
  ru: 'перерыв|обед|кофе|брейк|регистрация|ужин|завтрак',
  uk: 'перерва|обід|кава|реєстрація|вечеря|сніданок',
  pl: 'przerwa|obiad|kawa|rejestracja|kolacja|śniadanie|poczęstunek',
  cs: 'přestávka|oběd|večeře|káva|registrace|občerstvení|snídaně|prestávka|obed|večera|registrácia',
  tr: 'mola|molası|ara|arası|yemek|yemeği|kahve|kahvaltı|kayıt|çay',
  hu: 'szünet|ebéd|kávé|vacsora|reggeli|regisztráció',
  ro: 'pauză|pauza|prânz|cafea|înregistrare',
  el: 'διάλειμμα|γεύμα|καφές|εγγραφή|εγγραφές',
  id: 'istirahat|ishoma|makan siang|makan malam|rehat|registrasi',
  vi: 'nghỉ|giải lao|ăn trưa|tiệc trà|đăng ký|đón khách|teabreak',
  th: 'พัก',
  ko: '휴식|점심|쉬는 시간|조식|중식|석식|식사|커피|브레이크|등록|접수|입장|네트워킹|오찬|만찬|간식|다과|티타임|휴게',
  ja: '休憩|昼食|ランチ|昼休み|コーヒー|ブレイク|受付|懇親会|開場|お昼|夕食|ネットワーキング|朝食|軽食|歓談',
  zh: '茶歇|茶敘|茶叙|休息|午餐|午休|晚餐|晚宴|签到|报到|簽到|報到|早餐|茶点|中场',
};

/** What follows a word of a pause and takes its meaning away; what stands before it does so, too. */
export const notBreak = {
  /** Behind the word: `Break into groups`, `Breakout`, `Lunch talk`, `Registration of models`. */
  behind: /^(?:\s*(?:into|out|down|through|it|the|your|up\b|away|free|even|and (?:learn|build|hack|talk)|[-&+]?\s*(?:&|and|n)\s*learn|talks?|keynote|panel|session|workshop|lecture|seminar|of\b|api|script|service|point)|[-‐](?:out|down|through|even|in\b))/iu,
  /** In front of it: `After lunch: …`, `How to break`, `Never pause`. */
  before: /(?:\b(?:after|before|from|vom|dopo|tras|antes de|después de|depois d[aeo]|após|efter|etter|how to|to|don['’]t|never|let['’]s|can|will|must|without|the|no)\s+|(?:nach|vor|na) (?:dem|der|de)\s+|après (?:la|le)\s+)$/iu,
} as const;

/** What may stand around a word of Chinese, Japanese or Korean without taking its meaning away: `점심시간`, `休憩10分`, `签到及入场`. */
export const aroundBreak = {
  /** Between the word and the end of the title, or a joint; other words for pauses may, too. */
  behind: '시간|타임|확인|개시|시작|마감|안내|장소|행사|파티|세션|데스크|자유|제공|진행|뷔페|도시락|時間|タイム|開始|スタート|休み|会|時间|时间|入场|入場|环节|環節|自由|\\d+\\s*(?:분|分钟?|分間)|\\s',
  /** From here on anything may follow. */
  joint: '$|및|그리고|[와과]\\s|と|や|と|兼|或|与|與|和|及|并|並|[^\\p{L}\\d\\s]',
  /** In front of it: a list in which a pause is only one of several things to do. */
  listed: /[,、，]\s*$/,
} as const;

/** Words for pauses that are things of their own, too: titles with other words than these and those of pauses aren't pauses. */
export const doubleWords = {
  /** How they begin, in lower case. */
  stems: /networking|regis|rejes|регис|реєс|εγγραφ|inscri|check-?in|anmeld|empfang|ontvangst|kayıt|đăng ký|ka[fh][fv]?e|caf|koffie|кофе|ka[vw]a|등록|접수|입장|네트워킹|ネットワーキング|受付/,
  /** How words for those who come begin, in many languages, and those for a welcome, a morning and for numbers. */
  guests: /^(?:parti|partecip|attend|guest|g[aä]st|visit|besuch|teilnehm|deelnem|delta[gk]|delega|asist|asisten|invit|uczest|účast|участ|учасн|katılım|peserta|osallist|résztv|student|speaker|bienven|benven|willkomm|begrüß|manh|mañan|\d\d?$)/,
  beside: 'and|the|of|with|for|desk|open|opens|opening|closing|close|closes|starts|begins|welcome|badge|badges|pickup|social|time|event|session|evening|morning|afternoon|hotel|venue|general|late|early|onsite|on-site|informal|free|hour|greeting|door|light|참가자|참석자|현장|사전|자유|오픈|저녁|방문객|입실|출석|체크인|체크|開場|総合|当日|参加者|交流|de|del|des|der|die|den|du|da|do|dos|das|di|dei|von|van|para|los|las|la|le|les|ab|am|uhr|для|na|no',
} as const;

/** Titles, and whether each is a pause. Every example is a test, and so is every word above. */
export const breakExamples: Readonly<Record<string, boolean>> = {
  'Coffee break': true, 'Lunch!': true, '☕ Pause': true, 'Break into small groups based on areas of interest': false, '休憩 / スポンサーLT（5分）': true, '(점심)': true, '휴식 10분': true,
  'Breakout Groups': false, 'Lunch Break (60 min)': true, 'Break & Networking': true, 'Breaking changes in v3': false, 'How to break a monolith': false, 'After lunch: demos': false, 'Dopo pranzo': false, 'Después de comida': false,
  'Lunch talk: Rust in space': false, 'Coffee: a distributed cache written in Rust by two people': false, 'Registration & Networking': true, 'Networking in Linux: from sockets to eBPF': false,
  'Registration of dynamic modules': false, 'BREAK': true, 'Pausenlos arbeiten': false, 'Pause Café': true, 'Descanso para comer': true, '茶歇': true, 'Adjourn and Dinner': true,
  'Coffee-driven development in practice': false, 'Break with Group Photo': true, 'Morning break': true, '등록 및 입장': true, '커피 머신으로 배우는 상태 기계와 동시성 제어': false, 'Kaffee und Kuchen': true, 'Opening': false, '': false,
  '점심시간': true, '점심 식사 및 자유 관람': true, '참가자 등록': true, '커피 브레이크': true, '저녁 네트워킹': true, '休憩10分': true, '休憩（10分）': true, '受付開始': true, 'ランチ・展示見学': true, '嘉宾签到': true, '午餐及午休': true, '自助午餐': true, '茶歇与交流': true,
  '점심 이후 정리': false, '점심시간 공지 확인': false, '회의, 휴식': false, '커피 마시며 코드 읽기': false, '등록 기능 구현': false, '모델 등록': false, '네트워킹 기초 이론': false, '입장문 발표': false, '리눅스 네트워킹': false,
  '休憩室の使い方': false, '午休后第二个高峰': false, '昼食後の体操': false, 'ブレイクアウト': false, '登録受付フォームの実装': false, '午休缓冲': false,
  'Networking 101 + Operations': false, 'Standup-style check-in': false, 'Linux networking': false, 'Networking reception': true, 'Registration and welcome': true, 'Check-in & coffee': true, 'Networking lunch': true,
  Frokostpause: true, Lunchpaus: true, '1H 30Min Lunch Time': true, '20Min Break Time': true, '15-min Pause Café': true, '1시간30분 점심 식사 시간': true, '10-minute lunch recipes': false, '30 min break-up songs': false, '5 Minutes to Coffee': false,
  'Öğle yemeği': true, 'Przerwa obiadowa': true, 'Applause': false, Mittagspause: true, Koffiepauze: true, Kahvitauko: true, 'Ebédszünet': true, 'Кофе-брейк': true, 'Кава-брейк': true, '브레이크타임': true,
  'Registro y café': true, 'Registro de asistentes': true, Registrierung: true, 'Anmeldung & Kaffee': true, 'Anmeldung ab 8 Uhr': true, 'Registrierung der Teilnehmer': true, 'Регистрация участников': true, 'Регистрация и кофе': true, 'Rejestracja i powitanie': true, 'Café de bienvenida': true, 'Café da manhã': true, 'Empfang der Gäste': true, 'Anmeldung am Empfang': true,
  'Inloop met koffie': true, 'Kaffeepause mit Postern': true, 'Networking lunch für alle': true,
  'Registro de modelos': false, 'Registrierung von Geräten': false, 'Регистрация событий': false, 'Kaffee kochen': false, 'Anmeldung mit OAuth': false, 'Empfang von Signalen': false, 'Rejestracja obrazów': false, 'Inscriptions latines': false,
  'Inscriptions et café': true, '휴게시간': true, '휴게 시간 10분': true, '歓談タイム': true, 'พักกลางวัน': true, 'พัก 15 นาที': true, '휴게소 설계': false, '歓談室の予約': false, 'ที่พักของนก': false, 'Supper club': true,
};
