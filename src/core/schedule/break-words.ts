/** Words of one language for a pause in a programme. */
export interface BreakWords {
  readonly language: string;
  /** Lower case, whole words, parted by `|`; those of Chinese, Japanese and Korean count anywhere in a title. */
  readonly words: string;
}

/** Pauses by language: meals, coffee, arrival. Not what follows a pause (`After-lunch panel`), nor a verb (`Break into groups`). */
export const breakWords: readonly BreakWords[] = [
  { language: 'en', words: 'break|breaks|lunch|dinner|breakfast|brunch|coffee|tea|registration|check-in|checkin|doors|reception|refreshments|snack|snacks|intermission|recess|networking|arrival|happy hour|drinks' },
  { language: 'de', words: 'mittagspause|kaffeepause|mittagessen|mittag|abendessen|frühstück|kaffee|imbiss|anmeldung|registrierung|einlass|ankunft|empfang' },
  { language: 'fr', words: 'pause|déjeuner|dejeuner|dîner|accueil|goûter|apéritif' },
  { language: 'es', words: 'descanso|almuerzo|comida|cafe|desayuno|merienda|receso|registro|acreditación|recepción' },
  { language: 'pt', words: 'intervalo|almoço|almoco|lanche|jantar|café|credenciamento' },
  { language: 'it', words: 'pausa|pranzo|cena|caffè|colazione|intervallo|registrazione|accoglienza|aperitivo' },
  { language: 'nl', words: 'pauze|lunchpauze|koffiepauze|koffie|borrel|inloop|diner|ontvangst' },
  { language: 'sv', words: 'paus|fika|kaffe|frokost|middag|rast|tauko|lounas|kahvi' },
  { language: 'ru', words: 'перерыв|обед|кофе|регистрация|ужин|завтрак' },
  { language: 'vi', words: 'nghỉ|giải lao|ăn trưa|tiệc trà|đăng ký|đón khách|teabreak' },
  { language: 'ko', words: '휴식|점심|쉬는 시간|중식|석식|식사|커피|브레이크|등록|접수|입장|네트워킹|오찬|만찬|간식' },
  { language: 'ja', words: '休憩|昼食|ランチ|昼休み|コーヒー|ブレイク|受付|懇親会|開場|お昼|夕食|ネットワーキング' },
  { language: 'zh', words: '茶歇|茶敘|茶叙|休息|午餐|午休|晚餐|晚宴|签到|报到|簽到|報到|早餐|茶点|中场' },
];

/** What follows a word of a pause and takes its meaning away; what stands before it does so, too. */
export const notBreak = {
  /** Behind the word: `Break into groups`, `Breakout`, `Lunch talk`, `Registration of models`. */
  behind: /^(?:\s*(?:into|out|down|through|it|the|your|up\b|away|free|even|and (?:learn|build|hack|talk)|[-&+]?\s*(?:&|and|n)\s*learn|talks?|keynote|panel|session|workshop|lecture|seminar|of\b|api|script|service|point)|[-‐](?:out|down|through|even))/iu,
  /** In front of it: `After lunch: …`, `How to break`, `Never pause`. */
  before: /(?:\b(?:after|before|how to|to|don['’]t|never|let['’]s|can|will|must|without|the)\s+|(?:nach|vor) (?:dem|der)\s+|après (?:la|le)\s+)$/iu,
} as const;

/** Titles, and whether each is a pause. Every example is a test, and so is every word above. */
export const breakExamples: Readonly<Record<string, boolean>> = {
  'Coffee break': true, 'Lunch!': true, '☕ Pause': true, 'Break into small groups based on areas of interest': false, '休憩 / スポンサーLT（5分）': true, '(점심)': true, '휴식 10분': true,
  'Breakout Groups': false, 'Lunch Break (60 min)': true, 'Break & Networking': true, 'Breaking changes in v3': false, 'How to break a monolith': false, 'After lunch: demos': false,
  'Lunch talk: Rust in space': false, 'Coffee: a distributed cache written in Rust by two people': false, 'Registration & Networking': true, 'Networking in Linux: from sockets to eBPF': false,
  'Registration of dynamic modules': false, 'BREAK': true, 'Mittagspause': true, 'Pausenlos arbeiten': false, 'Pause Café': true, 'Descanso para comer': true, '茶歇': true, 'Adjourn and Dinner': true,
  'Coffee-driven development in practice': false, 'Break with Group Photo': true, 'Morning break': true, '등록 및 입장': true, '커피 머신으로 배우는 상태 기계와 동시성 제어': false, 'Kaffee und Kuchen': true, 'Opening': false, '': false,
};
