import { startOfShanghaiDay } from '@qinqing/working-time';

/** The month so many months after another, `YYYY-MM`; negative: before it. */
export const followingMonth = (month: string, by = 1): string => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
};

/** Whole months, `YYYY-MM`, both included. */
export interface MonthSpan {
  readonly firstMonth: string;
  readonly lastMonth: string;
}

/** So many months up to and with the last. */
export const spanOf = (lastMonth: string, months: number): MonthSpan => ({ firstMonth: followingMonth(lastMonth, 1 - months), lastMonth });

/** `[from, to)` in Shanghai. */
export const instantsOf = ({ firstMonth, lastMonth }: MonthSpan): { readonly from: Date; readonly to: Date } => ({
  from: startOfShanghaiDay(`${firstMonth}-01`),
  to: startOfShanghaiDay(`${followingMonth(lastMonth)}-01`),
});
