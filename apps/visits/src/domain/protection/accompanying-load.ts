import { dayMs, shanghaiDate, startOfShanghaiDay } from '@qinqing/working-time';

/** How many visits an officer accompanied in a week (陪同次数, VIS-31). A load to be kept small, never a merit (VIS-32). */
export interface AccompanyingLoad {
  readonly officerId: string;
  readonly visits: number;
  readonly limit: number;
}

export const isTooMuch = ({ visits, limit }: AccompanyingLoad): boolean => visits > limit;

/** The week of a day in Shanghai, from Monday to Monday: `[from, to)`. */
export const weekOf = (day: string): { readonly from: Date; readonly to: Date } => {
  const start = startOfShanghaiDay(day);
  const sinceMonday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  const from = new Date(start.getTime() - sinceMonday * dayMs);
  return { from, to: new Date(from.getTime() + 7 * dayMs) };
};

export const weekOfInstant = (instant: Date): ReturnType<typeof weekOf> => weekOf(shanghaiDate(instant));
