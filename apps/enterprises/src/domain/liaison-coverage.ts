import { addWorkingDays, CalendarNotCovered, shanghaiDate, type Calendar, type Day } from '@qinqing/working-time';

/** ENT-05: every key enterprise has a liaison; the share that has, or null when there is none to serve. */
export const coverageOf = ({ keyEnterprises, assigned }: { readonly keyEnterprises: number; readonly assigned: number }): number | null =>
  keyEnterprises === 0 ? null : assigned / keyEnterprises;

export interface OrphanTerms {
  /** Working days until an orphan must have a liaison again. */
  readonly workdays: number;
  readonly calendar: Calendar;
  readonly now: Date;
}

export interface OrphanDeadline {
  /** Null: not found yet, or beyond the calendar. */
  readonly dueOn: Day | null;
  readonly isOverdue: boolean;
}

/**
 * Until when an orphan, a key enterprise without a liaison (未挂点企业), must have one again: some working days after the daily
 * check found it (ENT-05). The day on which it was found does not count.
 */
export const orphanDeadline = (foundAt: Date | null, { workdays, calendar, now }: OrphanTerms): OrphanDeadline => {
  const dueOn = foundAt === null ? null : addWithinCoverage(calendar, shanghaiDate(foundAt), workdays);
  return { dueOn, isOverdue: dueOn !== null && shanghaiDate(now) > dueOn };
};

const addWithinCoverage = (calendar: Calendar, day: Day, workdays: number): Day | null => {
  try {
    return addWorkingDays(calendar, day, workdays);
  } catch (error) {
    if (error instanceof CalendarNotCovered) return null;
    throw error;
  }
};
