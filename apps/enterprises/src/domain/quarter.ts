import { shanghaiMonth } from '@qinqing/working-time';

/** A calendar quarter in Shanghai, e.g. `2025Q3`; quarters compare as text. */
export type Quarter = string;

export const quarterOf = (instant: Date): Quarter => {
  const [year, month] = shanghaiMonth(instant).split('-').map(Number) as [number, number];
  return `${year}Q${Math.ceil(month / 3)}`;
};

/** The quarter's first day, `YYYY-MM-DD`. */
export const firstDayOf = (quarter: Quarter): string => `${quarter.slice(0, 4)}-${String(Number(quarter.slice(5)) * 3 - 2).padStart(2, '0')}-01`;
