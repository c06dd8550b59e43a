import { addWorkingDays, shanghaiDate, startOfShanghaiDay, type Calendar } from '@qinqing/working-time';

export interface OverdueAppeal {
  readonly dueAt: Date;
  readonly answeredAt: Date | null;
  /** The enterprise is waited for: the clock stands still. */
  readonly pausedSince: Date | null;
}

const isRed = ({ dueAt, answeredAt, pausedSince }: OverdueAppeal, now: Date): boolean => answeredAt === null && dueAt <= (pausedSince ?? now);

/** What fell due before this instant is overdue by more than so many working days, the day of the deadline not counted. */
export const longRedBefore = (calendar: Calendar, now: Date, days: number): Date => startOfShanghaiDay(addWorkingDays(calendar, shanghaiDate(now), -days));

/** Red for more than so many working days: on the district leader's list (APL-15), and a case for coordination (§9.2). */
export const isLongRed = (appeal: OverdueAppeal, calendar: Calendar, now: Date, longRedDays: number): boolean =>
  isRed(appeal, now) && appeal.dueAt < longRedBefore(calendar, appeal.pausedSince ?? now, longRedDays);
