import type { Part } from './half-of-day';

/** A part of the day and the words that head the rows in it. */
interface PartWords extends Part {
  /** Lower case, parted by `|`; a label row that says nothing else is one. */
  readonly words: string;
  /** Finds its meal, in lower case. */
  readonly meal?: RegExp;
}

/** Parts of the day, in minutes after midnight. */
const partWords: readonly PartWords[] = [
  { from: 300, to: 780, words: 'morning|am|a.m.|forenoon|vormittag|morgen|matin|matinée|mañana|manhã|manha|mattina|mattino|ochtend|förmiddag|formiddag|утро|sabah|rano|ráno|sáng|오전|午前|上午|早朝|清晨|早上|öğleden önce|dopołudnia|przed południem|dopoledne|délelőtt|dimineața|dimineaţa|aamupäivä|ранок|πρωί|pagi', meal: /breakfast|frühstück|petit.d[ée]j|desayuno|café da manhã|colazione|ontbijt|frukost|завтрак|조식|아침|朝食|早餐/ },
  { from: 720, to: 1140, words: 'afternoon|pm|p.m.|nachmittag|après-midi|tarde|pomeriggio|middag|eftermiddag|ettermiddag|день|öğleden sonra|popołudnie|chiều|오후|午後|下午|odpoledne|poobede|délután|după-amiaza|iltapäivä|απόγευμα|siang|sore' },
  { from: 960, to: 1500, words: 'evening|night|abend|soir|soirée|noche|noite|sera|serata|avond|kväll|kveld|aften|вечер|akşam|wieczór|tối|저녁|夜|晚上|晚间|夜間|večer|este|seara|ilta|вечір|βράδυ|malam', meal: /dinner|supper|abendessen|cena|jantar|ужин|석식|만찬|저녁|夕食|晚餐|晚宴/ },
];

/** The part of the day that a label row names, or null. */
export function partOfDay(text: string): Part | null {
  const plain = text.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, '').replace(/^buổi |(?: session|s| 세션|の部|[场場])$/g, '');
  return partWords.find(({ words }) => words.split('|').includes(plain)) ?? null;
}

/** The part of the day of the meal that a pause's title names, or null. */
export function partOfMeal(title: string): Part | null {
  const lower = title.toLowerCase();
  return partWords.find(({ meal }) => meal?.test(lower)) ?? null;
}
