import type { PolicyApplication } from './policy-application.ts';

export type PolicyDuty = 'APPLIED' | 'RECEIVED' | 'DECIDED' | 'PAID';

const holders: Readonly<Record<Exclude<PolicyDuty, 'RECEIVED'>, (application: DutyHolders) => string | null>> = {
  APPLIED: ({ appliedBy }) => appliedBy,
  DECIDED: ({ decidedBy }) => decidedBy,
  PAID: ({ paidBy }) => paidBy,
};

type DutyHolders = Pick<PolicyApplication, 'appliedBy' | 'decidedBy' | 'paidBy'>;

/**
 * Duties that one person must not hold together in one application (职责分离, POL-36): who applied does not decide, who decided does not pay, who
 * paid does not audit.
 *
 * @param subject who is about to act
 * @param apart the duties that must lie in other hands
 * @returns the duty that this person held before, or null
 */
export const findEarlierDuty = (application: DutyHolders, subject: string, apart: readonly (keyof typeof holders)[]): PolicyDuty | null =>
  apart.find((duty) => holders[duty](application) === subject) ?? null;
