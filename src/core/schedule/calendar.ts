import type { IsoDate } from './schedule';

/** The date of a calendar day, or null where there is no such day. Years are 1900 to 9999. */
export function toIsoDate(year: number, month: number, dayOfMonth: number): IsoDate | null {
  const time = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const exists = year >= 1900 && year <= 9999 && time.getUTCMonth() === month - 1 && time.getUTCDate() === dayOfMonth;
  return exists ? time.toISOString().slice(0, 10) : null;
}

/** The date that many days later. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const time = new Date(`${date}T00:00:00Z`);
  time.setUTCDate(time.getUTCDate() + days);
  return time.toISOString().slice(0, 10);
}

/** 0 (Monday) to 6 (Sunday). */
export function weekdayOfDate(date: IsoDate): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** How many days lie between two dates; below nought where the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
