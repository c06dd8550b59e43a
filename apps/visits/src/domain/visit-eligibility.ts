import { hasRoom, nextAllowedFrom, usedIn, type Quota } from './visit-quota.ts';

/** Enterprises in these states can be visited (ENT-01). */
const inBusiness: ReadonlySet<string> = new Set(['REGISTERED', 'ACTIVE', 'MOVED_IN']);

export const isInBusiness = (status: string): boolean => inBusiness.has(status);

export type EligibilityReason = 'NOT_IN_BUSINESS' | 'PROTECTED' | 'LIMIT_REACHED' | 'ROOM_LEFT' | 'NO_LIMIT';

/** May one more visit be received, and why (可否到访, §10.1). */
export interface VisitEligibility {
  /** `YYYY-MM` in Shanghai. */
  readonly month: string;
  readonly isAllowed: boolean;
  readonly reasons: readonly EligibilityReason[];
  readonly limit: number | null;
  readonly usedThisMonth: number;
  /** YYYY-MM-DD. */
  readonly nextAllowedFrom: string | null;
}

/** @param day YYYY-MM-DD in Shanghai: its month is in question */
export const decideEligibility = (enterprise: { readonly status: string; readonly isProtected: boolean }, quota: Quota, day: string): VisitEligibility => {
  const month = day.slice(0, 7);
  const usedThisMonth = usedIn(quota, month);
  const isOpen = isInBusiness(enterprise.status);
  const fits = hasRoom(usedThisMonth, quota.limit, false);
  const room: EligibilityReason = quota.limit === null ? 'NO_LIMIT' : fits ? 'ROOM_LEFT' : 'LIMIT_REACHED';
  const reasons: (EligibilityReason | false)[] = [!isOpen && 'NOT_IN_BUSINESS', isOpen && room, isOpen && enterprise.isProtected && 'PROTECTED'];
  return {
    month,
    isAllowed: isOpen && fits,
    reasons: reasons.filter((reason) => reason !== false),
    limit: quota.limit,
    usedThisMonth,
    nextAllowedFrom: isOpen ? nextAllowedFrom(day, quota.uses, quota.limit) : null,
  };
};
