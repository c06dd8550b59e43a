import { shanghaiDate } from '@qinqing/working-time';
import type { VisitState } from '../visit-state.ts';

/** How often a unit has inspected an enterprise, or booked to, in a calendar year. */
export interface InspectionYear {
  readonly year: number;
  readonly limit: number;
  readonly usedThisYear: number;
}

/** The calendar year in Shanghai that an inspection counts in: that of the first window it was booked for. */
export const inspectionYear = (startsAt: Date): number => Number(shanghaiDate(startsAt).slice(0, 4));

/**
 * `used + 1 ≤ limit`: a unit inspects an enterprise only so often in a year (年度检查频次上限, §0.1), announced or not, drawn by lot or
 * after a complaint. What cannot wait is an emergency and is counted nowhere, but audited (VIS-40).
 */
export const hasInspectionLeft = ({ limit, usedThisYear }: Pick<InspectionYear, 'limit' | 'usedThisYear'>): boolean => usedThisYear + 1 <= limit;

/** The ends in which no inspection took place: its place in the year is free again, for the unit no sooner than it may read of the end. */
export const endsWithoutInspection: readonly VisitState[] = [
  'REFUSED',
  'CANCELLED',
  'NO_SHOW',
  'CONVERTED_TO_DATA',
  'DECLINED_DUPLICATE',
  'DECLINED_DISGUISED',
  'DECLINED_UNNECESSARY',
];
