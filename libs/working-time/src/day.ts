/** A calendar day in Asia/Shanghai as `YYYY-MM-DD`; such days compare as text. */
export type Day = string;

export const dayMs = 86_400_000;
export const minuteMs = 60_000;

/** China has kept UTC+8 without summer time since 1992, long before any calendar of this library begins. */
const shanghaiOffsetMs = 8 * 3_600_000;

export class InvalidDay extends Error {
  constructor(text: string) {
    super(`"${text}" is not a calendar day: write YYYY-MM-DD, such as 2025-09-28.`);
    this.name = 'InvalidDay';
  }
}

/** The day in Shanghai to which an instant belongs: 15:59Z is still today there, 16:00Z is tomorrow. */
export const shanghaiDate = (instant: Date): Day => dayOf(shanghaiDayNumber(instant.getTime()));

/** The month in Shanghai to which an instant belongs, as `YYYY-MM`: the month of quotas and reports. */
export const shanghaiMonth = (instant: Date): string => shanghaiDate(instant).slice(0, 7);

/**
 * The instant at which a day begins in Shanghai.
 *
 * @throws InvalidDay
 */
export const startOfShanghaiDay = (day: Day): Date => new Date(startOfDayMs(dayNumberOf(day)));

/**
 * Days since 1970-01-01, the number with which this library calculates.
 *
 * @throws InvalidDay for what is no day of the calendar, such as 2025-02-29
 */
export function dayNumberOf(day: Day): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  const number = match ? Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / dayMs : Number.NaN;
  if (Number.isNaN(number) || dayOf(number) !== day) throw new InvalidDay(day);
  return number;
}

export const dayOf = (dayNumber: number): Day => new Date(dayNumber * dayMs).toISOString().slice(0, 10);

export const shanghaiDayNumber = (ms: number): number => Math.floor((ms + shanghaiOffsetMs) / dayMs);

/** Milliseconds since midnight in Shanghai. */
export const msOfShanghaiDay = (ms: number): number => (((ms + shanghaiOffsetMs) % dayMs) + dayMs) % dayMs;

export const startOfDayMs = (dayNumber: number): number => dayNumber * dayMs - shanghaiOffsetMs;

/** 1970-01-01 was a Thursday. */
export const isWeekend = (dayNumber: number): boolean => [2, 3].includes(((dayNumber % 7) + 7) % 7);
