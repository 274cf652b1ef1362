import { lazy } from './lazy';
import { normalised } from './letters';
import type { Minutes } from './schedule';

const hour = '(?:h(?:rs?|ours?|oras?|eures?|od(?:in[ay]?)?)?\\.?|std\\.?|stunden?|or[ae]|uur|tim(?:mar|er|e)?|saat|tunti[a]?|ór[aá]|godz\\.?|jam|ч|час(?:а|ов)?|giờ|tiếng|시간|時間|小时|小時)';
const minute = "(?:['’′]|m|min\\p{L}*\\.?|dk|perc|menit|мин\\p{L}*\\.?|хв\\.?|phút|분|分钟?|分鐘)";
const pattern = lazy(() => new RegExp(`^(?:[~≈약約约]|ca\\.?)?\\s*(?:(\\d{1,2}(?:[.,]\\d{1,2})?)\\s?${hour}(?:\\s?(?:and|und|et|y|e)?\\s?(\\d{1,2})(?:\\s?${minute})?|\\s?([반半]))?|(\\d{1,3})\\s?${minute}(?:間|间)?|(\\d{1,2}):(\\d{2})\\s?(?:h|hrs?|hours?))\\.?$`, 'iu'));
const leading = lazy(() => new RegExp(`^(?:\\d{1,3}(?:[.,]\\d)?[\\s-]?(?:${hour}|${minute})(?![a-z])[\\s.-]*)+`, 'iu'));

/** A text without the length that it begins with: `1H 30Min Lunch`. */
export function withoutLength(text: string): string {
  return text.replace(leading(), '');
}

/** A length as written (`30 min`, `1h15`, `1.5 hrs`, `60분`, `1時間30分`) in minutes; null for what is none. */
export function parseDuration(text: string): Minutes | null {
  if (text.length > 24 || /^(?!ca)[a-z]|^\D*$/i.test(text)) return null;
  const match = pattern().exec(normalised(text).trim().replace(/^[([](.*)[)\]]$/, '$1'));
  if (!match) return null;
  const [, hours, rest, half, minutes, h, m] = match;
  if (minutes !== undefined) return Number(minutes);
  if (h !== undefined) return Number(h) * 60 + Number(m);
  return Math.round(Number((hours ?? '0').replace(',', '.')) * 60) + Number(rest ?? (half ? 30 : 0));
}

/** A length, whose unit may be left to the header: minutes then. */
export function lengthOf(text: string): Minutes | null {
  return parseDuration(text) ?? (/^\d{1,3}$/.test(text) ? Number(text) : null);
}
