import { addWorkingMinutes, type Calendar, type OfficePeriod } from '@qinqing/working-time';
import { officeHoursOf } from './appeal-clock.ts';

/** Why a unit cannot return an appeal (退单受限原因). */
export type ReturnObstacle = 'TOO_LATE' | 'ALREADY_RETURNED' | 'BOUND_BY_ARBITRATION' | 'OWN_UNIT_PROPOSED';

export interface ReturnSettings {
  readonly returnWindowHours: number;
  readonly officeHours: readonly OfficePeriod[];
}

export interface ReturnableAppeal {
  /** When this unit got it. */
  readonly dispatchedAt: Date;
  readonly unitId: string;
  /** The direct-line office has decided whose duty it is. */
  readonly isBound: boolean;
  /** The units that have returned it so far. */
  readonly returnedBy: readonly string[];
}

/** Until when the unit may return what it got (APL-24): within 4 working hours, by office hours wherever they lie. */
export const returnableUntil = (dispatchedAt: Date, calendar: Calendar, settings: ReturnSettings): Date =>
  addWorkingMinutes(calendar, officeHoursOf(settings), dispatchedAt, Math.round(settings.returnWindowHours * 60));

/**
 * Whether a unit may return an appeal (退单, APL-24), and what follows: the first return leads to another dispatch, a second one of the
 * same appeal to the direct-line office, whose word binds. A unit returns the same appeal once.
 */
export const decideReturn = (
  appeal: ReturnableAppeal,
  { proposedUnitId, now }: { readonly proposedUnitId: string; readonly now: Date },
  { calendar, settings }: { readonly calendar: Calendar; readonly settings: ReturnSettings },
): { readonly event: 'return' | 'returnAgain' } | { readonly obstacle: ReturnObstacle; readonly returnableUntil: Date } => {
  const until = returnableUntil(appeal.dispatchedAt, calendar, settings);
  const obstacle = findReturnObstacle(appeal, proposedUnitId, now > until);
  if (obstacle !== null) return { obstacle, returnableUntil: until };
  return { event: appeal.returnedBy.length === 0 ? 'return' : 'returnAgain' };
};

const findReturnObstacle = ({ unitId, isBound, returnedBy }: ReturnableAppeal, proposedUnitId: string, isTooLate: boolean): ReturnObstacle | null => {
  if (isBound) return 'BOUND_BY_ARBITRATION';
  if (returnedBy.includes(unitId)) return 'ALREADY_RETURNED';
  if (isTooLate) return 'TOO_LATE';
  return proposedUnitId === unitId ? 'OWN_UNIT_PROPOSED' : null;
};
