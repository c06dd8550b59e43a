import type { Day } from './profile.ts';
import type { DateUnit } from './rule.ts';

const dayMs = 86_400_000;

/** Only the form: days compare as text, and a day that no calendar has still lies before or after another. */
export const isDay = (value: unknown): value is Day => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** The day `count` units before (negative: after). The 31st less a month is that month's last day, as 期限 are counted by 民法典 §202. */
export function daysBefore(day: Day, unit: DateUnit, count: number): Day {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  if (unit === 'days') return isoDay(Date.UTC(year, month - 1, date - count));
  const months = unit === 'years' ? count * 12 : count;
  const lastOfMonth = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return isoDay(Date.UTC(year, month - 1 - months, Math.min(date, lastOfMonth)));
}

/** Whole days from one day to a later one. */
export const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / dayMs;

const isoDay = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);
