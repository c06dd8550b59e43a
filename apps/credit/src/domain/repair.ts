export type RepairState = 'UNDER_REVIEW' | 'REPAIRED' | 'REFUSED';

/** An application for repair of a record or of a black listing (信用修复, CRD-17). */
export interface RepairCase {
  readonly id: string;
  readonly enterpriseId: string;
  readonly divisionCode: string;
  readonly recordId: string | null;
  readonly listingId: string | null;
  /** Who decided the record or listing, and therefore decides on its repair (谁认定、谁修复). */
  readonly authorityUnitId: string;
  readonly state: RepairState;
  readonly evidence: string;
  readonly appliedBy: string;
  readonly appliedAt: Date;
  readonly dueAt: Date | null;
  readonly dueCalendarVersion: string | null;
  readonly decidedBy: string | null;
  readonly decidedByUnitId: string | null;
  readonly decidedAt: Date | null;
  readonly decisionReason: string | null;
  /** YYYY-MM-DD, after a refusal. */
  readonly reapplyFrom: string | null;
  readonly settingsVersion: string;
  readonly version: number;
}

export type RepairApplication =
  | { readonly kind: 'POSSIBLE' }
  | { readonly kind: 'TOO_EARLY'; readonly repairableFrom: string; readonly because: 'MINIMUM_PUBLICATION' | 'REAPPLY_WAIT' }
  | { readonly kind: 'ALREADY_OPEN' };

/**
 * Whether repair can be applied for on a day (§9.5): one application at a time, after the minimum publication, and after a refusal
 * not before its waiting time is over.
 *
 * @param earlier applications for the same record or listing
 */
export const mayApplyForRepair = (repairableFrom: string, earlier: readonly RepairCase[], day: string): RepairApplication => {
  if (earlier.some(({ state }) => state !== 'REFUSED')) return { kind: 'ALREADY_OPEN' };
  if (day < repairableFrom) return { kind: 'TOO_EARLY', repairableFrom, because: 'MINIMUM_PUBLICATION' };
  const reapplyFrom = earlier.flatMap((repair) => repair.reapplyFrom ?? []).toSorted().at(-1);
  return reapplyFrom !== undefined && day < reapplyFrom ? { kind: 'TOO_EARLY', repairableFrom: reapplyFrom, because: 'REAPPLY_WAIT' } : { kind: 'POSSIBLE' };
};
