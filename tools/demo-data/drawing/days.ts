import type { Day } from '@qinqing/working-time';

const DAY_MS = 86_400_000;

export const addDays = (day: Day, days: number): Day => new Date(Date.parse(day) + Math.round(days) * DAY_MS).toISOString().slice(0, 10);

/** An instant of a day in Asia/Shanghai, which is UTC+8 all year. */
export const instantOf = (day: Day, time: string): string => `${day}T${time}:00+08:00`;

export interface Quarter {
  /** e.g. `2026Q4` */
  readonly name: string;
  readonly firstDay: Day;
}

export const quarterOf = (day: Day): Quarter => {
  const year = day.slice(0, 4);
  const number = Math.ceil(Number(day.slice(5, 7)) / 3);
  return { name: `${year}Q${number}`, firstDay: `${year}-${String(number * 3 - 2).padStart(2, '0')}-01` };
};

export const monthOf = (day: Day): string => day.slice(0, 7);
