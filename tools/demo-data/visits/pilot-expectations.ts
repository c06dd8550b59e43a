import { monthOf } from '../drawing/days.ts';
import { enterpriseId } from '../drawing/identifiers.ts';
import type { Plan } from '../plan.ts';
import { listIndexes } from '../registry/cast.ts';
import { firstJurisdiction } from '../registry/jurisdictions.ts';
import { BASELINE_MONTHS, listPastVisits, MONTH_OF_NAMED_PILOT, PROTECTED_MONTHS } from './past-visits.ts';

export interface PilotExpectations {
  readonly enterprises: number;
  /** N01: booked, and refused besides, since the protection began. */
  readonly booked: number;
  readonly refused: number;
  /** VIS-11: receptions / (enterprises × months) of May to August 2025. */
  readonly monthlyReceptionRate: number;
  /** Receptions of the six months before the protection. */
  readonly receptionsBefore: number;
  /** N02, VIS-12: average of the six months before, receptions in August 2025, and the difference. */
  readonly named: { readonly enterpriseId: string; readonly baseline: number; readonly august: number; readonly reduction: number };
}

/** What the history of the pilots must come to. */
export const expectPilots = (plan: Plan): PilotExpectations => {
  const pilots = listIndexes('PILOT', firstJurisdiction);
  const visits = listPastVisits(plan);
  const received = visits.filter(({ outcome }) => outcome === 'RECEIVED');
  const during = received.filter(({ day }) => PROTECTED_MONTHS.includes(monthOf(day)));
  const before = received.filter(({ day }) => BASELINE_MONTHS.includes(monthOf(day)));
  const named = pilots[0]!;
  const isNamed = ({ enterpriseIndex }: { readonly enterpriseIndex: number }): boolean => enterpriseIndex === named;
  const baseline = before.filter(isNamed).length / BASELINE_MONTHS.length;
  const august = during.filter((visit) => isNamed(visit) && monthOf(visit.day) === MONTH_OF_NAMED_PILOT).length;
  return {
    enterprises: pilots.length,
    booked: during.length,
    refused: visits.length - received.length,
    monthlyReceptionRate: during.length / (pilots.length * PROTECTED_MONTHS.length),
    receptionsBefore: before.length,
    named: { enterpriseId: enterpriseId(plan.seed, named), baseline, august, reduction: baseline - august },
  };
};
