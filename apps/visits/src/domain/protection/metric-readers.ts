import { hasRole, isInJurisdiction, type Caller } from '@qinqing/caller';
import { dayMs } from '@qinqing/working-time';
import { followingMonth, instantsOf, type MonthSpan } from '../month.ts';

/** Who reads figures: the centre all of them, who serves in the division all but those of refusals, everybody what is published. */
export type MetricReader = 'CENTRE' | 'SERVING' | 'PUBLIC';

/** Only the service centre reads figures of refusals at will: a single one could be told from them (VIS-08, §0.1). */
export const metricReaderOf = (caller: Caller, divisionCode: string): MetricReader => {
  if (!isInJurisdiction(caller, divisionCode)) return 'PUBLIC';
  if (hasRole(caller, 'SERVICE_CENTRE')) return 'CENTRE';
  return hasRole(caller, 'GOVERNMENT_OFFICE', 'DISTRICT_LEADER', 'ASSESSMENT_OFFICE') ? 'SERVING' : 'PUBLIC';
};

/**
 * Published are whole districts by the calendar quarter, and only when all its requests have long been answered: figures that overlap,
 * or that can be watched as they grow, would tell single answers by their differences (§0.1).
 */
export const isPublished = (divisionCode: string, { firstMonth, lastMonth }: MonthSpan, now: Date, { publicDelayDays }: { readonly publicDelayDays: number }): boolean => {
  const isQuarter = (Number(lastMonth.slice(5)) % 3 === 0) && followingMonth(lastMonth, -2) === firstMonth;
  return /^\d{6}$/.test(divisionCode) && !divisionCode.endsWith('00') && isQuarter && instantsOf({ firstMonth, lastMonth }).to.getTime() + publicDelayDays * dayMs <= now.getTime();
};

/** How many enterprises and units stand behind a figure; the smallest of the groups counts. */
export const isLargeEnough = (groups: readonly number[], smallestGroup: number): boolean => groups.every((group) => group >= smallestGroup);
