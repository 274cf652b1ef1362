import type { Part } from './half-of-day';

/** A part of the day and the words that head the rows in it. */
interface PartWords extends Part {
  /** Lower case, parted by `|`; a label row that says nothing else is one. */
  readonly words: string;
}

/** Parts of the day, in minutes after midnight. */
const partWords: readonly PartWords[] = [
  { from: 300, to: 780, words: 'morning|am|a.m.|morning session|forenoon|vormittag|morgen|vormittags|matin|matinée|mañana|manhã|manha|mattina|mattino|ochtend|förmiddag|formiddag|утро|sabah|rano|sáng|buổi sáng|오전|오전 세션|午前|午前の部|上午|早朝|清晨|早上|öğleden önce|dopołudnia|przed południem|dopoledne|délelőtt|dimineața|dimineaţa|aamupäivä|ранок|πρωί|pagi' },
  { from: 720, to: 1140, words: 'afternoon|pm|p.m.|afternoon session|nachmittag|nachmittags|après-midi|tarde|pomeriggio|middag|eftermiddag|ettermiddag|день|öğleden sonra|popołudnie|chiều|buổi chiều|오후|오후 세션|午後|午後の部|下午|odpoledne|poobede|délután|după-amiaza|iltapäivä|απόγευμα|siang' },
  { from: 960, to: 1500, words: 'evening|night|abend|abends|soir|soirée|noche|noite|sera|serata|avond|kväll|aften|вечер|akşam|wieczór|tối|buổi tối|저녁|夜|夜の部|晚上|晚间|夜間|večer|este|seara|ilta|вечір|βράδυ|malam' },
];

/** The part of the day that a label row names, or null. */
export function partOfDay(text: string): Part | null {
  const plain = text.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, '');
  return partWords.find(({ words }) => words.split('|').includes(plain)) ?? null;
}
