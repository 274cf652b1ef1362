import { lazy } from './lazy';
import { normalised } from './letters';
import type { Minutes } from './schedule';

const hour = '(?:h|hrs?\\.?|hours?|std\\.?|stunden?|heures?|horas?|ore|ora|uur|timmar|timer|tim|saat|ч|часа?|часов|giờ|tiếng|시간|時間|小时|小時)';
const minute = "(?:'|′|m|min|mins|minutes?|minuten?|minutos?|minuti|minuter|dk|мин\\.?|минут|phút|분|分|分钟|分鐘)";
const pattern = lazy(() => new RegExp(`^[~≈]?\\s*(?:(\\d{1,2}(?:[.,]\\d{1,2})?)\\s?${hour}(?:\\s?(?:and|und|et|y|e)?\\s?(\\d{1,2})(?:\\s?${minute})?)?|(\\d{1,3})\\s?${minute}(?:間|间)?|(\\d{1,2}):(\\d{2})\\s?(?:h|hrs?|hours?))\\.?$`, 'iu'));
const leading = lazy(() => new RegExp(`^(?:\\d{1,3}(?:[.,]\\d)?[\\s-]?(?:${hour}|${minute})(?![a-z])[\\s.-]*)+`, 'iu'));

/** A text without the length that it begins with: `1H 30Min Lunch`. */
export function withoutLength(text: string): string {
  return text.replace(leading(), '');
}

/** A length as written (`30 min`, `1h15`, `1.5 hrs`, `60분`, `1時間30分`) in minutes; null for what is none. */
export function parseDuration(text: string): Minutes | null {
  if (text.length > 24 || /^[a-z]|^\D*$/i.test(text)) return null;
  const match = pattern().exec(normalised(text).trim());
  if (!match) return null;
  const [, hours, rest, minutes, h, m] = match;
  if (minutes !== undefined) return Number(minutes);
  if (h !== undefined) return Number(h) * 60 + Number(m);
  return Math.round(Number((hours ?? '0').replace(',', '.')) * 60) + Number(rest ?? 0);
}
